// SPDX-License-Identifier: Apache-2.0
#include "upkeep/finding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bayfinder {

namespace {

using Kind = Finding::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 8> kindIds{{
    {Kind::BayNotOnMap, QLatin1StringView("bay-not-on-map")},
    {Kind::BayNotReported, QLatin1StringView("bay-not-reported")},
    {Kind::BayReportedTwice, QLatin1StringView("bay-reported-twice")},
    {Kind::StateUnknown, QLatin1StringView("state-unknown")},
    {Kind::CountsContradict, QLatin1StringView("counts-contradict")},
    {Kind::TimeInFuture, QLatin1StringView("time-in-future")},
    {Kind::ParkedLong, QLatin1StringView("parked-long")},
    {Kind::PlateInTwoBays, QLatin1StringView("plate-in-two-bays")},
}};

} // namespace

QString findingKindId(Finding::Kind kind)
{
    const auto found =
        std::find_if(kindIds.begin(), kindIds.end(), [kind](const auto &each) { return each.first == kind; });
    return found == kindIds.end() ? QString() : QString(found->second);
}

std::optional<Finding::Kind> findingKind(const QString &id)
{
    const auto found =
        std::find_if(kindIds.begin(), kindIds.end(), [&id](const auto &each) { return each.second == id; });
    return found == kindIds.end() ? std::nullopt : std::optional(found->first);
}

bool isAboutCar(Finding::Kind kind)
{
    return kind == Kind::TimeInFuture || kind == Kind::ParkedLong || kind == Kind::PlateInTwoBays;
}

} // namespace bayfinder

#include "moc_finding.cpp"
