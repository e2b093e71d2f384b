// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/auditexportjob.h"

#include "staff/accounts/accountwords.h"
#include "staff/accounts/auditdetail.h"
#include "store/delivery.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookEvery(100);

} // namespace

/// The file that is being written. One thread at a time: the store's that reads, whatever is enqueued there.
struct AuditExportJob::Writing
{
    std::unique_ptr<TableWriter> writer;
    QTimeZone zone;
    QString yes;
    std::optional<TableError> trouble;
    std::atomic<qint64> rows{0};
    std::atomic_bool unwanted{false};

    [[nodiscard]] bool append(const QList<AuditEntry> &entries)
    {
        for (const AuditEntry &entry : entries) {
            const Row row{entry.seq,
                          QDateTime::fromMSecsSinceEpoch(entry.at).toTimeZone(zone),
                          entry.person,
                          auditKindWords(entry.kind),
                          auditDetailText(entry.kind, entry.detail),
                          entry.plateHash.isNull() ? QString() : yes,
                          QString::fromLatin1(entry.hash.toHex())};
            if (const auto written = writer->append(row); !written) {
                trouble = written.error();
                return false;
            }
        }
        rows += entries.size();
        return !unwanted;
    }
};

AuditExportJob::AuditExportJob(const Request &request, const Clock &clock, QObject *parent)
    : ExportJob(parent)
    , m_writing(std::make_shared<Writing>())
    , m_store(request.database, clock)
    , m_log(m_store, clock)
{
    using enum Column::Kind;
    const auto format = tableFormatOf(request.path);
    m_writing->zone = request.zone;
    m_writing->yes = tr("yes");
    if (format) {
        m_writing->writer = makeTableWriter(*format, {request.path, tr("Who did what"), request.zone});
        const std::vector<Column> columns{
            {tr("Number"), Integer}, {tr("Time"), DateTime},      {tr("Person"), Text}, {tr("What"), Text},
            {tr("Details"), Text},   {tr("About a plate"), Text}, {tr("Hash"), Text}};
        if (const auto begun = m_writing->writer->begin(columns); !begun)
            m_writing->trouble = begun.error();
    } else {
        m_writing->trouble = TableError{TableError::Kind::UnknownFormat, request.path};
    }
    connect(&m_look, &QTimer::timeout, this, [this, expected = request.expected] {
        Q_EMIT progressed(expected > 0 ? int(std::min<qint64>(m_writing->rows * 1000 / expected, 1000)) : -1);
    });
    m_look.start(lookEvery);
    const auto take = [writing = m_writing](const QList<AuditEntry> &entries) {
        return !writing->trouble && writing->append(entries);
    };
    deliverTo(this, m_log.batches(request.filter, take),
              [this](const Accounted<qint64> &rows) { putInPlace(rows); });
}

AuditExportJob::~AuditExportJob()
{
    m_writing->unwanted = true;
}

void AuditExportJob::cancel()
{
    m_writing->unwanted = true;
}

void AuditExportJob::putInPlace(const Accounted<qint64> &rows)
{
    if (m_writing->trouble)
        return end(0, m_writing->trouble);
    if (!rows) {
        const bool isCancelled =
            rows.error().store && rows.error().store->kind == StoreError::Kind::Cancelled;
        return end(0,
                   TableError{isCancelled ? TableError::Kind::Cancelled : TableError::Kind::Source,
                              rows.error().message});
    }
    // A workbook takes a while to finish: in the same thread, for want of another one.
    using Answer = Stored<TableExpected<void>>;
    deliverTo(this, m_store.read([writing = m_writing](StoreSession &) -> Answer {
        return writing->writer->finish([&writing] { return !writing->unwanted; });
    }),
              [this](const Answer &answer) {
                  if (!answer)
                      end(0, TableError{TableError::Kind::Source, answer.error().message});
                  else if (const TableExpected<void> &finished = *answer; !finished)
                      end(0, finished.error());
                  else
                      end(m_writing->rows, std::nullopt);
              });
}

void AuditExportJob::end(qint64 rows, const std::optional<TableError> &error)
{
    m_look.stop();
    Q_EMIT finished(rows, error);
    deleteLater();
}

} // namespace bayfinder

#include "moc_auditexportjob.cpp"
