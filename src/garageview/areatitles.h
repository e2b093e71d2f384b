// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace bayfinder {

struct Site;

/// What people call the vendor's areas: as the map calls the level, or else by the vendor's code and name.
///
/// Codes fit as bays do: "1" is the level of area "01" where only one level fits. Where several buildings
/// share an area, the map is asked for what their levels have in common.
class AreaTitles
{
public:
    /// Of a garage without a map.
    AreaTitles() = default;
    /// In which language names of the map are taken: @p language.
    AreaTitles(const Site &site, const QString &language);

    /// "B1 · Basement 1". @p areaName is the vendor's; may be empty.
    [[nodiscard]] QString title(const QString &area, const QString &areaName = {}) const;
    /// What is on the walls, "B1"; or else @p area.
    [[nodiscard]] QString shortName(const QString &area) const;
    /// "Basement 1", or else @p areaName.
    [[nodiscard]] QString name(const QString &area, const QString &areaName) const;

    friend bool operator==(const AreaTitles &, const AreaTitles &) = default;

private:
    struct Level
    {
        QString area;
        QString title;
        QString shortName;
        QString name;

        friend bool operator==(const Level &, const Level &) = default;
    };

    /// What all levels have there that fit; empty where they differ, or none fits.
    [[nodiscard]] QString common(const QString &area, QString Level::*text) const;

    QList<Level> m_levels;
};

} // namespace bayfinder
