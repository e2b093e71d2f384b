// SPDX-License-Identifier: Apache-2.0
#include "finder/vacancywatch.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestVacancyWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAtAnInterval();
    void keepsFiguresInTrouble();
    void stops();
};

void TestVacancyWatch::asksAtAnInterval()
{
    FakeService service;
    ManualClock clock;
    VacancyWatch watch(service, clock, 10ms, 1);
    QVERIFY(!watch.asOf().isValid());
    QVERIFY(!watch.answeredAt());
    watch.start();
    QCOMPARE(service.vacancyQuestions.size(), 1);
    service.vacancyQuestions.at(0).answer(QList{AreaVacancy{u"01"_s, u"B1"_s, 100, 7}});
    QTRY_COMPARE(watch.areas().size(), 1);
    QCOMPARE(watch.asOf(), clock.now());
    QCOMPARE(*watch.areas().first().free, 7);
    // The pauses of a very coarse timer are whole seconds.
    QTRY_COMPARE(service.vacancyQuestions.size(), 2);
}

void TestVacancyWatch::keepsFiguresInTrouble()
{
    FakeService service;
    ManualClock clock;
    VacancyWatch watch(service, clock, 1h, 1);
    QSignalSpy recovered(&watch, &VacancyWatch::recovered);
    watch.start();
    service.vacancyQuestions.at(0).answer(QList{AreaVacancy{u"01"_s, u"B1"_s, 100, 7}});
    QTRY_COMPARE(watch.areas().size(), 1);
    const QDateTime then = watch.asOf();
    clock.advance(5min);
    watch.refresh();
    service.vacancyQuestions.at(1).fail(Error::Kind::Unreachable);
    QTRY_VERIFY(watch.error().has_value());
    QCOMPARE(watch.areas().size(), 1);
    QCOMPARE(watch.asOf(), then);
    QCOMPARE(watch.answeredAt(), clock.monotonic() - 5min);
    // By itself, although the interval is an hour.
    QTRY_COMPARE_WITH_TIMEOUT(service.vacancyQuestions.size(), 3, 8000);
    service.vacancyQuestions.at(2).answer(QList{AreaVacancy{u"01"_s, u"B1"_s, 100, 8}});
    QTRY_COMPARE(recovered.size(), 1);
    QVERIFY(!watch.error());
    QCOMPARE(watch.asOf(), clock.now());
}

void TestVacancyWatch::stops()
{
    FakeService service;
    ManualClock clock;
    VacancyWatch watch(service, clock, 1h, 1);
    watch.start();
    watch.stop();
    QVERIFY(service.vacancyQuestions.at(0).isCancelled());
}

QTEST_GUILESS_MAIN(TestVacancyWatch)

#include "tst_vacancywatch.moc"
