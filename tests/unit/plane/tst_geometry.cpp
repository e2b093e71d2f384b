// SPDX-License-Identifier: Apache-2.0
#include "plane/geometry.h"
#include "plane/joinparts.h"

#include <QTest>

#include <cmath>

using namespace bayfinder;

namespace {

Ring rectangle(double left, double bottom, double right, double top)
{
    return {{left, bottom}, {right, bottom}, {right, top}, {left, top}};
}

Ring reversed(Ring ring)
{
    std::reverse(ring.begin(), ring.end());
    return ring;
}

const Shape square{{rectangle(0, 0, 10, 10), {}}};
const Shape frame{{rectangle(0, 0, 10, 10), {reversed(rectangle(2, 2, 8, 8))}}};
// Open to the right.
const Shape letterU{{{{0, 0}, {10, 0}, {10, 2}, {2, 2}, {2, 8}, {10, 8}, {10, 10}, {0, 10}}, {}}};

} // namespace

class TestGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaIsWithoutHoles();
    void normalisedRingsHaveDirections();
    void boundingBoxOfManyPolygons();
    void containsLeavesHolesOut();
    void nearestPoints();
    void segmentsMeet_data();
    void segmentsMeet();
    void crosses_data();
    void crosses();
    void labelPointLiesInside_data();
    void labelPointLiesInside();
    void joinsParts_data();
    void joinsParts();
    void joiningKeepsSharpCorners();
    void partsFarFromEachOtherAreApart();
};

void TestGeometry::areaIsWithoutHoles()
{
    QCOMPARE(area(square), 100);
    QCOMPARE(area(frame), 64);
    QCOMPARE(signedArea(rectangle(0, 0, 2, 3)), 6);
    QCOMPARE(signedArea(reversed(rectangle(0, 0, 2, 3))), -6);
    QCOMPARE(signedArea({{0, 0}, {1, 1}}), 0);
    // Far from the origin, as map projections like to be.
    QCOMPARE(signedArea(rectangle(1e7, 1e7, 1e7 + 2, 1e7 + 3)), 6);
}

void TestGeometry::normalisedRingsHaveDirections()
{
    const Shape turned{{reversed(rectangle(0, 0, 10, 10)), {rectangle(2, 2, 8, 8)}}};
    const Shape result = normalised(turned);
    QVERIFY(signedArea(result[0].outer) > 0);
    QVERIFY(signedArea(result[0].holes[0]) < 0);
    QCOMPARE(normalised(frame), frame);
}

void TestGeometry::boundingBoxOfManyPolygons()
{
    const Shape two{{rectangle(-3, -1, 0, 0), {}}, {rectangle(4, 5, 6, 7), {}}};
    QCOMPARE(boundingBox(two), QRectF(QPointF(-3, -1), QPointF(6, 7)));
    QCOMPARE(boundingBox(Shape()), QRectF());
    QCOMPARE(boundingBox(Ring{{1, 1}, {4, 1}}), QRectF(1, 1, 3, 0));
}

void TestGeometry::containsLeavesHolesOut()
{
    QVERIFY(contains(frame, {1, 5}));
    QVERIFY(!contains(frame, {5, 5}));
    QVERIFY(!contains(frame, {11, 5}));
    QVERIFY(!contains(Shape(), {0, 0}));
}

void TestGeometry::nearestPoints()
{
    QCOMPARE(nearestOnSegment({5, 5}, {0, 0}, {10, 0}), QPointF(5, 0));
    QCOMPARE(nearestOnSegment({-5, 5}, {0, 0}, {10, 0}), QPointF(0, 0));
    QCOMPARE(nearestOnSegment({5, 5}, {1, 1}, {1, 1}), QPointF(1, 1));
    QCOMPARE(distanceToBorder(frame, {5, 5}), 3);
    QCOMPARE(distanceToBorder(frame, {1, 5}), 1);
    QCOMPARE(distanceToBorder(frame, {13, 14}), 5);
    QVERIFY(std::isinf(distanceToBorder({}, {1, 5})));
    QCOMPARE(nearestOnBorder(square, {5, 12}), QPointF(5, 10));
    QCOMPARE(length({{0, 0}, {3, 4}, {3, 5}}), 6);
}

void TestGeometry::segmentsMeet_data()
{
    QTest::addColumn<QPointF>("c");
    QTest::addColumn<QPointF>("d");
    QTest::addColumn<bool>("meet");
    // With the segment from 0,0 to 10,0.
    QTest::newRow("across") << QPointF(5, -1) << QPointF(5, 1) << true;
    QTest::newRow("touching with an end") << QPointF(5, 0) << QPointF(5, 1) << true;
    QTest::newRow("end to end") << QPointF(10, 0) << QPointF(12, 3) << true;
    QTest::newRow("on the same line, overlapping") << QPointF(8, 0) << QPointF(12, 0) << true;
    QTest::newRow("on the same line, apart") << QPointF(11, 0) << QPointF(12, 0) << false;
    QTest::newRow("parallel") << QPointF(0, 1) << QPointF(10, 1) << false;
    QTest::newRow("would meet if it were longer") << QPointF(5, 1) << QPointF(5, 2) << false;
    QTest::newRow("beside its end") << QPointF(10.1, -1) << QPointF(10.1, 1) << false;
}

void TestGeometry::segmentsMeet()
{
    QFETCH(QPointF, c);
    QFETCH(QPointF, d);
    QFETCH(bool, meet);
    QCOMPARE(bayfinder::segmentsMeet({0, 0}, {10, 0}, c, d), meet);
    QCOMPARE(bayfinder::segmentsMeet(c, d, {0, 0}, {10, 0}), meet);
    QCOMPARE(bayfinder::segmentsMeet(d, c, {10, 0}, {0, 0}), meet);
}

void TestGeometry::crosses_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QPointF>("a");
    QTest::addColumn<QPointF>("b");
    QTest::addColumn<bool>("expected");
    QTest::newRow("through") << square << QPointF(-5, 5) << QPointF(15, 5) << true;
    QTest::newRow("inside") << square << QPointF(2, 5) << QPointF(3, 5) << true;
    QTest::newRow("corner to corner") << square << QPointF(0, 0) << QPointF(10, 10) << true;
    QTest::newRow("beside") << square << QPointF(-5, 11) << QPointF(15, 11) << false;
    QTest::newRow("along the border") << square << QPointF(-5, 10) << QPointF(15, 10) << false;
    QTest::newRow("from border to border along it") << square << QPointF(2, 10) << QPointF(7, 10) << false;
    QTest::newRow("touching a corner") << square << QPointF(-1, 1) << QPointF(1, -1) << false;
    QTest::newRow("within a hole") << frame << QPointF(3, 5) << QPointF(7, 5) << false;
    QTest::newRow("out of a hole") << frame << QPointF(5, 5) << QPointF(15, 5) << true;
    QTest::newRow("between the arms") << letterU << QPointF(15, 5) << QPointF(3, 5) << false;
    QTest::newRow("through both arms") << letterU << QPointF(5, -5) << QPointF(5, 15) << true;
    QTest::newRow("into the mouth along an arm") << letterU << QPointF(15, 2) << QPointF(2, 2) << false;
}

void TestGeometry::crosses()
{
    QFETCH(Shape, shape);
    QFETCH(QPointF, a);
    QFETCH(QPointF, b);
    QFETCH(bool, expected);
    QCOMPARE(bayfinder::crosses(shape, a, b), expected);
    QCOMPARE(bayfinder::crosses(shape, b, a), expected);
}

void TestGeometry::labelPointLiesInside_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("square") << square;
    QTest::newRow("frame") << frame;
    QTest::newRow("U") << letterU;
    QTest::newRow("the larger of two") << Shape{{rectangle(0, 0, 1, 1), {}}, {rectangle(50, 0, 60, 10), {}}};
    QTest::newRow("clockwise") << Shape{{reversed(rectangle(5, 5, 6, 8)), {}}};
}

void TestGeometry::labelPointLiesInside()
{
    QFETCH(Shape, shape);
    QVERIFY(contains(shape, labelPoint(shape)));
    QCOMPARE(labelPoint(square), QPointF(5, 5));
    QCOMPARE(labelPoint({}), QPointF());
}

void TestGeometry::joinsParts_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<qsizetype>("parts");
    QTest::addColumn<qsizetype>("holes");
    QTest::addColumn<double>("area");
    const auto row = [](const char *name, const Shape &shape, qsizetype parts, qsizetype holes, double area) {
        QTest::newRow(name) << shape << parts << holes << area;
    };
    const auto beside = [](double left) { return Polygon{rectangle(left, 0, left + 10, 10), {}}; };
    row("touching", {beside(0), beside(10)}, 1, 0, 200);
    row("a centimetre apart", {beside(0), beside(10.01)}, 1, 0, 200.1);
    row("as thick as a wall apart", {beside(0), beside(10.1)}, 2, 0, 200);
    row("overlapping", {beside(0), beside(5)}, 1, 0, 150);
    row("twice", {beside(0), beside(0)}, 1, 0, 100);
    row("touching in a corner", {beside(0), {rectangle(10, 10, 20, 20), {}}}, 1, 0, 200);
    row("a hole with a lid", {frame.first(), {rectangle(1, 1, 9, 9), {}}}, 1, 0, 100);
    row("a hole that is filled", {frame.first(), {rectangle(2, 2, 8, 8), {}}}, 1, 0, 100);
    row("an island in a hole", {frame.first(), {rectangle(4, 4, 6, 6), {}}}, 2, 1, 68);
    row("four around a yard",
        {{rectangle(0, 0, 10, 2), {}},
         {rectangle(0, 8, 10, 10), {}},
         {rectangle(0, 2, 2, 8), {}},
         {rectangle(8, 2, 10, 8), {}}},
        1, 1, 64);
}

void TestGeometry::joinsParts()
{
    QFETCH(Shape, shape);
    QFETCH(qsizetype, parts);
    QFETCH(qsizetype, holes);
    const Shape joined = joinedParts(shape, 0.05);
    QCOMPARE(joined.size(), parts);
    qsizetype found = 0;
    for (const Polygon &polygon : joined) {
        found += polygon.holes.size();
        QVERIFY(signedArea(polygon.outer) > 0);
        for (const Ring &hole : polygon.holes)
            QVERIFY(signedArea(hole) < 0);
    }
    QCOMPARE(found, holes);
    QFETCH(double, area);
    QVERIFY2(std::abs(bayfinder::area(joined) - area) < 0.02,
             qPrintable(QString::number(bayfinder::area(joined))));
}

void TestGeometry::joiningKeepsSharpCorners()
{
    const Ring wedge{{0, 0}, {20, 0}, {20, 3}};
    const Shape joined = joinedParts({{wedge, {}}, {rectangle(20, 0, 30, 10), {}}}, 0.05);
    QCOMPARE(joined.size(), 1);
    const Ring &ring = joined.first().outer;
    for (const QPointF corner :
         {QPointF(0, 0), QPointF(30, 0), QPointF(30, 10), QPointF(20, 10), QPointF(20, 3)})
        QVERIFY(std::any_of(ring.cbegin(), ring.cend(),
                            [corner](QPointF point) { return distance(point, corner) < 0.001; }));
    QCOMPARE(ring.size(), 5);
}

void TestGeometry::partsFarFromEachOtherAreApart()
{
    const Polygon one{rectangle(0, 0, 10, 10), {}};
    QVERIFY(areApart({one, {rectangle(10.1, 0, 20, 10), {}}}, 0.05));
    QVERIFY(!areApart({one, {rectangle(10.04, 0, 20, 10), {}}}, 0.05));
    QVERIFY(areApart({one}, 0.05));
    QVERIFY(areApart({}, 0.05));
}

QTEST_APPLESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
