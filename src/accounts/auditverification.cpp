// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditverification.h"

#include "accounts/auditreading.h"
#include "accounts/auditwriting.h"

#include <algorithm>
#include <limits>

namespace bayfinder {

using namespace Qt::StringLiterals;

using Finding = AuditVerdict::Finding;

namespace {

constexpr qint64 numbersBetweenLooks = 4096;

tl::unexpected<StoreError> cancelled()
{
    return storeFailure(StoreError::Kind::Cancelled, u"nobody waits for the verification any more"_s);
}

AuditEntry withNumber(AuditEntry entry, qint64 seq)
{
    entry.seq = seq;
    return entry;
}

} // namespace

AuditVerification::AuditVerification(StoreSession &session, QByteArray key, std::optional<AuditHead> noted)
    : m_session(session)
    , m_key(std::move(key))
    , m_noted(std::move(noted))
    , m_verified{0, firstPreviousHash()}
{
}

Stored<AuditVerdict> AuditVerification::run(const Progress &progress)
{
    const Stored<State> state = look();
    if (!state)
        return tl::unexpected(state.error());
    m_state = *state;
    qint64 after = std::numeric_limits<qint64>::min();
    while (!m_session.isCancelled()) {
        const Stored<QList<AuditEntry>> entries = auditEntriesAfter(m_session, after, m_state.last);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->isEmpty())
            return atTheEnd();
        const Stored<std::optional<AuditVerdict>> found = walk(*entries);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return **found;
        after = m_verified.count;
        progress(m_verified.count, m_state.entries);
    }
    return cancelled();
}

Stored<AuditVerification::State> AuditVerification::look()
{
    return m_session.snapshot([this]() -> Stored<State> {
        const Stored<std::optional<StoredHead>> head = storedHead(m_session);
        if (!head)
            return tl::unexpected(head.error());
        const auto counted =
            m_session.first(u"SELECT (SELECT max(seq) FROM audit), (SELECT count(*) FROM audit), "
                            "(SELECT count(*) FROM people)"_s,
                            {}, [](const StoreRow &row) {
                                return State{{}, false, row.integer(0), row.integer(1), row.integer(2)};
                            });
        if (!counted)
            return tl::unexpected(counted.error());
        State state = counted->value_or(State());
        if (*head) {
            state.head = (*head)->head;
            state.headIsSigned = (*head)->isSignedWith(m_key);
        }
        return state;
    });
}

Stored<std::optional<AuditVerdict>> AuditVerification::walk(const QList<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries) {
        if (!follows(entry)) {
            const Stored<AuditVerdict> found = diagnosis(entry);
            return found ? Stored<std::optional<AuditVerdict>>(*found) : tl::unexpected(found.error());
        }
        if (m_noted && m_noted->count == entry.seq && m_noted->hash != entry.hash)
            return verdict(Finding::NotAsNoted, entry.seq);
        m_verified = {entry.seq, entry.hash};
    }
    return std::optional<AuditVerdict>();
}

bool AuditVerification::follows(const AuditEntry &entry) const
{
    return entry.seq == m_verified.count + 1 && entry.previousHash == m_verified.hash
        && entry.hash == entryHash(m_key, entry);
}

// The entry does not follow the last one that does. Only our key makes hashes, so two questions tell what was
// done: as which number was this entry written, if at all, and where is the one that should stand here?
Stored<AuditVerdict> AuditVerification::diagnosis(const AuditEntry &entry)
{
    const qint64 place = m_verified.count + 1;
    const Stored<std::optional<qint64>> number = originalNumber(entry);
    if (!number)
        return tl::unexpected(number.error());
    const Stored<bool> elsewhere = nextStandsElsewhere(entry);
    if (!elsewhere)
        return tl::unexpected(elsewhere.error());
    if (*number)
        return verdict(*elsewhere || *number == place ? Finding::Moved : Finding::Removed, place);
    const bool headIsOurs = m_state.head && m_state.headIsSigned;
    if (place == 1 && m_state.head && !headIsOurs && !*elsewhere)
        return verdict(Finding::OtherKey, place);
    const bool beyondTheEnd = headIsOurs && *m_state.head == m_verified;
    const bool inserted = *elsewhere || beyondTheEnd || entry.seq < place;
    return verdict(inserted ? Finding::Inserted : Finding::Changed, entry.seq);
}

Stored<std::optional<qint64>> AuditVerification::originalNumber(const AuditEntry &entry)
{
    if (entry.hash == entryHash(m_key, entry))
        return std::optional(entry.seq);
    const qint64 highest =
        std::max(m_state.entries, m_state.head && m_state.headIsSigned ? m_state.head->count : 0);
    for (qint64 seq = 1; seq <= highest; ++seq) {
        if (entry.hash == entryHash(m_key, withNumber(entry, seq)))
            return std::optional(seq);
        if (seq % numbersBetweenLooks == 0 && m_session.isCancelled())
            return cancelled();
    }
    return std::optional<qint64>();
}

Stored<bool> AuditVerification::nextStandsElsewhere(const AuditEntry &entry)
{
    const Stored<QList<AuditEntry>> found = auditEntriesFollowing(m_session, m_verified.hash);
    if (!found)
        return tl::unexpected(found.error());
    return std::any_of(found->cbegin(), found->cend(), [&](const AuditEntry &other) {
        return other.seq != entry.seq
            && other.hash == entryHash(m_key, withNumber(other, m_verified.count + 1));
    });
}

AuditVerdict AuditVerification::atTheEnd() const
{
    const qint64 next = m_verified.count + 1;
    // People are added together with an entry.
    if (!m_state.head && m_verified.count == 0)
        return m_state.people > 0 || m_noted ? verdict(Finding::Removed, next) : verdict(Finding::Whole, 0);
    if (!m_state.head || !m_state.headIsSigned)
        return verdict(Finding::EndChanged, next);
    if (m_state.head->count > m_verified.count || (m_noted && m_noted->count > m_verified.count))
        return verdict(Finding::Removed, next);
    if (*m_state.head != m_verified)
        return verdict(Finding::EndChanged, m_state.head->count + 1);
    return verdict(Finding::Whole, 0);
}

AuditVerdict AuditVerification::verdict(Finding finding, qint64 entry) const
{
    return {finding, entry, m_verified};
}

} // namespace bayfinder
