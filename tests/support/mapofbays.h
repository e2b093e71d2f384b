// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace bayfinder::test {

/// A level of a map without geometry: "Basement 1", "地下1层", on the walls "B1".
[[nodiscard]] inline SiteLevel levelOfBays(const QString &area, int number, const QStringList &codes)
{
    SiteLevel level;
    level.area = area;
    level.shortName = QStringLiteral("B%1").arg(number);
    level.name.insert(QStringLiteral("en"), QStringLiteral("Basement %1").arg(number));
    level.name.insert(QStringLiteral("zh_CN"), QStringLiteral("地下%1层").arg(number));
    for (const QString &code : codes) {
        SiteBay bay;
        bay.code = code;
        level.bays.append(bay);
    }
    return level;
}

/// A map of which nothing matters but its bays, and the index over it.
struct MapOfBays
{
    std::shared_ptr<const Site> site;
    BayIndex index;

    explicit MapOfBays(const QList<SiteLevel> &levels)
        : site(siteOf(levels))
        , index(*site)
    {
    }

private:
    static std::shared_ptr<const Site> siteOf(const QList<SiteLevel> &levels)
    {
        auto site = std::make_shared<Site>();
        site->levels = levels;
        return site;
    }
};

/// "01/017 01/018+ 02/001?": + is occupied, ? unknown.
[[nodiscard]] inline QList<BayState> statesOf(const QString &text)
{
    QList<BayState> states;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        BayState state;
        if (word.endsWith(u'?'))
            state.occupancy = BayState::Occupancy::Unknown;
        else
            state.occupancy = word.endsWith(u'+') ? BayState::Occupancy::Occupied : BayState::Occupancy::Free;
        word.remove(u'+').remove(u'?');
        state.area = word.section(u'/', 0, 0);
        state.bay = word.section(u'/', 1);
        states.append(state);
    }
    return states;
}

} // namespace bayfinder::test
