// SPDX-License-Identifier: Apache-2.0
#include "floorplan/crossing.h"
#include "floorplan/markers.h"
#include "floorplan/paintroute.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QtMath>

#include <cmath>
#include <utility>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

Scene sceneWith(const QList<PlanMarker> &markers)
{
    Scene scene;
    scene.view = {600, 400};
    scene.camera = {.centre = {30, 20}, .scale = 10, .up = 0};
    scene.font = QFont(u"Noto Sans CJK SC"_s);
    scene.textSize = 30;
    scene.unit = 4;
    scene.palette.kiosk = Qt::blue;
    scene.palette.kioskText = Qt::white;
    scene.palette.target = Qt::red;
    scene.palette.targetText = Qt::white;
    scene.markers = markers;
    return scene;
}

PlanMarker marker(PlanMarker::Kind kind, QPointF position, const QString &text)
{
    return {kind, position, text, std::nullopt, LandmarkKind::Lift};
}

} // namespace

class TestMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineMeetsBox();
    void bubblesStandAboveTheirPoint();
    void bubblesGiveWayToEachOther();
    void bubblesStayInside();
    void bubblesGiveWayToTheRoute();
    void kiosksLeaveFreeWhatIsAhead();
    void bubblesLeaveTheLightFree_data();
    void bubblesLeaveTheLightFree();
    void bubblesGoFartherOff();
    void theLightLiesBelowEveryBubble();
    void textsAreShownWhole();
    void everythingIsInTheRoutesBox();
};

void TestMarkers::lineMeetsBox()
{
    const QRectF box(10, 10, 20, 20);
    QVERIFY(lineMeets(QPolygonF({{0, 20}, {50, 20}}), box)); // through it, no corner inside
    QVERIFY(lineMeets(QPolygonF({{0, 0}, {15, 15}}), box));
    QVERIFY(!lineMeets(QPolygonF({{0, 0}, {50, 5}, {50, 50}}), box));
    QVERIFY(!lineMeets(QPolygonF({{0, 0}}), box));
    QVERIFY(!lineMeets(QPolygonF(), box));
}

void TestMarkers::bubblesStandAboveTheirPoint()
{
    const auto placed = placeMarkers(sceneWith({marker(PlanMarker::Kind::Target, {30, 20}, u"017"_s)}));
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed[0].point, QPointF(300, 200));
    QVERIFY(placed[0].bubble.bottom() < 200);
    QCOMPARE(placed[0].bubble.center().x(), 300.0);
}

void TestMarkers::bubblesGiveWayToEachOther()
{
    const auto placed = placeMarkers(sceneWith({marker(PlanMarker::Kind::Kiosk, {30, 24}, u"You are here"_s),
                                                marker(PlanMarker::Kind::Landmark, {31, 20}, u"Lift A"_s),
                                                marker(PlanMarker::Kind::Target, {29, 17}, u"017"_s)}));
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype k = 0; k < placed.size(); ++k)
            QVERIFY(i == k || !placed[i].bubble.intersects(placed[k].box));
    }
}

void TestMarkers::bubblesStayInside()
{
    const QRectF view(0, 0, 600, 400);
    for (const QPointF corner : {QPointF(1, 39), QPointF(59, 39), QPointF(1, 1), QPointF(59, 1)}) {
        const auto placed = placeMarkers(sceneWith({marker(PlanMarker::Kind::Target, corner, u"B2-0173"_s)}));
        QVERIFY(view.contains(placed[0].bubble));
    }
}

void TestMarkers::bubblesGiveWayToTheRoute()
{
    Scene scene = sceneWith({marker(PlanMarker::Kind::Target, {30, 20}, u"017"_s)});
    scene.route = {{30, 38}, {30, 20}}; // comes from above
    const auto placed = placeMarkers(scene);
    QVERIFY(!lineMeets(scene.camera.toPixels(scene.view).map(QPolygonF(scene.route)), placed[0].bubble));
}

void TestMarkers::kiosksLeaveFreeWhatIsAhead()
{
    const auto placed =
        placeMarkers(sceneWith({marker(PlanMarker::Kind::Kiosk, {30, 20}, u"You are here"_s)}));
    QVERIFY(placed[0].bubble.top() > placed[0].symbol.bottom());
}

void TestMarkers::bubblesLeaveTheLightFree_data()
{
    QTest::addColumn<double>("heading");
    QTest::addColumn<double>("up");
    for (int heading = 0; heading < 360; heading += 15)
        QTest::addRow("%d degrees", heading) << double(heading) << 0.0;
    QTest::newRow("turned as one looks") << 258.0 << 258.0;
    QTest::newRow("turned the other way") << 78.0 << 258.0;
}

void TestMarkers::bubblesLeaveTheLightFree()
{
    QFETCH(double, heading);
    QFETCH(double, up);
    Scene scene = sceneWith({{PlanMarker::Kind::Kiosk, {30, 20}, u"You are here"_s, heading, {}},
                             marker(PlanMarker::Kind::Landmark, {32, 16}, u"Lift A"_s)});
    scene.camera.up = up;
    const auto placed = placeMarkers(scene);
    QVERIFY(placed[1].cone.isEmpty());
    const QPolygonF &cone = placed[0].cone;
    QVERIFY(cone.isClosed());
    // It shows where one looks: its middle lies ahead.
    const double looks = qDegreesToRadians(heading - up);
    const QPointF ahead = cone.boundingRect().center() - placed[0].point;
    QVERIFY(ahead.x() * std::sin(looks) - ahead.y() * std::cos(looks) > 10);
    for (const PlacedMarker &each : placed) {
        QVERIFY(!each.bubble.isEmpty());
        QVERIFY(!lineMeets(cone, each.bubble));
        QVERIFY(!cone.containsPoint(each.bubble.center(), Qt::OddEvenFill));
        QVERIFY(QRectF(QPointF(), scene.view).contains(each.bubble));
    }
    for (const auto &[one, other] : {std::pair(0, 1), std::pair(1, 0)}) {
        QVERIFY(!placed[one].bubble.intersects(placed[other].bubble));
        QVERIFY(!placed[one].bubble.intersects(placed[other].symbol));
    }
}

/// Close by there is no room on any side: the label stands farther off, where it covers nothing.
void TestMarkers::bubblesGoFartherOff()
{
    const QList<PlanMarker> crowd{{PlanMarker::Kind::Kiosk, {30, 20}, u"You are here"_s, 0, {}},
                                  marker(PlanMarker::Kind::Landmark, {30, 15.5}, {}),
                                  marker(PlanMarker::Kind::Landmark, {22, 20}, {}),
                                  marker(PlanMarker::Kind::Landmark, {38, 20}, {})};
    const auto placed = placeMarkers(sceneWith(crowd));
    const QRectF bubble = placed[0].bubble;
    for (qsizetype i = 1; i < placed.size(); ++i)
        QVERIFY(!bubble.intersects(placed[i].symbol));
    QVERIFY(!bubble.intersects(placed[0].symbol));
    QVERIFY(!lineMeets(placed[0].cone, bubble));
    QVERIFY(bubble.bottom() < placed[0].symbol.top() - 15 || bubble.top() > placed[0].symbol.bottom() + 15);
    // Not farther than one sees that it belongs there.
    QVERIFY(std::abs(bubble.center().y() - placed[0].point.y()) < 4 * bubble.height());
}

/// Where nothing is free, what is read stands above what shines.
void TestMarkers::theLightLiesBelowEveryBubble()
{
    const Scene scene = sceneWith({marker(PlanMarker::Kind::Target, {30, 21}, u"MMMMMMM"_s),
                                   {PlanMarker::Kind::Kiosk, {30, 20}, {}, 0, {}}});
    Scene without = scene;
    without.markers[1].heading.reset();
    const QRectF bubble = placeMarkers(scene)[0].bubble;
    const auto painted = [&](const Scene &what) {
        QImage image(what.view.toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMarkers(painter, what);
        painter.end();
        return image.copy(bubble.toAlignedRect().adjusted(2, 2, -2, -2));
    };
    Scene crossed = scene;
    // No more of the view is seen than the cone and the bubble above it.
    crossed.open = placeMarkers(without)[0].bubble.adjusted(-1, -1, 1, 1);
    without.open = crossed.open;
    QVERIFY(lineMeets(placeMarkers(crossed)[1].cone, placeMarkers(crossed)[0].bubble));
    QCOMPARE(placeMarkers(crossed)[0].bubble, placeMarkers(without)[0].bubble);
    QCOMPARE(painted(crossed), painted(without));
}

void TestMarkers::textsAreShownWhole()
{
    const Scene scene =
        sceneWith({marker(PlanMarker::Kind::Landmark, {30, 20}, u"Lift to the roof garden"_s)});
    const QFontMetricsF metrics(markerFont(scene, PlanMarker::Kind::Landmark));
    const QRectF bubble = placeMarkers(scene)[0].bubble;
    QVERIFY(bubble.width() > metrics.horizontalAdvance(u"Lift to the roof garden"_s));
    QVERIFY(bubble.height() >= metrics.height());
}

void TestMarkers::everythingIsInTheRoutesBox()
{
    Scene scene = sceneWith({{PlanMarker::Kind::Kiosk, {20, 20}, u"You are here"_s, 40, {}},
                             marker(PlanMarker::Kind::End, {34, 12}, {}),
                             marker(PlanMarker::Kind::Target, {40, 10}, u"017"_s)});
    scene.route = {{20, 20}, {26, 26}, {40, 10}};
    scene.palette.route = Qt::darkGreen;
    scene.palette.routeEdge = Qt::white;
    QImage image(scene.view.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintRoute(painter, scene);
    painter.end();
    const QRect box = routeBox(scene).toAlignedRect();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 0)
                continue;
            ++painted;
            QVERIFY(box.contains(x, y));
        }
    }
    QVERIFY(painted > 1000);
}

QTEST_MAIN(TestMarkers)

#include "tst_markers.moc"
