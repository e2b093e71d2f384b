// SPDX-License-Identifier: Apache-2.0
#include "finder/platesearch.h"
#include "support/fakeservice.h"
#include "support/literalsearch.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stage = PlateSearch::Stage;

class TestPlateSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheLiteralQuestionFirst();
    void anExactAnswerIsEnough();
    void waitsToBeToldToWiden();
    void asksPiecesAtOnceAndRanksThem();
    void stopsWhenItIsSure();
    void isNotSureWhereSomethingWasLeftOut();
    void isNotSureOfFewCharacters();
    void asksNoFurtherGroupWhenThatIsEnough();
    void learnsWhatPlatesBeginWith();
    void looksForTwoMistakes();
    void widensWhenAShortQueryFitsLittle();
    void aFailedPieceHidesNothing();
    void aRateLimitEndsThePieces();
    void aRateLimitOfTheLiteralQuestionEndsThemToo();
    void aServiceThatAnswersNoPieceIsLeftAlone();
    void onlyTheLiteralQuestionCanFail();
    void staysWithinTheBudget();
    void staysWithinTheMinute();
    void asksNothingThatItKnows();
    void survivesListsThatAreCut();
    void aCutLiteralAnswerRulesNobodyOut();
    void believesTheLiteralAnswer();
    void whatIsNoPlateExplainsNothing();
    void forgetsWhoHasLeft();
    void cancelAborts();
    void aNewQueryAbortsPieces();
    void canBeSwitchedOff();
    void canBeAskedAnewInItsOwnSignal();
};

namespace {

/// A search over a garage that answers substrings, as soon as the test lets it.
struct Garage
{
    explicit Garage(const SearchSettings &settings = {})
        : search(std::make_unique<PlateSearch>(service, clock, settings))
    {
    }

    /// Answers what is open, with at most @p most cars, until nothing is.
    bool serve(qsizetype most = 50)
    {
        return QTest::qWaitFor([this, most] {
            for (; answered < service.searches.size(); ++answered) {
                const auto &question = service.searches.at(answered);
                QList<ParkedCar> cars;
                for (const QString &plate : plates) {
                    if (plate.contains(question.text) && cars.size() < most)
                        cars.append(parkedCar(plate));
                }
                if (!question.isCancelled())
                    question.answer(cars);
            }
            return search->stage() == Stage::Done || search->stage() == Stage::Failed;
        });
    }

    bool ask(const QString &query)
    {
        search->ask(query);
        search->widen();
        return serve();
    }

    [[nodiscard]] QStringList found() const
    {
        QStringList texts;
        for (const Candidate &candidate : search->candidates())
            texts += candidate.car.plate;
        return texts;
    }

    [[nodiscard]] QStringList asked() const
    {
        QStringList texts;
        for (const auto &question : service.searches)
            texts += question.text;
        return texts;
    }

    QStringList plates{u"川A12345"_s, u"川A54321"_s, u"沪B90909"_s, u"川AD67890"_s};
    FakeService service;
    ManualClock clock;
    std::unique_ptr<PlateSearch> search;
    qsizetype answered = 0;
};

} // namespace

void TestPlateSearch::asksTheLiteralQuestionFirst()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    QCOMPARE(garage.search->stage(), Stage::Asking);
    QCOMPARE(garage.asked(), QStringList{u"12346"_s});
}

void TestPlateSearch::anExactAnswerIsEnough()
{
    Garage garage;
    QVERIFY(garage.ask(u"12345"_s));
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
    QCOMPARE(garage.search->requests(), 1);
    QVERIFY(!garage.search->isCutShort());
    // One that ends where no plate ends may be a mistyped other one.
    QVERIFY(garage.ask(u"A1234"_s));
    QVERIFY(garage.search->requests() > 1);
    QVERIFY(garage.search->candidates().first().match.exact);
}

void TestPlateSearch::waitsToBeToldToWiden()
{
    Garage garage;
    QSignalSpy changed(garage.search.get(), &PlateSearch::changed);
    garage.search->ask(u"12346"_s);
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    garage.answered = 1;
    QVERIFY(changed.wait());
    QCOMPARE(garage.search->stage(), Stage::Poor);
    QCOMPARE(garage.service.searches.size(), 1);
    garage.search->widen();
    QCOMPARE(garage.search->stage(), Stage::Widening);
    QVERIFY(garage.serve());
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
}

void TestPlateSearch::asksPiecesAtOnceAndRanksThem()
{
    Garage garage;
    garage.plates += {u"川A12343"_s, u"川A12645"_s, u"川A99346"_s};
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    garage.answered = 1;
    QTRY_COMPARE(garage.search->stage(), Stage::Widening);
    QCOMPARE(garage.asked(), (QStringList{u"12346"_s, u"123"_s, u"346"_s}));
    QVERIFY(garage.serve());
    // A neighbouring key, then other mistakes; what has two of them is none.
    QCOMPARE(garage.found(), (QStringList{u"川A12345"_s, u"川A12343"_s}));
}

void TestPlateSearch::stopsWhenItIsSure()
{
    Garage garage;
    garage.search->ask(u"川A12435"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    garage.answered = 1;
    QTRY_COMPARE(garage.service.searches.size(), 3);
    QCOMPARE(garage.service.searches.at(2).text, u"川A12"_s);
    garage.service.searches.at(2).answer(QList{parkedCar(u"川A12345"_s)});
    QTRY_COMPARE(garage.search->stage(), Stage::Done);
    QVERIFY(garage.service.searches.at(1).isCancelled());
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
}

void TestPlateSearch::isNotSureWhereSomethingWasLeftOut()
{
    // Neither when there is one that fits, but does not end where plates end.
    for (const QList<ParkedCar> &literal : {QList<ParkedCar>(), QList{parkedCar(u"川A112234"_s)}}) {
        Garage garage;
        garage.search->ask(u"川A11223"_s);
        garage.search->widen();
        garage.service.searches.at(0).answer(literal);
        QTRY_VERIFY(garage.service.searches.size() > 2);
        QSignalSpy changed(garage.search.get(), &PlateSearch::changed);
        garage.service.searches.at(1).answer(QList{parkedCar(u"川AD11223"_s)});
        QVERIFY(changed.wait());
        QVERIFY(garage.found().contains(u"川AD11223"_s));
        QCOMPARE(garage.search->stage(), Stage::Widening);
        QVERIFY(!garage.service.searches.at(2).isCancelled());
    }
}

void TestPlateSearch::isNotSureOfFewCharacters()
{
    Garage garage;
    garage.search->ask(u"12435"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    QTRY_VERIFY(garage.service.searches.size() > 2);
    const qsizetype first = garage.service.searches.size();
    QSignalSpy changed(garage.search.get(), &PlateSearch::changed);
    garage.service.searches.at(1).answer(QList{parkedCar(u"川A12345"_s)});
    QVERIFY(changed.wait());
    QCOMPARE(garage.search->stage(), Stage::Widening);
    // Nor is it enough: what was left out of another plate would explain it better.
    garage.answered = 2;
    QVERIFY(garage.serve());
    QVERIFY(garage.service.searches.size() > first);
}

void TestPlateSearch::asksNoFurtherGroupWhenThatIsEnough()
{
    Garage garage;
    garage.plates = {u"川AD12345"_s};
    QVERIFY(garage.ask(u"D1345"_s));
    QCOMPARE(garage.found(), QStringList{u"川AD12345"_s});
    QCOMPARE(garage.search->requests(), 3);
}

void TestPlateSearch::learnsWhatPlatesBeginWith()
{
    Garage garage;
    for (int i = 0; i < 8; ++i)
        garage.plates += u"川A7770%1"_s.arg(i);
    QVERIFY(garage.ask(u"777"_s));
    garage.search->forget();
    // Nothing that was typed is whole in it, and W is not like 3.
    QVERIFY(garage.ask(u"12W45"_s));
    QVERIFY(garage.asked().contains(u"A12"_s));
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
}

void TestPlateSearch::looksForTwoMistakes()
{
    Garage garage;
    QVERIFY(garage.ask(u"川W12395"_s));
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
    QCOMPARE(garage.search->candidates().first().match.differences.size(), 2);
}

void TestPlateSearch::widensWhenAShortQueryFitsLittle()
{
    // Four characters fit by chance; what was meant may be five of which one was left out.
    Garage garage;
    garage.plates += u"川B91345"_s;
    QVERIFY(garage.ask(u"1345"_s));
    QCOMPARE(garage.found(), (QStringList{u"川B91345"_s, u"川A12345"_s}));
    // Many that fit are a choice, and three characters are too few for anything else.
    for (int i = 0; i < 6; ++i)
        garage.plates += u"川C%1"_s.arg(i) + u"1345"_s;
    garage.search->forget();
    QVERIFY(garage.ask(u"1345"_s));
    QCOMPARE(garage.search->requests(), 1);
    QVERIFY(garage.ask(u"909"_s));
    QCOMPARE(garage.search->requests(), 1);
}

void TestPlateSearch::aFailedPieceHidesNothing()
{
    Garage garage;
    garage.plates += u"川B91245"_s;
    garage.search->ask(u"1245"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList{parkedCar(u"川B91245"_s)});
    QTRY_COMPARE(garage.service.searches.size(), 3);
    garage.service.searches.at(1).fail(Error::Kind::Timeout);
    garage.service.searches.at(2).answer(QList{parkedCar(u"川A12345"_s)});
    garage.answered = 3;
    QVERIFY(garage.serve());
    QCOMPARE(garage.search->stage(), Stage::Done);
    QVERIFY(!garage.search->error());
    QVERIFY(garage.search->isCutShort());
    QCOMPARE(garage.found(), (QStringList{u"川B91245"_s, u"川A12345"_s}));
    // What has failed is not asked again.
    QStringList asked = garage.asked();
    QCOMPARE(asked.removeDuplicates(), 0);
}

void TestPlateSearch::aRateLimitEndsThePieces()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    QTRY_COMPARE(garage.service.searches.size(), 3);
    garage.service.searches.at(1).fail(Error::Kind::RateLimited);
    QTRY_COMPARE(garage.search->stage(), Stage::Done);
    QVERIFY(garage.service.searches.at(2).isCancelled());
    QVERIFY(garage.search->isCutShort());
    QVERIFY(!garage.search->error());
    // For a minute only literal questions are asked.
    garage.answered = 3;
    QVERIFY(garage.ask(u"12349"_s));
    QCOMPARE(garage.search->requests(), 1);
    QVERIFY(garage.search->isCutShort());
    garage.clock.advance(60s);
    QVERIFY(garage.ask(u"12349"_s));
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
}

void TestPlateSearch::aRateLimitOfTheLiteralQuestionEndsThemToo()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.service.searches.at(0).fail(Error::Kind::RateLimited);
    QTRY_COMPARE(garage.search->stage(), Stage::Failed);
    garage.answered = 1;
    QVERIFY(garage.ask(u"12346"_s));
    QCOMPARE(garage.search->requests(), 1);
    QVERIFY(garage.search->isCutShort());
    garage.clock.advance(60s);
    QVERIFY(garage.ask(u"12346"_s));
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
}

void TestPlateSearch::aServiceThatAnswersNoPieceIsLeftAlone()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    QTRY_COMPARE(garage.service.searches.size(), 3);
    garage.service.searches.at(1).fail(Error::Kind::Timeout);
    garage.service.searches.at(2).fail(Error::Kind::Timeout);
    QTRY_COMPARE(garage.search->stage(), Stage::Done);
    QCOMPARE(garage.service.searches.size(), 3);
    QVERIFY(garage.search->isCutShort());
}

void TestPlateSearch::onlyTheLiteralQuestionCanFail()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(0).fail(Error::Kind::Unreachable);
    QTRY_COMPARE(garage.search->stage(), Stage::Failed);
    QCOMPARE(garage.search->error()->kind, Error::Kind::Unreachable);
    QCOMPARE(garage.service.searches.size(), 1);
    garage.search->widen();
    QCOMPARE(garage.service.searches.size(), 1);
}

void TestPlateSearch::staysWithinTheBudget()
{
    SearchSettings settings;
    for (const int budget : {1, 2, 4, 20}) {
        settings.requestsPerSearch = budget;
        for (const QString &query : {u"777"_s, u"7778"_s, u"77789"_s, u"川A777898"_s, u"77W7898X1Z"_s}) {
            Garage garage(settings);
            QVERIFY(garage.ask(query));
            QVERIFY(garage.service.searches.size() <= budget);
            QCOMPARE(garage.search->requests(), int(garage.service.searches.size()));
            // Two parts and the literal question are all that a single mistake needs of five characters.
            if (query.size() == 5)
                QCOMPARE(garage.search->isCutShort(), budget < 3);
        }
    }
}

void TestPlateSearch::staysWithinTheMinute()
{
    SearchSettings settings;
    settings.requestsPerMinute = 5;
    Garage garage(settings);
    QVERIFY(garage.ask(u"77777"_s));
    QVERIFY(garage.ask(u"88888"_s));
    QVERIFY(garage.ask(u"99999"_s));
    QVERIFY(garage.search->isCutShort());
    QCOMPARE(garage.search->requests(), 1);
    QVERIFY(garage.service.searches.size() <= 7);
    garage.clock.advance(60s);
    QVERIFY(garage.ask(u"66666"_s));
    QVERIFY(garage.search->requests() > 1);
}

void TestPlateSearch::asksNothingThatItKnows()
{
    Garage garage;
    // As it is typed: the first three and four characters were answered on the way.
    QVERIFY(garage.ask(u"123"_s));
    QVERIFY(garage.ask(u"1234"_s));
    const qsizetype before = garage.service.searches.size();
    QVERIFY(garage.ask(u"12346"_s));
    QVERIFY(!garage.asked().sliced(before).contains(u"123"_s));
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
    garage.search->forget();
    QVERIFY(garage.search->candidates().isEmpty());
    QCOMPARE(garage.search->stage(), Stage::Idle);
    const qsizetype forgotten = garage.service.searches.size();
    QVERIFY(garage.ask(u"12346"_s));
    QVERIFY(garage.asked().sliced(forgotten).contains(u"123"_s));
}

void TestPlateSearch::survivesListsThatAreCut()
{
    Garage garage;
    garage.plates.clear();
    for (int i = 0; i < 90; ++i)
        garage.plates += u"川A123%1"_s.arg(i, 2, 10, '0'_L1);
    garage.plates += u"川AG1255"_s;
    garage.search->ask(u"川AC1255"_s);
    garage.search->widen();
    QVERIFY(garage.serve(10));
    QCOMPARE(garage.found().first(), u"川AG1255"_s);
}

void TestPlateSearch::aCutLiteralAnswerRulesNobodyOut()
{
    Garage garage;
    garage.plates.clear();
    for (int i = 0; i < 20; ++i)
        garage.plates += u"川A123%1"_s.arg(i, 2, 10, '0'_L1);
    QVERIFY(garage.ask(u"12319"_s));
    garage.search->ask(u"123"_s);
    QVERIFY(garage.serve(10));
    QVERIFY(garage.found().contains(u"川A12319"_s));
}

void TestPlateSearch::believesTheLiteralAnswer()
{
    // A service may know better than to compare characters; what it answers is not hidden.
    for (const SearchSettings &settings : {SearchSettings(), literalSearch()}) {
        Garage garage(settings);
        garage.search->ask(u"12345"_s);
        garage.service.searches.at(0).answer(QList{parkedCar(u"沪B90909"_s), parkedCar(u"川A12345"_s)});
        garage.answered = 1;
        QVERIFY(garage.serve());
        QCOMPARE(garage.found(), (QStringList{u"川A12345"_s, u"沪B90909"_s}));
        QVERIFY(!garage.search->candidates().last().match.exact);
    }
}

void TestPlateSearch::whatIsNoPlateExplainsNothing()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList{parkedCar(u"——"_s)});
    garage.answered = 1;
    QVERIFY(garage.serve());
    QCOMPARE(garage.found(), (QStringList{u"川A12345"_s, u"——"_s}));
}

void TestPlateSearch::forgetsWhoHasLeft()
{
    Garage garage;
    QVERIFY(garage.ask(u"123"_s));
    QCOMPARE(garage.found(), QStringList{u"川A12345"_s});
    garage.plates.removeOne(u"川A12345"_s);
    QVERIFY(garage.ask(u"2345"_s));
    QCOMPARE(garage.found(), QStringList());
}

void TestPlateSearch::cancelAborts()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->cancel();
    QVERIFY(garage.service.searches.at(0).isCancelled());
    QCOMPARE(garage.search->stage(), Stage::Idle);
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(1).answer(QList<ParkedCar>());
    QTRY_COMPARE(garage.service.searches.size(), 4);
    garage.search->cancel();
    QVERIFY(garage.service.searches.at(2).isCancelled());
    QVERIFY(garage.service.searches.at(3).isCancelled());
    QCOMPARE(garage.search->stage(), Stage::Done);
}

void TestPlateSearch::aNewQueryAbortsPieces()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    QTRY_COMPARE(garage.service.searches.size(), 3);
    garage.answered = 3;
    garage.search->ask(u"54321"_s);
    QVERIFY(garage.service.searches.at(1).isCancelled());
    QVERIFY(garage.service.searches.at(2).isCancelled());
    QVERIFY(garage.serve());
    QCOMPARE(garage.found(), QStringList{u"川A54321"_s});
}

void TestPlateSearch::canBeSwitchedOff()
{
    Garage garage(literalSearch());
    QVERIFY(garage.ask(u"12346"_s));
    QCOMPARE(garage.search->stage(), Stage::Done);
    QCOMPARE(garage.asked(), QStringList{u"12346"_s});
    QVERIFY(garage.found().isEmpty());
    // Nor is anything told that is known from keystrokes before.
    QVERIFY(garage.ask(u"123"_s));
    QVERIFY(garage.ask(u"12346"_s));
    QVERIFY(garage.found().isEmpty());
}

void TestPlateSearch::canBeAskedAnewInItsOwnSignal()
{
    Garage garage;
    garage.search->ask(u"12346"_s);
    garage.search->widen();
    garage.service.searches.at(0).answer(QList<ParkedCar>());
    QTRY_COMPARE(garage.service.searches.size(), 3);
    bool asked = false;
    connect(garage.search.get(), &PlateSearch::changed, this, [&] {
        if (!std::exchange(asked, true))
            garage.search->ask(u"54321"_s);
    });
    garage.service.searches.at(1).answer(QList{parkedCar(u"川A12345"_s)});
    garage.service.searches.at(2).answer(QList<ParkedCar>());
    garage.answered = 3;
    QVERIFY(garage.serve());
    QCOMPARE(garage.found(), QStringList{u"川A54321"_s});
}

QTEST_GUILESS_MAIN(TestPlateSearch)

#include "tst_platesearch.moc"
