// SPDX-License-Identifier: Apache-2.0
#include "upkeep/baysheet.h"
#include "upkeep/carcheck.h"
#include "upkeep/confirmation.h"
#include "upkeep/countcheck.h"
#include "upkeep/findingkey.h"
#include "upkeep/lasting.h"
#include "worklistcase.h"

#include <QMetaEnum>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Finding::Kind;
using Maybe = std::optional<int>;

Q_DECLARE_METATYPE(std::optional<int>)

namespace {

const QDateTime now = QDateTime::fromString(u"2026-03-14T15:00:00+08:00"_s, Qt::ISODate);

QString textOf(const QList<CarTrouble> &troubles)
{
    QStringList texts;
    for (const CarTrouble &trouble : troubles) {
        QStringList bays;
        for (const CarPlace &place : trouble.places)
            bays += place.bay;
        texts += findingKindId(trouble.kind) + u' ' + bays.join(u'+');
    }
    return texts.join(u", ");
}

ParkedCar car(const QString &plate, const QString &bay, const QDateTime &since, const QString &area = u"01"_s)
{
    return {plate, area, {}, bay, since, {}};
}

CarPlace place(const QString &area, const QString &bay, const QDateTime &since = now)
{
    return {area, {}, bay, since};
}

} // namespace

class TestFindingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveIds();
    void countsEachBayOnce_data();
    void countsEachBayOnce();
    void tellsWhatAnAnswerChanges_data();
    void tellsWhatAnAnswerChanges();
    void findsContradictions_data();
    void findsContradictions();
    void weighsContradictions_data();
    void weighsContradictions();
    void findsTroubleOfCars_data();
    void findsTroubleOfCars();
    void keysTellFindingsApart();
    void keysOfCarsHideThePlate();
    void whatLastsIsToldOnce();
    void whatBeginsAnewWaitsAnew();
    void whatLastedBeforeIsDueAtOnce();
    void believesAfterSeveralAnswers_data();
    void believesAfterSeveralAnswers();
};

void TestFindingRules::kindsHaveIds()
{
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    QSet<QString> ids;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<Kind>(kinds.value(i));
        const QString id = findingKindId(kind);
        QVERIFY2(!id.isEmpty(), kinds.key(i));
        ids.insert(id);
        QCOMPARE(findingKind(id), kind);
    }
    QCOMPARE(ids.size(), kinds.keyCount());
    QCOMPARE(findingKind(u"no-such-kind"_s), std::nullopt);
}

void TestFindingRules::countsEachBayOnce_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<AreaCounts>("expected");
    QTest::addColumn<bool>("contradicting");

    QTest::newRow("plain") << u"01/1 01/2+ 01/3? 01/4+"_s << AreaCounts{1, 2, 1} << false;
    QTest::newRow("twice the same") << u"01/1 01/1 01/2+"_s << AreaCounts{1, 1, 0} << false;
    QTest::newRow("twice, once unknown") << u"01/1? 01/1+ 01/2?"_s << AreaCounts{0, 1, 1} << false;
    QTest::newRow("twice, once unknown, free") << u"01/1 01/1? 01/2+"_s << AreaCounts{1, 1, 0} << false;
    QTest::newRow("twice, contradicting") << u"01/1 01/1+ 01/2+"_s << AreaCounts{0, 1, 1} << true;
    QTest::newRow("three times") << u"01/1 01/1 01/1+"_s << AreaCounts{0, 0, 1} << true;
    QTest::newRow("the same number in two areas") << u"01/1 02/1+"_s << AreaCounts{1, 0, 0} << false;
}

void TestFindingRules::countsEachBayOnce()
{
    QFETCH(QString, vendor);
    BaySheet sheet;
    sheet.take(statesOf(vendor));
    QCOMPARE(sheet.areas().first(), u"01"_s);
    QTEST(sheet.counts().first(), "expected");
    QTEST(contradicts(sheet.bays().front().told), "contradicting");
}

void TestFindingRules::tellsWhatAnAnswerChanges_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("otherBays");
    QTest::addColumn<QString>("changed");

    // Before: bays 1 to 4, of which 3 is told twice.
    QTest::newRow("nothing") << u"01/1 01/2+ 01/3 01/4? 01/3+"_s << false << QString();
    QTest::newRow("two bays") << u"01/1+ 01/2+ 01/3 01/4 01/3+"_s << false << u"1 4"_s;
    QTest::newRow("contradiction over, first row") << u"01/1 01/2+ 01/3+ 01/4? 01/3+"_s << false << u"3"_s;
    QTest::newRow("contradiction over, last row") << u"01/1 01/2+ 01/3 01/4? 01/3"_s << false << u"3"_s;
    QTest::newRow("both rows") << u"01/1 01/2+ 01/3? 01/4? 01/3?"_s << false << u"3"_s;
    QTest::newRow("one more") << u"01/1 01/2+ 01/3 01/4? 01/3+ 01/5"_s << true << QString();
    QTest::newRow("one less") << u"01/1 01/2+ 01/3 01/4?"_s << true << QString();
    QTest::newRow("another order") << u"01/2+ 01/1 01/3 01/4? 01/3+"_s << true << QString();
    QTest::newRow("another area") << u"02/1 01/2+ 01/3 01/4? 01/3+"_s << true << QString();
}

void TestFindingRules::tellsWhatAnAnswerChanges()
{
    QFETCH(QString, after);
    BaySheet sheet;
    QVERIFY(sheet.take(statesOf(u"01/1 01/2+ 01/3 01/4? 01/3+"_s)).otherBays);
    const BaySheet::Difference difference = sheet.take(statesOf(after));
    QTEST(difference.otherBays, "otherBays");
    QStringList changed;
    for (const size_t number : difference.changed)
        changed += sheet.told(sheet.bays()[number]).bay;
    QTEST(changed.join(u' '), "changed");
    // However it got there, it is the same as if it had been told at once.
    BaySheet fresh;
    fresh.take(statesOf(after));
    QVERIFY(sheet.bays() == fresh.bays());
    QCOMPARE(sheet.counts(), fresh.counts());
}

void TestFindingRules::findsContradictions_data()
{
    QTest::addColumn<Maybe>("free");
    QTest::addColumn<Maybe>("total");
    QTest::addColumn<AreaCounts>("before");
    QTest::addColumn<AreaCounts>("after");
    QTest::addColumn<Maybe>("unwatched");
    QTest::addColumn<int>("freeOff");
    QTest::addColumn<int>("totalOff");

    const auto row = [](const char *name, Maybe free, Maybe total, AreaCounts before, AreaCounts after,
                        Maybe unwatched, int freeOff, int totalOff) {
        QTest::newRow(name) << free << total << before << after << unwatched << freeOff << totalOff;
    };
    const AreaCounts plain{10, 80, 10}; // 10 to 20 free
    const Maybe none;
    // The tolerance is 3.
    row("fits", 10, 100, plain, plain, 0, 0, 0);
    row("unknown bays may be free", 20, 100, plain, plain, 0, 0, 0);
    row("the tolerance, above", 23, 100, plain, plain, 0, 0, 0);
    row("above", 24, 100, plain, plain, 0, 4, 0);
    row("the tolerance, below", 7, 100, plain, plain, 0, 0, 0);
    row("below", 6, 100, plain, plain, 0, -4, 0);
    row("unwatched bays may be free", 24, 105, plain, plain, 5, 0, 0);
    row("more than unwatched bays", 29, 105, plain, plain, 5, 4, 0);
    row("total too low", 10, 96, plain, plain, 0, 0, -4);
    row("total too high", 10, 104, plain, plain, 0, 0, 4);
    row("total with the unwatched", 10, 108, plain, plain, 5, 0, 0);
    row("both", 50, 50, plain, plain, 0, 30, -50);
    row("nothing told", none, none, plain, plain, 0, 0, 0);
    row("only free told", 30, none, plain, plain, 0, 10, 0);
    row("only total told", none, 90, plain, plain, 0, 0, -10);
    row("filling up", 30, 100, {50, 50, 0}, {10, 90, 0}, 0, 0, 0);
    row("emptying", 30, 100, {10, 90, 0}, {50, 50, 0}, 0, 0, 0);
    row("beyond both moments", 60, 100, {50, 50, 0}, {10, 90, 0}, 0, 10, 0);
    row("no map: total beyond the bays", 40, 120, plain, plain, none, 0, 0);
    row("no map: free beyond even these", 50, 120, plain, plain, none, 10, 0);
    row("no map, no total", 5000, none, plain, plain, none, 0, 0);
    row("no map, too few free", 2, none, plain, plain, none, -8, 0);
    row("no bay of it reported", 50, 100, {}, {}, 0, 0, 0);
    row("no bay of it reported before", 50, 100, {}, plain, 0, 0, 0);
}

void TestFindingRules::findsContradictions()
{
    QFETCH(Maybe, free);
    QFETCH(Maybe, total);
    QFETCH(AreaCounts, before);
    QFETCH(AreaCounts, after);
    QFETCH(Maybe, unwatched);
    const auto facts = contradiction({u"01"_s, {}, total, free}, before, after, unwatched, 3);
    QTEST(facts.value_or(CountFacts()).freeOff, "freeOff");
    QTEST(facts.value_or(CountFacts()).totalOff, "totalOff");
    if (facts) {
        QVERIFY(facts->freeOff != 0 || facts->totalOff != 0);
        QCOMPARE(facts->toldFree, free);
        QCOMPARE((AreaCounts{facts->free, facts->occupied, facts->unknown}), after);
    }
}

void TestFindingRules::weighsContradictions_data()
{
    QTest::addColumn<int>("freeOff");
    QTest::addColumn<int>("bays");
    QTest::addColumn<Finding::Severity>("severity");

    QTest::newRow("a few") << 9 << 20 << Finding::Severity::Moderate;
    QTest::newRow("many, of very many") << 19 << 200 << Finding::Severity::Moderate;
    QTest::newRow("a tenth") << 20 << 200 << Finding::Severity::Serious;
    QTest::newRow("a tenth too few") << -20 << 200 << Finding::Severity::Serious;
    QTest::newRow("only the total") << 0 << 200 << Finding::Severity::Moderate;
}

void TestFindingRules::weighsContradictions()
{
    QFETCH(int, freeOff);
    QFETCH(int, bays);
    CountFacts facts;
    facts.occupied = bays;
    facts.freeOff = freeOff;
    QTEST(severityOf(facts), "severity");
}

void TestFindingRules::findsTroubleOfCars_data()
{
    QTest::addColumn<QList<ParkedCar>>("records");
    QTest::addColumn<QString>("expected");

    const QString plate = u"川A11NW5"_s;
    const QDateTime recent = now.addSecs(-3600);
    const QDateTime old = now.addDays(-31);
    const auto row = [](const char *name, const QList<ParkedCar> &records, const QString &expected) {
        QTest::newRow(name) << records << expected;
    };
    row("nothing", {car(plate, u"017"_s, recent)}, {});
    row("no time", {car(plate, u"017"_s, {})}, {});
    row("no record", {}, {});
    row("30 days", {car(plate, u"017"_s, now.addDays(-30))}, {});
    row("more than 30 days", {car(plate, u"017"_s, now.addDays(-30).addSecs(-1))}, u"parked-long 017"_s);
    row("long, bay not told", {car(plate, {}, old)}, u"parked-long "_s);
    row("five minutes ahead", {car(plate, u"017"_s, now.addSecs(300))}, {});
    row("more than five", {car(plate, u"017"_s, now.addSecs(301))}, u"time-in-future 017"_s);
    row("ahead only by the zone", {car(plate, u"017"_s, recent.toOffsetFromUtc(14 * 3600))}, {});
    row("two bays", {car(plate, u"017"_s, recent), car(plate, u"018"_s, now)},
        u"plate-in-two-bays 018+017"_s);
    row("three bays", {car(plate, u"1"_s, {}), car(plate, u"2"_s, recent), car(plate, u"3"_s, now)},
        u"plate-in-two-bays 3+2+1"_s);
    row("one bay twice", {car(plate, u"017"_s, recent), car(plate, u"017"_s, now)}, {});
    row("one bay, spelled twice", {car(plate, u"A017"_s, recent), car(plate, u"a 17"_s, now)}, {});
    row("one number in two areas",
        {car(plate, u"017"_s, recent, u"01"_s), car(plate, u"017"_s, now, u"02"_s)},
        u"plate-in-two-bays 017+017"_s);
    row("one area left out", {car(plate, u"017"_s, recent, {}), car(plate, u"017"_s, now)}, {});
    row("one bay left out", {car(plate, {}, recent), car(plate, u"017"_s, now)}, {});
    row("the old one of two says nothing", {car(plate, u"017"_s, old), car(plate, u"018"_s, now)},
        u"plate-in-two-bays 018+017"_s);
    row("both old", {car(plate, u"017"_s, old), car(plate, u"018"_s, old.addDays(-1))},
        u"plate-in-two-bays 017+018"_s);
    row("two bays, one ahead", {car(plate, u"017"_s, now.addDays(1)), car(plate, u"018"_s, recent)},
        u"plate-in-two-bays 017+018, time-in-future 017"_s);
    row("no plate at all", {car(u"无牌车"_s, u"017"_s, recent), car(u"无牌车"_s, u"018"_s, now)}, {});
    row("no plate, long", {car(u"无牌车"_s, u"017"_s, old)}, u"parked-long 017"_s);
}

void TestFindingRules::findsTroubleOfCars()
{
    QFETCH(QList<ParkedCar>, records);
    QTEST(textOf(carTroubles(records, now, {})), "expected");
}

void TestFindingRules::keysTellFindingsApart()
{
    QCOMPARE(bayFindingKey(Kind::StateUnknown, u"B1"_s, u"017"_s), u"state-unknown|B1|017"_s);
    QCOMPARE(bayFindingKey(Kind::CountsContradict, u"B1"_s, {}), u"counts-contradict|B1|"_s);
    QVERIFY(bayFindingKey(Kind::StateUnknown, u"a|b"_s, u"c"_s)
            != bayFindingKey(Kind::StateUnknown, u"a"_s, u"b|c"_s));
    QVERIFY(bayFindingKey(Kind::StateUnknown, u"a%7C"_s, u"c"_s)
            != bayFindingKey(Kind::StateUnknown, u"a|"_s, u"c"_s));
}

void TestFindingRules::keysOfCarsHideThePlate()
{
    const QString plate = u"川A11NW5"_s;
    const QByteArray secret("secret");
    const QList<CarPlace> there{place(u"01"_s, u"017"_s)};
    const QString key = carFindingKey(Kind::ParkedLong, secret, plate, there);
    QVERIFY(key.startsWith(u"parked-long|"));
    QCOMPARE(key.size(), u"parked-long|"_s.size() + 32);
    QVERIFY(!key.contains(u"11NW5"));
    QCOMPARE(carFindingKey(Kind::ParkedLong, secret, u"川A·11NW5"_s, there), key);
    QVERIFY(carFindingKey(Kind::ParkedLong, "other", plate, there) != key);
    QVERIFY(carFindingKey(Kind::ParkedLong, secret, u"川A11NW6"_s, there) != key);
    // One stay, wherever the camera sees it and however it corrects the time; and another stay.
    QCOMPARE(carFindingKey(Kind::ParkedLong, secret, plate, {place(u"02"_s, u"1"_s, now.addSecs(60))}), key);
    QVERIFY(carFindingKey(Kind::ParkedLong, secret, plate, {place(u"01"_s, u"017"_s, now.addDays(1))})
            != key);

    const QString both = carFindingKey(Kind::PlateInTwoBays, secret, plate,
                                       {place(u"01"_s, u"017"_s), place(u"01"_s, u"018"_s)});
    QCOMPARE(carFindingKey(Kind::PlateInTwoBays, secret, plate,
                           {place(u"01"_s, u"018"_s, {}), place(u"01"_s, u"017"_s)}),
             both);
    QVERIFY(carFindingKey(Kind::PlateInTwoBays, secret, plate,
                          {place(u"01"_s, u"017"_s), place(u"01"_s, u"019"_s)})
            != both);
}

void TestFindingRules::whatLastsIsToldOnce()
{
    Lasting lasting(30min);
    const auto at = [](std::chrono::minutes time) { return Moment{now.addSecs(time.count() * 60), time}; };
    lasting.begin(u"a"_s, at(0min));
    lasting.begin(u"b"_s, at(10min));
    lasting.begin(u"a"_s, at(20min));
    QCOMPARE(lasting.due(at(29min)), QList<Lasting::Since>());
    QCOMPARE(lasting.due(at(30min)), (QList<Lasting::Since>{{u"a"_s, now}}));
    QCOMPARE(lasting.due(at(31min)), QList<Lasting::Since>());
    // The wall clock may jump: what counts is how long it lasted.
    QCOMPARE(lasting.due({now.addDays(1), 39min}), QList<Lasting::Since>());
    QCOMPARE(lasting.due(at(40min)), (QList<Lasting::Since>{{u"b"_s, now.addSecs(600)}}));
}

void TestFindingRules::whatBeginsAnewWaitsAnew()
{
    Lasting lasting(30min);
    lasting.begin(u"a"_s, {now, 0min});
    lasting.end(u"a"_s);
    QCOMPARE(lasting.due({now, 30min}), QList<Lasting::Since>());
    lasting.begin(u"a"_s, {now, 40min});
    lasting.end(u"a"_s);
    lasting.begin(u"a"_s, {now.addSecs(1), 50min});
    QCOMPARE(lasting.due({now, 70min}), QList<Lasting::Since>());
    QCOMPARE(lasting.due({now, 80min}), (QList<Lasting::Since>{{u"a"_s, now.addSecs(1)}}));
}

void TestFindingRules::whatLastedBeforeIsDueAtOnce()
{
    Lasting lasting(30min);
    const QDateTime before = now.addDays(-3);
    lasting.restore(u"a"_s, before);
    lasting.restore(u"b"_s, before);
    QCOMPARE(lasting.due({now, 0min}), QList<Lasting::Since>());
    lasting.begin(u"a"_s, {now, 0min});
    lasting.end(u"b"_s);
    lasting.begin(u"b"_s, {now, 0min});
    QCOMPARE(lasting.due({now, 0min}), (QList<Lasting::Since>{{u"a"_s, before}}));
    QCOMPARE(lasting.due({now, 30min}), (QList<Lasting::Since>{{u"b"_s, now}}));
}

void TestFindingRules::believesAfterSeveralAnswers_data()
{
    QTest::addColumn<bool>("restored");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("expected");

    // An answer a character: + it shows, - it does not. Expected: ! told as there, x told as gone.
    const auto row = [](const char *name, const char *answers, const char *expected, bool restored = false) {
        QTest::newRow(name) << restored << QString::fromLatin1(answers) << QString::fromLatin1(expected);
    };
    row("never", "---", "   ");
    row("two are too few", "++-----", "       ");
    row("three", "++++", "  ! ");
    row("three in a row", "++-++-+++", "        !");
    row("gone after three", "+++---", "  !  x");
    row("not gone after two", "+++--+--+--", "  !        ");
    row("back again", "+++---++++", "  !  x  ! ");
    row("was there", "+++", "!  ", true);
    row("was there, shows later", "--+++", "  !  ", true);
    row("was there, is gone", "---+++", "  x  !", true);
    row("was there, hiccup", "+--+", "!   ", true);
}

void TestFindingRules::believesAfterSeveralAnswers()
{
    QFETCH(bool, restored);
    QFETCH(QString, answers);
    Confirmation confirmation(3);
    const QString key = u"key"_s;
    if (restored)
        confirmation.restore(key);
    QString told;
    for (const QChar answer : std::as_const(answers)) {
        if (answer == u'+')
            confirmation.show(key);
        else
            confirmation.miss(key);
        const Confirmation::Verdict verdict = confirmation.endAnswer();
        told += !verdict.there.isEmpty() ? u'!' : !verdict.gone.isEmpty() ? u'x' : u' ';
    }
    QTEST(told, "expected");
}

QTEST_GUILESS_MAIN(TestFindingRules)

#include "tst_findingrules.moc"
