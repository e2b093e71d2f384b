// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/exporttable.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <optional>

namespace bayfinder {

/// Writing one table into a file: under way from its construction until finished(). Deletes itself then.
/// Destruction cancels, and an existing file is left as it was.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void cancel() = 0;

Q_SIGNALS:
    /// In thousandths; -1 where it is not known how much is to come.
    void progressed(int permille);
    /// Once. Without an error @p rows were written; a cancelled one has TableError::Kind::Cancelled.
    void finished(qint64 rows, const std::optional<bayfinder::TableError> &error);
};

/// One whose rows come from a RowSource.
class TableExportJob final : public ExportJob
{
    Q_OBJECT

public:
    explicit TableExportJob(TableExport request, QObject *parent = nullptr);
    ~TableExportJob() override;

    void cancel() override;

private:
    void finish();

    QString m_path;
    QFutureWatcher<TableExpected<qint64>> m_watcher;
};

/// A source of rows that are all there already.
[[nodiscard]] RowSource sourceOf(std::vector<Row> rows);

} // namespace bayfinder
