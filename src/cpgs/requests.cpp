// SPDX-License-Identifier: Apache-2.0
#include "cpgs/requests.h"

#include "platform/cleantext.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

QByteArray requestBody(const CpgsOptions &options, const QString &carNo)
{
    QList<BodyMember> members{{u"appKey"_s, options.appKey}};
    if (!carNo.isEmpty())
        members.append({u"carNo"_s, carNo});
    members.append({u"parkCode"_s, options.parkCode});
    return signedBody(members, options.appSecret, options.signing);
}

QUrl requestUrl(const CpgsOptions &options, const QString &path)
{
    QUrl url = options.baseUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    return url;
}

Expected<void> checkCarNo(const QString &carNo)
{
    if (carNo.size() < minimumCarNo || carNo.size() > maximumCarNo)
        return failure(Error::Kind::Refused, u"a plate or a part of one has 3 to 10 characters here"_s);
    if (cleanText(carNo) != carNo)
        return failure(Error::Kind::Refused, u"a plate holds no control or invisible characters"_s);
    return {};
}

} // namespace bayfinder
