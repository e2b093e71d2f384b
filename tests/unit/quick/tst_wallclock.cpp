// SPDX-License-Identifier: Apache-2.0
#include "quick/wallclock.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheClock();
    void ticksWhenTheMinuteIsFull();
};

void TestWallClock::readsTheClock()
{
    ManualClock clock;
    WallClock wall(clock);
    QSignalSpy changed(&wall, &WallClock::nowChanged);
    const QDateTime start = clock.now();
    QCOMPARE(wall.now(), start);
    clock.advance(90s);
    QCOMPARE(wall.now(), start);
    QCOMPARE(changed.size(), 0);
    wall.tick();
    QCOMPARE(wall.now(), start.addSecs(90));
    QCOMPARE(changed.size(), 1);
}

/// Shortly before a full minute: it must come back for that minute, not a whole one later.
void TestWallClock::ticksWhenTheMinuteIsFull()
{
    ManualClock clock(QDateTime::fromString(u"2026-03-14T15:09:59.900+08:00"_s, Qt::ISODateWithMs));
    WallClock wall(clock);
    QSignalSpy changed(&wall, &WallClock::nowChanged);
    clock.advance(150ms);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(wall.now().toString(u"HH:mm"_s), u"15:10"_s);
}

QTEST_GUILESS_MAIN(TestWallClock)

#include "tst_wallclock.moc"
