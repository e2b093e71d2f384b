// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/tabletarget.h"
#include "tables/tablewriter.h"

#include <QSaveFile>

namespace bayfinder {

/// A table as CSV by RFC 4180: commas, CRLF also behind the last row, titles in the first.
///
/// UTF-8 with a byte order mark, without which spreadsheet programs read some other encoding. Numbers have a
/// dot and no grouping; times are ISO 8601 with the offset that the garage's zone had then, with milliseconds
/// only if there are any; truth is true and false. Text that might be taken for a formula gets an apostrophe
/// (see defusedText()); numbers do not, so -1 stays a number. Text is quoted also for semicolons and tabs,
/// where some programs would part it.
class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(const TableFile &file);

    [[nodiscard]] TableExpected<void> begin(const std::vector<Column> &columns) override;
    [[nodiscard]] TableExpected<void> append(const Row &row) override;
    [[nodiscard]] TableExpected<void> finish(const std::function<bool()> &stillWanted = {}) override;

private:
    [[nodiscard]] TableExpected<void> write(const Row &row);
    [[nodiscard]] TableExpected<void> flush();
    void add(const Cell &cell);

    TableTarget m_target;
    QTimeZone m_zone;
    QSaveFile m_file;
    std::vector<Column> m_columns;
    QByteArray m_waiting;
};

} // namespace bayfinder
