// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemView;
class QSettings;
class QTreeView;

namespace bayfinder {

/// What is selected, as a spreadsheet takes it from the clipboard: a line a row, tabs between columns, with
/// the headings where more than one row is selected. Empty without a selection. @p role: of the cells' texts.
[[nodiscard]] QString selectionText(const QAbstractItemView &view, int role = Qt::DisplayRole);

/// What all tables of the window have in common: whole rows are chosen, every second one is tinted, and the
/// columns fit what is in their first rows.
void prepareTable(QTreeView &view);
/// Makes columns as wide as what is in them now; @p widest takes the rest, the last one where it is -1.
/// Leaves them as they are once somebody has chosen their widths, now or at an earlier start.
void fitColumns(QTreeView &view, int widest = -1);

/// Widths, order and sorting of the columns of a prepared table, under @p key.
void saveColumns(QSettings &settings, const QString &key, const QTreeView &view);
void restoreColumns(QSettings &settings, const QString &key, QTreeView &view);

} // namespace bayfinder
