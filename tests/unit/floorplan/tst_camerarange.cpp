// SPDX-License-Identifier: Apache-2.0
#include "floorplan/camerarange.h"

#include <QTest>

using namespace bayfinder;

namespace {

constexpr QSizeF view(400, 200);
const CameraRange range{.leastScale = 2, .mostScale = 40, .ground = QRectF(0, 0, 100, 50)};

} // namespace

class TestCameraRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatIsAllowed();
    void neverLosesTheLevel();
    void stopsAtTheLimits();
    void zoomsAroundTheFingers();
    void anywhereWithoutGround();
};

void TestCameraRange::leavesAloneWhatIsAllowed()
{
    const Camera camera{.centre = {30, 20}, .scale = 10, .up = 258};
    QCOMPARE(range.held(camera), camera);
}

void TestCameraRange::neverLosesTheLevel()
{
    const Camera lost = Camera{.centre = {30, 20}, .scale = 10, .up = 0}.panned({5000, -5000});
    QCOMPARE(range.held(lost).centre, QPointF(0, 0));
    QCOMPARE(range.held(lost).scale, 10.0);
}

void TestCameraRange::stopsAtTheLimits()
{
    const Camera camera{.centre = {30, 20}, .scale = 10, .up = 0};
    QCOMPARE(range.zoomed(camera, 1000, {0, 0}, view).scale, 40.0);
    QCOMPARE(range.zoomed(camera, 0.001, {0, 0}, view).scale, 2.0);
    // A finger that goes on at the limit moves nothing.
    const Camera largest = range.zoomed(camera, 1000, {300, 50}, view);
    QCOMPARE(range.zoomed(largest, 2, {300, 50}, view), largest);
}

void TestCameraRange::zoomsAroundTheFingers()
{
    const Camera camera{.centre = {50, 25}, .scale = 10, .up = 120};
    const QPointF under = camera.metresAt({300, 50}, view);
    const QPointF after = range.zoomed(camera, 1.5, {300, 50}, view).toPixels(view).map(under);
    QVERIFY(std::abs(after.x() - 300) < 1e-6 && std::abs(after.y() - 50) < 1e-6);
}

void TestCameraRange::anywhereWithoutGround()
{
    const CameraRange free{.leastScale = 1, .mostScale = 2, .ground = {}};
    const Camera camera{.centre = {-1000, 1000}, .scale = 1.5, .up = 0};
    QCOMPARE(free.held(camera), camera);
}

QTEST_GUILESS_MAIN(TestCameraRange)

#include "tst_camerarange.moc"
