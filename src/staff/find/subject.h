// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/bayindex.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace bayfinder {

/// What the find page is about at present: a car in a bay, a bay, or a level, ready to be read.
struct Subject
{
    QString plate; ///< grouped; empty when no car was asked for
    QString level; ///< its title
    QString bay; ///< its number; empty of a level
    QDateTime parkedSince; ///< invalid when it is not known
    QString state; ///< of a bay or a level: "free", "61 of 320 free"; empty of a car
    QUrl picture;
    std::optional<BayIndex::Place> place; ///< on the map

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// The same in some lines of plain text, for the clipboard. Without the picture.
[[nodiscard]] QString textOf(const Subject &subject, const QDateTime &now);

} // namespace bayfinder
