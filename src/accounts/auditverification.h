// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/auditchain.h"
#include "accounts/auditentry.h"
#include "store/storesession.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace bayfinder {

/// What a verification of the log has found.
struct AuditVerdict
{
    enum class Finding {
        Whole, ///< as it was written
        Changed, ///< a field of this entry is not what was written
        Removed, ///< this entry is missing, and perhaps others after it
        Inserted, ///< this entry was not written by the program
        Moved, ///< this entry is not in its place
        EndChanged, ///< every entry is well, but the signed end is missing, or is that of another state
        OtherKey, ///< neither the first entry nor the end was made with this key
        NotAsNoted, ///< this entry is signed, but is not the one whose hash was noted earlier
    };

    Finding finding = Finding::Whole;
    qint64 entry = 0; ///< the first that is not well; 0 when all are
    AuditHead verified; ///< the last entry up to which all is well, to be noted for the next time

    friend bool operator==(const AuditVerdict &, const AuditVerdict &) = default;
};

/// Verifies the log, one verification an object, in the thread of its session.
class AuditVerification
{
public:
    using Progress = std::function<void(qint64 done, qint64 all)>;

    /// @p noted: an end that an earlier verification has told, kept where nobody who can write the database
    /// can change it.
    AuditVerification(StoreSession &session, QByteArray key, std::optional<AuditHead> noted);

    /// Walks all entries that there are now, and calls @p progress now and then. Entries that are appended
    /// meanwhile are left out. When something is wrong, finding out what takes up to as long again. Ends with
    /// StoreError::Kind::Cancelled when nobody waits for it.
    [[nodiscard]] Stored<AuditVerdict> run(const Progress &progress);

private:
    struct State
    {
        std::optional<AuditHead> head;
        bool headIsSigned = false;
        qint64 last = 0; ///< the highest number
        qint64 entries = 0;
        qint64 people = 0;
    };

    [[nodiscard]] Stored<State> look();
    /// The next entries after m_verified; the first that is not well ends it.
    [[nodiscard]] Stored<std::optional<AuditVerdict>> walk(const QList<AuditEntry> &entries);
    [[nodiscard]] bool follows(const AuditEntry &entry) const;
    [[nodiscard]] Stored<AuditVerdict> diagnosis(const AuditEntry &entry);
    [[nodiscard]] Stored<std::optional<qint64>> originalNumber(const AuditEntry &entry);
    [[nodiscard]] Stored<bool> nextStandsElsewhere(const AuditEntry &entry);
    [[nodiscard]] AuditVerdict atTheEnd() const;
    [[nodiscard]] AuditVerdict verdict(AuditVerdict::Finding finding, qint64 entry) const;

    StoreSession &m_session;
    QByteArray m_key;
    std::optional<AuditHead> m_noted;
    State m_state;
    AuditHead m_verified;
};

} // namespace bayfinder
