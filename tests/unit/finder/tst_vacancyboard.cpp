// SPDX-License-Identifier: Apache-2.0
#include "finder/vacancyboard.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Areas = QList<LobbyArea>;
using Answer = QList<AreaVacancy>;
using Freshness = VacancyBoard::Freshness;
using Time = VacancyBoard::Time;

Q_DECLARE_METATYPE(VacancyBoard::Freshness)

namespace {

constexpr VacancyBoard::Limits limits{30s, 180s, 900s};

LobbyArea area(const QString &code, int correction = 0, int reserve = 0)
{
    return {
        .area = code, .name = {}, .order = {}, .hidden = false, .correction = correction, .reserve = reserve};
}

LobbyArea ordered(const QString &code, int order)
{
    LobbyArea result = area(code);
    result.order = order;
    return result;
}

LobbyArea hidden(const QString &code)
{
    LobbyArea result = area(code);
    result.hidden = true;
    return result;
}

AreaVacancy vacancy(const QString &code, std::optional<int> free, std::optional<int> total = 100)
{
    return {code, {}, total, free};
}

/// "01 7/100, 02 ?/?" of what is shown right after the answer.
QString shown(const VacancyBoard &board, Time now)
{
    QStringList texts;
    const auto figure = [](std::optional<int> value) { return value ? QString::number(*value) : u"?"_s; };
    const auto rows = board.rows(now);
    for (const auto &row : rows)
        texts += u"%1 %2/%3"_s.arg(row.area, figure(row.free), figure(row.total));
    const auto sum = VacancyBoard::sum(rows);
    return texts.join(u", "_s) + u" = %1/%2"_s.arg(figure(sum.free), figure(sum.total));
}

} // namespace

class TestVacancyBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsFigures_data();
    void mendsFigures();
    void growsOld_data();
    void growsOld();
    void namesAreas();
    void isEmptyBeforeTheFirstAnswer();
    void areasThatAreLeftOutGrowOld();
    void areasThatAreLeftOutStayInPlace();
    void forgetsAreasThatNeverComeBack();
    void isAsOldAsItsOldestArea();
    void saysWhenItChanges();
};

void TestVacancyBoard::mendsFigures_data()
{
    QTest::addColumn<Areas>("areas");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const Areas &areas, const Answer &answer, const QString &expected) {
        QTest::newRow(name) << areas << answer << expected;
    };
    const AreaVacancy b1 = vacancy(u"01"_s, 7);
    const AreaVacancy b2 = vacancy(u"02"_s, 5);
    const AreaVacancy b3 = vacancy(u"03"_s, 0);

    row("as told", {}, {b2, b1, b3}, u"02 5/100, 01 7/100, 03 0/100 = 12/300"_s);
    row("nothing told", {}, {}, u" = ?/?"_s);
    row("free not told", {}, {b1, vacancy(u"02"_s, {})}, u"01 7/100, 02 ?/100 = ?/200"_s);
    row("total not told", {}, {b1, vacancy(u"02"_s, 5, {})}, u"01 7/100, 02 5/? = 12/?"_s);
    row("total from the map", {}, {b1, vacancy(u"90"_s, 5, {})}, u"01 7/100, 90 5/40 = 12/140"_s);
    row("the vendor's total before the map's", {}, {vacancy(u"90"_s, 5, 50)}, u"90 5/50 = 5/50"_s);
    row("more free than the map has bays", {}, {vacancy(u"90"_s, 50, {})}, u"90 40/40 = 40/40"_s);

    row("correction up", {area(u"01"_s, 3)}, {b1}, u"01 10/100 = 10/100"_s);
    row("correction down", {area(u"01"_s, -3)}, {b1}, u"01 4/100 = 4/100"_s);
    row("correction below nothing", {area(u"01"_s, -10)}, {b1}, u"01 0/100 = 0/100"_s);
    row("correction above the total", {area(u"01"_s, 200)}, {b1}, u"01 100/100 = 100/100"_s);
    row("correction without total", {area(u"01"_s, 200)}, {vacancy(u"01"_s, 7, {})}, u"01 207/? = 207/?"_s);
    row("correction of nothing known", {area(u"01"_s, 5)}, {vacancy(u"01"_s, {})}, u"01 ?/100 = ?/100"_s);
    row("negative", {}, {vacancy(u"01"_s, -4)}, u"01 0/100 = 0/100"_s);
    row("negative total", {}, {vacancy(u"01"_s, 4, -1)}, u"01 0/-1 = 0/-1"_s);

    row("reserve not reached", {area(u"01"_s, 0, 7)}, {b1}, u"01 7/100 = 7/100"_s);
    row("reserve", {area(u"01"_s, 0, 8)}, {b1}, u"01 0/100 = 0/100"_s);
    row("reserve after correction", {area(u"01"_s, 3, 10)}, {b1}, u"01 10/100 = 10/100"_s);
    row("reserve of nothing known", {area(u"01"_s, 0, 8)}, {vacancy(u"01"_s, {})}, u"01 ?/100 = ?/100"_s);

    row("order", {ordered(u"03"_s, 1), ordered(u"02"_s, 2)}, {b1, b2, b3},
        u"03 0/100, 02 5/100, 01 7/100 = 12/300"_s);
    row("same order", {ordered(u"03"_s, 1), ordered(u"02"_s, 1)}, {b1, b2, b3},
        u"02 5/100, 03 0/100, 01 7/100 = 12/300"_s);
    row("hidden", {hidden(u"02"_s)}, {b1, b2, b3}, u"01 7/100, 03 0/100 = 7/200"_s);
    row("hidden and unknown", {hidden(u"02"_s)}, {b1, vacancy(u"02"_s, {}, {})}, u"01 7/100 = 7/100"_s);
    row("all hidden", {hidden(u"01"_s)}, {b1}, u" = ?/?"_s);
    row("configured, never told", {area(u"90"_s), area(u"02"_s)}, {b1},
        u"01 7/100, 90 ?/40, 02 ?/? = 7/100"_s);
    row("configured, told without figures", {area(u"02"_s)}, {b1, vacancy(u"02"_s, {}, {})},
        u"01 7/100, 02 ?/? = ?/?"_s);
    row("only configured, never told", {area(u"02"_s)}, {}, u"02 ?/? = ?/?"_s);

    row("told twice", {}, {b1, b2, vacancy(u"01"_s, 4)}, u"01 4/100, 02 5/100 = 9/200"_s);
    row("told twice, once unknown", {}, {vacancy(u"01"_s, {}, {}), b1}, u"01 7/100 = 7/100"_s);
    row("told twice with other totals", {}, {b1, vacancy(u"01"_s, 90, 6)}, u"01 6/6 = 6/6"_s);
}

void TestVacancyBoard::mendsFigures()
{
    QFETCH(Areas, areas);
    QFETCH(Answer, answer);
    QFETCH(QString, expected);
    VacancyBoard board(areas, limits);
    board.setMapTotals({{u"90"_s, 40}});
    board.take(answer, 1h);
    QCOMPARE(shown(board, 1h), expected);
}

void TestVacancyBoard::growsOld_data()
{
    QTest::addColumn<Time>("age");
    QTest::addColumn<Freshness>("freshness");
    QTest::addColumn<QString>("expected");

    QTest::newRow("new") << Time(0) << Freshness::Fresh << u"01 7/100 = 7/100"_s;
    QTest::newRow("one interval") << Time(30s) << Freshness::Fresh << u"01 7/100 = 7/100"_s;
    QTest::newRow("more than one") << Time(30001) << Freshness::Aging << u"01 7/100 = 7/100"_s;
    QTest::newRow("not stale yet") << Time(180s) << Freshness::Aging << u"01 7/100 = 7/100"_s;
    QTest::newRow("stale") << Time(180001) << Freshness::Stale << u"01 7/100 = 7/100"_s;
    QTest::newRow("not hidden yet") << Time(900s) << Freshness::Stale << u"01 7/100 = 7/100"_s;
    // The figure is gone, not zero; the total does not grow old.
    QTest::newRow("hidden") << Time(900001) << Freshness::Hidden << u"01 ?/100 = ?/100"_s;
}

void TestVacancyBoard::growsOld()
{
    QFETCH(Time, age);
    QFETCH(Freshness, freshness);
    QFETCH(QString, expected);
    VacancyBoard board({}, limits);
    board.take({vacancy(u"01"_s, 7)}, 1h);
    QCOMPARE(shown(board, 1h + age), expected);
    QCOMPARE(board.rows(1h + age).constFirst().freshness, freshness);
    QCOMPARE(board.rows(1h + age).constFirst().age, age);
}

void TestVacancyBoard::namesAreas()
{
    LobbyArea named = area(u"01"_s);
    named.name = LocalisedText(u"Upper deck"_s);
    VacancyBoard board({named}, limits);
    board.take({{u"01"_s, u"P1"_s, 100, 7}, {u"02"_s, u"P2"_s, 100, 7}}, 0s);
    const auto rows = board.rows(0s);
    QCOMPARE(rows.at(0).name, named.name);
    QCOMPARE(rows.at(0).vendorName, u"P1"_s);
    QVERIFY(rows.at(1).name.isEmpty());
    QCOMPARE(rows.at(1).vendorName, u"P2"_s);
}

void TestVacancyBoard::isEmptyBeforeTheFirstAnswer()
{
    const VacancyBoard board({area(u"01"_s)}, limits);
    QCOMPARE(board.rows(0s).size(), 0);
    QVERIFY(!board.nextChange(0s));
    QCOMPARE(VacancyBoard::sum({}), VacancyBoard::Sum());
}

void TestVacancyBoard::areasThatAreLeftOutGrowOld()
{
    VacancyBoard board({}, limits);
    board.take({vacancy(u"01"_s, 7), vacancy(u"02"_s, 5)}, 0s);
    board.take({vacancy(u"01"_s, 6)}, 200s);
    QCOMPARE(shown(board, 200s), u"01 6/100, 02 5/100 = 11/200"_s);
    QCOMPARE(board.rows(200s).at(0).freshness, Freshness::Fresh);
    QCOMPARE(board.rows(200s).at(1).freshness, Freshness::Stale);
    board.take({vacancy(u"01"_s, 6), vacancy(u"02"_s, 4)}, 230s);
    QCOMPARE(board.rows(230s).at(1).freshness, Freshness::Fresh);
    QCOMPARE(shown(board, 230s), u"01 6/100, 02 4/100 = 10/200"_s);
}

void TestVacancyBoard::areasThatAreLeftOutStayInPlace()
{
    VacancyBoard board({}, limits);
    const auto told = [](const QStringList &codes) {
        Answer answer;
        for (const QString &code : codes)
            answer.append(vacancy(code, 1));
        return answer;
    };
    const auto order = [&board](Time now) {
        QString codes;
        for (const auto &row : board.rows(now))
            codes += row.area;
        return codes;
    };
    board.take(told({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), 0s);
    board.take(told({u"c"_s}), 1s);
    QCOMPARE(order(1s), u"abcd"_s);
    board.take(told({u"d"_s, u"a"_s, u"x"_s}), 2s);
    QCOMPARE(order(2s), u"dabcx"_s);
}

void TestVacancyBoard::forgetsAreasThatNeverComeBack()
{
    VacancyBoard board({area(u"kept"_s)}, limits);
    board.take({vacancy(u"kept"_s, 1)}, 0s);
    for (int i = 0; i < 1000; ++i)
        board.take({vacancy(u"renamed-%1"_s.arg(i), 1)}, i * 30s);
    // Of the time until they are hidden, and no more.
    QCOMPARE(board.rows(999 * 30s).size(), 31 + 1);
    QCOMPARE(board.rows(999 * 30s).at(0).area, u"kept"_s);
    QVERIFY(!board.rows(999 * 30s).at(0).free);
}

void TestVacancyBoard::isAsOldAsItsOldestArea()
{
    VacancyBoard board({}, limits);
    board.take({vacancy(u"01"_s, 7), vacancy(u"02"_s, 5)}, 0s);
    board.take({vacancy(u"01"_s, 6)}, 100s);
    const auto sum = VacancyBoard::sum(board.rows(110s));
    QCOMPARE(sum.age, Time(110s));
    QCOMPARE(sum.freshness, Freshness::Aging);
}

void TestVacancyBoard::saysWhenItChanges()
{
    VacancyBoard board({}, limits);
    board.take({vacancy(u"01"_s, 7)}, 10s);
    QCOMPARE(board.nextChange(10s), Time(10s + 30001ms));
    // Its age is shown by now: the minute, and the next.
    QCOMPARE(board.nextChange(10s + 30001ms), Time(10s + 60s));
    QCOMPARE(board.nextChange(10s + 60s), Time(10s + 120s));
    QCOMPARE(board.nextChange(10s + 179s), Time(10s + 180s));
    QCOMPARE(board.nextChange(10s + 180s), Time(10s + 180001ms));
    QCOMPARE(board.nextChange(10s + 899s), Time(10s + 900s));
    QCOMPARE(board.nextChange(10s + 900s), Time(10s + 900001ms));
    QCOMPARE(board.nextChange(10s + 901s), std::nullopt);
    // The earliest of several.
    board.take({vacancy(u"02"_s, 7)}, 25s);
    QCOMPARE(board.nextChange(25s), Time(10s + 30001ms));
}

QTEST_GUILESS_MAIN(TestVacancyBoard)

#include "tst_vacancyboard.moc"
