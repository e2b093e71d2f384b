// SPDX-License-Identifier: Apache-2.0
#include "garageview/levelplans.h"

namespace bayfinder {

LevelPlans::LevelPlans(std::shared_ptr<const Site> site)
    : m_site(std::move(site))
{
}

std::shared_ptr<const FloorPlan> LevelPlans::plan(int level)
{
    if (level < 0 || level >= m_site->levels.size())
        return nullptr;
    std::shared_ptr<const FloorPlan> &plan = m_plans[level];
    if (!plan)
        plan = std::make_shared<const FloorPlan>(m_site->levels[level]);
    return plan;
}

QString levelTitle(const SiteLevel &level, const QString &language)
{
    const QString name = level.name.text(language);
    return name.isEmpty() || name == level.shortName ? level.shortName
                                                     : level.shortName + QStringLiteral(" · ") + name;
}

} // namespace bayfinder
