// SPDX-License-Identifier: Apache-2.0
#include "quick/answer.h"
#include "support/fakeservice.h"
#include "support/literalsearch.h"
#include "support/manualclock.h"
#include "support/mapofbays.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using State = Answer::State;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nobodyChosen();
    void waitsAndFinds();
    void countsBaysThatAreNotShown();
    void masksThePlate();
    void tellsEveryOutcome_data();
    void tellsEveryOutcome();
    void retries();
    void showsThePictureOfTheSearch();
    void recovers();
    void forgets();
    void showsABayOfTheMap();
    void namesItsLevelInTheShownLanguage();
    void asksNobodyForABay();
    void comesBackFromABayToTheCar();

private:
    void choose(const ParkedCar &car);
    [[nodiscard]] QVariant placeData(PlacesModel::Role role) const;

    ManualClock m_clock;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<PictureStore> m_pictures;
    std::unique_ptr<SearchSession> m_search;
    std::unique_ptr<CarLocator> m_locator;
    std::unique_ptr<BayChoice> m_choice;
    std::unique_ptr<Answer> m_answer;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAnswer::init()
{
    m_service = std::make_unique<FakeService>();
    m_pictures = std::make_unique<PictureStore>(*m_service);
    m_search = std::make_unique<SearchSession>(*m_service, m_clock, literalSearch(), 1);
    m_locator = std::make_unique<CarLocator>(*m_service, *m_pictures, m_clock, 2);
    m_choice = std::make_unique<BayChoice>();
    m_answer = std::make_unique<Answer>(*m_locator, *m_search, *m_choice);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_answer->places(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestAnswer::cleanup()
{
    m_tester.reset();
    m_answer.reset();
    m_choice.reset();
    m_locator.reset();
    m_search.reset();
    m_pictures.reset();
    m_service.reset();
}

void TestAnswer::choose(const ParkedCar &car)
{
    m_search->setQuery(u"NW5"_s);
    m_locator->choose(car);
}

QVariant TestAnswer::placeData(PlacesModel::Role role) const
{
    return m_answer->places()->data(m_answer->places()->index(0), role);
}

void TestAnswer::nobodyChosen()
{
    QCOMPARE(m_answer->subject(), Answer::Subject::Car);
    QCOMPARE(m_answer->state(), State::Idle);
    QCOMPARE(m_answer->trouble(), Trouble::Kind::None);
    QCOMPARE(m_answer->plateParts().join(QString()), QString());
    QCOMPARE(m_answer->places()->count(), 0);
}

void TestAnswer::waitsAndFinds()
{
    QSignalSpy changed(m_answer.get(), &Answer::changed);
    choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(m_answer->state(), State::Waiting);
    QCOMPARE(changed.size(), 1);
    m_service->locates.last().answer(QList{parkedCar(u"川A11NW5"_s), parkedCar(u"川A11NW5"_s, u"218"_s)});
    QTRY_COMPARE(m_answer->state(), State::Found);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_answer->places()->count(), 2);
}

void TestAnswer::countsBaysThatAreNotShown()
{
    choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(m_answer->baysSeen(), 0);
    const ParkedCar later = parkedCar(u"川A11NW5"_s, u"218"_s, u"2026-03-14T15:00:00.000+08:00"_s);
    m_service->locates.last().answer(
        QList{parkedCar(u"川A11NW5"_s), parkedCar(u"川A11NW5"_s, u"018"_s), later});
    QTRY_COMPARE(m_answer->state(), State::Found);
    const PlacesModel &places = *m_answer->places();
    QCOMPARE(places.count(), 2);
    QCOMPARE(places.data(places.index(0), PlacesModel::BayRole).toString(), u"218"_s);
    QCOMPARE(m_answer->baysSeen(), 3);
    m_locator->clear();
    QCOMPARE(m_answer->baysSeen(), 0);
}

void TestAnswer::masksThePlate()
{
    choose(parkedCar(u"川A11NW5"_s));
    QCOMPARE(m_answer->plateParts(), (QStringList{u"川A••"_s, u"NW5"_s}));
    QCOMPARE(m_answer->plateMarks(), (QList{int(PlateMark::Kind::None), int(PlateMark::Kind::Typed)}));
}

void TestAnswer::tellsEveryOutcome_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Answer::State>("state");
    QTest::addColumn<Trouble::Kind>("trouble");
    QTest::newRow("gone") << Error::Kind::NotFound << State::NotFound << Trouble::Kind::Malformed;
    QTest::newRow("unreachable") << Error::Kind::Unreachable << State::Failed << Trouble::Kind::Unreachable;
    QTest::newRow("slow") << Error::Kind::Timeout << State::Failed << Trouble::Kind::Slow;
    QTest::newRow("busy") << Error::Kind::RateLimited << State::Failed << Trouble::Kind::Busy;
    QTest::newRow("refused") << Error::Kind::Refused << State::Failed << Trouble::Kind::Refused;
    QTest::newRow("malformed") << Error::Kind::Malformed << State::Failed << Trouble::Kind::Malformed;
}

void TestAnswer::tellsEveryOutcome()
{
    QFETCH(Error::Kind, kind);
    choose(parkedCar(u"川A11NW5"_s));
    m_service->locates.last().fail(kind);
    QTRY_VERIFY(m_answer->state() != State::Waiting);
    QTEST(m_answer->state(), "state");
    QTEST(m_answer->trouble(), "trouble");
    QCOMPARE(m_answer->places()->count(), 0);
    // The plate stays: the driver still knows which car it is about.
    QCOMPARE(m_answer->plateParts().last(), u"NW5"_s);
}

void TestAnswer::retries()
{
    choose(parkedCar(u"川A11NW5"_s));
    m_service->locates.last().fail(Error::Kind::NotFound);
    QTRY_COMPARE(m_answer->state(), State::NotFound);
    m_answer->retry();
    QCOMPARE(m_answer->state(), State::Waiting);
    QCOMPARE(m_answer->trouble(), Trouble::Kind::None);
    QCOMPARE(m_service->locates.size(), 2);
    m_service->locates.last().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(m_answer->state(), State::Found);
    // Asking again what is answered asks nothing.
    m_answer->retry();
    QCOMPARE(m_service->locates.size(), 2);
}

void TestAnswer::showsThePictureOfTheSearch()
{
    choose(parkedCar(u"川A11NW5"_s));
    ParkedCar without = parkedCar(u"川A11NW5"_s);
    without.picture.clear();
    m_service->locates.last().answer(QList{without});
    QTRY_COMPARE(m_answer->state(), State::Found);
    const PlacesModel &places = *m_answer->places();
    QCOMPARE(places.data(places.index(0), PlacesModel::PictureRole).toUrl(),
             QUrl(u"https://images.example.com/017"_s));
}

void TestAnswer::recovers()
{
    QSignalSpy recovered(m_answer.get(), &Answer::recovered);
    choose(parkedCar(u"川A11NW5"_s));
    m_service->locates.last().fail(Error::Kind::Unreachable);
    QTRY_COMPARE(m_answer->state(), State::Failed);
    m_answer->retry();
    m_service->locates.last().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(m_answer->state(), State::Found);
    QCOMPARE(recovered.size(), 1);
}

void TestAnswer::forgets()
{
    choose(parkedCar(u"川A11NW5"_s));
    m_service->locates.last().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(m_answer->places()->count(), 1);
    m_locator->clear();
    QCOMPARE(m_answer->state(), State::Idle);
    QCOMPARE(m_answer->places()->count(), 0);
    QCOMPARE(m_answer->plateParts().join(QString()), QString());
}

namespace {

MapBay bay()
{
    Site site;
    site.levels = {levelOfBays(u"01"_s, 1, {u"017"_s})};
    return mapBay(site, {0, 0});
}

} // namespace

void TestAnswer::showsABayOfTheMap()
{
    m_answer->setLanguage(u"en"_s);
    QSignalSpy changed(m_answer.get(), &Answer::changed);
    m_choice->choose(bay());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_answer->subject(), Answer::Subject::Bay);
    QCOMPARE(m_answer->state(), State::Found);
    QCOMPARE(m_answer->trouble(), Trouble::Kind::None);
    QCOMPARE(m_answer->places()->count(), 1);
    QCOMPARE(placeData(PlacesModel::AreaNameRole).toString(), u"Basement 1"_s);
    QCOMPARE(placeData(PlacesModel::AreaRole).toString(), u"01"_s);
    QCOMPARE(placeData(PlacesModel::LevelRole).toString(), u"B1"_s);
    QCOMPARE(placeData(PlacesModel::BayRole).toString(), u"017"_s);
    // It is not known of any car.
    QCOMPARE(m_answer->shownPlate(), QString());
    QVERIFY(!placeData(PlacesModel::ParkedSinceRole).toDateTime().isValid());
    QVERIFY(!placeData(PlacesModel::HasPictureRole).toBool());

    m_choice->release();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_answer->subject(), Answer::Subject::Car);
    QCOMPARE(m_answer->state(), State::Idle);
    QCOMPARE(m_answer->places()->count(), 0);
    // Nothing is chosen, so there is nothing to let go of.
    m_choice->release();
    QCOMPARE(changed.size(), 2);
}

void TestAnswer::namesItsLevelInTheShownLanguage()
{
    m_answer->setLanguage(u"zh_CN"_s);
    m_choice->choose(bay());
    QCOMPARE(placeData(PlacesModel::AreaNameRole).toString(), u"地下1层"_s);
    m_answer->setLanguage(u"en"_s);
    QCOMPARE(placeData(PlacesModel::AreaNameRole).toString(), u"Basement 1"_s);
}

void TestAnswer::asksNobodyForABay()
{
    m_choice->choose(bay());
    m_answer->retry();
    QVERIFY(m_service->locates.isEmpty());
    QVERIFY(m_service->searches.isEmpty());
    QVERIFY(m_service->pictures.isEmpty());
    QVERIFY(m_service->bayQuestions.isEmpty());
}

void TestAnswer::comesBackFromABayToTheCar()
{
    m_choice->choose(bay());
    m_choice->release();
    choose(parkedCar(u"川A11NW5"_s));
    m_service->locates.last().answer(QList{parkedCar(u"川A11NW5"_s, u"218"_s)});
    QTRY_COMPARE(m_answer->state(), State::Found);
    QCOMPARE(placeData(PlacesModel::BayRole).toString(), u"218"_s);
    // Nothing else is known than what the vendor calls the level.
    QCOMPARE(placeData(PlacesModel::LevelRole).toString(), placeData(PlacesModel::AreaRole).toString());
}

QTEST_GUILESS_MAIN(TestAnswer)

#include "tst_answer.moc"
