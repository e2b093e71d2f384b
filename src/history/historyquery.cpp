// SPDX-License-Identifier: Apache-2.0
#include "history/historyquery.h"

#include <algorithm>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<StoreError> cancelled()
{
    return storeFailure(StoreError::Kind::Cancelled, u"nobody waits for the history any more"_s);
}

// What pointOf() reads, after the first and the last minute.
const QString summary = u"min(free), max(free), avg(free), count(free), max(total)"_s;

HistoryPoint pointOf(const StoreRow &row, int column)
{
    return {row.integer(column),         row.integer(column + 1), row.integer(column + 2),
            row.integer(column + 3),     row.real(column + 4),    row.integer(column + 5),
            row.maybeInteger(column + 6)};
}

// Joins points to stretches, in the order of time.
class Stretches
{
public:
    explicit Stretches(int gapMinutes)
        : m_gapMinutes(gapMinutes)
    {
    }

    void add(const HistoryPoint &point)
    {
        if (m_broken || point.minute - m_stretches.last().last().lastMinute > m_gapMinutes)
            m_stretches.append(HistoryStretch());
        m_stretches.last().append(point);
        m_broken = false;
    }
    // The vendor answered, and did not know.
    void breakOff() { m_broken = true; }

    [[nodiscard]] QList<HistoryStretch> take() { return std::move(m_stretches); }

private:
    int m_gapMinutes;
    QList<HistoryStretch> m_stretches;
    bool m_broken = true;
};

Stored<QList<HistoryStretch>> stretchesOf(StoreSession &session, qint64 area, MinuteRange range,
                                          HistoryResolution resolution)
{
    const qint64 points = std::max(resolution.points, 1);
    const qint64 width = std::max<qint64>((range.length() + points - 1) / points, 1);
    Stretches stretches(resolution.gapMinutes);
    const Stored<void> read = session.each(
        u"SELECT (minute - ?) / ? AS bucket, min(CASE WHEN free IS NOT NULL THEN minute END), "
        "max(CASE WHEN free IS NOT NULL THEN minute END), "_s
            + summary
            + u" FROM counts WHERE area_id = ? AND minute >= ? AND minute < ? GROUP BY bucket ORDER BY bucket"_s,
        {range.begin, width, area, range.begin, range.end}, [&](const StoreRow &row) {
            const HistoryPoint point = pointOf(row, 1);
            if (point.counts > 0)
                stretches.add(point);
            else
                stretches.breakOff();
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return stretches.take();
}

} // namespace

Stored<QList<HistoryArea>> historyAreas(StoreSession &session)
{
    // Each end by itself is a look-up, both together would be a walk over all counts.
    return session.list(
        u"SELECT id, code, name, "
        "(SELECT min(minute) FROM counts WHERE area_id = id) AS first, "
        "(SELECT max(minute) FROM counts WHERE area_id = id) "
        "FROM areas WHERE first IS NOT NULL ORDER BY code"_s,
        {}, [](const StoreRow &row) {
            return HistoryArea{row.integer(0), row.text(1), row.text(2), row.integer(3), row.integer(4)};
        });
}

Stored<QList<HistorySeries>> historySeries(StoreSession &session, const QList<qint64> &areas,
                                           MinuteRange range, HistoryResolution resolution)
{
    QList<HistorySeries> all;
    for (const qint64 area : areas) {
        if (session.isCancelled())
            return cancelled();
        Stored<QList<HistoryStretch>> stretches = stretchesOf(session, area, range, resolution);
        if (!stretches)
            return tl::unexpected(stretches.error());
        all.append(HistorySeries{area, *std::move(stretches)});
    }
    return all;
}

Stored<QList<HistoryDays>> historyDays(StoreSession &session, const QList<qint64> &areas, QDate first,
                                       QDate last, const QTimeZone &zone, const HistoryProgress &progress)
{
    QList<HistoryDays> all;
    for (const qint64 area : areas)
        all.append(HistoryDays{area, {}});
    const auto count = double(first.daysTo(last) + 1);
    MinuteRange range = minutesOfDay(first, zone);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        // A day ends where the next one begins, which takes longer to find than to add up.
        range.end = minuteOf(day.addDays(1).startOfDay(zone));
        for (HistoryDays &days : all) {
            if (session.isCancelled())
                return cancelled();
            const auto point = session.first(
                u"SELECT min(minute), max(minute), "_s + summary
                    + u" FROM counts WHERE area_id = ? AND minute >= ? AND minute < ? AND free IS NOT NULL"_s,
                {days.area, range.begin, range.end}, [](const StoreRow &row) { return pointOf(row, 0); });
            if (!point)
                return tl::unexpected(point.error());
            if (*point && (*point)->counts > 0)
                days.days.append({day, **point});
        }
        range.begin = range.end;
        if (progress)
            progress(double(first.daysTo(day) + 1) / count);
    }
    return all;
}

} // namespace bayfinder
