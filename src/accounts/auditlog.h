// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/auditentry.h"
#include "accounts/auditkey.h"
#include "accounts/auditreading.h"
#include "accounts/auditverification.h"
#include "platform/clock.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bayfinder {

/// The log of who did what: appends to it, reads it, verifies it.
///
/// When it cannot be written, that is told once (trouble()), and work goes on: whoever stands in front of the
/// attendant must find the car also on a full disk. What was not written is lost, not kept for later.
/// Changes of people are the exception: without their entry they are not made (accounts/people.h).
///
/// Lives in the GUI thread and never keeps it waiting. Who may read it is the caller's question
/// (Action::SeeAudit).
class AuditLog final : public QObject
{
    Q_OBJECT

public:
    /// @p store and @p clock must outlive the log. Its key is beside the database (accounts/auditkey.h).
    AuditLog(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Appends @p note with the time of this call; in the order of these calls.
    void record(const AuditNote &note);
    /// The same, and answers the entry's number. trouble() is told as well.
    [[nodiscard]] QFuture<Accounted<qint64>> append(const AuditNote &note);
    /// Why the latest entry was not written; nothing when it was.
    [[nodiscard]] std::optional<AccountError> trouble() const { return m_trouble; }

    /// At most @p limit entries before the number @p before, or up to the last, the newest first.
    [[nodiscard]] QFuture<Accounted<QList<AuditEntry>>> page(const AuditFilter &filter,
                                                             std::optional<qint64> before, int limit);
    [[nodiscard]] QFuture<Accounted<qint64>> count(const AuditFilter &filter);
    /// Of who is in the log, sorted (nameOrder()) as the default locale has it.
    [[nodiscard]] QFuture<Accounted<QList<QString>>> names();
    /// Hands all entries to @p take, the oldest first, in lists of at most auditBatch, until it returns
    /// false; answers how many. @p take is called in the thread that reads. Cancelling the future ends it.
    [[nodiscard]] QFuture<Accounted<qint64>> batches(const AuditFilter &filter,
                                                     std::function<bool(const QList<AuditEntry> &)> take);
    /// @p progress is called in the thread that reads. Cancelling the future ends it.
    [[nodiscard]] QFuture<Accounted<AuditVerdict>> verify(const std::optional<AuditHead> &noted,
                                                          AuditVerification::Progress progress = {});

    // For those who append together with something else.
    [[nodiscard]] std::shared_ptr<AuditKey> key() const { return m_key; }
    void tell(const std::optional<AccountError> &trouble);

Q_SIGNALS:
    /// The log is in another kind of trouble than before, or is written again.
    void troubleChanged();

private:
    /// @p ask takes the session and the hash of the filter's plate.
    template <typename T, typename Ask>
    [[nodiscard]] QFuture<Accounted<T>> read(const AuditFilter &filter, Ask ask);

    Store &m_store;
    std::shared_ptr<AuditKey> m_key;
    const Clock &m_clock;
    std::optional<AccountError> m_trouble;
};

} // namespace bayfinder
