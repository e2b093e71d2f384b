// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/pending.h"
#include "history/historyquery.h"
#include "staff/export/exportjob.h"
#include "store/store.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace bayfinder {

/// Writes the counts of a time into a file. Reads through a store of its own, so that a chart does not wait
/// for the export of a year.
class HistoryExportJob final : public ExportJob
{
    Q_OBJECT

public:
    struct Request
    {
        QString database; ///< its file
        QString path; ///< of the table: .csv or .xlsx
        QList<HistoryArea> areas;
        MinuteRange range;
        QTimeZone zone;
    };

    /// @p clock must outlive the job.
    HistoryExportJob(const Request &request, const Clock &clock, QObject *parent = nullptr);
    ~HistoryExportJob() override;

    void cancel() override;

private:
    using Answer = Stored<TableExpected<qint64>>;

    void finish(const Answer &answer);

    std::shared_ptr<std::atomic<int>> m_permille;
    std::shared_ptr<std::atomic_bool> m_unwanted;
    QTimer m_look; // at how far it is
    Store m_store;
};

} // namespace bayfinder
