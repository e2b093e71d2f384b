// SPDX-License-Identifier: Apache-2.0
#include "quick/burninshift.h"

#include <QPointF>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace bayfinder;

class TestBurnInShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesASmallStepAtATime();
};

void TestBurnInShift::goesASmallStepAtATime()
{
    BurnInShift shift;
    QCOMPARE(shift.x(), 0.0);
    QCOMPARE(shift.y(), 0.0);
    QSignalSpy moved(&shift, &BurnInShift::moved);
    QSet<QPair<int, int>> places;
    double sumX = 0;
    double sumY = 0;
    for (int step = 0; step < 48; ++step) {
        const QPointF before(shift.x(), shift.y());
        shift.advance();
        QVERIFY(std::abs(shift.x()) <= 1 && std::abs(shift.y()) <= 1);
        QVERIFY(std::abs(shift.x() - before.x()) <= 0.34 && std::abs(shift.y() - before.y()) <= 0.34);
        QVERIFY(QPointF(shift.x(), shift.y()) != before);
        places.insert({qRound(shift.x() * 100), qRound(shift.y() * 100)});
        sumX += shift.x();
        sumY += shift.y();
    }
    QCOMPARE(moved.size(), 48);
    // It covers an area, evenly around the middle, and comes back.
    QVERIFY(places.size() >= 24);
    QVERIFY(std::abs(sumX) < 0.01 && std::abs(sumY) < 0.01);
    QCOMPARE(shift.x(), 0.0);
    QCOMPARE(shift.y(), 0.0);
}

QTEST_GUILESS_MAIN(TestBurnInShift)

#include "tst_burninshift.moc"
