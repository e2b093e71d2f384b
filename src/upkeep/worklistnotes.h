// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "store/store.h"
#include "upkeep/noteevent.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace bayfinder {

/// The notes of all findings, as the database has them: what this program writes, and what other programs
/// that share the database do. Append-only: a note is never changed or deleted, undo is an event of its own.
///
/// Lives in the GUI thread, which never waits for it: what was written shows when the database has it.
/// Nothing is shown that was not kept.
class WorklistNotes : public QObject
{
    Q_OBJECT

public:
    /// In UTF-16 units; what exceeds it is cut.
    static constexpr qsizetype longestText = 500;
    static constexpr qsizetype longestPerson = 100;

    /// Both must outlive the notes. Reads them at once.
    WorklistNotes(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Each writes one event and finishes with what came of it. Texts are cleaned as all text from outside;
    /// an empty text (of a note, or as the reason of done) or an empty person is Kind::Failed, and nothing is
    /// written. Whoever calls keeps plates out of texts as far as that can be: they are stored as typed.
    QFuture<Stored<void>> note(const Finding &finding, const QString &person, const QString &text);
    QFuture<Stored<void>> markDone(const Finding &finding, const QString &person, const QString &reason);
    QFuture<Stored<void>> reopen(const Finding &finding, const QString &person, const QString &reason);
    /// Takes back what standing().undoable says; Kind::Failed when there is nothing. What another program
    /// takes back at the same time is taken back once.
    QFuture<Stored<void>> undo(const Finding &finding, const QString &person);
    /// By the program: the finding, which was done, is over. Of several programs that see it the first
    /// writes.
    QFuture<Stored<void>> vanish(const Finding &finding);

    /// Reads what other programs have written since; cheap when there is nothing.
    void refresh();
    /// Whether they were read once, or it was tried.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// The oldest first; of a finding that nobody has said anything of, none.
    [[nodiscard]] QList<NoteEvent> events(const QString &key) const { return m_events.value(key); }
    [[nodiscard]] NoteStanding standing(const QString &key) const { return m_standings.value(key); }
    /// Of all findings that ever had a note, in the order of writing.
    [[nodiscard]] QList<NoteEvent> allEvents() const;

Q_SIGNALS:
    /// There is more, or other things, to be known of these findings.
    void changed(const QStringList &keys);
    /// isReady() has become true.
    void ready();

private:
    /// What a look into the database brings.
    struct News
    {
        bool isAnother = false; ///< a new database: what was known is no more
        QList<NoteEvent> events;
    };

    QFuture<Stored<void>> write(const Finding &finding, NoteEvent::Kind kind, const QString &person,
                                const QString &text, std::optional<qint64> undoes = {});
    static Stored<void> insert(StoreSession &session, const NoteEvent &event);
    static Stored<void> insertRow(StoreSession &session, const NoteEvent &event);
    static Stored<News> read(StoreSession &session, qint64 after);
    void take(const Stored<News> &news);

    Store &m_store;
    const Clock &m_clock;
    bool m_isReady = false;
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_isReplaced = false; // the database; not read since
    qint64 m_last = 0; // the id of the latest known event
    QHash<QString, QList<NoteEvent>> m_events;
    QHash<QString, NoteStanding> m_standings;
};

} // namespace bayfinder
