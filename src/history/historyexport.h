// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyquery.h"

namespace bayfinder {

/// One count as it was recorded.
struct HistoryRow
{
    QString areaCode;
    QString areaName;
    qint64 minute = 0;
    std::optional<qint64> free;
    std::optional<qint64> total;

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// How many rows are handed over at a time.
inline constexpr int historyBatchRows = 4096;

/// Hands every count of @p areas in @p range to @p take, area by area in their order and minute by minute, in
/// batches: a year of ten areas is more than fits in memory comfortably. Answers how many rows there were.
///
/// For Store::read(): @p take runs in its thread, and may write a file there. When it returns false, or
/// nobody waits any more, the export ends with Kind::Cancelled; what to do with half a file is the caller's
/// business.
[[nodiscard]] Stored<qint64> exportHistory(StoreSession &session, const QList<HistoryArea> &areas,
                                           MinuteRange range,
                                           const std::function<bool(const QList<HistoryRow> &)> &take,
                                           const HistoryProgress &progress = {});

} // namespace bayfinder
