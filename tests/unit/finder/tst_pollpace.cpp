// SPDX-License-Identifier: Apache-2.0
#include "finder/pollpace.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace std::chrono_literals;

class TestPollPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsOnceForAnInterval();
    void asksSoonAfterTrouble();
    void stops();
};

void TestPollPace::waitsOnceForAnInterval()
{
    PollPace pace(10ms, 1);
    QSignalSpy due(&pace, &PollPace::due);
    pace.waitAfterAnswer();
    // The pauses of a very coarse timer are whole seconds.
    QVERIFY(due.wait());
    QCOMPARE(due.size(), 1);
}

void TestPollPace::asksSoonAfterTrouble()
{
    PollPace pace(1h, 1);
    QSignalSpy due(&pace, &PollPace::due);
    pace.waitAfterTrouble();
    QVERIFY(due.wait(8000));
}

void TestPollPace::stops()
{
    PollPace stopped(10ms, 1);
    QSignalSpy stoppedDue(&stopped, &PollPace::due);
    PollPace other(1s, 1);
    QSignalSpy otherDue(&other, &PollPace::due);
    stopped.waitAfterAnswer();
    other.waitAfterAnswer();
    stopped.stop();
    // The other's wait is the longer one: by its end the stopped one's would be over too.
    QVERIFY(otherDue.wait());
    QCOMPARE(stoppedDue.size(), 0);
}

QTEST_GUILESS_MAIN(TestPollPace)

#include "tst_pollpace.moc"
