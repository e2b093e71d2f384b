// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/tabletarget.h"
#include "tables/tablewriter.h"

// NOLINTBEGIN(readability-identifier-naming): names of libxlsxwriter
struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
// NOLINTEND(readability-identifier-naming)

namespace bayfinder {

/// A table as a workbook (Office Open XML), row by row, in a memory that does not grow with the rows.
///
/// Text is always text: no formulas, links or numbers are seen in it; beyond 32,767 UTF-16 units it is cut.
/// Integers beyond 2^53, which the format cannot hold, are written as text so that no digit is lost. Times
/// are the clock's of the garage's zone, without a zone, for the format has none. What does not fit one sheet
/// goes on in the next, with the titles again.
///
/// libxlsxwriter's own temporary files go into the target's folder, nameless: /tmp is memory on many
/// machines, and a full disk should be the one that the user chose. They take some ten times the room of the
/// finished file.
class WorkbookWriter final : public TableWriter
{
public:
    explicit WorkbookWriter(TableFile file);
    ~WorkbookWriter() override;

    [[nodiscard]] TableExpected<void> begin(const std::vector<Column> &columns) override;
    [[nodiscard]] TableExpected<void> append(const Row &row) override;
    [[nodiscard]] TableExpected<void> finish(const std::function<bool()> &stillWanted = {}) override;

private:
    void discard();
    [[nodiscard]] tl::unexpected<TableError> fail(TableError error);
    [[nodiscard]] TableExpected<void> reserveDraft();
    [[nodiscard]] TableExpected<void> addSheet();
    [[nodiscard]] TableExpected<void> checkDrafted();
    [[nodiscard]] TableExpected<void> pack();
    [[nodiscard]] TableExpected<void> replaceTarget();
    void closeSheet();
    /// The library's code, LXW_NO_ERROR if all is well.
    [[nodiscard]] int writeCell(quint16 column, const Cell &cell);
    [[nodiscard]] int writeText(quint16 column, const QString &text, lxw_format *format);

    TableFile m_settings;
    TableTarget m_target;
    std::vector<Column> m_columns;
    QString m_draft; ///< the file beside the target; empty if there is none
    lxw_workbook *m_workbook = nullptr; ///< owned; owns sheets and formats
    std::vector<lxw_worksheet *> m_sheets;
    lxw_format *m_titleFormat = nullptr;
    lxw_format *m_timeFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    qint64 m_row = 0; ///< of the last sheet, the next to write
};

} // namespace bayfinder
