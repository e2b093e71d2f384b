// SPDX-License-Identifier: Apache-2.0
#include "cpgs/cpgsoptions.h"

#include "net/webaddress.h"

#include <initializer_list>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// A path that would mean something else once it is part of an address is refused, not escaped.
bool isPath(const QString &path)
{
    return path.startsWith(u'/') && !path.startsWith("//"_L1) && !path.contains(u'?') && !path.contains(u'#')
        && !path.contains(u'%') && !path.split(u'/').contains(".."_L1);
}

auto misconfigured(const QString &message)
{
    return failure(Error::Kind::Misconfigured, "cpgs: "_L1 + message);
}

} // namespace

Expected<void> checkOptions(const CpgsOptions &options)
{
    if (const Expected<void> address = checkAddress(options.baseUrl, options.http.allowInsecure); !address)
        return misconfigured("the base address: "_L1 + address.error().message);
    if (options.baseUrl.hasQuery() || options.baseUrl.hasFragment())
        return misconfigured(u"the base address has a query or a fragment"_s);
    if (options.parkCode.isEmpty())
        return misconfigured(u"the park code is empty"_s);
    if (options.appKey.isEmpty())
        return misconfigured(u"the app key is empty"_s);
    if (options.appSecret.isEmpty())
        return misconfigured(u"the app secret is empty"_s);
    const std::initializer_list<std::pair<QLatin1StringView, QString>> paths{
        {"locate"_L1, options.locatePath},
        {"search"_L1, options.searchPath},
        {"bays"_L1, options.baysPath},
        {"free"_L1, options.freePath},
    };
    for (const auto &[name, path] : paths) {
        if (!isPath(path))
            return misconfigured("the path of "_L1 + name
                                 + " is not one that begins with / and holds no .. ? # or %"_L1);
    }
    return {};
}

} // namespace bayfinder
