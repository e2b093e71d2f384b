// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "quick/wayguide.h"
#include "site/readsite.h"
#include "support/fakeservice.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using State = WayGuide::State;

namespace {

ParkedCar at(const QString &area, const QString &bay)
{
    ParkedCar car = parkedCar(u"川A11NW5"_s, bay);
    car.area = area;
    return car;
}

QStringList sentences(const StepModel &steps)
{
    QStringList all;
    for (int row = 0; row < steps.count(); ++row)
        all += steps.data(steps.index(row), StepModel::SentenceRole).toString();
    return all;
}

} // namespace

/// In the demo's garage, whose ways tests of route/ and directions/ pin.
class TestWayGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingWithoutAMap();
    void nothingWithABrokenMap();
    void onOneLevel();
    void overLevels();
    void choosingALeg();
    void waitsForTheMap();
    void unknownBay();
    void withoutAKiosk();
    void levelsAsTheyAreOnTheWalls();
    void beginsWithWhatTheMapKnows();
    void aBayOfTheMapNeedsNoSearch();
    void otherNamesAreTheSamePlace();
    void stepFree();
    void closedWayEndsBefore();
    void ofTwoPlaces();
    void namesFollowTheLanguage();
    void theNextVisitorBeginsAnew();
    void modelsKeepTheirPromises();

private:
    void open(const QString &kiosk = demoKioskName());
    void guideTo(const QList<ParkedCar> &places);

    std::unique_ptr<Wayfinder> m_wayfinder;
    std::unique_ptr<PlacesModel> m_places;
    std::unique_ptr<WayGuide> m_guide;
};

void TestWayGuide::init()
{
    m_guide.reset();
    m_wayfinder = std::make_unique<Wayfinder>();
    m_places = std::make_unique<PlacesModel>();
    m_guide = std::make_unique<WayGuide>(*m_wayfinder, *m_places);
    m_guide->setLanguage(u"en"_s);
}

void TestWayGuide::open(const QString &kiosk)
{
    m_wayfinder->open(demoSiteFolder(), kiosk);
    QTRY_COMPARE_WITH_TIMEOUT(m_wayfinder->state(), Wayfinder::State::Ready, 30000);
}

void TestWayGuide::guideTo(const QList<ParkedCar> &places)
{
    m_places->setPlaces(places);
    QTRY_VERIFY_WITH_TIMEOUT(m_guide->state() != State::Waiting, 30000);
}

void TestWayGuide::nothingWithoutAMap()
{
    guideTo({at(u"01"_s, u"017"_s)});
    QCOMPARE(m_guide->state(), State::Nothing);
    QVERIFY(!m_guide->sight(0));
    QCOMPARE(m_guide->metres(), 0.0);
    QVERIFY(!m_guide->isReached());
}

void TestWayGuide::nothingWithABrokenMap()
{
    m_wayfinder->open(u"/nonexistent"_s, demoKioskName());
    m_places->setPlaces({at(u"01"_s, u"017"_s)});
    QTRY_COMPARE(m_wayfinder->state(), Wayfinder::State::Failed);
    QTRY_COMPARE(m_guide->state(), State::Nothing);
}

void TestWayGuide::onOneLevel()
{
    open();
    guideTo({at(u"01"_s, u"017"_s)});
    QCOMPARE(m_guide->state(), State::Shown);
    QCOMPARE(m_guide->legs()->count(), 1);
    QVERIFY(m_guide->isReached());
    QVERIFY(m_guide->metres() > 20);
    QVERIFY(m_guide->seconds() > 15);
    QCOMPARE(m_guide->obstacle(), QString());
    const auto sight = m_guide->sight(0);
    QVERIFY(sight);
    QVERIFY(sight->target);
    QVERIFY(sight->route.size() > 2);
    QCOMPARE(sight->markers.size(), 2);
    QCOMPARE(sight->markers[0].kind, PlanMarker::Kind::Kiosk);
    QCOMPARE(*sight->markers[0].heading, 258.0);
    QCOMPARE(m_guide->heading(), 258.0);
    QCOMPARE(sight->markers[1].kind, PlanMarker::Kind::Target);
    QCOMPARE(sight->markers[1].text, u"017"_s);
    QVERIFY(!m_guide->sight(1));
    QVERIFY(!m_guide->sight(-1));
    QVERIFY(sentences(*m_guide->steps()).last().contains(u"017"_s));
}

void TestWayGuide::overLevels()
{
    open();
    guideTo({at(u"03"_s, u"044"_s)});
    QCOMPARE(m_guide->legs()->count(), 2);
    // The bay's level first: that is where the car is.
    QCOMPARE(m_guide->leg(), 1);
    const LegModel &legs = *m_guide->legs();
    QCOMPARE(legs.data(legs.index(0), LegModel::LevelRole).toString(), u"B1"_s);
    QVERIFY(!legs.data(legs.index(0), LegModel::ViaRole).toString().isEmpty());
    QCOMPARE(legs.data(legs.index(1), LegModel::LevelRole).toString(), u"B3"_s);
    QCOMPARE(legs.data(legs.index(1), LegModel::ViaRole).toString(), QString());
    const auto first = m_guide->sight(0);
    QVERIFY(!first->target);
    QCOMPARE(first->markers.last().kind, PlanMarker::Kind::Landmark);
    QCOMPARE(first->markers.last().text, legs.data(legs.index(0), LegModel::ViaRole).toString());
    const auto last = m_guide->sight(1);
    QVERIFY(last->level != first->level);
    QCOMPARE(last->markers.first().kind, PlanMarker::Kind::Landmark);
    QCOMPARE(last->markers.last().kind, PlanMarker::Kind::Target);
    QCOMPARE(m_guide->steps()->firstOfLeg(0), 0);
    QVERIFY(m_guide->steps()->firstOfLeg(1) > 1);
}

void TestWayGuide::choosingALeg()
{
    open();
    guideTo({at(u"03"_s, u"044"_s)});
    QSignalSpy changed(m_guide.get(), &WayGuide::legChanged);
    m_guide->setLeg(0);
    QCOMPARE(m_guide->leg(), 0);
    QCOMPARE(changed.size(), 1);
    for (const int none : {-1, 2, 100})
        m_guide->setLeg(none);
    QCOMPARE(m_guide->leg(), 0);
    QCOMPARE(changed.size(), 1);
}

void TestWayGuide::waitsForTheMap()
{
    m_wayfinder->open(demoSiteFolder(), demoKioskName());
    m_places->setPlaces({at(u"01"_s, u"017"_s)});
    QCOMPARE(m_guide->state(), State::Waiting);
    QTRY_COMPARE_WITH_TIMEOUT(m_guide->state(), State::Shown, 30000);
}

void TestWayGuide::unknownBay()
{
    open();
    // Known at once: no page is shown that is taken away again.
    m_places->setPlaces({at(u"01"_s, u"Z99"_s)});
    QCOMPARE(m_guide->state(), State::UnknownBay);
    QVERIFY(!m_guide->sight(0));
    guideTo({at(u"99"_s, u"017"_s)});
    QCOMPARE(m_guide->state(), State::UnknownBay);
    guideTo({at(u"01"_s, QString())});
    QCOMPARE(m_guide->state(), State::UnknownBay);
}

void TestWayGuide::withoutAKiosk()
{
    open(u"somewhere else"_s);
    guideTo({at(u"01"_s, u"017"_s)});
    QCOMPARE(m_guide->state(), State::OnlyBay);
    const auto sight = m_guide->sight(0);
    QVERIFY(sight && sight->target);
    QVERIFY(sight->route.isEmpty());
    QCOMPARE(sight->markers.size(), 1);
    QCOMPARE(m_guide->heading(), 0.0);
}

void TestWayGuide::levelsAsTheyAreOnTheWalls()
{
    ParkedCar known = at(u"03"_s, u"044"_s);
    ParkedCar unknown = at(u"03"_s, u"Z99"_s);
    ParkedCar elsewhere = at(u"77"_s, u"044"_s);
    known.areaName = unknown.areaName = elsewhere.areaName = u"area"_s;
    m_places->setPlaces({known, unknown, elsewhere});
    QCOMPARE(m_guide->levelOnWalls(0), u"03"_s);
    open();
    QCOMPARE(m_guide->levelOnWalls(0), u"B3"_s);
    // The map has the level, though not the bay.
    QCOMPARE(m_guide->levelOnWalls(1), u"B3"_s);
    QCOMPARE(m_guide->levelOnWalls(2), u"77"_s);
    QCOMPARE(m_guide->levelName(0, u"en"_s), u"Basement 3"_s);
    QCOMPARE(m_guide->levelName(0, u"zh_CN"_s), u"地下三层"_s);
    QCOMPARE(m_guide->levelName(1, u"en"_s), u"Basement 3"_s);
    QCOMPARE(m_guide->levelName(2, u"en"_s), u"area"_s);
}

void TestWayGuide::beginsWithWhatTheMapKnows()
{
    open();
    QVERIFY(!m_guide->isOnMap());
    guideTo({at(u"01"_s, u"Z99"_s), at(u"03"_s, u"044"_s)});
    QVERIFY(m_guide->isOnMap());
    QCOMPARE(m_guide->place(), 1);
    QCOMPARE(m_guide->state(), State::Shown);
    // And back again: the one that is not on the map can be looked at, too.
    m_guide->setPlace(0);
    QCOMPARE(m_guide->state(), State::UnknownBay);
    QVERIFY(m_guide->isOnMap());
    m_guide->setPlace(1);
    QTRY_COMPARE(m_guide->state(), State::Shown);
}

/// A bay that was chosen on the map is that bay, whatever else has its number.
void TestWayGuide::aBayOfTheMapNeedsNoSearch()
{
    open();
    const auto bay = m_wayfinder->bays()->find(u"03"_s, u"044"_s);
    QVERIFY(bay);
    // Codes that fit several, as with two buildings.
    m_places->setPlace(at({}, u"017"_s), u"B3"_s, *bay);
    QTRY_COMPARE(m_guide->state(), State::Shown);
    QCOMPARE(*m_guide->sight(m_guide->leg())->target, bay->bay);
    m_places->setPlaces({at({}, u"017"_s)});
    QCOMPARE(m_guide->state(), State::UnknownBay);
}

/// Another language shows the same way; what was looked at stays.
void TestWayGuide::otherNamesAreTheSamePlace()
{
    open();
    ParkedCar car = at(u"03"_s, u"044"_s);
    guideTo({car});
    m_guide->setLeg(0);
    QSignalSpy legChanged(m_guide.get(), &WayGuide::legChanged);
    car.areaName = u"Basement 3"_s;
    m_places->setPlaces({car});
    QCOMPARE(m_guide->state(), State::Shown);
    QCOMPARE(m_guide->leg(), 0);
    QCOMPARE(legChanged.size(), 0);
}

void TestWayGuide::stepFree()
{
    open();
    guideTo({at(u"03"_s, u"044"_s)});
    const LegModel &legs = *m_guide->legs();
    const auto via = [&legs] { return legs.data(legs.index(0), LegModel::ViaRole).toString(); };
    QVERIFY2(via().contains(u"Stairs"_s), qPrintable(via()));
    QSignalSpy changed(m_guide.get(), &WayGuide::stepFreeChanged);
    m_guide->setStepFree(true);
    QCOMPARE(changed.size(), 1);
    // The way before stays until the other one is there.
    QCOMPARE(m_guide->state(), State::Shown);
    QTRY_VERIFY2(via().contains(u"Lift"_s), qPrintable(via()));
    // It is for the visit, not for this car.
    guideTo({at(u"02"_s, u"118"_s)});
    QVERIFY(m_guide->stepFree());
}

void TestWayGuide::closedWayEndsBefore()
{
    // The demo's site with everything out of order that leads from level to level.
    const auto demo = readSite(demoSiteFolder());
    QVERIFY(demo);
    QStringList closed;
    for (const SiteConnection &connection : demo->connections)
        closed += u"\"%1\""_s.arg(connection.id);
    QTemporaryDir folder;
    const QDir files(demoSiteFolder());
    const QStringList names = files.entryList(QDir::Files);
    for (const QString &name : names)
        QVERIFY(QFile::copy(files.filePath(name), folder.filePath(name)));
    QFile toml(folder.filePath(u"site.toml"_s));
    QVERIFY(toml.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(toml.open(QIODevice::Append));
    toml.write(u"\n[closed]\nconnections = [%1]\n"_s.arg(closed.join(u", "_s)).toUtf8());
    toml.close();
    m_wayfinder->open(folder.path(), demoKioskName());
    QTRY_COMPARE_WITH_TIMEOUT(m_wayfinder->state(), Wayfinder::State::Ready, 30000);
    guideTo({at(u"03"_s, u"044"_s)});
    QCOMPARE(m_guide->state(), State::Shown);
    QVERIFY(m_guide->obstacle().contains(u"044"_s));
    QVERIFY(m_guide->metres() > 0);
    QVERIFY(!m_guide->isReached());
    // The way ends on the first level; where the car is can be seen all the same.
    QCOMPARE(m_guide->legs()->count(), 2);
    const auto walked = m_guide->sight(0);
    QVERIFY(walked && !walked->target && !walked->route.isEmpty());
    QCOMPARE(walked->markers.last().kind, PlanMarker::Kind::End);
    QCOMPARE(m_guide->leg(), 1);
    const auto bay = m_guide->sight(1);
    QVERIFY(bay && bay->target && bay->route.isEmpty());
    QVERIFY(bay->level != walked->level);
    QCOMPARE(bay->markers.last().text, u"044"_s);
}

void TestWayGuide::ofTwoPlaces()
{
    open();
    guideTo({at(u"01"_s, u"017"_s), at(u"03"_s, u"044"_s)});
    QCOMPARE(m_guide->place(), 0);
    QCOMPARE(m_guide->legs()->count(), 1);
    m_guide->setPlace(1);
    QTRY_COMPARE(m_guide->legs()->count(), 2);
    m_guide->setPlace(2);
    m_guide->setPlace(-1);
    QCOMPARE(m_guide->place(), 1);
    // Another car begins with its first place.
    guideTo({at(u"01"_s, u"018"_s)});
    QCOMPARE(m_guide->place(), 0);
}

void TestWayGuide::namesFollowTheLanguage()
{
    open();
    guideTo({at(u"03"_s, u"044"_s)});
    const LegModel &legs = *m_guide->legs();
    const QString english = legs.data(legs.index(0), LegModel::ViaRole).toString();
    m_guide->setLanguage(u"zh_CN"_s);
    const QString chinese = legs.data(legs.index(0), LegModel::ViaRole).toString();
    QVERIFY2(english != chinese && chinese.contains(u"楼梯"_s), qPrintable(chinese));
    QCOMPARE(m_guide->sight(0)->markers.last().text, chinese);
    QCOMPARE(m_guide->leg(), 1);
}

void TestWayGuide::theNextVisitorBeginsAnew()
{
    open();
    guideTo({at(u"03"_s, u"044"_s)});
    m_guide->setStepFree(true);
    m_places->setPlaces({});
    m_guide->reset();
    QCOMPARE(m_guide->state(), State::Nothing);
    QVERIFY(!m_guide->stepFree());
    QCOMPARE(m_guide->legs()->count(), 0);
    QCOMPARE(m_guide->steps()->count(), 0);
    QVERIFY(!m_guide->sight(0));
}

void TestWayGuide::modelsKeepTheirPromises()
{
    const QAbstractItemModelTester legs(m_guide->legs(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester steps(m_guide->steps(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    open();
    guideTo({at(u"03"_s, u"044"_s)});
    guideTo({at(u"01"_s, u"017"_s)});
    QCOMPARE(m_guide->steps()->data(m_guide->steps()->index(0), StepModel::LegRole).toInt(), 0);
    QCOMPARE(m_guide->steps()->data(m_guide->steps()->index(0), Qt::DecorationRole), QVariant());
    QCOMPARE(m_guide->legs()->data({}, LegModel::LevelRole), QVariant());
    m_guide->setStepFree(true);
    m_guide->setLanguage(u"zh_CN"_s);
    m_places->setPlaces({});
    QCOMPARE(m_guide->steps()->count(), 0);
}

QTEST_GUILESS_MAIN(TestWayGuide)

#include "tst_wayguide.moc"
