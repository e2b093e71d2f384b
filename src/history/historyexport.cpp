// SPDX-License-Identifier: Apache-2.0
#include "history/historyexport.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// Collects rows, and hands them on when there are enough.
class Batches
{
public:
    explicit Batches(const std::function<bool(const QList<HistoryRow> &)> &take)
        : m_take(take)
    {
        m_rows.reserve(historyBatchRows);
    }

    // Whether more are wanted.
    bool add(HistoryRow row)
    {
        m_rows.append(std::move(row));
        return m_rows.size() < historyBatchRows || handOver();
    }
    bool handOver()
    {
        if (m_rows.isEmpty() || m_refused)
            return !m_refused;
        m_count += m_rows.size();
        m_refused = !m_take(m_rows);
        m_rows.clear();
        return !m_refused;
    }
    [[nodiscard]] bool isAtStart() const { return m_rows.isEmpty(); }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    const std::function<bool(const QList<HistoryRow> &)> &m_take;
    QList<HistoryRow> m_rows;
    qint64 m_count = 0;
    bool m_refused = false;
};

} // namespace

Stored<qint64> exportHistory(StoreSession &session, const QList<HistoryArea> &areas, MinuteRange range,
                             const std::function<bool(const QList<HistoryRow> &)> &take,
                             const HistoryProgress &progress)
{
    Batches batches(take);
    const auto refused = [] {
        return storeFailure(StoreError::Kind::Cancelled, u"the rest of the rows is not wanted"_s);
    };
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const HistoryArea &area = areas.at(i);
        bool wanted = true;
        // How far an area is can be told by the minute; how many rows there are would have to be counted
        // first.
        const MinuteRange there{std::max(range.begin, area.firstMinute),
                                std::min(range.end, area.lastMinute + 1)};
        const Stored<void> read = session.each(
            u"SELECT minute, free, total FROM counts WHERE area_id = ? AND minute >= ? AND minute < ? "
            "ORDER BY minute"_s,
            {area.id, range.begin, range.end}, [&](const StoreRow &row) {
                const qint64 minute = row.integer(0);
                wanted =
                    batches.add({area.code, area.name, minute, row.maybeInteger(1), row.maybeInteger(2)});
                if (progress && batches.isAtStart() && there.length() > 0) {
                    const double ofArea =
                        std::clamp(double(minute - there.begin) / double(there.length()), 0.0, 1.0);
                    progress((double(i) + ofArea) / double(areas.size()));
                }
                return wanted;
            });
        if (!read)
            return tl::unexpected(read.error());
        if (!wanted)
            return refused();
    }
    if (!batches.handOver())
        return refused();
    if (progress)
        progress(1);
    return batches.count();
}

} // namespace bayfinder
