// SPDX-License-Identifier: Apache-2.0
#include "plane/geometry.h"
#include "site/localframe.h"

#include <QTest>
#include <QtMath>

#include <cmath>

using namespace bayfinder;

class TestLocalFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void crossesTheAntimeridian();
    void worksAtAPole();
    void endsSomewhere();
};

// Lengths on the ellipsoid of one second of arc, from tables of the radii of curvature of WGS 84.
void TestLocalFrame::measures_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("eastSecond");
    QTest::addColumn<double>("northSecond");

    QTest::newRow("equator") << 0.0 << 30.92208 << 30.71525;
    QTest::newRow("30") << 30.0 << 26.80168 << 30.79267;
    QTest::newRow("45") << 45.0 << 21.90210 << 30.87004;
    QTest::newRow("60 south") << -60.0 << 15.49997 << 30.94764;
}

void TestLocalFrame::measures()
{
    QFETCH(double, latitude);
    QFETCH(double, eastSecond);
    QFETCH(double, northSecond);
    const LocalFrame frame(latitude, 104);
    QVERIFY(distance(*frame.toMetres(latitude, 104), {0, 0}) < 1e-9);
    const QPointF east = *frame.toMetres(latitude, 104 + 1 / 3600.0);
    QVERIFY2(std::abs(east.x() - eastSecond) < 1e-3, qPrintable(QString::number(east.x(), 'f', 5)));
    QVERIFY(std::abs(east.y()) < 0.01);
    const QPointF north = *frame.toMetres(latitude + 1 / 3600.0, 104);
    QVERIFY2(std::abs(north.y() - northSecond) < 1e-3, qPrintable(QString::number(north.y(), 'f', 5)));
    QVERIFY(std::abs(north.x()) < 1e-6);
}

void TestLocalFrame::crossesTheAntimeridian()
{
    const LocalFrame frame(-17, 179.9999);
    const QPointF beyond = *frame.toMetres(-17, -179.9999);
    const QPointF counted = *frame.toMetres(-17, 180.0001);
    QVERIFY(distance(beyond, counted) < 1e-6);
    QVERIFY(beyond.x() > 20 && beyond.x() < 22);
}

void TestLocalFrame::worksAtAPole()
{
    const LocalFrame frame(90, 0);
    // A circle of latitude around the pole.
    for (int longitude = -180; longitude < 180; longitude += 30)
        QVERIFY(std::abs(distance(*frame.toMetres(89.999, longitude), {0, 0}) - 111.694) < 0.01);
}

void TestLocalFrame::endsSomewhere()
{
    const LocalFrame frame(30, 104);
    QVERIFY(frame.toMetres(30.09, 104));
    QVERIFY(!frame.toMetres(30.091, 104));
    QVERIFY(!frame.toMetres(-30, -76)); // the other side of the Earth is right below
    QVERIFY(!frame.toMetres(NAN, 104));
    QVERIFY(!frame.toMetres(30, INFINITY));
}

QTEST_GUILESS_MAIN(TestLocalFrame)

#include "tst_localframe.moc"
