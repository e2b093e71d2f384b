// SPDX-License-Identifier: Apache-2.0
#include "staff/window/tables.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// By as many a column's width is found. All texts of a garage's list are of one kind: more rows cost time,
// and are no wider.
constexpr int measuredRows = 100;
// A property of tables whose columns are as wide as somebody wants them.
constexpr const char *widthsChosen = "widthsChosen";

/// A cell must not begin a new one.
QString cellText(const QModelIndex &index, int role)
{
    return index.data(role).toString().simplified();
}

} // namespace

QString selectionText(const QAbstractItemView &view, int role)
{
    if (!view.selectionModel())
        return {};
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    const QAbstractItemModel &model = *view.model();
    QStringList lines;
    if (rows.size() > 1) {
        QStringList headings;
        for (int column = 0; column < model.columnCount(); ++column)
            headings.append(model.headerData(column, Qt::Horizontal).toString());
        lines.append(headings.join(u'\t'));
    }
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(row.parent()); ++column)
            cells.append(cellText(row.siblingAtColumn(column), role));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void prepareTable(QTreeView &view)
{
    view.setAlternatingRowColors(true);
    view.setAllColumnsShowFocus(true);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Twenty thousand rows are measured once instead of one by one.
    view.setUniformRowHeights(true);
    view.setTabKeyNavigation(false);
    view.header()->setStretchLastSection(false);
    view.header()->setHighlightSections(false);
    view.header()->setResizeContentsPrecision(measuredRows);
    QObject::connect(view.header(), &QHeaderView::sectionResized, &view, [&view] {
        const bool isByHand =
            QApplication::mouseButtons().testFlag(Qt::LeftButton) && view.header()->viewport()->underMouse();
        if (isByHand)
            view.setProperty(widthsChosen, true);
    });
}

void fitColumns(QTreeView &view, int widest)
{
    if (view.property(widthsChosen).toBool())
        return;
    QHeaderView &header = *view.header();
    const int rest = widest < 0 ? header.count() - 1 : widest;
    const int padding = view.fontMetrics().averageCharWidth();
    for (int column = 0; column < header.count(); ++column) {
        if (column == rest)
            continue;
        view.resizeColumnToContents(column);
        view.setColumnWidth(column, view.columnWidth(column) + padding);
    }
    header.setSectionResizeMode(rest, QHeaderView::Stretch);
}

void saveColumns(QSettings &settings, const QString &key, const QTreeView &view)
{
    settings.setValue(key, view.header()->saveState());
    settings.setValue(key + u"Chosen"_s, view.property(widthsChosen).toBool());
}

void restoreColumns(QSettings &settings, const QString &key, QTreeView &view)
{
    if (view.header()->restoreState(settings.value(key).toByteArray()))
        view.setProperty(widthsChosen, settings.value(key + u"Chosen"_s).toBool());
}

} // namespace bayfinder
