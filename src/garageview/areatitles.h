// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace bayfinder {

struct Site;

/// What people call the vendor's areas: as the map calls the level, or else by the vendor's code and name.
class AreaTitles
{
public:
    /// Of a garage without a map.
    AreaTitles() = default;
    /// In which language names of the map are taken: @p language.
    AreaTitles(const Site &site, const QString &language);

    /// @p areaName is the vendor's; may be empty. Codes fit as bays do: "1" is the level of area "01" where
    /// only one level fits.
    [[nodiscard]] QString title(const QString &area, const QString &areaName = {}) const;

    friend bool operator==(const AreaTitles &, const AreaTitles &) = default;

private:
    QList<std::pair<QString, QString>> m_levels; // code and title
};

} // namespace bayfinder
