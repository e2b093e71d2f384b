// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "site/readsite.h"
#include "staff/garage/areatable.h"
#include "staff/garage/bayfilter.h"
#include "staff/garage/baytree.h"
#include "staff/garage/livegarage.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Occupancy = BayState::Occupancy;

namespace {

enum class Models { Tested, Large };

/// A garage with everything that follows it; each model under a tester, which takes too long with large ones.
struct Garage
{
    explicit Garage(Models models = Models::Tested)
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{&areas, &tree, &filter}) {
            if (models == Models::Tested)
                testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
        }
    }

    FakeService service;
    ManualClock clock;
    BayWatch watch{service, clock, std::chrono::hours(1), 1};
    VacancyWatch vacancies{service, clock, std::chrono::hours(1), 1};
    LiveGarage live{watch, clock};
    AreaTable areas{vacancies, live};
    BayTree tree{live, clock};
    BayFilter filter{tree};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    /// Answers the question for the bays, and waits until that has arrived.
    void tell(const QList<BayState> &states)
    {
        QSignalSpy changed(&watch, &BayWatch::changed);
        clock.advance(std::chrono::seconds(30));
        watch.refresh();
        service.bayQuestions.last().answer(states);
        QVERIFY(changed.wait(5000));
    }
    void tellFree(const QList<AreaVacancy> &free)
    {
        QSignalSpy changed(&vacancies, &VacancyWatch::changed);
        vacancies.refresh();
        service.vacancyQuestions.last().answer(free);
        QVERIFY(changed.wait(5000));
    }
    void openMap()
    {
        const auto read = readSite(demoSiteFolder());
        QVERIFY(read);
        const auto site = std::make_shared<const Site>(*read);
        live.setMap(site, std::make_shared<const BayIndex>(*site));
    }
    [[nodiscard]] QStringList shown(int column = BayTree::BayColumn) const
    {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row)
            texts.append(filter.index(row, column).data().toString());
        return texts;
    }
};

const QList<BayState> someBays{{u"02"_s, u"Lower"_s, u"A10"_s, Occupancy::Free},
                               {u"02"_s, u"Lower"_s, u"A2"_s, Occupancy::Occupied},
                               {u"01"_s, {}, u"017"_s, Occupancy::Unknown},
                               {u"02"_s, u"Lower"_s, u"a 3"_s, Occupancy::Free}};

QList<BayState> with(QList<BayState> states, int index, Occupancy occupancy)
{
    states[index].occupancy = occupancy;
    return states;
}

} // namespace

class TestLiveGarage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheVendor();
    void tellsWhatChanged();
    void otherBaysAreAnotherList();
    void addsWhatOnlyTheMapHas();
    void sortsAsPeopleCount();
    void filters();
    void groups();
    void countsAreas();
    void twentyThousandBays();
};

void TestLiveGarage::followsTheVendor()
{
    Garage garage;
    QVERIFY(garage.live.bays().isEmpty());
    garage.tell(someBays);
    QCOMPARE(garage.live.bays().size(), 4);
    QCOMPARE(garage.live.bays()[1].occupancy, Occupancy::Occupied);
    QVERIFY(!garage.live.bays()[1].changedAt.isValid());
    QCOMPARE(garage.tree.rowCount(), 4);
    QCOMPARE(garage.tree.index(0, BayTree::LevelColumn).data().toString(), u"02 · Lower"_s);
    QCOMPARE(garage.tree.index(1, BayTree::StateColumn).data().toString(), u"taken"_s);
    QCOMPARE(garage.tree.index(2, BayTree::StateColumn).data().toString(), u"unknown"_s);
}

void TestLiveGarage::tellsWhatChanged()
{
    Garage garage;
    garage.tree.setChangedColour(Qt::yellow);
    garage.tell(someBays);
    QSignalSpy told(&garage.tree, &BayTree::dataChanged);
    QSignalSpy rebuilt(&garage.live, &LiveGarage::rebuilt);
    garage.tell(with(someBays, 1, Occupancy::Free));
    QCOMPARE(garage.live.changed(), QList<int>{1});
    QCOMPARE(garage.live.bays()[1].changedAt, garage.clock.now());
    QCOMPARE(told.size(), 1);
    QVERIFY(garage.tree.index(1, BayTree::StateColumn).data(Qt::BackgroundRole).isValid());
    QVERIFY(!garage.tree.index(0, BayTree::StateColumn).data(Qt::BackgroundRole).isValid());
    // The next answer changes nothing: what was marked is told to be no longer.
    told.clear();
    garage.tell(with(someBays, 1, Occupancy::Free));
    QVERIFY(garage.live.changed().isEmpty());
    QCOMPARE(told.size(), 1);
    QVERIFY(!garage.tree.index(1, BayTree::StateColumn).data(Qt::BackgroundRole).isValid());
    // And that it changed is still known.
    QVERIFY(garage.live.bays()[1].changedAt.isValid());
    told.clear();
    garage.tell(with(someBays, 1, Occupancy::Free));
    QCOMPARE(told.size(), 0);
    QCOMPARE(rebuilt.size(), 0);
}

void TestLiveGarage::otherBaysAreAnotherList()
{
    Garage garage;
    garage.tell(someBays);
    QSignalSpy rebuilt(&garage.live, &LiveGarage::rebuilt);
    garage.tell(someBays.first(2));
    QCOMPARE(rebuilt.size(), 1);
    QCOMPARE(garage.tree.rowCount(), 2);
    garage.tell({});
    QCOMPARE(garage.tree.rowCount(), 0);
}

void TestLiveGarage::addsWhatOnlyTheMapHas()
{
    Garage garage;
    garage.tell({{u"01"_s, {}, u"017"_s, Occupancy::Occupied}, {u"99"_s, {}, u"X1"_s, Occupancy::Free}});
    garage.openMap();
    const auto site = garage.live.site();
    qsizetype drawn = 0;
    for (const SiteLevel &level : site->levels)
        drawn += level.bays.size();
    QCOMPARE(garage.live.bays().size(), drawn + 1); // X1 is not on the map
    QVERIFY(garage.live.bays()[0].place);
    QVERIFY(!garage.live.bays()[1].place);
    QVERIFY(!garage.live.bays()[2].reported);
    QCOMPARE(garage.live.indexOf(*garage.live.bays()[0].place), std::optional(0));
    const int level = garage.live.bays()[0].place->level;
    const auto states = garage.live.occupancies(level);
    QCOMPARE(states.size(), site->levels[level].bays.size());
    QCOMPARE(states[garage.live.bays()[0].place->bay], Occupancy::Occupied);
    garage.filter.setState(BayFilter::State::NotReported);
    QCOMPARE(garage.filter.bayCount(), int(drawn) - 1);
    QCOMPARE(garage.filter.index(0, BayTree::StateColumn).data().toString(), u"not reported"_s);
}

void TestLiveGarage::sortsAsPeopleCount()
{
    Garage garage;
    garage.tell(someBays);
    garage.filter.sort(BayTree::BayColumn);
    QCOMPARE(garage.shown(), (QStringList{u"017"_s, u"A2"_s, u"a 3"_s, u"A10"_s}));
    garage.filter.sort(BayTree::BayColumn, Qt::DescendingOrder);
    QCOMPARE(garage.shown().first(), u"A10"_s);
    garage.filter.sort(BayTree::StateColumn);
    QCOMPARE(garage.shown(BayTree::StateColumn),
             (QStringList{u"free"_s, u"free"_s, u"taken"_s, u"unknown"_s}));
    garage.tell(with(someBays, 0, Occupancy::Occupied));
    garage.filter.sort(BayTree::ChangedColumn, Qt::DescendingOrder);
    QCOMPARE(garage.shown().first(), u"A10"_s);
}

void TestLiveGarage::filters()
{
    Garage garage;
    garage.tell(someBays);
    garage.filter.setText(u"a3"_s);
    QCOMPARE(garage.shown(), QStringList{u"a 3"_s});
    garage.filter.setText(u"lower"_s);
    QCOMPARE(garage.filter.bayCount(), 3);
    garage.filter.setState(BayFilter::State::Taken);
    QCOMPARE(garage.shown(), QStringList{u"A2"_s});
    // What is taken no more is there no more.
    garage.tell(with(someBays, 1, Occupancy::Free));
    QCOMPARE(garage.filter.bayCount(), 0);
    garage.filter.setText({});
    garage.filter.setState(BayFilter::State::Unknown);
    QCOMPARE(garage.shown(), QStringList{u"017"_s});
}

void TestLiveGarage::groups()
{
    Garage garage;
    garage.tell(someBays);
    garage.tree.setGrouped(true);
    QCOMPARE(garage.tree.rowCount(), 2);
    const QModelIndex lower = garage.tree.index(0, 0);
    QCOMPARE(lower.data().toString(), u"02 · Lower"_s);
    QCOMPARE(garage.tree.rowCount(lower), 3);
    QCOMPARE(lower.siblingAtColumn(BayTree::StateColumn).data().toString(), u"2 free, 1 taken"_s);
    QCOMPARE(garage.tree.indexOfBay(3).parent(), lower);
    QCOMPARE(garage.tree.indexOfBay(3).data().toString(), u"a 3"_s);
    QCOMPARE(garage.filter.bayCount(), 4);
    garage.filter.setText(u"017"_s);
    QCOMPARE(garage.filter.rowCount(), 1);
    QCOMPARE(garage.filter.bayCount(), 1);
    garage.filter.setText({});
    garage.tell(with(someBays, 0, Occupancy::Unknown));
    QCOMPARE(garage.tree.index(0, BayTree::StateColumn).data().toString(), u"1 free, 1 taken, 1 unknown"_s);
    garage.tree.setGrouped(false);
    QCOMPARE(garage.tree.rowCount(), 4);
}

void TestLiveGarage::countsAreas()
{
    Garage garage;
    garage.tell(someBays);
    QCOMPARE(garage.areas.rowCount(), 3);
    garage.tellFree({{u"01"_s, u"Upper"_s, 5, 2}, {u"03"_s, {}, std::nullopt, 7}});
    // The vendor's areas in its order, then those of which only the bays tell, then the sum.
    QCOMPARE(garage.areas.rowCount(), 4);
    const auto text = [&](int row, int column) { return garage.areas.index(row, column).data().toString(); };
    QCOMPARE(text(0, AreaTable::FreeColumn), u"2"_s);
    QCOMPARE(text(0, AreaTable::TotalColumn), u"5"_s);
    QCOMPARE(text(0, AreaTable::UnknownColumn), u"1"_s);
    QCOMPARE(text(1, AreaTable::FreeColumn), u"7"_s);
    QCOMPARE(text(1, AreaTable::TotalColumn), u"–"_s);
    QCOMPARE(text(1, AreaTable::CountedColumn), u"–"_s);
    QCOMPARE(text(2, AreaTable::AreaColumn), u"02 · Lower"_s);
    QCOMPARE(text(2, AreaTable::FreeColumn), u"–"_s);
    QCOMPARE(text(2, AreaTable::CountedColumn), u"2"_s);
    // No sum of what is not known.
    QCOMPARE(text(3, AreaTable::FreeColumn), u"–"_s);
    QCOMPARE(text(3, AreaTable::CountedColumn), u"2"_s);
    garage.tell({});
    garage.tellFree({{u"01"_s, u"Upper"_s, 5, 2}, {u"03"_s, {}, 9, 7}});
    QCOMPARE(garage.areas.rowCount(), 3);
    QCOMPARE(text(2, AreaTable::FreeColumn), u"9"_s);
    QCOMPARE(text(2, AreaTable::TotalColumn), u"14"_s);
    garage.openMap();
    QVERIFY(garage.areas.levelOf(0));
    QCOMPARE(garage.live.site()->levels[*garage.areas.levelOf(0)].area, u"01"_s);
    QVERIFY(!garage.areas.levelOf(garage.areas.rowCount() - 1));
}

void TestLiveGarage::twentyThousandBays()
{
    Garage garage(Models::Large);
    QList<BayState> states;
    for (int bay = 0; bay < 20000; ++bay)
        states.append({QString::number(bay / 2000), {}, QString::number(bay), Occupancy::Free});
    garage.tell(states);
    QSignalSpy told(&garage.tree, &BayTree::dataChanged);
    for (int bay = 0; bay < 20000; bay += 100)
        states[bay].occupancy = Occupancy::Occupied;
    garage.tell(states);
    // Only what has changed is told.
    QCOMPARE(told.size(), 200);
    garage.filter.setState(BayFilter::State::Taken);
    QCOMPARE(garage.filter.bayCount(), 200);
    garage.filter.setText(u"199"_s);
    QCOMPARE(garage.shown(), QStringList{u"19900"_s});
}

QTEST_MAIN(TestLiveGarage)

#include "tst_livegarage.moc"
