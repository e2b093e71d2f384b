// SPDX-License-Identifier: Apache-2.0
#include "floorplan/camera.h"

#include <QRectF>
#include <QTest>

using namespace bayfinder;

namespace {

constexpr QSizeF view(400, 200);

bool close(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

} // namespace

#define COMPARE_POINTS(actual, expected)                                                                     \
    QVERIFY2(close(actual, expected),                                                                        \
             qPrintable(QStringLiteral("(%1, %2)").arg((actual).x()).arg((actual).y())))

class TestCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upIsUp_data();
    void upIsUp();
    void goesBackToMetres();
    void followsTheFinger();
    void keepsWhatIsUnderTheFingers();
    void showsAllPoints_data();
    void showsAllPoints();
    void leavesTheMarginsFree();
    void growsNoLargerThanAllowed();
    void nothingToShow();
};

void TestCamera::upIsUp_data()
{
    QTest::addColumn<double>("up");
    QTest::addColumn<QPointF>("north"); // where one metre to the north goes, in pixels from the middle
    QTest::newRow("north") << 0.0 << QPointF(0, -10);
    // Who looks east has the north on the left.
    QTest::newRow("east") << 90.0 << QPointF(-10, 0);
    QTest::newRow("south") << 180.0 << QPointF(0, 10);
    QTest::newRow("west") << 270.0 << QPointF(10, 0);
}

void TestCamera::upIsUp()
{
    QFETCH(double, up);
    QFETCH(QPointF, north);
    const Camera camera{.centre = {7, 3}, .scale = 10, .up = up};
    COMPARE_POINTS(camera.toPixels(view).map(QPointF(7, 3)), QPointF(200, 100));
    COMPARE_POINTS(camera.toPixels(view).map(QPointF(7, 4)), QPointF(200, 100) + north);
    // East is a quarter turn clockwise from north on every plan: nothing is mirrored.
    COMPARE_POINTS(camera.toPixels(view).map(QPointF(8, 3)),
                   QPointF(200, 100) + QPointF(-north.y(), north.x()));
}

void TestCamera::goesBackToMetres()
{
    const Camera camera{.centre = {-12, 40}, .scale = 3.5, .up = 258};
    COMPARE_POINTS(camera.metresAt(camera.toPixels(view).map(QPointF(5, 6)), view), QPointF(5, 6));
}

void TestCamera::followsTheFinger()
{
    const Camera camera{.centre = {10, 10}, .scale = 4, .up = 30};
    const QPointF under = camera.metresAt({100, 50}, view);
    COMPARE_POINTS(camera.panned({33, -21}).toPixels(view).map(under), QPointF(133, 29));
}

void TestCamera::keepsWhatIsUnderTheFingers()
{
    const Camera camera{.centre = {10, 10}, .scale = 4, .up = 30};
    const QPointF under = camera.metresAt({100, 50}, view);
    const Camera closer = camera.scaledTo(9, {100, 50}, view);
    QCOMPARE(closer.scale, 9.0);
    COMPARE_POINTS(closer.toPixels(view).map(under), QPointF(100, 50));
}

void TestCamera::showsAllPoints_data()
{
    QTest::addColumn<double>("up");
    for (const double up : {0.0, 30.0, 90.0, 258.0})
        QTest::addRow("%.0f", up) << up;
}

void TestCamera::showsAllPoints()
{
    QFETCH(double, up);
    const QList<QPointF> points{{0, 0}, {30, 5}, {12, 44}, {-3, 18}};
    const Camera camera = cameraFor(points, view, {}, up, 1000);
    const QRectF shown = camera.toPixels(view).map(QPolygonF(points)).boundingRect();
    QVERIFY(QRectF(QPointF(), view).adjusted(-0.001, -0.001, 0.001, 0.001).contains(shown));
    // As large as they fit.
    QVERIFY(qFuzzyCompare(shown.width(), view.width()) || qFuzzyCompare(shown.height(), view.height()));
}

void TestCamera::leavesTheMarginsFree()
{
    const QList<QPointF> points{{0, 0}, {30, 5}, {12, 44}};
    const Camera camera = cameraFor(points, view, {10, 20, 100, 5}, 0, 1000);
    const QRectF shown = camera.toPixels(view).map(QPolygonF(points)).boundingRect();
    QVERIFY(QRectF(10, 20, 290, 175).adjusted(-0.001, -0.001, 0.001, 0.001).contains(shown));
}

void TestCamera::growsNoLargerThanAllowed()
{
    const Camera camera = cameraFor({{5, 5}}, view, {}, 0, 25);
    QCOMPARE(camera.scale, 25.0);
    COMPARE_POINTS(camera.centre, QPointF(5, 5));
}

void TestCamera::nothingToShow()
{
    QCOMPARE(cameraFor({}, view, {}, 40, 25), (Camera{.centre = {}, .scale = 1, .up = 40}));
    QVERIFY(cameraFor({{1, 1}, {9, 9}}, {20, 20}, {30, 30, 30, 30}, 0, 25).scale > 0);
}

QTEST_GUILESS_MAIN(TestCamera)

#include "tst_camera.moc"
