// SPDX-License-Identifier: Apache-2.0
#include "simulator/sitelevels.h"

#include "site/readsite.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

Q_LOGGING_CATEGORY(siteLog, "bayfinder.simulator")

constexpr int mostBays = 20000;

// How many bays came in. Levels of several buildings may be one area to a vendor. Bays that no camera sees
// are none to it.
int addLevel(const SiteLevel &level, QList<LevelPlan> &levels)
{
    if (std::none_of(level.bays.cbegin(), level.bays.cend(), [](const SiteBay &bay) { return bay.watched; }))
        return 0;
    auto plan = std::find_if(levels.begin(), levels.end(),
                             [&level](const LevelPlan &known) { return known.code == level.area; });
    if (plan == levels.end()) {
        const QString name = level.name.text(u"zh_CN"_s);
        levels.append({level.area, name.isEmpty() ? level.shortName : name, 0, {}});
        plan = levels.end() - 1;
    }
    const int before = plan->bays;
    QSet<QString> known(plan->bayCodes.cbegin(), plan->bayCodes.cend());
    for (const SiteBay &bay : level.bays) {
        if (!bay.watched || known.contains(bay.code))
            continue;
        known.insert(bay.code);
        plan->bayCodes.append(bay.code);
    }
    plan->bays = static_cast<int>(plan->bayCodes.size());
    return plan->bays - before;
}

} // namespace

tl::expected<QList<LevelPlan>, QString> levelsOfSite(const QString &path)
{
    const auto site = readSite(path);
    if (!site)
        return tl::unexpected(u"--site: "_s + site.error().message);
    for (const SiteProblem &problem : site->problems)
        qCWarning(siteLog).noquote() << textOf(problem);
    QList<LevelPlan> levels;
    int bays = 0;
    for (const SiteLevel &level : site->levels)
        bays += addLevel(level, levels);
    if (bays == 0)
        return tl::unexpected(
            u"--site: %1 has no usable units of category \"parking\", expected bays"_s.arg(path));
    if (bays > mostBays)
        return tl::unexpected(
            u"--site: %1 has %2 bays, expected at most %3"_s.arg(path).arg(bays).arg(mostBays));
    return levels;
}

} // namespace bayfinder
