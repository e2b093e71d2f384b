// SPDX-License-Identifier: Apache-2.0
#include "simulator/sitelevels.h"

#include "site/bayinventory.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

Q_LOGGING_CATEGORY(siteLog, "bayfinder.simulator")

constexpr int mostBays = 20000;

// How many bays came in. Levels of several buildings that have a short name in common are one area to a
// vendor.
int addLevel(const MappedLevel &level, QList<LevelPlan> &levels)
{
    if (level.bays.isEmpty())
        return 0;
    auto plan = std::find_if(levels.begin(), levels.end(),
                             [&level](const LevelPlan &known) { return known.code == level.shortName; });
    if (plan == levels.end()) {
        const QString name = level.name.text(u"zh_CN"_s);
        levels.append({level.shortName, name.isEmpty() ? level.shortName : name, 0, {}});
        plan = levels.end() - 1;
    }
    const int before = plan->bays;
    for (const MappedBay &bay : level.bays) {
        if (!plan->bayCodes.contains(bay.name))
            plan->bayCodes.append(bay.name);
    }
    plan->bays = static_cast<int>(plan->bayCodes.size());
    return plan->bays - before;
}

} // namespace

tl::expected<QList<LevelPlan>, QString> levelsOfSite(const QString &folder)
{
    const auto inventory = readBayInventory(folder);
    if (!inventory)
        return tl::unexpected(u"--site: "_s + inventory.error().message);
    for (const QString &problem : inventory->problems)
        qCWarning(siteLog).noquote() << problem;
    QList<LevelPlan> levels;
    int bays = 0;
    for (const MappedLevel &level : inventory->levels)
        bays += addLevel(level, levels);
    if (bays == 0)
        return tl::unexpected(
            u"--site: %1 has no units of category \"parking\", expected bays"_s.arg(folder));
    if (bays > mostBays)
        return tl::unexpected(
            u"--site: %1 has %2 bays, expected at most %3"_s.arg(folder).arg(bays).arg(mostBays));
    return levels;
}

} // namespace bayfinder
