// SPDX-License-Identifier: Apache-2.0
#include "finder/carlocator.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using State = CarLocator::State;

class TestCarLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locatesTheChosenCar();
    void fetchedAheadNeedsNoRequest();
    void joinsWhatIsUnderWay();
    void tooManyAreNotFetchedAhead();
    void givesUpWhatIsNoLongerACandidate();
    void asksAgainWhenTheAnswerIsOld();
    void failureAheadIsNotShownUntried();
    void severalPlaces();
    void keepsOnlyTheLatestPlaces();
    void fetchesPicturesAheadOnlyOfWhatIsShown();
    void goneAndFailed();
    void pictureAndTimeOfTheSearchServe();
    void ofSeveralPlacesTheSearchSaysNothing();
    void clearForgets();
};

void TestCarLocator::locatesTheChosenCar()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(locator.state(), State::Waiting);
    QCOMPARE(service.locates.size(), 1);
    QCOMPARE(service.locates.first().text, u"川A11NW5"_s);
    service.locates.first().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(locator.state(), State::Found);
    QCOMPARE(locator.places().first().bay, u"017"_s);
    QCOMPARE(service.pictures.size(), 1);
}

void TestCarLocator::fetchedAheadNeedsNoRequest()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.prefetch({u"川A11NW5"_s, u"川A11NX5"_s});
    QCOMPARE(service.locates.size(), 2);
    service.locates.at(0).answer(QList{parkedCar(u"川A11NW5"_s)});
    service.locates.at(1).answer(QList{parkedCar(u"川A11NX5"_s, u"018"_s)});
    QTRY_COMPARE(service.pictures.size(), 2);
    QCOMPARE(locator.state(), State::Idle);
    locator.choose(parkedCar(u"川A11NX5"_s));
    QCOMPARE(locator.state(), State::Found);
    QCOMPARE(locator.places().first().bay, u"018"_s);
    QCOMPARE(service.locates.size(), 2);
    QCOMPARE(service.pictures.size(), 2);
}

void TestCarLocator::joinsWhatIsUnderWay()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.prefetch({u"川A11NW5"_s});
    locator.choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(service.locates.size(), 1);
    QCOMPARE(locator.state(), State::Waiting);
    service.locates.at(0).answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(locator.state(), State::Found);
}

void TestCarLocator::tooManyAreNotFetchedAhead()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.prefetch({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    QVERIFY(service.locates.isEmpty());
}

void TestCarLocator::givesUpWhatIsNoLongerACandidate()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.prefetch({u"川A11NW5"_s, u"川A11NX5"_s});
    locator.prefetch({u"川A11NX5"_s});
    QVERIFY(service.locates.at(0).isCancelled());
    QVERIFY(!service.locates.at(1).isCancelled());
    QCOMPARE(service.locates.size(), 2);
}

void TestCarLocator::asksAgainWhenTheAnswerIsOld()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.prefetch({u"川A11NW5"_s});
    service.locates.at(0).answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(service.pictures.size(), 1);
    clock.advance(CarLocator::goodFor);
    locator.choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(locator.state(), State::Waiting);
    QCOMPARE(service.locates.size(), 2);
}

void TestCarLocator::failureAheadIsNotShownUntried()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    QSignalSpy changed(&locator, &CarLocator::changed);
    locator.prefetch({u"川A11NW5"_s});
    service.locates.at(0).fail(Error::Kind::Timeout);
    QTest::qWait(0);
    QCOMPARE(locator.state(), State::Idle);
    QTRY_VERIFY(([&] {
        locator.choose(parkedCar(u"川A11NW5"_s));
        return service.locates.size() == 2;
    }()));
    QCOMPARE(locator.state(), State::Waiting);
}

void TestCarLocator::severalPlaces()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.choose(parkedCar(u"川A11NW5"_s));
    service.locates.at(0).answer(
        QList{parkedCar(u"川A11NW5"_s, u"017"_s), parkedCar(u"川A11NW5"_s, u"018"_s)});
    QTRY_COMPARE(locator.places().size(), 2);
    QCOMPARE(locator.baysSeen(), 2);
}

namespace {

/// The same plate in thousands of bays, as a broken or hostile host may say: bay 1500 is the latest, then
/// 1499; of every second one the time is not told.
QList<ParkedCar> thousands()
{
    const ParkedCar latest = parkedCar(u"川A11NW5"_s, u"1500"_s);
    QList<ParkedCar> cars;
    for (int i = 0; i < 3000; ++i) {
        ParkedCar car = parkedCar(u"川A11NW5"_s, QString::number(i));
        const qint64 earlier = i > 1500 ? 5000 + i : 1500 - i;
        car.parkedSince = i > 1500 && i % 2 == 0 ? QDateTime() : latest.parkedSince.addSecs(-earlier);
        cars.append(car);
    }
    return cars;
}

} // namespace

void TestCarLocator::keepsOnlyTheLatestPlaces()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.choose(parkedCar(u"川A11NW5"_s));
    service.locates.at(0).answer(thousands());
    QTRY_COMPARE(locator.state(), State::Found);
    QCOMPARE(locator.places().size(), CarLocator::mostPlaces);
    QCOMPARE(locator.places().at(0).bay, u"1500"_s);
    QCOMPARE(locator.places().at(1).bay, u"1499"_s);
    QCOMPARE(locator.baysSeen(), 3000);
    QCOMPARE(service.pictures.size(), CarLocator::mostPlaces);
    locator.release();
    QCOMPARE(locator.baysSeen(), 0);
}

void TestCarLocator::fetchesPicturesAheadOnlyOfWhatIsShown()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.prefetch({u"川A11NW5"_s});
    service.locates.at(0).answer(thousands());
    QTRY_VERIFY(!service.pictures.isEmpty());
    QCOMPARE(service.pictures.size(), CarLocator::mostPlaces);
    QCOMPARE(service.pictures.at(0).text, u"https://images.example.com/1500"_s);
    QCOMPARE(service.pictures.at(1).text, u"https://images.example.com/1499"_s);
    locator.choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(locator.state(), State::Found);
    QCOMPARE(locator.baysSeen(), 3000);
}

void TestCarLocator::goneAndFailed()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    QSignalSpy recovered(&locator, &CarLocator::recovered);
    locator.choose(parkedCar(u"川A11NW5"_s));
    service.locates.at(0).fail(Error::Kind::NotFound);
    QTRY_COMPARE(locator.state(), State::NotFound);
    locator.retry();
    service.locates.at(1).fail(Error::Kind::Malformed);
    QTRY_COMPARE(locator.state(), State::Failed);
    QCOMPARE(locator.error()->kind, Error::Kind::Malformed);
    QTRY_COMPARE_WITH_TIMEOUT(service.locates.size(), 3, 8000);
    service.locates.at(2).answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(locator.state(), State::Found);
    QCOMPARE(recovered.size(), 1);
}

void TestCarLocator::pictureAndTimeOfTheSearchServe()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.choose(parkedCar(u"川A11NW5"_s));
    ParkedCar bare = parkedCar(u"川A11NW5"_s);
    bare.picture = {};
    bare.parkedSince = {};
    service.locates.at(0).answer(QList{bare});
    QTRY_COMPARE(locator.state(), State::Found);
    QCOMPARE(locator.places(), QList{parkedCar(u"川A11NW5"_s)});
    QCOMPARE(service.pictures.size(), 1);
    // What locating says goes before.
    const ParkedCar moved = parkedCar(u"川A11NW5"_s, u"018"_s, u"2026-03-14T14:30:00.000+08:00"_s);
    locator.clear();
    locator.choose(parkedCar(u"川A11NW5"_s));
    service.locates.at(1).answer(QList{moved});
    QTRY_COMPARE(locator.state(), State::Found);
    QCOMPARE(locator.places(), QList{moved});
}

void TestCarLocator::ofSeveralPlacesTheSearchSaysNothing()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.choose(parkedCar(u"川A11NW5"_s));
    QList<ParkedCar> bare{parkedCar(u"川A11NW5"_s, u"017"_s), parkedCar(u"川A11NW5"_s, u"018"_s)};
    for (ParkedCar &place : bare) {
        place.picture = {};
        place.parkedSince = {};
    }
    service.locates.at(0).answer(bare);
    QTRY_COMPARE(locator.state(), State::Found);
    QCOMPARE(locator.places(), bare);
    QVERIFY(service.pictures.isEmpty());
}

void TestCarLocator::clearForgets()
{
    FakeService service;
    PictureStore pictures(service);
    ManualClock clock;
    CarLocator locator(service, pictures, clock, 1);
    locator.choose(parkedCar(u"川A11NW5"_s));
    locator.clear();
    QVERIFY(service.locates.at(0).isCancelled());
    QCOMPARE(locator.state(), State::Idle);
    QVERIFY(locator.places().isEmpty());
    QVERIFY(locator.chosenPlate().isEmpty());
    locator.choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(service.locates.size(), 2);
}

QTEST_GUILESS_MAIN(TestCarLocator)

#include "tst_carlocator.moc"
