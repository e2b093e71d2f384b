// SPDX-License-Identifier: Apache-2.0
#include "upkeep/noteevent.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bayfinder {

namespace {

using Kind = NoteEvent::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 5> kindIds{{
    {Kind::Note, QLatin1StringView("note")},
    {Kind::Done, QLatin1StringView("done")},
    {Kind::Reopened, QLatin1StringView("reopened")},
    {Kind::Undone, QLatin1StringView("undone")},
    {Kind::Vanished, QLatin1StringView("vanished")},
}};

bool isUndoable(Kind kind)
{
    return kind == Kind::Note || kind == Kind::Done || kind == Kind::Reopened;
}

} // namespace

QString noteKindId(Kind kind)
{
    const auto found =
        std::find_if(kindIds.begin(), kindIds.end(), [kind](const auto &each) { return each.first == kind; });
    return found == kindIds.end() ? QString() : QString(found->second);
}

std::optional<Kind> noteKind(const QString &id)
{
    const auto found =
        std::find_if(kindIds.begin(), kindIds.end(), [&id](const auto &each) { return each.second == id; });
    return found == kindIds.end() ? std::nullopt : std::optional(found->first);
}

QList<qint64> undoneEvents(const QList<NoteEvent> &events)
{
    QList<qint64> undone;
    for (const NoteEvent &event : events) {
        if (event.kind != Kind::Undone || !event.undoes || undone.contains(*event.undoes))
            continue;
        const bool canBe = std::any_of(events.cbegin(), events.cend(), [&event](const NoteEvent &other) {
            return other.id == *event.undoes && isUndoable(other.kind);
        });
        if (canBe)
            undone.append(*event.undoes);
    }
    return undone;
}

NoteStanding noteStanding(const QList<NoteEvent> &events)
{
    NoteStanding standing;
    const QList<qint64> undone = undoneEvents(events);
    for (const NoteEvent &event : events) {
        if (event.kind == Kind::Undone || undone.contains(event.id))
            continue;
        if (event.kind == Kind::Done)
            standing.done = event;
        else if (event.kind != Kind::Note)
            standing.done.reset();
        if (event.kind == Kind::Vanished)
            continue;
        standing.undoable = event;
        if (!event.text.isEmpty()) {
            standing.last = event;
            ++standing.notes;
        }
    }
    return standing;
}

} // namespace bayfinder

#include "moc_noteevent.cpp"
