// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/finding.h"
#include "upkeep/noteevent.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QStringList>

namespace bayfinder {

/// A finding on the list, and what staff has said of it.
struct WorklistItem
{
    Q_GADGET

public:
    enum class State {
        Open, ///< nobody has said anything of it
        Noted, ///< open, with a note that holds
        Done, ///< somebody has taken care of it, or decided to leave it; it is still so
        Resolved, ///< no longer so; stays for a while
    };
    Q_ENUM(State)

    Finding finding;
    State state = State::Open;
    NoteStanding standing;
    QDateTime resolvedAt; ///< valid only of Resolved

    friend bool operator==(const WorklistItem &, const WorklistItem &) = default;
};

/// "open", "noted", "done", "resolved": for files. Never changes.
[[nodiscard]] QString worklistStateId(WorklistItem::State state);

/// What has become of the list, by keys. A key is in one list only.
struct WorklistChange
{
    QStringList added; ///< in the order in which they were found
    QStringList changed;
    QStringList removed;

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
};

} // namespace bayfinder
