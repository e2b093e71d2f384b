// SPDX-License-Identifier: Apache-2.0
#include "plate/likeness.h"

#include "plate/confusable.h"
#include "plate/normalise.h"

namespace bayfinder {

namespace {

enum Likeness { None, LooksAlike, Inside, Beginning, Ending, Whole };

bool looksAlikeSomewhere(const QString &plate, const QString &typed)
{
    for (qsizetype offset = 0; offset + typed.size() <= plate.size(); ++offset) {
        if (isMisreadingOf(QStringView(plate).sliced(offset, typed.size()), typed))
            return true;
    }
    return false;
}

int likenessOf(const QString &plate, const QString &typed)
{
    if (typed.isEmpty())
        return None;
    if (plate == typed)
        return Whole;
    if (plate.endsWith(typed))
        return Ending;
    if (plate.startsWith(typed))
        return Beginning;
    if (plate.contains(typed))
        return Inside;
    return looksAlikeSomewhere(plate, typed) ? LooksAlike : None;
}

} // namespace

int likeness(QStringView plate, QStringView typed)
{
    // Which garage this is does not matter here: the better of both readings counts.
    const auto under = [plate, typed](KeyboardLayout layout) {
        return likenessOf(normalisedPlate(plate, layout), normalisedPlate(typed, layout));
    };
    return qMax(under(KeyboardLayout::China), under(KeyboardLayout::Latin));
}

} // namespace bayfinder
