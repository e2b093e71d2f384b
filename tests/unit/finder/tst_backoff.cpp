// SPDX-License-Identifier: Apache-2.0
#include "finder/backoff.h"

#include <QTest>

using bayfinder::Backoff;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grows();
    void isRepeatable();
};

void TestBackoff::grows()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        Backoff backoff(1000ms, 30000ms, seed);
        for (const auto nominal : {1000ms, 2000ms, 4000ms, 8000ms, 16000ms}) {
            const auto wait = backoff.next();
            QVERIFY(wait >= nominal * 3 / 4);
            QVERIFY(wait <= nominal * 5 / 4);
        }
        for (int i = 0; i < 100; ++i)
            QVERIFY(backoff.next() <= 30000ms);
        backoff.reset();
        QVERIFY(backoff.next() <= 1250ms);
    }
}

void TestBackoff::isRepeatable()
{
    Backoff one(1000ms, 30000ms, 7);
    Backoff same(1000ms, 30000ms, 7);
    Backoff other(1000ms, 30000ms, 8);
    const auto first = one.next();
    QCOMPARE(same.next(), first);
    QVERIFY(other.next() != first);
}

QTEST_GUILESS_MAIN(TestBackoff)

#include "tst_backoff.moc"
