// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "inspection.h"
#include "layoutfaults.h"
#include "quick/mapitem.h"
#include "support/mapofbays.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

/// The same for everything that a map adds: ways, and bays by their numbers.
class TestSmokeMap : public QObject, private Inspection
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void way_data() { screens(); }
    void way();
    void wayToBays_data() { screens(); }
    void wayToBays();
    void bay_data() { screens(); }
    void bay();
    void longBays_data() { screens(); }
    void longBays();
    void theNextVisitorFindsNoWay();
    void withoutAKioskOnTheMap();
    void theNextVisitorFindsNoBay();

private:
    void openOnMap(const QString &kiosk = demoKioskName());
    void answerWith(const QList<ParkedCar> &places);
};

void TestSmokeMap::init()
{
    prepare();
    QVERIFY(!m_service.bytes->value().isEmpty());
    if (!QTest::currentDataTag())
        return;
    QFETCH(QSize, size);
    QFETCH(double, inches);
    usePanel(size, inches);
}

void TestSmokeMap::cleanup()
{
    const QStringList faults = close();
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
}

void TestSmokeMap::openOnMap(const QString &kiosk)
{
    m_site.map = demoSiteFolder();
    m_site.kiosk = kiosk;
    QList<BayState> states;
    for (int i = 1; i < 300; ++i)
        states.append({u"01"_s, {}, QString::number(i).rightJustified(3, u'0'), BayState::Occupancy(i % 3)});
    m_service.bays = states;
    open();
    QTRY_COMPARE_WITH_TIMEOUT(given<GarageMap>("map")->state(), GarageMap::State::Ready, 30000);
}

void TestSmokeMap::answerWith(const QList<ParkedCar> &places)
{
    m_service.places = places;
    startVisit();
    type(u"11N"_s);
    m_kiosk->visit().choose(0);
    QTRY_VERIFY(given<Answer>("answer")->state() != Answer::State::Waiting);
    QTRY_VERIFY_WITH_TIMEOUT(given<WayGuide>("guide")->state() != WayGuide::State::Waiting, 30000);
}

void TestSmokeMap::way()
{
    openOnMap();
    auto *guide = given<WayGuide>("guide");
    ParkedCar far = smokeCar(u"川A11NW5"_s, u"044"_s, u"地下三层"_s);
    far.area = u"03"_s;
    answerWith(several().first(1));
    QVERIFY(shown(u"wayAnswer"_s));
    QVERIFY(!shown(u"leg_0"_s));
    look(u"the way on one level"_s);
    answerWith({far});
    QVERIFY(shown(u"leg_1"_s));
    look(u"the way over levels"_s);
    guide->setLeg(0);
    look(u"its first leg"_s);
    guide->setStepFree(true);
    QTRY_COMPARE(guide->legs()->data(guide->legs()->index(0), LegModel::ViaRole).toString().left(4),
                 u"Lift"_s);
    look(u"step-free"_s);
    auto *map = qobject_cast<MapItem *>(shown(u"map"_s));
    map->zoom(3, 10, 10);
    QVERIFY(shown(u"wholeButton"_s));
    look(u"enlarged"_s);
    answerWith({several().first(), far});
    QVERIFY(shown(u"place_1"_s));
    look(u"ways to two bays"_s);
    ParkedCar odd = several().first();
    odd.areaName = longName;
    odd.parkedSince = odd.parkedSince.addDays(-500);
    answerWith({odd});
    look(u"the way, with long names"_s, {longName});
    odd.picture.clear();
    odd.areaName.clear();
    odd.parkedSince = {};
    answerWith({odd});
    look(u"the way, and nothing else"_s);
    odd.bay = u"EAST-0173"_s;
    answerWith({odd});
    QVERIFY(shown(u"notOnMap"_s));
    look(u"not on the map"_s);
}

void TestSmokeMap::wayToBays()
{
    openWithMap();
    startVisit();
    QVERIFY(shown(u"knowBayButton"_s));
    look(u"plate with a map"_s);
    type(u"11"_s);
    look(u"too short, with a map"_s);
    type(u"11N"_s);
    QVERIFY(!shown(u"knowBayButton"_s));
    look(u"several fit, with a map"_s);
    m_service.cars = QList<ParkedCar>();
    type(u"11N"_s);
    QTRY_VERIFY(shown(u"knowBayButton"_s));
    look(u"nothing fits, with a map"_s);
    m_kiosk->visit().find();
    QVERIFY(shown(u"candidatesPage"_s));
    QVERIFY(shown(u"knowBayButton"_s));
    look(u"no candidates, with a map"_s);
    m_kiosk->visit().back();
    for (const auto kind : {Error::Kind::Unreachable, Error::Kind::Refused, Error::Kind::Malformed}) {
        m_service.cars = failure(kind, {});
        type(u"11N"_s);
        QVERIFY(shown(u"knowBayButton"_s));
        look(u"trouble %1, with a map"_s.arg(errorKindName(kind)));
    }
}

void TestSmokeMap::bay()
{
    openWithMap();
    startVisit();
    m_kiosk->visit().knowBay();
    QVERIFY(shown(u"bayPage"_s));
    const auto typeBay = [this](const QString &text) {
        m_kiosk->bayEntry().wipe();
        m_kiosk->bayEntry().type(text);
    };
    look(u"bay, nothing typed"_s);
    typeBay(u"017"_s);
    QTRY_VERIFY(shown(u"bay_2"_s));
    look(u"bay, several fit"_s);
    typeBay(u"1"_s);
    look(u"bay, more than are shown"_s);
    typeBay(u"A01"_s);
    look(u"bay, one fits"_s);
    typeBay(u"Z"_s);
    look(u"bay, nothing begins so"_s);
    typeBay(u"0179"_s);
    look(u"bay, nothing goes on so"_s);
    m_kiosk->visit().chooseBay(1);
    QVERIFY(shown(u"answerPage"_s));
    QVERIFY(shown(u"bayFigure"_s));
    look(u"answer of a bay"_s);
}

void TestSmokeMap::longBays()
{
    SiteLevel level = levelOfBays(u"B2-NORTH"_s, 2, {u"EAST-0173"_s, u"WEST-0173"_s, u"东.1"_s});
    level.shortName = u"B2-NORTH"_s;
    level.name = LocalisedText(longName);
    // The kiosk is closed after this function.
    static const MapOfBays map({level, levelOfBays(u"03"_s, 3, {u"ABCDFGHIJKLMNOPQRSTUVWXYZ1234567890"_s})});
    open();
    m_kiosk->bayEntry().setBays(map.site, &map.index);
    startVisit();
    m_kiosk->visit().knowBay();
    look(u"every letter"_s);
    m_kiosk->bayEntry().type(u"EAST-0173"_s);
    QTRY_VERIFY(shown(u"bay_0"_s));
    look(u"long codes"_s, {longName});
    m_kiosk->visit().chooseBay(0);
    look(u"answer of a bay with long names"_s, {longName});
}

void TestSmokeMap::theNextVisitorFindsNoWay()
{
    usePanel({1080, 1920}, 21.5);
    openOnMap();
    answerWith(several().first(1));
    auto *guide = given<WayGuide>("guide");
    guide->setStepFree(true);
    auto *map = qobject_cast<MapItem *>(shown(u"map"_s));
    QVERIFY(map);
    map->setNorthUp(true);
    QTRY_VERIFY(map->isShown() && !map->isBusy());
    const QStringList personal{u"11N"_s, u"川A"_s, u"images.example.com"_s};
    QVERIFY(remembered(*m_kiosk->window(), personal).size() > 2);
    m_kiosk->visit().end();
    (void)QTest::qWaitFor([&] { return remembered(*m_kiosk->window(), personal).isEmpty(); }, 1000);
    for (const QString &memory : remembered(*m_kiosk->window(), personal))
        note(memory);
    QCOMPARE(guide->state(), WayGuide::State::Nothing);
    QVERIFY(!guide->stepFree());
    QVERIFY(!map->isNorthUp());
    QVERIFY(!map->isShown());
}

/// A kiosk that the map does not know shows bays, but no ways.
void TestSmokeMap::withoutAKioskOnTheMap()
{
    usePanel({1920, 1080}, 21.5);
    openOnMap(u"somewhere"_s);
    answerWith(several().first(1));
    QCOMPARE(given<WayGuide>("guide")->state(), WayGuide::State::OnlyBay);
    QVERIFY(shown(u"wayNote"_s));
    QVERIFY(!shown(u"stepFreeButton"_s));
    // It was logged once, for those who can mend it.
    forgive(u"the map has no such kiosk"_s);
    look(u"only the bay"_s);
}

void TestSmokeMap::theNextVisitorFindsNoBay()
{
    usePanel({1920, 1080}, 21.5);
    // The first page names levels, too: not this one.
    m_service.areas = QList{AreaVacancy{u"01"_s, u"地下室"_s, 320, 61}};
    openWithMap();
    startVisit();
    m_kiosk->visit().knowBay();
    m_kiosk->bayEntry().type(u"0179"_s);
    QTRY_VERIFY(shown(u"bay_1"_s));
    m_kiosk->visit().chooseBay(1);
    QVERIFY(shown(u"bayFigure"_s));
    const QStringList personal{u"017"_s, u"B2"_s};
    QVERIFY(remembered(*m_kiosk->window(), personal).size() > 2);

    m_kiosk->visit().end();
    // Items that went are destroyed in the next turn of the event loop.
    (void)QTest::qWaitFor([&] { return remembered(*m_kiosk->window(), personal).isEmpty(); }, 1000);
    for (const QString &memory : remembered(*m_kiosk->window(), personal))
        note(memory);
    m_kiosk->visit().start();
    m_kiosk->visit().knowBay();
    (void)m_kiosk->window()->grabWindow();
    for (const QString &memory : remembered(*m_kiosk->window(), personal))
        note(u"in the next visit: "_s + memory);
}

QTEST_MAIN(TestSmokeMap)

#include "tst_smokemap.moc"
