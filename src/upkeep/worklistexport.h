// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/table.h"
#include "upkeep/worklist.h"
#include "upkeep/worklistwording.h"

#include <vector>

namespace bayfinder {

/// A table as whoever writes files takes it (tables/exporttable.h).
struct PlainTable
{
    std::vector<Column> columns; ///< their titles are ids that never change: "kind", "area", ...
    std::vector<Row> rows; ///< each as long as columns
};

/// Whether a table holds plates. A file lives on where nobody can take plates back out of it.
enum class PlatesInTable { LeftOut, Included };

/// One row for each of the findings @p keys, in this order, those that are known: kind, severity, area,
/// area-name, bay, plate, since, last-seen, state, resolved-at, explanation, notes (how many), last-note,
/// last-note-person, last-note-at, key. With plates left out, the column plate is empty, and the explanation
/// is that of a finding whose plate is. @p wording gives it.
[[nodiscard]] PlainTable worklistTable(const Worklist &worklist, const QStringList &keys,
                                       const WorklistWording &wording, PlatesInTable plates);

/// One row an event, the oldest first, also of findings that are over for long: id, at, person, event, text,
/// holds ("yes", or "no" for what was taken back), undoes, kind, area, bay, key. Never a plate, unless
/// somebody has typed one into a note.
[[nodiscard]] PlainTable notesTable(const WorklistNotes &notes);

} // namespace bayfinder
