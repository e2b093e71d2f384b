// SPDX-License-Identifier: Apache-2.0
#include "tables/tablewriter.h"

#include "tables/csvwriter.h"
#include "tables/workbookwriter.h"

#include <QFileInfo>

#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

bool fitsKind(const Cell &cell, Column::Kind kind)
{
    if (std::holds_alternative<std::monostate>(cell))
        return true;
    switch (kind) {
    case Column::Kind::Text:
        return std::holds_alternative<QString>(cell);
    case Column::Kind::Integer:
        return std::holds_alternative<qint64>(cell);
    case Column::Kind::Real:
        return std::holds_alternative<double>(cell) || std::holds_alternative<qint64>(cell);
    case Column::Kind::DateTime:
        return std::holds_alternative<QDateTime>(cell);
    case Column::Kind::Date:
        return std::holds_alternative<QDate>(cell);
    case Column::Kind::Boolean:
        return std::holds_alternative<bool>(cell);
    }
    return false;
}

} // namespace

TableWriter::~TableWriter() = default;

std::optional<TableFormat> tableFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        return TableFormat::Csv;
    if (suffix.compare(u"xlsx"_s, Qt::CaseInsensitive) == 0)
        return TableFormat::Xlsx;
    return {};
}

std::unique_ptr<TableWriter> makeTableWriter(TableFormat format, TableFile file)
{
    if (format == TableFormat::Csv)
        return std::make_unique<CsvWriter>(file);
    return std::make_unique<WorkbookWriter>(std::move(file));
}

bool fits(const Row &row, const std::vector<Column> &columns)
{
    if (row.size() != columns.size())
        return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!fitsKind(row[i], columns[i].kind))
            return false;
    }
    return true;
}

} // namespace bayfinder
