// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/table.h"

#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace bayfinder {

enum class TableFormat { Csv, Xlsx };

/// The format of a file's suffix, whatever its case; nothing for any other suffix.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const QString &path);

/// What is to be known of the file before its columns.
struct TableFile
{
    /// Rows of a sheet in a workbook, the titles among them (ECMA-376 names no limit; Excel's is this one).
    static constexpr qint64 mostRowsOfSheet = 1'048'576;

    QString path;
    /// Names the sheets of a workbook; CSV has no place for it.
    QString title;
    /// The garage's time zone.
    QTimeZone zone;
    /// For tests. At least 2.
    qint64 rowsOfSheet = mostRowsOfSheet;
};

/// Writes one table into one file: begin(), append() for each row, finish().
///
/// The file appears, or replaces the one that was there, only in finish(); whatever fails before, and a
/// writer that is destroyed before, leave the folder as it was. After a failure only the destructor may be
/// called. One thread at a time.
class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;
    virtual ~TableWriter();

    [[nodiscard]] virtual TableExpected<void> begin(const std::vector<Column> &columns) = 0;
    /// @p row has as many cells as there are columns, each of the column's kind or empty.
    [[nodiscard]] virtual TableExpected<void> append(const Row &row) = 0;
    /// May take seconds for millions of rows. @p stillWanted is asked once, when nothing is left but to put
    /// the file in its place; if it says no, that is TableError::Kind::Cancelled.
    [[nodiscard]] virtual TableExpected<void> finish(const std::function<bool()> &stillWanted = {}) = 0;
};

/// Writes nothing before begin().
[[nodiscard]] std::unique_ptr<TableWriter> makeTableWriter(TableFormat format, TableFile file);

/// Whether @p row is one of a table with @p columns.
[[nodiscard]] bool fits(const Row &row, const std::vector<Column> &columns);

} // namespace bayfinder
