// SPDX-License-Identifier: Apache-2.0
#include "floorplan/paintroute.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bayfinder;

namespace {

Scene straightRoute()
{
    Scene scene;
    scene.view = {200, 100};
    scene.camera = {.centre = {10, 5}, .scale = 10, .up = 0};
    scene.unit = 2;
    scene.palette.route = Qt::blue;
    scene.palette.routeEdge = Qt::blue;
    scene.route = {{2, 5}, {18, 5}};
    return scene;
}

QImage painted(const Scene &scene, double progress)
{
    QImage image(scene.view.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintRoute(painter, scene, progress);
    return image;
}

} // namespace

class TestPaintRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginning_data();
    void beginning();
    void drawsItselfFromTheStart();
    void nothingToDraw();
};

void TestPaintRoute::beginning_data()
{
    QTest::addColumn<Polyline>("line");
    QTest::addColumn<double>("share");
    QTest::addColumn<Polyline>("expected");
    const Polyline bent{{0, 0}, {4, 0}, {4, 4}};
    QTest::newRow("all") << bent << 1.0 << bent;
    QTest::newRow("more than all") << bent << 1.5 << bent;
    QTest::newRow("half") << bent << 0.5 << Polyline{{0, 0}, {4, 0}};
    QTest::newRow("a quarter") << bent << 0.25 << Polyline{{0, 0}, {2, 0}};
    QTest::newRow("three quarters") << bent << 0.75 << Polyline{{0, 0}, {4, 0}, {4, 2}};
    QTest::newRow("nothing") << bent << 0.0 << Polyline{{0, 0}, {0, 0}};
    QTest::newRow("a point") << Polyline{{1, 1}} << 0.5 << Polyline{{1, 1}};
    QTest::newRow("empty") << Polyline() << 0.5 << Polyline();
    QTest::newRow("no length") << Polyline{{1, 1}, {1, 1}} << 0.5 << Polyline{{1, 1}};
}

void TestPaintRoute::beginning()
{
    QFETCH(Polyline, line);
    QFETCH(double, share);
    QFETCH(Polyline, expected);
    QCOMPARE(beginningOf(line, share), expected);
}

void TestPaintRoute::drawsItselfFromTheStart()
{
    const QImage half = painted(straightRoute(), 0.5);
    QVERIFY(qAlpha(half.pixel(40, 50)) == 255);
    QVERIFY(qAlpha(half.pixel(150, 50)) == 0);
    const QImage whole = painted(straightRoute(), 1);
    QVERIFY(qAlpha(whole.pixel(150, 50)) == 255);
}

void TestPaintRoute::nothingToDraw()
{
    Scene scene = straightRoute();
    scene.route.clear();
    QCOMPARE(routeBox(scene), QRectF());
    const QImage empty = painted(scene, 1);
    QImage transparent(empty.size(), empty.format());
    transparent.fill(Qt::transparent);
    QCOMPARE(empty, transparent);
}

QTEST_MAIN(TestPaintRoute)

#include "tst_paintroute.moc"
