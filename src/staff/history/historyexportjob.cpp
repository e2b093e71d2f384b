// SPDX-License-Identifier: Apache-2.0
#include "staff/history/historyexportjob.h"

#include "history/historyexport.h"
#include "store/delivery.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookEvery(100);

std::vector<Column> columns()
{
    return {{HistoryExportJob::tr("Time"), Column::Kind::DateTime},
            {HistoryExportJob::tr("Area"), Column::Kind::Text},
            {HistoryExportJob::tr("Name"), Column::Kind::Text},
            {HistoryExportJob::tr("Free bays"), Column::Kind::Integer},
            {HistoryExportJob::tr("Bays"), Column::Kind::Integer}};
}

Cell cellOf(std::optional<qint64> number)
{
    return number ? Cell(*number) : Cell();
}

/// Runs in the thread that reads. A file that cannot be written is not the database's trouble: that is why
/// there are two levels of failure.
Stored<TableExpected<qint64>> write(StoreSession &session, const HistoryExportJob::Request &request,
                                    const std::vector<Column> &titles, const QString &sheet,
                                    std::atomic<int> &permille, const std::atomic_bool &unwanted)
{
    const auto format = tableFormatOf(request.path);
    if (!format)
        return TableExpected<qint64>(tableFailure(TableError::Kind::UnknownFormat, request.path));
    const auto writer = makeTableWriter(*format, {request.path, sheet, request.zone});
    if (auto begun = writer->begin(titles); !begun)
        return TableExpected<qint64>(tl::unexpected(begun.error()));
    std::optional<TableError> trouble;
    const auto take = [&](const QList<HistoryRow> &rows) {
        for (const HistoryRow &row : rows) {
            const auto written = writer->append({timeOf(row.minute, request.zone), row.areaCode, row.areaName,
                                                 cellOf(row.free), cellOf(row.total)});
            if (!written) {
                trouble = written.error();
                return false;
            }
        }
        return !unwanted;
    };
    const auto rows = exportHistory(session, request.areas, request.range, take,
                                    [&permille](double done) { permille = int(done * 1000); });
    if (trouble)
        return TableExpected<qint64>(tl::unexpected(*trouble));
    if (!rows)
        return tl::unexpected(rows.error());
    if (const auto finished = writer->finish([&unwanted] { return !unwanted; }); !finished)
        return TableExpected<qint64>(tl::unexpected(finished.error()));
    return TableExpected<qint64>(*rows);
}

} // namespace

HistoryExportJob::HistoryExportJob(const Request &request, const Clock &clock, QObject *parent)
    : ExportJob(parent)
    , m_permille(std::make_shared<std::atomic<int>>(0))
    , m_unwanted(std::make_shared<std::atomic_bool>(false))
    , m_store(request.database, clock)
{
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_permille); });
    m_look.start(lookEvery);
    deliverTo(this,
              m_store.read([request, titles = columns(), sheet = tr("Free bays"), permille = m_permille,
                            unwanted = m_unwanted](StoreSession &session) {
                  return write(session, request, titles, sheet, *permille, *unwanted);
              }),
              [this](const Answer &answer) { finish(answer); });
}

HistoryExportJob::~HistoryExportJob()
{
    // The store waits for what it is doing.
    *m_unwanted = true;
}

void HistoryExportJob::cancel()
{
    *m_unwanted = true;
}

void HistoryExportJob::finish(const Answer &answer)
{
    m_look.stop();
    if (!answer) {
        const bool isCancelled = answer.error().kind == StoreError::Kind::Cancelled;
        Q_EMIT finished(0,
                        TableError{isCancelled ? TableError::Kind::Cancelled : TableError::Kind::Source,
                                   answer.error().message});
    } else if (const TableExpected<qint64> &rows = *answer; rows) {
        Q_EMIT finished(*rows, std::nullopt);
    } else {
        Q_EMIT finished(0, rows.error());
    }
    deleteLater();
}

} // namespace bayfinder

#include "moc_historyexportjob.cpp"
