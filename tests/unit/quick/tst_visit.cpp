// SPDX-License-Identifier: Apache-2.0
#include "quick/visit.h"
#include "support/fakeservice.h"
#include "support/literalsearch.h"
#include "support/manualclock.h"
#include "support/mapofbays.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Page = Visit::Page;

namespace {

/// What the search holds when the driver acts.
enum class Hits { NothingTyped, TooShort, Waiting, None, One, Two, TooMany, Failed };

/// What the driver does.
enum class Act {
    Start,
    Find,
    ChooseFirst,
    ChooseSecond,
    ChooseNegative,
    ChooseBeyond,
    KnowBay,
    ChooseBay,
    ChooseBayNegative,
    ChooseBayBeyond,
    Back,
    End
};

/// All that a visit stands on, wired as in the kiosk.
struct Journey
{
    FakeService service;
    ManualClock clock;
    PictureStore pictures{service};
    SearchSession search{service, clock, literalSearch(), 1};
    CarLocator locator{service, pictures, clock, 2};
    MapOfBays map{{levelOfBays(u"01"_s, 1, {u"016"_s, u"017"_s})}};
    BayEntry bayEntry;
    BaySuggestionModel suggestions{bayEntry};
    BayChoice choice;
    Visit visit{search, locator, pictures, suggestions, choice};

    Journey() { bayEntry.setBays(map.site, &map.index); }

    /// Types, and waits until the search says @p hits.
    bool type(Hits hits);
    bool reach(Page page, Hits hits);
    void act(Act act);
    [[nodiscard]] bool answered() const { return search.state() == SearchSession::State::Answered; }
};

QList<ParkedCar> cars(int count)
{
    QList<ParkedCar> list;
    for (int i = 0; i < count; ++i)
        list.append(parkedCar(u"川A%1"_s.arg(i, 2, 10, '0'_L1) + u"123"_s, u"%1"_s.arg(i)));
    return list;
}

bool Journey::type(Hits hits)
{
    if (hits == Hits::NothingTyped)
        return true;
    search.setQuery(hits == Hits::TooShort ? u"12"_s : u"123"_s);
    if (hits == Hits::TooShort || hits == Hits::Waiting)
        return true;
    search.submit();
    if (hits == Hits::Failed) {
        service.searches.last().fail(Error::Kind::Refused);
        return QTest::qWaitFor([this] { return search.state() == SearchSession::State::Failed; });
    }
    const int count = hits == Hits::None ? 0
        : hits == Hits::One              ? 1
        : hits == Hits::Two              ? 2
                                         : SearchSession::mostCandidates + 1;
    service.searches.last().answer(cars(count));
    return QTest::qWaitFor([this] { return answered(); });
}

bool Journey::reach(Page page, Hits hits)
{
    if (page == Page::Attract)
        return type(hits);
    visit.start();
    if (!type(hits))
        return false;
    if (page == Page::Candidates)
        visit.find();
    if (page == Page::Bay) {
        visit.knowBay();
        bayEntry.type(u"01"_s);
    }
    if (page == Page::Answer)
        visit.choose(0);
    return visit.page() == page;
}

void Journey::act(Act act)
{
    switch (act) {
    case Act::Start:
        visit.start();
        return;
    case Act::Find:
        visit.find();
        return;
    case Act::ChooseFirst:
        visit.choose(0);
        return;
    case Act::ChooseSecond:
        visit.choose(1);
        return;
    case Act::ChooseNegative:
        visit.choose(-1);
        return;
    case Act::ChooseBeyond:
        visit.choose(int(search.candidates().size()));
        return;
    case Act::KnowBay:
        visit.knowBay();
        return;
    case Act::ChooseBay:
        visit.chooseBay(1);
        return;
    case Act::ChooseBayNegative:
        visit.chooseBay(-1);
        return;
    case Act::ChooseBayBeyond:
        visit.chooseBay(suggestions.count());
        return;
    case Act::Back:
        visit.back();
        return;
    case Act::End:
        visit.end();
        return;
    }
}

} // namespace

Q_DECLARE_METATYPE(Hits)
Q_DECLARE_METATYPE(Act)

class TestVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsPages_data();
    void turnsPages();
    void oneHitGoesStraightOn();
    void oneHitThatArrivesLaterGoesStraightOn();
    void oneHitAfterTroubleGoesStraightOn();
    void aSimilarHitIsForTheDriverToRecognise();
    void severalHitsThatArriveLaterAreAChoice();
    void whoWentBackIsNotPulledOn();
    void whoTypesOnIsNotPulledOn();
    void notMyCarLosesNothing_data();
    void notMyCarLosesNothing();
    void fewAreLocatedAhead_data();
    void fewAreLocatedAhead();
    void choosingWhatWasFetchedAsksNothing();
    void endForgetsEverything_data();
    void endForgetsEverything();
    void endOnAttractForgetsToo();
    void lateAnswersReachNobody();
    void aBayIsChosenWithoutAsking();
    void notMyBayLosesNothing();
    void whoKnowsTheBayIsNotPulledOn();
    void endForgetsTheBay();
};

void TestVisit::turnsPages_data()
{
    QTest::addColumn<Page>("from");
    QTest::addColumn<Hits>("hits");
    QTest::addColumn<Act>("act");
    QTest::addColumn<Page>("to");

    struct Row
    {
        const char *name;
        Page from;
        Hits hits;
        Act act;
        Page to;
    };
    const QList<Row> rows{
        {"attract, touched", Page::Attract, Hits::NothingTyped, Act::Start, Page::Plate},
        {"attract, find", Page::Attract, Hits::Two, Act::Find, Page::Attract},
        {"attract, choose", Page::Attract, Hits::Two, Act::ChooseFirst, Page::Attract},
        {"attract, back", Page::Attract, Hits::NothingTyped, Act::Back, Page::Attract},
        {"attract, end", Page::Attract, Hits::NothingTyped, Act::End, Page::Attract},

        {"plate, touched again", Page::Plate, Hits::Two, Act::Start, Page::Plate},
        {"plate, find nothing typed", Page::Plate, Hits::NothingTyped, Act::Find, Page::Plate},
        {"plate, find too short", Page::Plate, Hits::TooShort, Act::Find, Page::Plate},
        {"plate, find while waiting", Page::Plate, Hits::Waiting, Act::Find, Page::Candidates},
        {"plate, find none", Page::Plate, Hits::None, Act::Find, Page::Candidates},
        {"plate, find one", Page::Plate, Hits::One, Act::Find, Page::Answer},
        {"plate, find two", Page::Plate, Hits::Two, Act::Find, Page::Candidates},
        {"plate, find too many", Page::Plate, Hits::TooMany, Act::Find, Page::Candidates},
        {"plate, find in trouble", Page::Plate, Hits::Failed, Act::Find, Page::Candidates},
        {"plate, choose the first", Page::Plate, Hits::Two, Act::ChooseFirst, Page::Answer},
        {"plate, choose the second", Page::Plate, Hits::Two, Act::ChooseSecond, Page::Answer},
        {"plate, choose before the first", Page::Plate, Hits::Two, Act::ChooseNegative, Page::Plate},
        {"plate, choose beyond the last", Page::Plate, Hits::Two, Act::ChooseBeyond, Page::Plate},
        {"plate, choose among none", Page::Plate, Hits::None, Act::ChooseFirst, Page::Plate},
        {"plate, back", Page::Plate, Hits::Two, Act::Back, Page::Attract},
        {"plate, end", Page::Plate, Hits::Two, Act::End, Page::Attract},

        {"attract, know the bay", Page::Attract, Hits::NothingTyped, Act::KnowBay, Page::Attract},
        {"plate, know the bay", Page::Plate, Hits::NothingTyped, Act::KnowBay, Page::Bay},
        {"plate, choose a bay", Page::Plate, Hits::Two, Act::ChooseBay, Page::Plate},
        {"candidates, know the bay", Page::Candidates, Hits::None, Act::KnowBay, Page::Bay},
        {"answer, know the bay", Page::Answer, Hits::Two, Act::KnowBay, Page::Answer},
        {"bay, touched", Page::Bay, Hits::Two, Act::Start, Page::Bay},
        {"bay, know the bay", Page::Bay, Hits::Two, Act::KnowBay, Page::Bay},
        {"bay, find", Page::Bay, Hits::Two, Act::Find, Page::Bay},
        {"bay, choose a car", Page::Bay, Hits::Two, Act::ChooseFirst, Page::Bay},
        {"bay, choose", Page::Bay, Hits::NothingTyped, Act::ChooseBay, Page::Answer},
        {"bay, choose before the first", Page::Bay, Hits::NothingTyped, Act::ChooseBayNegative, Page::Bay},
        {"bay, choose beyond the last", Page::Bay, Hits::NothingTyped, Act::ChooseBayBeyond, Page::Bay},
        {"bay, back", Page::Bay, Hits::Two, Act::Back, Page::Plate},
        {"bay, end", Page::Bay, Hits::Two, Act::End, Page::Attract},

        {"candidates, touched", Page::Candidates, Hits::Two, Act::Start, Page::Candidates},
        {"candidates, find", Page::Candidates, Hits::Two, Act::Find, Page::Candidates},
        {"candidates, choose", Page::Candidates, Hits::Two, Act::ChooseSecond, Page::Answer},
        {"candidates, choose before the first", Page::Candidates, Hits::Two, Act::ChooseNegative,
         Page::Candidates},
        {"candidates, choose beyond the last", Page::Candidates, Hits::Two, Act::ChooseBeyond,
         Page::Candidates},
        {"candidates, back", Page::Candidates, Hits::Two, Act::Back, Page::Plate},
        {"candidates, end", Page::Candidates, Hits::Two, Act::End, Page::Attract},

        {"answer, touched", Page::Answer, Hits::Two, Act::Start, Page::Answer},
        {"answer, find", Page::Answer, Hits::Two, Act::Find, Page::Answer},
        {"answer, choose", Page::Answer, Hits::Two, Act::ChooseSecond, Page::Answer},
        {"answer, back", Page::Answer, Hits::Two, Act::Back, Page::Plate},
        {"answer, end", Page::Answer, Hits::Two, Act::End, Page::Attract},
    };
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.from << row.hits << row.act << row.to;
}

void TestVisit::turnsPages()
{
    QFETCH(Page, from);
    QFETCH(Hits, hits);
    QFETCH(Act, act);
    QFETCH(Page, to);
    Journey journey;
    QVERIFY(journey.reach(from, hits));
    QSignalSpy turned(&journey.visit, &Visit::pageChanged);
    QSignalSpy ended(&journey.visit, &Visit::ended);
    journey.act(act);
    QCOMPARE(journey.visit.page(), to);
    QCOMPARE(turned.size(), from == to ? 0 : 1);
    const bool ends = act == Act::End || (act == Act::Back && from == Page::Plate);
    QCOMPARE(ended.size(), ends ? 1 : 0);
}

void TestVisit::oneHitGoesStraightOn()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Plate, Hits::One));
    journey.visit.find();
    QCOMPARE(journey.visit.page(), Page::Answer);
    QCOMPARE(journey.locator.chosenPlate(), u"川A00123"_s);
    journey.visit.back();
    QCOMPARE(journey.visit.page(), Page::Plate);
}

void TestVisit::oneHitThatArrivesLaterGoesStraightOn()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Candidates, Hits::Waiting));
    // "Find" does not wait for typing to settle.
    QCOMPARE(journey.service.searches.size(), 1);
    journey.service.searches.last().answer(cars(1));
    QTRY_COMPARE(journey.visit.page(), Page::Answer);
    QCOMPARE(journey.locator.chosenPlate(), u"川A00123"_s);
    // Locating was begun once, not once ahead and once for the choice.
    QCOMPARE(journey.service.locates.size(), 1);
    // A page with this one car on it was never shown.
    journey.visit.back();
    QCOMPARE(journey.visit.page(), Page::Plate);
}

void TestVisit::oneHitAfterTroubleGoesStraightOn()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Candidates, Hits::Failed));
    QCOMPARE(journey.service.searches.size(), 2);
    journey.service.searches.last().fail(Error::Kind::Unreachable);
    QTRY_COMPARE(journey.search.state(), SearchSession::State::Failed);
    QCOMPARE(journey.visit.page(), Page::Candidates);
    journey.search.retry();
    journey.service.searches.last().answer(cars(1));
    QTRY_COMPARE(journey.visit.page(), Page::Answer);
}

void TestVisit::aSimilarHitIsForTheDriverToRecognise()
{
    // One that is on its way, and one that is there when "find" is pressed.
    for (const bool isThere : {false, true}) {
        Journey journey;
        QVERIFY(journey.reach(isThere ? Page::Plate : Page::Candidates, Hits::Waiting));
        journey.search.submit();
        journey.service.searches.last().answer(QList{parkedCar(u"川A00723"_s)});
        QTRY_VERIFY(journey.answered());
        journey.visit.find();
        QCOMPARE(journey.search.candidates().size(), 1);
        QCOMPARE(journey.visit.page(), Page::Candidates);
        // Nor is it anybody's business where it stands before it is chosen.
        QVERIFY(journey.service.locates.isEmpty());
        journey.visit.choose(0);
        QCOMPARE(journey.visit.page(), Page::Answer);
        QCOMPARE(journey.locator.chosenPlate(), u"川A00723"_s);
    }
}

void TestVisit::severalHitsThatArriveLaterAreAChoice()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Candidates, Hits::Waiting));
    journey.service.searches.last().answer(cars(2));
    QTRY_VERIFY(journey.answered());
    QCOMPARE(journey.visit.page(), Page::Candidates);
    QCOMPARE(journey.locator.state(), CarLocator::State::Idle);
}

void TestVisit::whoWentBackIsNotPulledOn()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Candidates, Hits::Waiting));
    journey.visit.back();
    journey.service.searches.last().answer(cars(1));
    QTRY_VERIFY(journey.answered());
    QCOMPARE(journey.visit.page(), Page::Plate);
    QCOMPARE(journey.locator.state(), CarLocator::State::Idle);
}

void TestVisit::whoTypesOnIsNotPulledOn()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Plate, Hits::Waiting));
    journey.search.submit();
    journey.service.searches.last().answer(cars(1));
    QTRY_VERIFY(journey.answered());
    QCOMPARE(journey.visit.page(), Page::Plate);
}

void TestVisit::notMyCarLosesNothing_data()
{
    QTest::addColumn<Page>("from");
    QTest::newRow("chosen beside the keyboard") << Page::Plate;
    QTest::newRow("chosen among the candidates") << Page::Candidates;
}

void TestVisit::notMyCarLosesNothing()
{
    QFETCH(Page, from);
    Journey journey;
    QVERIFY(journey.reach(from, Hits::Two));
    const QList<Candidate> before = journey.search.candidates();
    QTRY_COMPARE(journey.service.locates.size(), 2);
    for (const auto &question : std::as_const(journey.service.locates))
        question.answer(QList{parkedCar(question.text)});
    QTRY_COMPARE(journey.service.pictures.size(), 1);

    journey.visit.choose(1);
    QTRY_COMPARE(journey.locator.state(), CarLocator::State::Found);
    journey.visit.back();
    QCOMPARE(journey.visit.page(), from);
    QCOMPARE(journey.locator.state(), CarLocator::State::Idle);
    QVERIFY(journey.locator.chosenPlate().isEmpty());
    QCOMPARE(journey.search.query(), u"123"_s);
    QCOMPARE(journey.search.candidates(), before);
    QCOMPARE(journey.service.searches.size(), 1);
    QVERIFY(journey.pictures.state(QUrl(u"https://images.example.com/017"_s))
            != PictureStore::State::Unknown);

    // The other one is there at once, and so would be the first one again.
    journey.visit.choose(0);
    QCOMPARE(journey.locator.state(), CarLocator::State::Found);
    QCOMPARE(journey.service.locates.size(), 2);
}

void TestVisit::fewAreLocatedAhead_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("located");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("as many as are located") << 3 << 3;
    QTest::newRow("one more") << 4 << 0;
    QTest::newRow("too many to show") << SearchSession::mostCandidates + 1 << 0;
}

void TestVisit::fewAreLocatedAhead()
{
    QFETCH(int, hits);
    Journey journey;
    journey.visit.start();
    journey.search.setQuery(u"123"_s);
    journey.search.submit();
    journey.service.searches.last().answer(cars(hits));
    QTRY_VERIFY(journey.answered());
    QTEST(int(journey.service.locates.size()), "located");
}

void TestVisit::choosingWhatWasFetchedAsksNothing()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Plate, Hits::One));
    QTRY_COMPARE(journey.service.locates.size(), 1);
    journey.service.locates.last().answer(QList{parkedCar(u"川A00123"_s)});
    QTRY_COMPARE(journey.service.pictures.size(), 1);
    journey.visit.choose(0);
    QCOMPARE(journey.locator.state(), CarLocator::State::Found);
    QCOMPARE(journey.service.searches.size(), 1);
    QCOMPARE(journey.service.locates.size(), 1);
    QCOMPARE(journey.service.pictures.size(), 1);
}

void TestVisit::endForgetsEverything_data()
{
    QTest::addColumn<Page>("from");
    QTest::addColumn<Act>("act");
    QTest::newRow("plate") << Page::Plate << Act::End;
    QTest::newRow("plate, by going back") << Page::Plate << Act::Back;
    QTest::newRow("candidates") << Page::Candidates << Act::End;
    QTest::newRow("answer") << Page::Answer << Act::End;
}

void TestVisit::endForgetsEverything()
{
    QFETCH(Page, from);
    QFETCH(Act, act);
    Journey journey;
    // What is typed is not the visit's: whoever holds it wipes it when the visit says that it has ended.
    connect(&journey.visit, &Visit::ended, this, [&journey] {
        QCOMPARE(journey.visit.page(), Page::Attract);
        QCOMPARE(journey.search.query(), QString());
    });
    QVERIFY(journey.reach(from, Hits::Two));
    QTRY_COMPARE(journey.service.locates.size(), 2);
    journey.service.locates.at(0).answer(QList{parkedCar(u"川A00123"_s, u"0"_s)});
    const QUrl picture(u"https://images.example.com/0"_s);
    QTRY_COMPARE(journey.pictures.state(picture), PictureStore::State::Waiting);
    journey.service.pictures.at(0).answer(QByteArray("bytes"));
    QTRY_COMPARE(journey.pictures.state(picture), PictureStore::State::Ready);

    journey.act(act);
    QCOMPARE(journey.visit.page(), Page::Attract);
    QCOMPARE(journey.search.state(), SearchSession::State::Idle);
    QCOMPARE(journey.search.query(), QString());
    QVERIFY(journey.search.candidates().isEmpty());
    QCOMPARE(journey.locator.state(), CarLocator::State::Idle);
    QVERIFY(journey.locator.chosenPlate().isEmpty());
    QVERIFY(journey.locator.places().isEmpty());
    QVERIFY(journey.service.locates.at(1).isCancelled());
    QCOMPARE(journey.pictures.state(picture), PictureStore::State::Unknown);
    QVERIFY(journey.pictures.bytes(picture).isEmpty());

    // What was fetched ahead is gone, too: the next visitor's search asks anew.
    QVERIFY(journey.reach(Page::Plate, Hits::One));
    QTRY_COMPARE(journey.service.locates.size(), 3);
}

/// Nobody should have left anything there, but "end" is what everybody calls to be sure.
void TestVisit::endOnAttractForgetsToo()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Attract, Hits::Two));
    QSignalSpy ended(&journey.visit, &Visit::ended);
    journey.visit.end();
    QCOMPARE(ended.size(), 1);
    QVERIFY(journey.search.candidates().isEmpty());
}

void TestVisit::lateAnswersReachNobody()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Candidates, Hits::Waiting));
    journey.visit.end();
    QVERIFY(journey.service.searches.last().isCancelled());
    journey.service.searches.last().answer(cars(1));
    journey.visit.start();
    // Another question and its answer, so that the first one's has had its turn.
    QVERIFY(journey.type(Hits::Two));
    QCOMPARE(journey.visit.page(), Page::Plate);
    QCOMPARE(journey.search.candidates().size(), 2);
}

void TestVisit::aBayIsChosenWithoutAsking()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Bay, Hits::NothingTyped));
    journey.visit.chooseBay(1);
    QCOMPARE(journey.visit.page(), Page::Answer);
    QVERIFY(journey.choice.bay());
    QCOMPARE(journey.choice.bay()->code, u"017"_s);
    QCOMPARE(journey.choice.bay()->place, (BayIndex::Place{0, 1}));
    QCOMPARE(journey.locator.state(), CarLocator::State::Idle);
    QVERIFY(journey.service.searches.isEmpty());
    QVERIFY(journey.service.locates.isEmpty());
    QVERIFY(journey.service.pictures.isEmpty());
    QVERIFY(journey.service.bayQuestions.isEmpty());
}

void TestVisit::notMyBayLosesNothing()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Bay, Hits::Two));
    journey.visit.chooseBay(0);
    journey.visit.back();
    QCOMPARE(journey.visit.page(), Page::Bay);
    QVERIFY(!journey.choice.bay());
    QCOMPARE(journey.bayEntry.text(), u"01"_s);
    // And from there back to the plate, as it was.
    journey.visit.back();
    QCOMPARE(journey.visit.page(), Page::Plate);
    QCOMPARE(journey.search.candidates().size(), 2);
    journey.visit.choose(0);
    journey.visit.back();
    QCOMPARE(journey.visit.page(), Page::Plate);
}

void TestVisit::whoKnowsTheBayIsNotPulledOn()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Candidates, Hits::Waiting));
    journey.visit.knowBay();
    journey.service.searches.last().answer(cars(1));
    QTRY_VERIFY(journey.answered());
    QCOMPARE(journey.visit.page(), Page::Bay);
    QCOMPARE(journey.locator.state(), CarLocator::State::Idle);
}

void TestVisit::endForgetsTheBay()
{
    Journey journey;
    QVERIFY(journey.reach(Page::Bay, Hits::NothingTyped));
    journey.visit.chooseBay(0);
    connect(&journey.visit, &Visit::ended, this, [&journey] { QVERIFY(!journey.choice.bay()); });
    QSignalSpy ended(&journey.visit, &Visit::ended);
    journey.visit.end();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!journey.choice.bay());
}

QTEST_GUILESS_MAIN(TestVisit)

#include "tst_visit.moc"
