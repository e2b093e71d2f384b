// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "platform/configuration.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace bayfinder {

/// What a display says of free bays: the vendor's figures as configuration and map mend them, and how old
/// they are.
///
/// Without timers and clock: whoever asks brings the time, from a clock that never jumps.
class VacancyBoard
{
public:
    using Time = std::chrono::milliseconds;

    /// By age, each from just beyond a limit on.
    enum class Freshness {
        Fresh,
        Aging, ///< older than the interval at which is asked: the age must be told
        Stale, ///< to be marked
        Hidden, ///< too old to be told: there is no figure any more
    };

    struct Limits
    {
        Time interval;
        Time stale;
        Time hide;
    };

    struct Row
    {
        QString area; ///< the vendor's code
        QString vendorName; ///< may be empty
        LocalisedText name; ///< as configured; may be empty
        bool told = true; ///< false: configured, and never in an answer
        /// Nothing when the vendor does not say, or when what it said is Hidden; never above total.
        std::optional<int> free;
        std::optional<int> total;
        Freshness freshness = Freshness::Fresh;
        Time age{0};

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// Of all rows together that were ever told (a mistyped code in a configuration takes no total away): a
    /// figure only when every one of them has one, the freshness and the age of the oldest.
    struct Sum
    {
        std::optional<int> free;
        std::optional<int> total;
        Freshness freshness = Freshness::Fresh;
        Time age{0};

        friend bool operator==(const Sum &, const Sum &) = default;
    };

    VacancyBoard(QList<LobbyArea> areas, Limits limits);

    /// How many bays the map has in an area, where the vendor does not say.
    void setMapTotals(QHash<QString, int> totals) { m_mapTotals = std::move(totals); }

    /// The vendor's answer of the time @p at. An area that it leaves out keeps its figures, which grow old.
    /// Of an area that it tells twice the lower figure counts: a bay too few costs less than a bay that is
    /// not there.
    void take(const QList<AreaVacancy> &answer, Time at);

    /// Configured areas by their order, then the others as the vendor has them; configured ones that it never
    /// tells at the end. None before the first answer.
    [[nodiscard]] QList<Row> rows(Time now) const;
    [[nodiscard]] static Sum sum(const QList<Row> &rows);

    /// The next time at which rows() differ without an answer, or an age that must be told fills a minute.
    [[nodiscard]] std::optional<Time> nextChange(Time now) const;

private:
    struct Told
    {
        AreaVacancy vacancy;
        Time at{0};
    };

    [[nodiscard]] Freshness freshness(Time age) const;
    [[nodiscard]] const LobbyArea *configured(const QString &area) const;
    [[nodiscard]] Row rowOf(const Told &told, Time now) const;

    QList<LobbyArea> m_areas;
    Limits m_limits;
    QHash<QString, int> m_mapTotals;
    QList<Told> m_told;
    bool m_answered = false;
};

} // namespace bayfinder
