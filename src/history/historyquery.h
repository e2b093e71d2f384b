// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/minutes.h"
#include "store/storesession.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace bayfinder {

/// An area of which counts are kept.
struct HistoryArea
{
    qint64 id = 0;
    QString code;
    QString name; ///< as the vendor told it last; may be empty
    qint64 firstMinute = 0;
    qint64 lastMinute = 0;

    friend bool operator==(const HistoryArea &, const HistoryArea &) = default;
};

/// The free bays of an area in some successive minutes.
struct HistoryPoint
{
    qint64 minute = 0; ///< the first one that has a count
    qint64 lastMinute = 0; ///< the last one that has a count
    qint64 minimum = 0;
    qint64 maximum = 0;
    double mean = 0;
    qint64 counts = 0; ///< minutes that have a count
    std::optional<qint64> total; ///< bays, the most that the vendor told

    friend bool operator==(const HistoryPoint &, const HistoryPoint &) = default;
};

/// Points without a gap between them: what a chart draws as one line.
using HistoryStretch = QList<HistoryPoint>;

struct HistorySeries
{
    qint64 area = 0;
    QList<HistoryStretch> stretches;

    friend bool operator==(const HistorySeries &, const HistorySeries &) = default;
};

/// How finely a series is wanted.
struct HistoryResolution
{
    int points = 1440; ///< at most, each of equally many minutes
    /// Two counts further apart are not joined: what lies between is not known. Longer than the pause between
    /// two polls, of which one may fail.
    int gapMinutes = 5;
};

struct HistoryDay
{
    QDate day;
    HistoryPoint point;

    friend bool operator==(const HistoryDay &, const HistoryDay &) = default;
};

/// The days of an area that have a count; others are left out.
struct HistoryDays
{
    qint64 area = 0;
    QList<HistoryDay> days;

    friend bool operator==(const HistoryDays &, const HistoryDays &) = default;
};

/// From 0 to 1; called in the thread that reads, not oftener than worth showing.
using HistoryProgress = std::function<void(double done)>;

// Questions for Store::read().

/// The areas that have counts, by code.
[[nodiscard]] Stored<QList<HistoryArea>> historyAreas(StoreSession &session);

/// The free bays of each of @p areas (HistoryArea::id) over @p range, in their order. A minute in which the
/// vendor did not know, or nobody asked, has no point: it is neither zero nor what was before. Can be
/// cancelled between two areas: meant for days and months, see historyDays() for more.
[[nodiscard]] Stored<QList<HistorySeries>> historySeries(StoreSession &session, const QList<qint64> &areas,
                                                         MinuteRange range,
                                                         HistoryResolution resolution = {});

/// The lowest, highest and mean number of free bays on each day from @p first to @p last, both included, as
/// days are in @p zone. Can be cancelled between any two days.
[[nodiscard]] Stored<QList<HistoryDays>> historyDays(StoreSession &session, const QList<qint64> &areas,
                                                     QDate first, QDate last, const QTimeZone &zone,
                                                     const HistoryProgress &progress = {});

} // namespace bayfinder
