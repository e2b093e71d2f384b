// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/bays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

// Along the first row, back along the second: as somebody walks who paints.
bool comesBefore(const PlannedBay &a, const PlannedBay &b)
{
    if (a.row != b.row)
        return a.row < b.row;
    return a.row % 2 == 0 ? a.station < b.station : a.station > b.station;
}

int rowCount(const LevelPlan &level)
{
    int rows = 0;
    for (const PlannedBay &bay : level.bays)
        rows = std::max(rows, bay.row + 1);
    return rows;
}

// The last usual bay of a row, or -1.
qsizetype lastOfRow(const LevelPlan &level, int row)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < level.bays.size(); ++i) {
        const PlannedBay &bay = level.bays.at(i);
        if (bay.row == row && !bay.accessible && (last < 0 || bay.station > level.bays.at(last).station))
            last = i;
    }
    return last;
}

} // namespace

void thinOut(LevelPlan &level, int surplus)
{
    const int rows = rowCount(level);
    bool found = rows > 0;
    while (surplus > 0 && found) {
        found = false;
        // From the last row, so that the first one's numbers rather stay what they are.
        for (int row = rows - 1; row >= 0 && surplus > 0; --row) {
            const qsizetype last = lastOfRow(level, row);
            if (last < 0)
                continue;
            level.bays.removeAt(last);
            --surplus;
            found = true;
        }
    }
}

void numberBays(LevelPlan &level, Numbering numbering)
{
    // The painter's alphabet: I and O look like digits.
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    std::sort(level.bays.begin(), level.bays.end(), comesBefore);
    int row = -1;
    int number = 0;
    for (PlannedBay &bay : level.bays) {
        if (numbering == Numbering::ByRow && bay.row != row) {
            row = bay.row;
            number = 0;
        }
        ++number;
        if (numbering == Numbering::ByRow)
            bay.code = letters.at(row % letters.size()) + u"%1"_s.arg(number, 2, 10, QChar(u'0'));
        else
            bay.code = u"%1"_s.arg(number, 3, 10, QChar(u'0'));
    }
}

void addChargers(LevelPlan &level, int most)
{
    QList<qsizetype> row;
    for (qsizetype i = 0; i < level.bays.size(); ++i) {
        if (level.bays.at(i).row == 0 && !level.bays.at(i).accessible)
            row.append(i);
    }
    // In the row's second half: the cables come from the switchgear there.
    QRectF box;
    for (qsizetype i = row.size() / 2; i + 1 < row.size() && most > 1; ++i) {
        PlannedBay &a = level.bays[row.at(i)];
        PlannedBay &b = level.bays[row.at(i + 1)];
        // Only neighbours share one, and not past a column.
        if (!nearer(a.ring, b.ring, 0.05))
            continue;
        a.charging = b.charging = true;
        box = box.united(boundingBox(a.ring)).united(boundingBox(b.ring));
        const QPointF back = (a.ring.at(2) + a.ring.at(3) + b.ring.at(2) + b.ring.at(3)) / 4;
        level.amenities.append({u"charger-"_s + a.code,
                                u"powerchargingstation"_s,
                                back,
                                {u"bay-"_s + a.code, u"bay-"_s + b.code},
                                {},
                                false});
        most -= 2;
        ++i;
    }
    if (!box.isEmpty()) {
        level.sections.append({u"charging"_s,
                               u"parking.ev"_s,
                               rectangle(box.left(), box.top(), box.right(), box.bottom()),
                               {u"Charging bays"_s, u"充电车位"_s}});
    }
}

} // namespace bayfinder::sitemaker
