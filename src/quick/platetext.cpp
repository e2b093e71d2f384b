// SPDX-License-Identifier: Apache-2.0
#include "quick/platetext.h"

#include "plate/masking.h"

namespace bayfinder {

PlateText plateText(const QString &plate, const QString &typed)
{
    PlateText text;
    for (const PlateCell &cell : maskedCells(plate, typed)) {
        // The typed part is one run; once it is over, the rest is "after".
        if (cell.matched && text.after.isEmpty())
            text.match += cell.character;
        else if (text.match.isEmpty())
            text.before += cell.character;
        else
            text.after += cell.character;
    }
    return text;
}

} // namespace bayfinder
