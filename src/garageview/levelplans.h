// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/floorplan.h"
#include "site/site.h"

#include <QHash>
#include <QString>

#include <memory>

namespace bayfinder {

/// The levels of a garage prepared to be painted, each made when it is first asked for, and then kept. Lives
/// in one thread.
class LevelPlans
{
public:
    explicit LevelPlans(std::shared_ptr<const Site> site);

    [[nodiscard]] const std::shared_ptr<const Site> &site() const { return m_site; }
    /// @p level is an index in Site::levels; null where there is none.
    [[nodiscard]] std::shared_ptr<const FloorPlan> plan(int level);

private:
    std::shared_ptr<const Site> m_site;
    QHash<int, std::shared_ptr<const FloorPlan>> m_plans; // by level
};

/// "B2 · Basement 2", or whichever of the two there is.
[[nodiscard]] QString levelTitle(const SiteLevel &level, const QString &language);

} // namespace bayfinder
