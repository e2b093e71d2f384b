// SPDX-License-Identifier: Apache-2.0
#include "vendors/makeservice.h"

#include "cpgs/cpgsservice.h"
#include "platform/clock.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

using Made = Expected<std::unique_ptr<GuidanceService>>;

// Services keep it, and the machine has one.
const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

void choosePath(QString &path, const QString &configured)
{
    if (!configured.isEmpty())
        path = configured;
}

Made makeCpgs(const GuidanceSettings &settings, QNetworkAccessManager &network)
{
    CpgsOptions options;
    options.baseUrl = settings.baseUrl;
    options.parkCode = settings.parkCode;
    options.appKey = settings.appKey;
    options.appSecret = settings.appSecret;
    options.http = HttpPolicy().withTotalDeadline(settings.timeout);
    options.http.allowInsecure = settings.allowInsecure;
    options.allowedImageHosts = settings.allowedImageHosts;
    choosePath(options.searchPath, settings.cpgs.searchPath);
    choosePath(options.locatePath, settings.cpgs.locatePath);
    choosePath(options.baysPath, settings.cpgs.baysPath);
    choosePath(options.freePath, settings.cpgs.freePath);
    const std::optional<SigningScheme> signing = signingSchemeNamed(settings.cpgs.signing);
    if (!signing)
        return failure(Error::Kind::Misconfigured,
                       "guidance.cpgs.signing: \""_L1 + settings.cpgs.signing
                           + "\" is not known; expected one of "_L1 + signingSchemeNames().join(", "_L1));
    options.signing = *signing;
    if (const Expected<void> checked = checkOptions(options); !checked)
        return tl::unexpected(checked.error());
    return std::make_unique<CpgsService>(options, network, systemClock(),
                                         QRandomGenerator::global()->generate());
}

struct VendorRow
{
    QLatin1StringView name;
    Made (*make)(const GuidanceSettings &, QNetworkAccessManager &);
};

// To add a vendor: a room of its own beside cpgs/ that implements GuidanceService, its settings in
// platform/configuration.h, and a row here.
constexpr std::array vendors{
    VendorRow{"cpgs"_L1, makeCpgs},
};

} // namespace

QStringList vendorNames()
{
    QStringList names;
    for (const VendorRow &vendor : vendors)
        names.append(vendor.name);
    return names;
}

Made makeGuidanceService(const GuidanceSettings &settings, QNetworkAccessManager &network)
{
    const auto *const vendor = std::find_if(vendors.begin(), vendors.end(), [&](const VendorRow &candidate) {
        return candidate.name == settings.vendor;
    });
    if (vendor == vendors.end())
        return failure(Error::Kind::Misconfigured,
                       "guidance.vendor: \""_L1 + settings.vendor + "\" is not known; expected one of "_L1
                           + vendorNames().join(", "_L1));
    return vendor->make(settings, network);
}

} // namespace bayfinder
