// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "quick/mapreading.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestMapReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMap();
    void saysThatThereIsNone();
    void endsWhileItReads();
};

void TestMapReading::readsAMap()
{
    GarageMap map;
    MapReading reading(map);
    QSignalSpy changed(&map, &GarageMap::stateChanged);
    reading.start(demoSiteFolder());
    // Not inside of the call.
    QCOMPARE(map.state(), GarageMap::State::Loading);
    QTRY_COMPARE(map.state(), GarageMap::State::Ready);
    QCOMPARE(map.site()->levels.size(), 4);
    QCOMPARE(changed.size(), 2);
}

void TestMapReading::saysThatThereIsNone()
{
    GarageMap map;
    MapReading reading(map);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the map cannot be read: .*nonexistent.*"_s));
    reading.start(u"/nonexistent/site"_s);
    QTRY_COMPARE(map.state(), GarageMap::State::Failed);
    QVERIFY(!map.site());
}

void TestMapReading::endsWhileItReads()
{
    GarageMap map;
    {
        MapReading reading(map);
        reading.start(demoSiteFolder());
    }
    QCoreApplication::processEvents();
    QCOMPARE(map.state(), GarageMap::State::Loading);
}

QTEST_GUILESS_MAIN(TestMapReading)

#include "tst_mapreading.moc"
