// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/wallrooms.h"

#include "sitemaker/drafting.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

constexpr double stairsWidth = 3.2;
constexpr double besideColumn = 0.3;
constexpr int longPlate = 15; // cells from which on two stairs in the corners are not enough

/// Where stairs stand in a corner.
struct Corner
{
    bool north = false;
    bool east = false;
};

QList<Corner> cornersWithStairs(const Plate &plate)
{
    QList<Corner> corners = {{false, false}, {true, true}};
    if (plate.cells >= longPlate)
        corners += {{false, true}, {true, false}};
    return corners;
}

/// A box in a wall row, three walls and a door to the aisle.
struct Box
{
    QString key;
    QString category;
    Names name;
    bool north = false;
    double from = 0; // u
    double to = 0;
    QString doorCategory;
    double doorWidth = 1.2;
};

void drawBox(LevelPlan &level, const Plate &plate, const Box &box)
{
    const double back = box.north ? plate.depth() : 0;
    const double front = box.north ? plate.depth() - Plate::bayDepth : Plate::bayDepth;
    drawRoom(level,
             {box.key, box.category,
              rectangle(box.from, std::min(front, back), box.to, std::max(front, back)), box.name, false});
    const Door door = {(box.to - box.from) / 2, box.doorWidth,        box.doorCategory,
                       DoorKind::Swinging,      box.key + u"-door"_s, {}};
    drawWall(level, {box.from, front}, {box.to, front}, {door});
    drawWall(level, {box.from, front}, {box.from, back});
    drawWall(level, {box.to, front}, {box.to, back});
}

Names roomName(int index)
{
    static const QList<Names> names = {{u"Pump room"_s, u"水泵房"_s},
                                       {u"Electrical room"_s, u"配电房"_s},
                                       {u"Storage"_s, u"库房"_s},
                                       {u"Ventilation plant"_s, u"风机房"_s}};
    return names.at(index % names.size());
}

} // namespace

QStringList escapeStairs(const Plate &plate)
{
    QStringList keys;
    for (qsizetype i = 0; i < cornersWithStairs(plate).size(); ++i)
        keys.append(u"stairs-%1"_s.arg(i + 3));
    return keys;
}

void drawEscapeStairs(LevelPlan &level, const Plate &plate)
{
    const QStringList keys = escapeStairs(plate);
    const QList<Corner> corners = cornersWithStairs(plate);
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QString number = QString::number(i + 3);
        const double from = corners.at(i).east ? plate.rowsTo() - besideColumn - stairsWidth
                                               : plate.rowsFrom() + besideColumn;
        drawBox(level, plate,
                {keys.at(i),
                 u"stairs"_s,
                 {u"Stairs "_s + number, number + u"号楼梯"_s},
                 corners.at(i).north,
                 from,
                 from + stairsWidth,
                 u"emergencyexit"_s,
                 1.4});
    }
}

QList<WallCell> cellsForRooms(const Plate &plate)
{
    QList<WallCell> cells;
    const int spare = 3; // bays stay between the rooms and the hall
    for (int i = 0; i < plate.cells / 2; ++i) {
        if (1 + i < plate.hallCell - spare)
            cells.append({true, 1 + i});
        cells.append({false, plate.cells - 2 - i});
    }
    return cells;
}

void drawWallRooms(LevelPlan &level, const Plate &plate, int count)
{
    constexpr int longestRoom = 3;
    QList<WallCell> cells = cellsForRooms(plate).mid(0, count);
    std::sort(cells.begin(), cells.end(),
              [](WallCell a, WallCell b) { return a.north != b.north ? b.north : a.cell < b.cell; });
    int rooms = 0;
    for (qsizetype i = 0; i < cells.size();) {
        qsizetype end = i + 1;
        while (end < cells.size() && end - i < longestRoom && cells.at(end).north == cells.at(i).north
               && cells.at(end).cell == cells.at(end - 1).cell + 1)
            ++end;
        drawBox(level, plate,
                {u"room-%1"_s.arg(rooms + 1), u"nonpublic"_s, roomName(rooms + std::abs(level.ordinal)),
                 cells.at(i).north, plate.cellFrom(cells.at(i).cell),
                 plate.cellFrom(cells.at(end - 1).cell + 1), u"service"_s, 1.6});
        ++rooms;
        i = end;
    }
}

} // namespace bayfinder::sitemaker
