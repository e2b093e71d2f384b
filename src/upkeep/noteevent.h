// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/finding.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>

namespace bayfinder {

/// Something that was said or done about a finding; as it is in the table worklist_notes. Never changed,
/// never deleted.
struct NoteEvent
{
    Q_GADGET

public:
    enum class Kind {
        Note, ///< something to know
        Done, ///< taken care of, with the reason
        Reopened, ///< not done after all
        Undone, ///< takes back another event
        Vanished, ///< by the program: a finding that was done is over; if it comes back, it is open
    };
    Q_ENUM(Kind)

    qint64 id = 0; ///< ascending in the order of writing, over all instances
    QString key; ///< the finding's
    Kind kind = Kind::Note;
    QDateTime at;
    QString person; ///< empty: the program
    QString text; ///< may be empty only of Reopened, Undone and Vanished
    QString area; ///< where the finding was then: after a restart nobody else knows it of a car
    QString bay;
    Finding::Severity severity = Finding::Severity::Minor; ///< the finding's then
    std::optional<qint64> undoes; ///< the id of the event that is taken back

    friend bool operator==(const NoteEvent &, const NoteEvent &) = default;
};

/// The kind in the database and in files: "note", "done", "reopened", "undone", "vanished". Never changes.
[[nodiscard]] QString noteKindId(NoteEvent::Kind kind);
[[nodiscard]] std::optional<NoteEvent::Kind> noteKind(const QString &id);

/// What the events of one finding come to.
struct NoteStanding
{
    std::optional<NoteEvent> last; ///< the last one with a text that holds
    std::optional<NoteEvent> done; ///< marked done, and not reopened, taken back or vanished since
    std::optional<NoteEvent> undoable; ///< what undo would take back: the last event of a person that holds
    int notes = 0; ///< events with a text that hold

    /// Whether a finding that weighs @p severity now counts as done. One that has become worse since does
    /// not.
    [[nodiscard]] bool isDone(Finding::Severity severity) const { return done && severity <= done->severity; }

    friend bool operator==(const NoteStanding &, const NoteStanding &) = default;
};

/// The ids of the events among @p events that were taken back. An event is taken back once; taking back a
/// taking back, or the program's own, is nothing.
[[nodiscard]] QList<qint64> undoneEvents(const QList<NoteEvent> &events);

/// Folds the events of one finding, the oldest first. Undo after undo goes further back, as in an editor.
[[nodiscard]] NoteStanding noteStanding(const QList<NoteEvent> &events);

} // namespace bayfinder
