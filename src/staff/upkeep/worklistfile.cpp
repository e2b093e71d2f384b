// SPDX-License-Identifier: Apache-2.0
#include "staff/upkeep/worklistfile.h"

#include "staff/export/exportjob.h"

#include <QTimeZone>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

Column::Kind kindOf(const QString &column)
{
    if (column == "since"_L1 || column.endsWith("-seen"_L1) || column == "at"_L1 || column.endsWith("-at"_L1))
        return Column::Kind::DateTime;
    if (column == "notes"_L1 || column == "id"_L1 || column == "undoes"_L1)
        return Column::Kind::Integer;
    return Column::Kind::Text;
}

Cell cellOf(const QVariant &value, Column::Kind kind)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case Column::Kind::DateTime:
        return value.toDateTime();
    case Column::Kind::Integer:
        return value.toLongLong();
    default:
        return value.toString();
    }
}

} // namespace

TableExport worklistFile(const PlainTable &table, const QString &path, const QString &title)
{
    TableExport file;
    file.file = {path, title, QTimeZone::systemTimeZone()};
    for (const QString &column : table.columns)
        file.columns.push_back({column, kindOf(column)});
    std::vector<Row> rows;
    for (const QVariantList &values : table.rows) {
        Row row;
        for (qsizetype column = 0; column < values.size(); ++column)
            row.push_back(cellOf(values[column], file.columns[size_t(column)].kind));
        rows.push_back(std::move(row));
    }
    file.expectedRows = qint64(rows.size());
    file.source = sourceOf(std::move(rows));
    return file;
}

} // namespace bayfinder
