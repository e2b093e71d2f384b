// SPDX-License-Identifier: Apache-2.0
#include "madesite.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

/// What two convex counter-clockwise rings have in common (Sutherland and Hodgman), in square metres.
double overlap(const Ring &a, const Ring &b)
{
    Ring rest = a;
    for (qsizetype i = 0; i < b.size() && !rest.isEmpty(); ++i) {
        const QPointF from = b.at(i);
        const QPointF edge = b.at((i + 1) % b.size()) - from;
        Ring cut;
        for (qsizetype k = 0; k < rest.size(); ++k) {
            const QPointF here = rest.at(k);
            const QPointF next = rest.at((k + 1) % rest.size());
            const double side = cross(edge, here - from);
            const double nextSide = cross(edge, next - from);
            if (side >= 0)
                cut.append(here);
            if ((side > 0 && nextSide < 0) || (side < 0 && nextSide > 0))
                cut.append(here + (next - here) * (side / (side - nextSide)));
        }
        rest = cut;
    }
    return rest.isEmpty() ? 0 : std::abs(signedArea(rest));
}

bool isOnBorder(const Ring &ring, QPointF point)
{
    return distanceToBorder({{ring, {}}}, point) < 0.01;
}

QByteArray described(const Feature &feature)
{
    return (feature.category() + u' ' + feature.name() + u' ' + feature.id).toUtf8();
}

// Millimetres of rounding along a bay's side.
constexpr double touching = 0.02;

} // namespace

/// Where things are, apart from whether one can walk between them.
class TestSiteGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesItsRings_data() { addSiteRows(); }
    void closesItsRings();
    void overlapsNothing_data() { addSiteRows(); }
    void overlapsNothing();
    void keepsInsideTheWalls_data() { addSiteRows(); }
    void keepsInsideTheWalls();
    void opensUnits_data() { addSiteRows(); }
    void opensUnits();
    void placesPoints_data() { addSiteRows(); }
    void placesPoints();
    void stacksWhatGoesThroughLevels_data() { addSiteRows(); }
    void stacksWhatGoesThroughLevels();
};

void TestSiteGeometry::closesItsRings()
{
    const MadeSite &site = siteOfRow();
    for (const QString &type : site.types()) {
        for (const Feature &feature : site.features(type)) {
            if (feature.geometry[u"type"].toString() != "Polygon"_L1)
                continue;
            const QJsonArray ring = feature.geometry[u"coordinates"][0].toArray();
            QVERIFY(ring.size() >= 4);
            QCOMPARE(ring.first(), ring.last());
            // RFC 7946: outer rings are counter-clockwise.
            QVERIFY2(signedArea(feature.ring()) > 0.01, described(feature).constData());
        }
    }
}

void TestSiteGeometry::overlapsNothing()
{
    const MadeSite &site = siteOfRow();
    for (const Feature &level : site.features(u"level"_s)) {
        QList<Feature> things = site.features(u"unit"_s, level.id);
        // Bays first: they are compared with everything, the other units with each other.
        std::stable_partition(things.begin(), things.end(),
                              [](const Feature &unit) { return unit.category() == "parking"_L1; });
        const qsizetype units = things.size();
        things += site.features(u"fixture"_s, level.id) + site.features(u"kiosk"_s, level.id);
        QList<QRectF> boxes;
        for (const Feature &thing : std::as_const(things))
            boxes.append(boundingBox(thing.ring()));
        for (qsizetype i = 0; i < units; ++i) {
            const bool isBay = things.at(i).category() == "parking"_L1;
            for (qsizetype k = i + 1; k < (isBay ? things.size() : units); ++k) {
                if (!boxes.at(i).intersects(boxes.at(k)))
                    continue;
                // Escalators begin and end in halls.
                if (things.at(k).category() == "escalator"_L1 && things.at(i).category() == "lobby"_L1)
                    continue;
                QVERIFY2(overlap(things.at(i).ring(), things.at(k).ring()) < touching,
                         (described(things.at(i)) + " and " + described(things.at(k))).constData());
            }
        }
    }
}

void TestSiteGeometry::keepsInsideTheWalls()
{
    const MadeSite &site = siteOfRow();
    for (const Feature &level : site.features(u"level"_s)) {
        for (const QString &type : {u"unit"_s, u"fixture"_s, u"opening"_s, u"kiosk"_s, u"detail"_s}) {
            for (const Feature &feature : site.features(type, level.id)) {
                for (const QList<QPointF> &line : feature.lines) {
                    for (const QPointF &point : line) {
                        QVERIFY2(contains(level.ring(), point) || isOnBorder(level.ring(), point),
                                 described(feature).constData());
                    }
                }
            }
        }
    }
}

void TestSiteGeometry::opensUnits()
{
    const MadeSite &site = siteOfRow();
    for (const Feature &level : site.features(u"level"_s)) {
        const QList<Feature> units = site.features(u"unit"_s, level.id);
        for (const Feature &opening : site.features(u"opening"_s, level.id)) {
            const Polyline line = opening.lines.first();
            QVERIFY2(length(line) > 1.19, described(opening).constData());
            QVERIFY2(std::any_of(units.begin(), units.end(),
                                 [&line](const Feature &unit) {
                                     return isOnBorder(unit.ring(), line.first())
                                         && isOnBorder(unit.ring(), line.last());
                                 }),
                     described(opening).constData());
        }
    }
}

void TestSiteGeometry::placesPoints()
{
    const MadeSite &site = siteOfRow();
    QMap<QString, Feature> byId;
    for (const Feature &unit : site.features(u"unit"_s))
        byId.insert(unit.id, unit);
    for (const Feature &anchor : site.features(u"anchor"_s)) {
        const Feature unit = byId.value(anchor.properties[u"unit_id"].toString());
        QVERIFY2(contains(unit.ring(), anchor.lines.first().first()), described(unit).constData());
    }
    for (const Feature &amenity : site.features(u"amenity"_s)) {
        bool isThere = false;
        for (const auto &id : amenity.properties[u"unit_ids"].toArray()) {
            const Ring ring = byId.value(id.toString()).ring();
            const QPointF point = amenity.lines.first().first();
            isThere = isThere || contains(ring, point) || distanceToBorder({{ring, {}}}, point) < 0.1;
        }
        QVERIFY2(isThere, described(amenity).constData());
    }
}

void TestSiteGeometry::stacksWhatGoesThroughLevels()
{
    const MadeSite &site = siteOfRow();
    QMap<QString, Feature> byId;
    for (const Feature &unit : site.features(u"unit"_s))
        byId.insert(unit.id, unit);
    for (const Feature &way : site.features(u"relationship"_s)) {
        QJsonArray stops = way.properties[u"intermediary"].toArray();
        stops.append(way.properties[u"destination"]);
        const Feature first = byId.value(way.properties[u"origin"][u"id"].toString());
        for (const auto &stop : std::as_const(stops)) {
            const Feature unit = byId.value(stop[u"id"].toString());
            QCOMPARE(unit.category(), first.category());
            QCOMPARE(unit.geometry, first.geometry);
        }
    }
}

QTEST_GUILESS_MAIN(TestSiteGeometry)

#include "tst_sitegeometry.moc"
