// SPDX-License-Identifier: Apache-2.0
#include "quick/platetext.h"

namespace bayfinder {

PlateText plateText(const QString &plate, const QString &typed, DifferingCharacters differing)
{
    PlateText text;
    const QList<PlateCell> cells = maskedCells(plate, typed, differing);
    for (const PlateCell &cell : cells) {
        const auto kind = cell.differs ? PlateMark::Kind::Differs
            : cell.matched             ? PlateMark::Kind::Typed
                                       : PlateMark::Kind::None;
        if (text.marks.isEmpty() || text.marks.last() != int(kind)) {
            text.parts.append(QString());
            text.marks.append(int(kind));
        }
        text.parts.last() += cell.character;
    }
    return text;
}

} // namespace bayfinder

#include "moc_platetext.cpp"
