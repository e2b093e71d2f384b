// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/core.h"

#include "sitemaker/drafting.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

// All in metres from the core's south-west corner.
constexpr double width = 16;
constexpr double depth = 10.4;
constexpr double shaftsFrom = 2.4; // west of it: risers
constexpr double lobbyFrom = 5;
constexpr double lobbyTo = 11;
constexpr double stairsTo = 14; // east of it: switchgear
constexpr double stairsDepth = 5.2;
constexpr double firstLift = 1.3;
constexpr double liftSize = 2.6;
constexpr int lifts = 3;

class CoreDraft
{
public:
    CoreDraft(LevelPlan &level, const Plate &plate, bool north)
        : m_level(level)
        , m_origin(plate.coreRing(north).at(0))
        , m_north(north)
        , m_prefix(north ? u"north"_s : u"south"_s)
    {
        if (plate.northCoreIsland == plate.southCoreIsland)
            m_side = north ? Names{u"East lobby"_s, u"东电梯厅"_s} : Names{u"West lobby"_s, u"西电梯厅"_s};
        else
            m_side = north ? Names{u"North lobby"_s, u"北电梯厅"_s} : Names{u"South lobby"_s, u"南电梯厅"_s};
    }

    void drawLobby();
    void drawShafts();
    void drawEastSide();
    void drawMachines(bool kiosk);

private:
    QPointF at(double x, double y) const { return m_origin + QPointF(x, y); }
    Ring ring(double x0, double y0, double x1, double y1) const
    {
        return rectangle(m_origin.x() + x0, m_origin.y() + y0, m_origin.x() + x1, m_origin.y() + y1);
    }
    QString key(const QString &what) const { return m_prefix + u'-' + what; }
    void room(const QString &what, const QString &category, const Ring &ring, Names name = {},
              bool wheelchair = false);
    void toilet(const QString &what, double from, double to, Names name);
    Door door(double middle, const QString &what, const QString &category = u"pedestrian"_s) const
    {
        return {middle, 1.2, category, DoorKind::Swinging, key(what), {}};
    }

    LevelPlan &m_level;
    QPointF m_origin;
    bool m_north;
    QString m_prefix;
    Names m_side;
};

void CoreDraft::room(const QString &what, const QString &category, const Ring &ring, Names name,
                     bool wheelchair)
{
    drawRoom(m_level, {key(what), category, ring, std::move(name), wheelchair});
}

void CoreDraft::drawLobby()
{
    room(u"lobby"_s, u"lobby"_s, ring(lobbyFrom, 0, lobbyTo, depth), m_side);
    const double middle = (lobbyFrom + lobbyTo) / 2;
    const Door south = {middle, 2.4, u"pedestrian"_s, DoorKind::Sliding, key(u"lobby-door-s"_s), {}};
    const Door north = {middle, 2.4, u"pedestrian"_s, DoorKind::Sliding, key(u"lobby-door-n"_s), {}};
    const Door risers = door(shaftsFrom / 2, u"risers-door"_s, u"service"_s);
    const Door switchgear = door((stairsTo + width) / 2, u"switchgear-door"_s, u"service"_s);
    drawWall(m_level, at(0, 0), at(width, 0), {risers, south, switchgear});
    drawWall(m_level, at(0, depth), at(width, depth), {north});
    drawWall(m_level, at(0, 0), at(0, depth));
    drawWall(m_level, at(width, 0), at(width, depth));
}

void CoreDraft::drawShafts()
{
    room(u"risers"_s, u"nonpublic"_s, ring(0, 0, shaftsFrom, depth));
    drawWall(m_level, at(shaftsFrom, 0), at(shaftsFrom, depth));
    QList<Door> doors;
    for (int i = 0; i < lifts; ++i) {
        const double from = firstLift + liftSize * i;
        const QString letter = QChar(u'A' + i + (m_north ? lifts : 0));
        room(u"lift-%1"_s.arg(i + 1), u"elevator"_s, ring(shaftsFrom, from, lobbyFrom, from + liftSize),
             {u"Lift "_s + letter, letter + u"号电梯"_s}, true);
        Door lift = door(from + liftSize / 2, u"lift-door-%1"_s.arg(i + 1));
        lift.kind = DoorKind::Sliding;
        doors.append(lift);
        drawWall(m_level, at(shaftsFrom, from), at(lobbyFrom, from));
    }
    const double end = firstLift + liftSize * lifts;
    drawWall(m_level, at(shaftsFrom, end), at(lobbyFrom, end));
    drawWall(m_level, at(lobbyFrom, 0), at(lobbyFrom, depth), doors);
    room(u"duct-1"_s, u"structure"_s, ring(shaftsFrom, 0, lobbyFrom, firstLift));
    room(u"duct-2"_s, u"structure"_s, ring(shaftsFrom, end, lobbyFrom, depth));
}

void CoreDraft::toilet(const QString &what, double from, double to, Names name)
{
    const bool wheelchair = what == "wheelchair"_L1;
    const QString category = u"restroom."_s + what;
    room(u"toilet-"_s + what, category, ring(lobbyTo, from, width, to), name, wheelchair);
    m_level.amenities.append({key(u"toilet-"_s + what),
                              category,
                              at(lobbyTo + 1.5, (from + to) / 2),
                              {key(u"toilet-"_s + what)},
                              std::move(name),
                              wheelchair});
    if (to < depth)
        drawWall(m_level, at(lobbyTo, to), at(width, to));
}

void CoreDraft::drawEastSide()
{
    const QString number = m_north ? u"2"_s : u"1"_s;
    room(u"stairs"_s, u"stairs"_s, ring(lobbyTo, 0, stairsTo, stairsDepth),
         {u"Stairs "_s + number, number + u"号楼梯"_s});
    room(u"switchgear"_s, u"nonpublic"_s, ring(stairsTo, 0, width, stairsDepth));
    drawWall(m_level, at(stairsTo, 0), at(stairsTo, stairsDepth));
    drawWall(m_level, at(lobbyTo, stairsDepth), at(width, stairsDepth));
    QList<Door> doors = {door(1.2, u"stairs-door"_s)};
    if (m_north) {
        constexpr double second = 6.95;
        constexpr double third = 8.7;
        toilet(u"female"_s, stairsDepth, second, {u"Women's toilet"_s, u"女卫生间"_s});
        toilet(u"male"_s, second, third, {u"Men's toilet"_s, u"男卫生间"_s});
        toilet(u"wheelchair"_s, third, depth, {u"Accessible toilet"_s, u"无障碍卫生间"_s});
        doors.append(door((stairsDepth + second) / 2, u"toilet-door-1"_s));
        doors.append(door((second + third) / 2, u"toilet-door-2"_s));
        doors.append(door((third + depth) / 2, u"toilet-door-3"_s));
    } else {
        room(u"plant"_s, u"nonpublic"_s, ring(lobbyTo, stairsDepth, width, depth),
             {u"Ventilation plant"_s, u"风机房"_s});
        doors.append(door((stairsDepth + depth) / 2, u"plant-door"_s, u"service"_s));
    }
    drawWall(m_level, at(lobbyTo, 0), at(lobbyTo, depth), doors);
}

// They stand at the wall between the doors of stairs and rooms.
void CoreDraft::drawMachines(bool kiosk)
{
    const QString lobby = key(u"lobby"_s);
    m_level.fixtures.append({key(u"payment"_s), u"equipment"_s, ring(10.3, 4.0, 10.85, 4.7)});
    m_level.amenities.append({key(u"payment"_s), u"cashier"_s, at(10.2, 4.35), {lobby}, {}, false});
    if (!kiosk)
        return;
    const QString side = m_side.en.section(u' ', 0, 0).toLower();
    const Names title = {u"%1, %2"_s.arg(m_side.en, m_level.name.en), m_level.name.zh + m_side.zh};
    m_level.kiosks.append({u"lobby-%1-%2"_s.arg(side, m_level.shortName.toLower()),
                           ring(10.4, 2.7, 10.85, 3.5),
                           {1, 0},
                           lobby,
                           title});
}

} // namespace

QStringList liftsOfCore(bool north)
{
    QStringList keys;
    for (int i = 1; i <= lifts; ++i)
        keys.append((north ? u"north-lift-%1"_s : u"south-lift-%1"_s).arg(i));
    return keys;
}

QString stairsOfCore(bool north)
{
    return north ? u"north-stairs"_s : u"south-stairs"_s;
}

void drawCore(LevelPlan &level, const Plate &plate, bool north, bool kiosk)
{
    CoreDraft core(level, plate, north);
    core.drawLobby();
    core.drawShafts();
    core.drawEastSide();
    core.drawMachines(kiosk);
}

} // namespace bayfinder::sitemaker
