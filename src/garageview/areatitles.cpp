// SPDX-License-Identifier: Apache-2.0
#include "garageview/areatitles.h"

#include "garageview/levelplans.h"
#include "site/bayindex.h"

namespace bayfinder {

AreaTitles::AreaTitles(const Site &site, const QString &language)
{
    for (const SiteLevel &level : site.levels) {
        m_levels.append({.area = level.area,
                         .title = levelTitle(level, language),
                         .shortName = level.shortName,
                         .name = level.name.text(language)});
    }
}

QString AreaTitles::common(const QString &area, QString Level::*text) const
{
    const auto ask = [&](auto fits) -> const QString * {
        static const QString several;
        const QString *found = nullptr;
        for (const Level &level : m_levels) {
            if (!fits(level))
                continue;
            if (found && *found != level.*text)
                return &several;
            found = &(level.*text);
        }
        return found;
    };
    if (area.isEmpty())
        return {};
    const QString *found = ask([&area](const Level &level) { return level.area == area; });
    if (!found)
        found = ask([&area](const Level &level) { return isSameBayCode(level.area, area); });
    return found ? *found : QString();
}

QString AreaTitles::title(const QString &area, const QString &areaName) const
{
    const QString found = common(area, &Level::title);
    if (!found.isEmpty())
        return found;
    return areaName.isEmpty() ? area : area + QStringLiteral(" · ") + areaName;
}

QString AreaTitles::shortName(const QString &area) const
{
    const QString found = common(area, &Level::shortName);
    return found.isEmpty() ? area : found;
}

QString AreaTitles::name(const QString &area, const QString &areaName) const
{
    const QString found = common(area, &Level::name);
    return found.isEmpty() ? areaName : found;
}

} // namespace bayfinder
