// SPDX-License-Identifier: Apache-2.0
#include "staff/upkeep/worklistfile.h"

#include "staff/export/exportjob.h"

#include <QTimeZone>

namespace bayfinder {

TableExport worklistFile(const PlainTable &table, const QString &path, const QString &title)
{
    TableExport file;
    file.file = {path, title, QTimeZone::systemTimeZone()};
    file.columns = table.columns;
    file.expectedRows = qint64(table.rows.size());
    file.source = sourceOf(table.rows);
    return file;
}

} // namespace bayfinder
