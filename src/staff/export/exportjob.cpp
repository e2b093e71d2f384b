// SPDX-License-Identifier: Apache-2.0
#include "staff/export/exportjob.h"

#include <utility>

namespace bayfinder {

TableExportJob::TableExportJob(TableExport request, QObject *parent)
    : ExportJob(parent)
    , m_path(request.file.path)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(m_watcher.progressMaximum() > 0 ? value : -1); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TableExportJob::finish);
    m_watcher.setFuture(exportTable(std::move(request)));
}

TableExportJob::~TableExportJob()
{
    m_watcher.cancel();
}

void TableExportJob::cancel()
{
    m_watcher.cancel();
}

void TableExportJob::finish()
{
    const QFuture<TableExpected<qint64>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        Q_EMIT finished(0, TableError{TableError::Kind::Cancelled, {}});
    else if (const auto result = future.result(); result)
        Q_EMIT finished(*result, std::nullopt);
    else
        Q_EMIT finished(0, result.error());
    deleteLater();
}

RowSource sourceOf(std::vector<Row> rows)
{
    // Shared, because what a source is must be copyable.
    return [left = std::make_shared<std::vector<Row>>(std::move(
                rows))]() -> tl::expected<std::vector<Row>, QString> { return std::exchange(*left, {}); };
}

} // namespace bayfinder

#include "moc_exportjob.cpp"
