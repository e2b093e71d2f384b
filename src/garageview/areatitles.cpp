// SPDX-License-Identifier: Apache-2.0
#include "garageview/areatitles.h"

#include "garageview/levelplans.h"
#include "site/bayindex.h"

namespace bayfinder {

AreaTitles::AreaTitles(const Site &site, const QString &language)
{
    for (const SiteLevel &level : site.levels)
        m_levels.append({level.area, levelTitle(level, language)});
}

QString AreaTitles::title(const QString &area, const QString &areaName) const
{
    const QString *only = nullptr;
    int fitting = 0;
    for (const auto &[code, levelTitle] : m_levels) {
        if (code == area)
            return levelTitle;
        if (isSameBayCode(code, area)) {
            only = &levelTitle;
            ++fitting;
        }
    }
    if (fitting == 1)
        return *only;
    return areaName.isEmpty() ? area : area + QStringLiteral(" · ") + areaName;
}

} // namespace bayfinder
