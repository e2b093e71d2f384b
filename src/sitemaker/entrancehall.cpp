// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/entrancehall.h"

#include "sitemaker/drafting.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

constexpr double halfLobby = 10; // the lobby is 20 m long, a shop and its neighbour 10 m at each end
constexpr double halfEscalator = 6;

class HallDraft
{
public:
    HallDraft(LevelPlan &level, const Plate &plate)
        : m_level(level)
        , m_middle(plate.hallMiddle())
        , m_wall(plate.depth())
        , m_front(plate.depth() - Plate::rowDepth + 0.1)
        , m_back(plate.depth() + Plate::hallDepth)
        , m_halfHall(2.5 * Plate::cell)
    {
    }

    void drawShops();
    void drawToilets();
    void drawEntranceLobby();
    void drawMachines();
    void drawEscalators(bool upper);
    void drawLowerLobby();

private:
    void shop(const QString &key, const QString &category, double from, double to, double v0, double v1,
              const Names &name);
    Door door(double v, const QString &key, double width = 1.2) const
    {
        return {v - m_front, width, u"pedestrian"_s, DoorKind::Swinging, key, {}};
    }

    LevelPlan &m_level;
    double m_middle; // u
    double m_wall; // v of the garage's northern wall
    double m_front; // v
    double m_back; // v
    double m_halfHall;
};

void HallDraft::shop(const QString &key, const QString &category, double from, double to, double v0,
                     double v1, const Names &name)
{
    drawRoom(m_level, {key, u"room"_s, rectangle(from, v0, to, v1), name, false});
    m_level.occupants.append({key, category, key, name});
}

void HallDraft::drawShops()
{
    const double split = m_front + 7.2;
    const double west = m_middle - m_halfHall;
    const double east = m_middle + m_halfHall;
    shop(u"shop-1"_s, u"conveniencestore"_s, west, m_middle - halfLobby, m_front, split,
         {u"Minute Market"_s, u"分钟便利店"_s});
    shop(u"shop-2"_s, u"coffee.tea"_s, west, m_middle - halfLobby, split, m_back,
         {u"Jasmine Tea House"_s, u"茉莉茶舍"_s});
    shop(u"shop-3"_s, u"books"_s, m_middle + halfLobby, east, split, m_back,
         {u"Panda Books"_s, u"熊猫书店"_s});
    drawWall(m_level, {west, split}, {m_middle - halfLobby, split});
    drawWall(m_level, {m_middle - halfLobby, m_front}, {m_middle - halfLobby, m_back},
             {door(m_front + 4.6, u"shop-1-door"_s, 2.4), door((split + m_back) / 2, u"shop-2-door"_s, 2.4)});
}

void HallDraft::drawToilets()
{
    const double from = m_middle + halfLobby;
    const double to = m_middle + m_halfHall;
    struct Toilet
    {
        QString what;
        Names name;
    };
    const QList<Toilet> toilets = {{u"wheelchair"_s, {u"Accessible toilet"_s, u"无障碍卫生间"_s}},
                                   {u"male"_s, {u"Men's toilet"_s, u"男卫生间"_s}},
                                   {u"female"_s, {u"Women's toilet"_s, u"女卫生间"_s}}};
    QList<Door> doors;
    double v = m_front;
    for (const Toilet &toilet : toilets) {
        const QString key = u"hall-toilet-"_s + toilet.what;
        const QString category = u"restroom."_s + toilet.what;
        const bool wheelchair = toilet.what == "wheelchair"_L1;
        drawRoom(m_level, {key, category, rectangle(from, v, to, v + 2.4), toilet.name, wheelchair});
        m_level.amenities.append({key, category, {from + 1.5, v + 1.2}, {key}, {}, wheelchair});
        doors.append(door(v + 1.2, key + u"-door"_s));
        v += 2.4;
        drawWall(m_level, {from, v}, {to, v});
    }
    doors.append(door((v + m_back) / 2, u"shop-3-door"_s, 2.4));
    drawWall(m_level, {from, m_front}, {from, m_back}, doors);
}

void HallDraft::drawEntranceLobby()
{
    drawRoom(m_level,
             {u"hall"_s,
              u"lobby"_s,
              rectangle(m_middle - halfLobby, m_front, m_middle + halfLobby, m_back),
              {u"Entrance hall"_s, u"入口大厅"_s},
              false});
    const Door west = {m_halfHall - 5.5, 2.4, u"pedestrian"_s, DoorKind::Sliding, u"hall-door-w"_s, {}};
    const Door east = {m_halfHall + 5.5, 2.4, u"pedestrian"_s, DoorKind::Sliding, u"hall-door-e"_s, {}};
    drawWall(m_level, {m_middle - m_halfHall, m_front}, {m_middle + m_halfHall, m_front}, {west, east});
    // The garage's wall goes on as the halls' walls at both ends.
    drawWall(m_level, {m_middle - m_halfHall, m_front}, {m_middle - m_halfHall, m_wall});
    drawWall(m_level, {m_middle + m_halfHall, m_front}, {m_middle + m_halfHall, m_wall});
    m_level.outerOpenings.append({u"mall-exit"_s,
                                  u"pedestrian.principal"_s,
                                  {m_middle + 2, m_back},
                                  {m_middle - 2, m_back},
                                  DoorKind::Sliding,
                                  {u"Exit to the mall"_s, u"商场出口"_s}});
}

void HallDraft::drawMachines()
{
    for (int i = 0; i < 2; ++i) {
        const double u = m_middle - 1.2 + 1.6 * i;
        const QString key = u"hall-payment-%1"_s.arg(i + 1);
        m_level.fixtures.append({key, u"equipment"_s, rectangle(u, m_front + 0.15, u + 0.8, m_front + 0.7)});
        m_level.amenities.append({key, u"cashier"_s, {u + 0.4, m_front + 0.8}, {u"hall"_s}, {}, false});
    }
    const double u = m_middle - halfLobby;
    m_level.kiosks.append({u"entrance-"_s + m_level.shortName.toLower(),
                           rectangle(u + 0.15, m_front + 1.2, u + 0.6, m_front + 2.0),
                           {-1, 0},
                           u"hall"_s,
                           {u"Mall entrance, "_s + m_level.name.en, m_level.name.zh + u"商场入口"_s}});
    m_level.amenities.append(
        {u"hall-information"_s, u"information"_s, {m_middle + 8, m_back - 1.5}, {u"hall"_s}, {}, false});
    m_level.fixtures.append(
        {u"hall-desk"_s, u"desk"_s, rectangle(m_middle + 7, m_back - 2.4, m_middle + 9, m_back - 1.6)});
}

// The upper landing is in the east, the lower in the west.
void HallDraft::drawEscalators(bool upper)
{
    const double landing = m_middle + (upper ? halfEscalator : -halfEscalator);
    double v = m_wall - 2.75;
    for (const bool goesUp : {true, false}) {
        const QString key = goesUp ? escalatorUp() : escalatorDown();
        const Names name =
            goesUp ? Names{u"Escalator 1"_s, u"1号扶梯"_s} : Names{u"Escalator 2"_s, u"2号扶梯"_s};
        drawRoom(m_level,
                 {key, u"escalator"_s,
                  rectangle(m_middle - halfEscalator, v, m_middle + halfEscalator, v + 1.2), name, false});
        m_level.openings.append(
            {key + u"-landing"_s, u"pedestrian"_s, {landing, v}, {landing, v + 1.2}, DoorKind::Open, {}});
        v += 1.3;
    }
}

void HallDraft::drawLowerLobby()
{
    const double west = m_middle - halfLobby;
    const double east = m_middle + halfLobby;
    drawRoom(m_level,
             {u"escalator-hall"_s,
              u"lobby"_s,
              rectangle(west, m_front, east, m_wall),
              {u"Escalator hall"_s, u"扶梯厅"_s},
              false});
    const Door door = {3, 2.4, u"pedestrian"_s, DoorKind::Sliding, u"escalator-hall-door"_s, {}};
    drawWall(m_level, {west, m_front}, {east, m_front}, {door});
    drawWall(m_level, {west, m_front}, {west, m_wall});
    drawWall(m_level, {east, m_front}, {east, m_wall});
}

} // namespace

QString escalatorUp()
{
    return u"escalator-up"_s;
}

QString escalatorDown()
{
    return u"escalator-down"_s;
}

void drawEntranceHall(LevelPlan &level, const Plate &plate, bool escalators)
{
    HallDraft hall(level, plate);
    hall.drawEntranceLobby();
    hall.drawShops();
    hall.drawToilets();
    hall.drawMachines();
    if (escalators)
        hall.drawEscalators(true);
}

void drawEscalatorHall(LevelPlan &level, const Plate &plate)
{
    HallDraft hall(level, plate);
    hall.drawLowerLobby();
    hall.drawEscalators(false);
}

Ring hallOutline(const Plate &plate)
{
    const double west = plate.hallMiddle() - 2.5 * Plate::cell;
    const double east = plate.hallMiddle() + 2.5 * Plate::cell;
    const double back = plate.depth() + Plate::hallDepth;
    return {{east, plate.depth()}, {east, back}, {west, back}, {west, plate.depth()}};
}

} // namespace bayfinder::sitemaker
