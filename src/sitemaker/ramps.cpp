// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/ramps.h"

#include "sitemaker/drafting.h"

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

// Drawn in the west; in the east everything is turned by half a turn about the plate's middle.
class StripDraft
{
public:
    StripDraft(LevelPlan &level, const Plate &plate, bool west)
        : m_level(level)
        , m_plate(plate)
        , m_west(west)
        , m_prefix(west ? u"west"_s : u"east"_s)
    {
    }

    void drawRamp(bool upperEnd, bool street);
    void drawPlant();

private:
    QPointF at(double u, double v) const
    {
        return m_west ? QPointF(u, v) : QPointF(m_plate.length() - u, m_plate.depth() - v);
    }
    Ring ring(double u0, double v0, double u1, double v1) const
    {
        const QPointF a = at(u0, v0);
        const QPointF b = at(u1, v1);
        return rectangle(qMin(a.x(), b.x()), qMin(a.y(), b.y()), qMax(a.x(), b.x()), qMax(a.y(), b.y()));
    }
    void drawBox(double from, double to, bool wallAtFrom, bool wallAtTo, const QList<Door> &doors);

    LevelPlan &m_level;
    const Plate &m_plate;
    bool m_west;
    QString m_prefix;
};

// The walls of a part of the strip, besides the outer one.
void StripDraft::drawBox(double from, double to, bool wallAtFrom, bool wallAtTo, const QList<Door> &doors)
{
    const double edge = Plate::strip - 0.1;
    drawWall(m_level, at(edge, from), at(edge, to), doors);
    if (wallAtFrom && from > 0)
        drawWall(m_level, at(0, from), at(edge, from));
    if (wallAtTo && to < m_plate.depth())
        drawWall(m_level, at(0, to), at(edge, to));
}

void StripDraft::drawRamp(bool upperEnd, bool street)
{
    const double from = m_plate.turningLength;
    const double to = from + m_plate.rampLength;
    const double end = m_plate.rampComplex();
    const double edge = Plate::strip - 0.1;
    const Names name = street ? Names{u"Street ramp"_s, u"出入口坡道"_s}
        : upperEnd            ? Names{u"Ramp down"_s, u"下行坡道"_s}
                              : Names{u"Ramp up"_s, u"上行坡道"_s};
    drawRoom(m_level, {rampUnit(m_west), u"ramp"_s, ring(0, from, edge, to), name, false});
    drawBox(from, to, false, false, {});
    // The upper end is the north of the western strip; turned, the south of the eastern one.
    const double open = upperEnd ? to : from;
    m_level.openings.append(
        {m_prefix + u"-ramp-end"_s, u"automobile"_s, at(0, open), at(edge - 0.1, open), DoorKind::Open, {}});
    if (street) {
        m_level.outerOpenings.append({u"street"_s,
                                      u"automobile"_s,
                                      at(0, to - 0.5),
                                      at(0, to - 6.5),
                                      DoorKind::Shutter,
                                      {u"Street"_s, u"车辆出入口"_s}});
    }
    const QString turn = m_prefix + u"-turn"_s;
    const QString fans = m_prefix + u"-fans"_s;
    const double fansFrom = upperEnd ? 0 : to;
    const double fansTo = upperEnd ? from : end;
    const double turnFrom = upperEnd ? to : 0;
    const double turnTo = upperEnd ? end : from;
    drawRoom(m_level, {turn, u"road"_s, ring(0, turnFrom, Plate::strip, turnTo), {}, false});
    drawRoom(m_level,
             {fans, u"nonpublic"_s, ring(0, fansFrom, edge, fansTo), {u"Fan room"_s, u"风机房"_s}, false});
    drawBox(fansFrom, fansTo, true, true,
            {{(fansTo - fansFrom) / 2, 1.6, u"service"_s, DoorKind::Swinging, fans + u"-door"_s, {}}});
}

void StripDraft::drawPlant()
{
    const double end = m_plate.rampComplex();
    const QString key = m_prefix + u"-plant"_s;
    drawRoom(
        m_level,
        {key, u"nonpublic"_s, ring(0, 0, Plate::strip - 0.1, end), {u"Plant room"_s, u"设备用房"_s}, false});
    drawBox(0, end, true, true,
            {{end / 3, 1.6, u"service"_s, DoorKind::Swinging, key + u"-door-1"_s, {}},
             {end * 2 / 3, 1.6, u"service"_s, DoorKind::Swinging, key + u"-door-2"_s, {}}});
}

} // namespace

QString rampUnit(bool west)
{
    return west ? u"west-ramp"_s : u"east-ramp"_s;
}

void drawServiceStrip(LevelPlan &level, const Plate &plate, bool west, StripUse use, bool street)
{
    StripDraft strip(level, plate, west);
    if (use == StripUse::Plant)
        strip.drawPlant();
    else
        strip.drawRamp(use == StripUse::UpperEnd, street);
}

Ring westOutline(const Plate &plate)
{
    if (plate.rampComplex() >= plate.depth() - 1e-6)
        return {{0, plate.depth()}, {0, 0}};
    const double jog = plate.rampComplex();
    return {{plate.endWallWest(), plate.depth()}, {plate.endWallWest(), jog}, {0, jog}, {0, 0}};
}

Ring eastOutline(const Plate &plate)
{
    Ring ring;
    for (const QPointF &point : westOutline(plate))
        ring.append(QPointF(plate.length(), plate.depth()) - point);
    return ring;
}

} // namespace bayfinder::sitemaker
