// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditlog.h"
#include "staff/export/exportjob.h"
#include "store/store.h"

#include <QTimeZone>
#include <QTimer>

#include <memory>

namespace bayfinder {

/// Writes entries of the log into a file, the oldest first, each with its hash of the chain. Reads through a
/// store of its own, so that nothing else waits for it.
class AuditExportJob final : public ExportJob
{
    Q_OBJECT

public:
    struct Request
    {
        QString database; ///< its file; the log's key is beside it
        QString path; ///< of the table: .csv or .xlsx
        AuditFilter filter;
        qint64 expected = 0; ///< how many entries will come, about; only for the progress
        QTimeZone zone;
    };

    /// @p clock must outlive the job.
    AuditExportJob(const Request &request, const Clock &clock, QObject *parent = nullptr);
    ~AuditExportJob() override;

    void cancel() override;

private:
    struct Writing;

    void putInPlace(const Accounted<qint64> &rows);
    void end(qint64 rows, const std::optional<TableError> &error);

    std::shared_ptr<Writing> m_writing;
    QTimer m_look; // at how far it is
    Store m_store;
    AuditLog m_log;
};

} // namespace bayfinder
