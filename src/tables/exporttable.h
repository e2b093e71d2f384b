// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/table.h"
#include "tables/tablewriter.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace bayfinder {

/// Brings the next rows, some thousands at a time; none when there are no more; otherwise why not (one
/// English line without plates). Is called, and destroyed, in a thread of its own, never in two at once: a
/// database connection has to be opened there, in the first call.
using RowSource = std::function<tl::expected<std::vector<Row>, QString>()>;

struct TableExport
{
    TableFile file;
    std::vector<Column> columns;
    RowSource source;
    /// How many rows will come, if known; only for the progress.
    std::optional<qint64> expectedRows;
};

/// Writes what the source brings, in a thread of the global pool, and answers with the number of rows.
///
/// The format is that of the file's suffix. The progress goes to 1000 if the rows to come are known;
/// otherwise its range is empty. The future is never without an answer, except when it was cancelled: then it
/// has no result, and an existing file is untouched, unless the cancelling came when the new one was being
/// put in its place. Letting go of the future does not cancel.
[[nodiscard]] QFuture<TableExpected<qint64>> exportTable(TableExport request);

} // namespace bayfinder
