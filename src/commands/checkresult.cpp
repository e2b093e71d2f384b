// SPDX-License-Identifier: Apache-2.0
#include "commands/checkresult.h"

#include "platform/configuration.h"

using namespace Qt::StringLiterals;

namespace bayfinder {

CheckResult configurationResult(const GuidanceSettings &settings)
{
    const QString address = settings.baseUrl.toDisplayString();
    return {u"configuration"_s,
            true,
            u"%1 at %2"_s.arg(settings.vendor, address),
            {.kind = CheckFinding::Kind::Configured, .detail = address, .vendor = settings.vendor}};
}

QList<CheckResult> misconfiguredResults(const QString &fault)
{
    QList<CheckResult> results{
        {u"configuration"_s, false, fault, {.kind = CheckFinding::Kind::Misconfigured, .detail = fault}}};
    for (const QString &name : {u"connection"_s, u"credentials"_s, u"clock"_s, u"map"_s})
        results.append({name,
                        false,
                        u"not checked: the configuration is wrong"_s,
                        {.kind = CheckFinding::Kind::NotCheckedMisconfigured}});
    return results;
}

} // namespace bayfinder

#include "moc_checkresult.cpp"
