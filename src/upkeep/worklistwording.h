// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/worklistitem.h"

#include <QString>

namespace bayfinder {

/// The words of the worklist in the language of whoever reads them: written by the window, asked by the model
/// and by exports. Called often; keep it quick.
class WorklistWording
{
public:
    WorklistWording() = default;
    WorklistWording(const WorklistWording &) = delete;
    WorklistWording &operator=(const WorklistWording &) = delete;
    virtual ~WorklistWording() = default;

    enum class Column { Kind, Place, Explanation, Since, State, Note };

    [[nodiscard]] virtual QString heading(Column column) const = 0;
    [[nodiscard]] virtual QString kind(Finding::Kind kind) const = 0;
    [[nodiscard]] virtual QString place(const Finding &finding) const = 0;
    /// What the facts are and what they mean. Holds the plate of a finding that has one: only for the eyes of
    /// staff.
    [[nodiscard]] virtual QString explanation(const Finding &finding) const = 0;
    [[nodiscard]] virtual QString time(const QDateTime &time) const = 0;
    [[nodiscard]] virtual QString state(const WorklistItem &item) const = 0;
    /// The last note that holds, with who wrote it; empty when there is none.
    [[nodiscard]] virtual QString note(const NoteStanding &standing) const = 0;
};

} // namespace bayfinder
