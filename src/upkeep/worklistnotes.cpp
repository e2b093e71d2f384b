// SPDX-License-Identifier: Apache-2.0
#include "upkeep/worklistnotes.h"

#include "platform/cleantext.h"
#include "store/delivery.h"

#include <QPromise>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

using Kind = NoteEvent::Kind;

QFuture<Stored<void>> refusal(const QString &message)
{
    // Later, as every answer.
    QPromise<Stored<void>> promise;
    promise.start();
    promise.addResult(storeFailure(StoreError::Kind::Failed, message));
    promise.finish();
    return promise.future();
}

const QString selectEvents = u"SELECT id, finding_key, at, person, kind, text, area, bay, severity, undoes "
                             "FROM worklist_notes "_s;

NoteEvent eventOf(const StoreRow &row)
{
    NoteEvent event;
    event.id = row.integer(0);
    event.key = row.text(1);
    event.at = QDateTime::fromMSecsSinceEpoch(row.integer(2));
    event.person = row.text(3);
    event.kind = noteKind(row.text(4)).value_or(Kind::Note);
    event.text = row.text(5);
    event.area = row.text(6);
    event.bay = row.text(7);
    event.severity = static_cast<Finding::Severity>(
        std::clamp<qint64>(row.integer(8), 0, qint64(Finding::Severity::Serious)));
    event.undoes = row.maybeInteger(9);
    return event;
}

} // namespace

WorklistNotes::WorklistNotes(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &Store::replaced, this, [this] {
        m_isReplaced = true;
        refresh();
    });
    refresh();
}

QFuture<Stored<void>> WorklistNotes::note(const Finding &finding, const QString &person, const QString &text)
{
    return write(finding, Kind::Note, person, text);
}

QFuture<Stored<void>> WorklistNotes::markDone(const Finding &finding, const QString &person,
                                              const QString &reason)
{
    return write(finding, Kind::Done, person, reason);
}

QFuture<Stored<void>> WorklistNotes::reopen(const Finding &finding, const QString &person,
                                            const QString &reason)
{
    return write(finding, Kind::Reopened, person, reason);
}

QFuture<Stored<void>> WorklistNotes::undo(const Finding &finding, const QString &person)
{
    const std::optional<NoteEvent> undoable = standing(finding.key).undoable;
    if (!undoable)
        return refusal(u"there is nothing to undo"_s);
    return write(finding, Kind::Undone, person, {}, undoable->id);
}

QFuture<Stored<void>> WorklistNotes::vanish(const Finding &finding)
{
    return write(finding, Kind::Vanished, {}, {});
}

QFuture<Stored<void>> WorklistNotes::write(const Finding &finding, Kind kind, const QString &person,
                                           const QString &text, std::optional<qint64> undoes)
{
    NoteEvent event;
    event.key = finding.key;
    event.kind = kind;
    event.at = m_clock.now();
    event.person = cleanText(person, longestPerson);
    event.text = cleanText(text, longestText);
    event.area = finding.area;
    event.bay = finding.bay;
    event.severity = finding.severity;
    event.undoes = undoes;
    if (event.person.isEmpty() && event.kind != Kind::Vanished)
        return refusal(u"an event needs a person"_s);
    if (event.text.isEmpty() && (event.kind == Kind::Note || event.kind == Kind::Done))
        return refusal(u"an event needs a text"_s);
    const auto written = m_store.run([event](StoreSession &session) { return insert(session, event); });
    deliverTo(this, written, [this](const Stored<void> &) { refresh(); });
    return written;
}

Stored<void> WorklistNotes::insert(StoreSession &session, const NoteEvent &event)
{
    return session.transaction([&]() -> Stored<void> {
        if (event.kind == Kind::Vanished) {
            const Stored<QList<NoteEvent>> known =
                session.list(selectEvents + u"WHERE finding_key = ? ORDER BY id"_s, {event.key}, eventOf);
            if (!known)
                return tl::unexpected(known.error());
            // Each program sees that it is over: the first says so.
            if (!noteStanding(*known).done)
                return {};
        }
        return insertRow(session, event);
    });
}

Stored<void> WorklistNotes::insertRow(StoreSession &session, const NoteEvent &event)
{
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    // What was taken back by another program in the meantime is not taken back again.
    const Stored<qint64> written =
        session.exec(u"INSERT INTO worklist_notes (finding_key, at, person, kind, text, area, bay, severity, "
                     "undoes) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? "
                     "WHERE NOT EXISTS (SELECT 1 FROM worklist_notes WHERE undoes = ?)"_s,
                     {event.key, event.at.toMSecsSinceEpoch(), text(event.person), noteKindId(event.kind),
                      text(event.text), text(event.area), text(event.bay), int(event.severity),
                      nullable(event.undoes), nullable(event.undoes)});
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

void WorklistNotes::refresh()
{
    if (std::exchange(m_isReading, true)) {
        m_readAgain = true;
        return;
    }
    // No id is that high: all is read.
    if (std::exchange(m_isReplaced, false))
        m_last = std::numeric_limits<qint64>::max();
    deliverTo(this, m_store.read([after = m_last](StoreSession &session) { return read(session, after); }),
              [this](const Stored<News> &news) { take(news); });
}

Stored<WorklistNotes::News> WorklistNotes::read(StoreSession &session, qint64 after)
{
    return session.snapshot([&]() -> Stored<News> {
        const auto last = session.first(u"SELECT coalesce(max(id), 0) FROM worklist_notes"_s, {},
                                        [](const StoreRow &row) { return row.integer(0); });
        if (!last)
            return tl::unexpected(last.error());
        News news;
        // Ids only grow, so a database that has fewer is another one.
        news.isAnother = last->value_or(0) < after;
        const auto events =
            session.list(selectEvents + u"WHERE id > ? ORDER BY id"_s, {news.isAnother ? 0 : after}, eventOf);
        if (!events)
            return tl::unexpected(events.error());
        news.events = *events;
        return news;
    });
}

void WorklistNotes::take(const Stored<News> &news)
{
    m_isReading = false;
    QStringList keys;
    if (news && news->isAnother) {
        keys = m_events.keys();
        m_events.clear();
        m_last = 0;
    }
    if (news) {
        QSet<QString> told(keys.cbegin(), keys.cend());
        for (const NoteEvent &event : news->events) {
            m_events[event.key].append(event);
            m_last = event.id;
            if (told.contains(event.key))
                continue;
            told.insert(event.key);
            keys.append(event.key);
        }
    }
    for (const QString &key : std::as_const(keys)) {
        if (m_events.contains(key))
            m_standings.insert(key, noteStanding(m_events.value(key)));
        else
            m_standings.remove(key);
    }
    if (!keys.isEmpty())
        Q_EMIT changed(keys);
    if (!std::exchange(m_isReady, true))
        Q_EMIT ready();
    if (std::exchange(m_readAgain, false))
        refresh();
}

QList<NoteEvent> WorklistNotes::allEvents() const
{
    QList<NoteEvent> all;
    for (const QList<NoteEvent> &events : m_events)
        all += events;
    std::sort(all.begin(), all.end(),
              [](const NoteEvent &one, const NoteEvent &other) { return one.id < other.id; });
    return all;
}

} // namespace bayfinder

#include "moc_worklistnotes.cpp"
