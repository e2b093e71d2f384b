// SPDX-License-Identifier: Apache-2.0
#include "finder/searchsession.h"
#include "support/fakeservice.h"
#include "support/literalsearch.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using State = SearchSession::State;

class TestSearchSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForThreeCharacters();
    void asksOnceWhenTypingSettles();
    void submitDoesNotWait();
    void abortsWhatIsSuperseded();
    void keepsWhatStillFitsWhileWaiting();
    void ordersByLikenessThenRecency();
    void showsAPlateOnce();
    void saysWhenThereAreTooMany();
    void looksForSimilarPlatesAfterAPause();
    void findLooksForSimilarPlatesAtOnce();
    void addsSimilarPlatesToThoseThatFit();
    void keepsNoSimilarPlateWhileTypingOn();
    void nothingFitsWhenAllIsAsked();
    void doesNotClaimToHaveLookedInVain();
    void failureIsToldAndRetried();
    void changingTheQueryEndsTheFailure();
    void clearForgetsAndAborts();
    void lateAnswerAfterDestruction();
};

namespace {
QStringList platesOf(const SearchSession &session)
{
    QStringList plates;
    for (const Candidate &candidate : session.candidates())
        plates.append(candidate.car.plate);
    return plates;
}
} // namespace

void TestSearchSession::waitsForThreeCharacters()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    QCOMPARE(session.state(), State::Idle);
    session.setQuery(u"1"_s);
    QCOMPARE(session.state(), State::TooShort);
    session.setQuery(u"11"_s);
    session.submit();
    QCOMPARE(session.state(), State::TooShort);
    session.setQuery(u"11N"_s);
    QCOMPARE(session.state(), State::Waiting);
    QTRY_COMPARE(service.searches.size(), 1);
    QCOMPARE(service.searches.first().text, u"11N"_s);
    session.setQuery({});
    QCOMPARE(session.state(), State::Idle);
    QVERIFY(service.searches.first().isCancelled());
}

void TestSearchSession::asksOnceWhenTypingSettles()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    for (const auto &typed : {u"11N"_s, u"11NW"_s, u"11NW5"_s, u"11NW5"_s})
        session.setQuery(typed);
    QVERIFY(service.searches.isEmpty());
    QTRY_COMPARE(service.searches.size(), 1);
    QCOMPARE(service.searches.first().text, u"11NW5"_s);
}

void TestSearchSession::submitDoesNotWait()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"11NW5"_s);
    session.submit();
    QCOMPARE(service.searches.size(), 1);
    session.submit();
    QCOMPARE(service.searches.size(), 1);
}

void TestSearchSession::abortsWhatIsSuperseded()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"11N"_s);
    session.submit();
    session.setQuery(u"11NX"_s);
    session.submit();
    QCOMPARE(service.searches.size(), 2);
    QVERIFY(service.searches.at(0).isCancelled());
    QVERIFY(!service.searches.at(1).isCancelled());
    service.searches.at(0).answer(QList{parkedCar(u"川A11NW5"_s)});
    service.searches.at(1).answer(QList{parkedCar(u"川A11NX5"_s)});
    QTRY_COMPARE(session.state(), State::Answered);
    QCOMPARE(platesOf(session), QStringList{u"川A11NX5"_s});
}

void TestSearchSession::keepsWhatStillFitsWhileWaiting()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"11N"_s);
    session.submit();
    service.searches.at(0).answer(QList{parkedCar(u"川A11NW5"_s), parkedCar(u"川A11NX5"_s)});
    QTRY_COMPARE(session.candidates().size(), 2);
    session.setQuery(u"11NX"_s);
    QCOMPARE(session.state(), State::Waiting);
    QCOMPARE(platesOf(session), QStringList{u"川A11NX5"_s});
}

void TestSearchSession::ordersByLikenessThenRecency()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"123"_s);
    session.submit();
    ParkedCar timeless = parkedCar(u"川A99123"_s);
    timeless.parkedSince = {};
    service.searches.at(0).answer(QList{
        timeless,
        parkedCar(u"川A91239"_s, u"1"_s, u"2026-03-14T14:59:00.000+08:00"_s),
        parkedCar(u"川B88123"_s, u"2"_s, u"2026-03-14T09:00:00.000+08:00"_s),
        parkedCar(u"川A88123"_s, u"3"_s, u"2026-03-14T11:00:00.000+08:00"_s),
    });
    QTRY_COMPARE(session.state(), State::Answered);
    QCOMPARE(platesOf(session), (QStringList{u"川A88123"_s, u"川B88123"_s, u"川A99123"_s, u"川A91239"_s}));
}

void TestSearchSession::showsAPlateOnce()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"11NW5"_s);
    session.submit();
    service.searches.at(0).answer(
        QList{parkedCar(u"川A11NW5"_s, u"017"_s, u"2026-03-14T10:00:00.000+08:00"_s),
              parkedCar(u"川A11NW5"_s, u"018"_s, u"2026-03-14T12:00:00.000+08:00"_s)});
    QTRY_COMPARE(session.candidates().size(), 1);
    QCOMPARE(session.candidates().first().car.bay, u"018"_s);
}

void TestSearchSession::saysWhenThereAreTooMany()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"123"_s);
    session.submit();
    QList<ParkedCar> cars;
    for (int i = 0; i <= SearchSession::mostCandidates; ++i)
        cars.append(parkedCar(u"川A%1"_s.arg(i, 2, 10, '0'_L1) + u"123"_s));
    service.searches.at(0).answer(cars);
    QTRY_COMPARE(session.state(), State::Answered);
    QVERIFY(session.tooMany());
    QVERIFY(session.canGrow());
    QCOMPARE(session.candidates().size(), SearchSession::mostCandidates);
    session.setQuery(u"1234567890"_s);
    QVERIFY(!session.canGrow());
    QVERIFY(!session.tooMany());
    // What does not fit does not make them too many.
    cars.last() = parkedCar(u"沪B90909"_s);
    session.setQuery(u"123"_s);
    session.submit();
    service.searches.at(1).answer(cars);
    QTRY_COMPARE(session.state(), State::Answered);
    QCOMPARE(session.candidates().size(), SearchSession::mostCandidates);
    QVERIFY(!session.tooMany());
}

void TestSearchSession::looksForSimilarPlatesAfterAPause()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, {}, 1);
    session.setQuery(u"11NWS"_s);
    QTRY_COMPARE(service.searches.size(), 1);
    service.searches.at(0).answer(QList<ParkedCar>());
    // Not before there was a pause, and "nothing fits" is not said meanwhile.
    QTRY_COMPARE(service.searches.size(), 3);
    QCOMPARE(session.state(), State::Waiting);
    QCOMPARE(service.searches.at(1).text, u"11N"_s);
    service.searches.at(1).answer(QList{parkedCar(u"川A11NW5"_s), parkedCar(u"川A11N99"_s)});
    QTRY_COMPARE(session.state(), State::Answered);
    QCOMPARE(platesOf(session), QStringList{u"川A11NW5"_s});
    QCOMPARE(session.exactCount(), 0);
    QCOMPARE(session.candidates().first().match.differences.size(), 1);
}

void TestSearchSession::findLooksForSimilarPlatesAtOnce()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, {}, 1);
    session.setQuery(u"11NWS"_s);
    session.submit();
    QCOMPARE(service.searches.size(), 1);
    service.searches.at(0).answer(QList<ParkedCar>());
    QSignalSpy changed(&session, &SearchSession::changed);
    QVERIFY(changed.wait());
    QCOMPARE(service.searches.size(), 3);
    // Clearing gives them up.
    session.clear();
    QVERIFY(service.searches.at(1).isCancelled());
    QVERIFY(service.searches.at(2).isCancelled());
    QCOMPARE(session.state(), State::Idle);
}

void TestSearchSession::addsSimilarPlatesToThoseThatFit()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, {}, 1);
    session.setQuery(u"1245"_s);
    session.submit();
    service.searches.at(0).answer(QList{parkedCar(u"川A91245"_s)});
    QTRY_COMPARE(session.state(), State::Answered);
    QTRY_VERIFY(service.searches.size() > 1);
    QCOMPARE(platesOf(session), QStringList{u"川A91245"_s});
    for (qsizetype i = 1; i < service.searches.size(); ++i)
        service.searches.at(i).answer(QList{parkedCar(u"川A12345"_s), parkedCar(u"川A91245"_s)});
    QTRY_COMPARE(session.candidates().size(), 2);
    QCOMPARE(platesOf(session), (QStringList{u"川A91245"_s, u"川A12345"_s}));
    QCOMPARE(session.exactCount(), 1);
}

void TestSearchSession::keepsNoSimilarPlateWhileTypingOn()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, {}, 1);
    session.setQuery(u"11NWS"_s);
    session.submit();
    service.searches.at(0).answer(QList<ParkedCar>());
    QTRY_COMPARE(service.searches.size(), 3);
    service.searches.at(1).answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(session.candidates().size(), 1);
    session.setQuery(u"11NWS1"_s);
    QCOMPARE(session.state(), State::Waiting);
    QVERIFY(session.candidates().isEmpty());
}

void TestSearchSession::nothingFitsWhenAllIsAsked()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, {}, 1);
    session.setQuery(u"99999"_s);
    session.submit();
    qsizetype answered = 0;
    const auto answerAll = [&] {
        for (; answered < service.searches.size(); ++answered)
            service.searches.at(answered).answer(QList<ParkedCar>());
        return session.state() == State::Answered;
    };
    QTRY_VERIFY(answerAll());
    QVERIFY(session.candidates().isEmpty());
    QVERIFY(service.searches.size() <= SearchSettings().requestsPerSearch);
    QVERIFY(session.lookedForSimilar());
}

void TestSearchSession::doesNotClaimToHaveLookedInVain()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, {}, 1);
    session.setQuery(u"99999"_s);
    session.submit();
    service.searches.at(0).answer(QList<ParkedCar>());
    QTRY_VERIFY(service.searches.size() > 1);
    for (qsizetype i = 1; i < service.searches.size(); ++i)
        service.searches.at(i).fail(Error::Kind::Timeout);
    QTRY_COMPARE(session.state(), State::Answered);
    QVERIFY(!session.lookedForSimilar());
}

void TestSearchSession::failureIsToldAndRetried()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    QSignalSpy recovered(&session, &SearchSession::recovered);
    session.setQuery(u"11NW5"_s);
    session.submit();
    service.searches.at(0).fail(Error::Kind::Unreachable);
    QTRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, Error::Kind::Unreachable);
    // By itself, after the first pause.
    QTRY_COMPARE_WITH_TIMEOUT(service.searches.size(), 2, 8000);
    QCOMPARE(session.state(), State::Failed);
    service.searches.at(1).fail(Error::Kind::Timeout);
    QTRY_COMPARE(session.error()->kind, Error::Kind::Timeout);
    QCOMPARE(session.state(), State::Failed);
    session.retry();
    QCOMPARE(session.state(), State::Waiting);
    QCOMPARE(service.searches.size(), 3);
    service.searches.at(2).answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(session.state(), State::Answered);
    QCOMPARE(recovered.size(), 1);
    QVERIFY(!session.error());
}

void TestSearchSession::changingTheQueryEndsTheFailure()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"11NW5"_s);
    session.submit();
    service.searches.at(0).fail(Error::Kind::Refused);
    QTRY_COMPARE(session.state(), State::Failed);
    session.setQuery(u"11NW"_s);
    QCOMPARE(session.state(), State::Waiting);
    QVERIFY(!session.error());
}

void TestSearchSession::clearForgetsAndAborts()
{
    FakeService service;
    const ManualClock clock;
    SearchSession session(service, clock, literalSearch(), 1);
    session.setQuery(u"11N"_s);
    session.submit();
    service.searches.at(0).answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(session.candidates().size(), 1);
    session.setQuery(u"11NW"_s);
    session.submit();
    session.clear();
    QVERIFY(service.searches.at(1).isCancelled());
    QCOMPARE(session.state(), State::Idle);
    QVERIFY(session.candidates().isEmpty());
    QVERIFY(session.query().isEmpty());
}

void TestSearchSession::lateAnswerAfterDestruction()
{
    FakeService service;
    const ManualClock clock;
    {
        SearchSession session(service, clock, literalSearch(), 1);
        session.setQuery(u"11NW5"_s);
        session.submit();
    }
    QVERIFY(service.searches.at(0).isCancelled());
    service.searches.at(0).answer(QList{parkedCar(u"川A11NW5"_s)});
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestSearchSession)

#include "tst_searchsession.moc"
