// SPDX-License-Identifier: Apache-2.0
#include "accounts/pincheck.h"

#include "accounts/auditwriting.h"
#include "accounts/waiting.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString secondsText(std::chrono::milliseconds time)
{
    return u"%1 s"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

PinCheck::PinCheck(Store &store, std::shared_ptr<AuditKey> key, const Clock &clock, int iterations)
    : m_store(store)
    , m_key(std::move(key))
    , m_clock(clock)
    , m_iterations(iterations)
{
}

Accounted<PinVerdict> PinCheck::check(const QString &name, const QString &pin)
{
    const Accounted<Try> attempt = begin(name);
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (attempt->wait > 0ms)
        return PinVerdict{{}, attempt->wait, false, {}};
    if (!matches(attempt->record, pin))
        return refuse(*attempt);
    Accounted<PinVerdict> accepted = accept(*attempt->record, pin);
    // Disabled, or given another PIN, while we looked.
    if (accepted && !accepted->person)
        return refuse(*attempt);
    return accepted;
}

Accounted<PinCheck::Try> PinCheck::begin(const QString &name)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const auto ownWait = [this, monotonic = m_clock.monotonic()](const std::optional<PersonRecord> &record) {
        const Memory memory = m_memory.value(record ? record->person.id : 0);
        // Somebody has signed in elsewhere, or has a new PIN.
        if (record && memory.isStored && record->lockout.failed == 0)
            return 0ms;
        return std::max(memory.until - monotonic, std::chrono::milliseconds(0));
    };
    const auto look = [=](StoreSession &session) -> Stored<Try> {
        const Stored<std::optional<PersonRecord>> record = personRecord(session, name);
        if (!record)
            return tl::unexpected(record.error());
        const auto stored = *record ? remainingWait((*record)->lockout, now) : 0ms;
        return Try{*record, std::max(stored, ownWait(*record)), false};
    };
    const auto count = [=](StoreSession &session) -> Stored<Try> {
        Stored<Try> attempt = look(session);
        if (!attempt || !attempt->record)
            return attempt;
        const PersonRecord &record = *attempt->record;
        const Lockout lockout =
            attempt->wait > 0ms ? withinReach(record.lockout, now) : afterFailure(record.lockout, now);
        if (lockout != record.lockout) {
            if (const Stored<void> written = updateLockout(session, record.person.id, lockout); !written)
                return tl::unexpected(written.error());
        }
        attempt->isStored = true;
        return attempt;
    };
    return awaited(m_store.run([=](StoreSession &session) -> Accounted<Try> {
        const Stored<Try> counted = session.transaction([&] { return count(session); });
        // A full disk: this object counts.
        const Stored<Try> attempt = counted ? counted : look(session);
        return attempt ? Accounted<Try>(*attempt) : tl::unexpected<AccountError>(attempt.error());
    }));
}

bool PinCheck::matches(const std::optional<PersonRecord> &record, const QString &pin) const
{
    if (record)
        return pinMatches(pin, record->pin) && !record->person.disabled;
    // As long as for anybody else.
    [[maybe_unused]] const PinHash unused = hashPin(pin, m_iterations);
    return false;
}

Accounted<PinVerdict> PinCheck::accept(const PersonRecord &record, const QString &pin)
{
    const bool isWeak = record.pin.iterations < m_iterations;
    const PinHash strong = isWeak ? hashPin(pin, m_iterations) : record.pin;
    const auto clear = [=](StoreSession &session) -> Stored<PinVerdict> {
        const Stored<std::optional<PersonRecord>> now = personRecord(session, record.person.id);
        if (!now)
            return tl::unexpected(now.error());
        if (!*now || (*now)->person.disabled || (*now)->pin != record.pin)
            return PinVerdict();
        if (const Stored<void> freed = updateLockout(session, record.person.id, {}); !freed)
            return tl::unexpected(freed.error());
        if (isWeak) {
            if (const Stored<void> written = updatePin(session, record.person.id, strong); !written)
                return tl::unexpected(written.error());
        }
        return PinVerdict{(*now)->person, 0ms, true, {}};
    };
    const auto cleared = awaited(m_store.run([=](StoreSession &session) -> Accounted<PinVerdict> {
        const Stored<PinVerdict> verdict = session.transaction([&] { return clear(session); });
        return verdict ? Accounted<PinVerdict>(*verdict) : tl::unexpected<AccountError>(verdict.error());
    }));
    if (cleared && !cleared->person)
        return cleared;
    m_memory.remove(record.person.id);
    // The PIN was right: a full disk keeps nobody out. The store tells of it.
    return cleared ? *cleared : PinVerdict{record.person, 0ms, true, {}};
}

PinVerdict PinCheck::refuse(const Try &attempt)
{
    Memory &memory = m_memory[attempt.record ? attempt.record->person.id : 0];
    const int before = attempt.record
        ? std::max(attempt.record->lockout.failed, attempt.isStored ? 0 : memory.failed)
        : memory.failed;
    memory.failed = before + 1;
    memory.isStored = attempt.isStored;
    const std::chrono::milliseconds wait = waitAfter(memory.failed);
    memory.until = m_clock.monotonic() + wait;
    return {{}, wait, true, logRefusal(attempt, wait)};
}

std::optional<AccountError> PinCheck::logRefusal(const Try &attempt, std::chrono::milliseconds wait)
{
    // What was typed for a name may be a PIN in the wrong field.
    const QString person = attempt.record ? attempt.record->person.name : u""_s;
    const QString why = !attempt.record   ? u"unknown name"_s
        : attempt.record->person.disabled ? u"disabled"_s
                                          : u"wrong PIN"_s;
    const auto logged = awaited(m_store.run(
        [=, key = m_key, at = m_clock.now().toMSecsSinceEpoch()](StoreSession &session) -> Accounted<qint64> {
            return session.transaction([&]() -> Accounted<qint64> {
                const Accounted<qint64> refused =
                    appendAudit(session, *key, at, {AuditKind::SignInRefused, person, why});
                if (!refused || wait == 0ms)
                    return refused;
                return appendAudit(session, *key, at, {AuditKind::LockedOut, person, secondsText(wait)});
            });
        }));
    return logged ? std::nullopt : std::optional(logged.error());
}

} // namespace bayfinder
