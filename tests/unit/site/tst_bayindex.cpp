// SPDX-License-Identifier: Apache-2.0
#include "site/bayindex.h"
#include "site/mapcomparison.h"
#include "support/mapofbays.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

SiteLevel level(const QString &area, const QStringList &codes)
{
    SiteLevel level;
    level.area = area;
    for (const QString &code : codes) {
        SiteBay bay;
        bay.code = code;
        level.bays.append(bay);
    }
    return level;
}

Site garage()
{
    Site site;
    site.levels = {level(u"01"_s, {u"001"_s, u"017"_s, u"A-007"_s, u"b12"_s}),
                   level(u"02"_s, {u"017"_s, u"117"_s, u"1017"_s, u"2"_s, u"10"_s}), level(u"C"_s, {u"05"_s}),
                   level(u"C"_s, {u"005"_s})};
    return site;
}

// "area/code" of what was found.
QString text(const Site &site, const std::optional<BayIndex::Place> &place)
{
    return place
        ? site.levels.at(place->level).area + u'/' + site.levels.at(place->level).bays.at(place->bay).code
        : u"none"_s;
}

/// "01/017>02", where 02 is the area that has it instead.
QString textOf(const QList<OneSidedBay> &bays)
{
    QStringList texts;
    for (const OneSidedBay &bay : bays)
        texts += bay.area + u'/' + bay.bay + (bay.otherArea.isEmpty() ? QString() : u'>' + bay.otherArea);
    return texts.join(u' ');
}

} // namespace

class TestBayIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsAll_data();
    void findsAll();
    void suggests_data();
    void suggests();
    void saysWhatComesNext_data();
    void saysWhatComesNext();
    void nextIsWhatSuggestionsAreFor();
    void knowsItsCharacters();
    void comparesCodes_data();
    void comparesCodes();
    void knowsManyBays();
    void findsKiosks();
    void comparesWithMap_data();
    void comparesWithMap();
    void comparesWithMapWhereLevelsShareAnArea();
};

void TestBayIndex::finds_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("found");

    QTest::newRow("exact") << u"02"_s << u"017"_s << u"02/017"_s;
    QTest::newRow("without zeros") << u"2"_s << u"17"_s << u"02/017"_s;
    QTest::newRow("with zeros") << u"02"_s << u"0002"_s << u"02/2"_s;
    QTest::newRow("other case") << u"01"_s << u"a-7"_s << u"01/A-007"_s;
    QTest::newRow("spaces, full width") << u"01"_s << u"Ｂ 1２"_s << u"01/b12"_s;
    QTest::newRow("any area") << u""_s << u"1017"_s << u"02/1017"_s;
    QTest::newRow("any area, several") << u""_s << u"017"_s << u"none"_s;
    QTest::newRow("exact goes first") << u"C"_s << u"05"_s << u"C/05"_s;
    QTest::newRow("ambiguous") << u"C"_s << u"5"_s << u"none"_s;
    QTest::newRow("elsewhere") << u"01"_s << u"117"_s << u"none"_s;
    QTest::newRow("no such area") << u"03"_s << u"017"_s << u"none"_s;
    QTest::newRow("nothing") << u"01"_s << u""_s << u"none"_s;
    QTest::newRow("zeros only") << u"01"_s << u"000"_s << u"none"_s;
}

void TestBayIndex::finds()
{
    QFETCH(QString, area);
    QFETCH(QString, code);
    const Site site = garage();
    QTEST(text(site, BayIndex(site).find(area, code)), "found");
}

void TestBayIndex::findsAll_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("found");

    QTest::newRow("one") << u"02"_s << u"17"_s << u"02/017"_s;
    QTest::newRow("exactly so, of any area") << u""_s << u"017"_s << u"01/017 02/017"_s;
    QTest::newRow("exact goes first") << u"C"_s << u"05"_s << u"C/05"_s;
    QTest::newRow("several") << u"c"_s << u"5"_s << u"C/05 C/005"_s;
    QTest::newRow("none") << u"01"_s << u"117"_s << QString();
}

void TestBayIndex::findsAll()
{
    QFETCH(QString, area);
    QFETCH(QString, code);
    const Site site = garage();
    QStringList found;
    const QList<BayIndex::Place> places = BayIndex(site).findAll(area, code);
    for (const BayIndex::Place &place : places)
        found += text(site, place);
    QTEST(found.join(u' '), "found");
}

void TestBayIndex::suggests_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("digits") << u"1"_s << QStringList{u"01/001"_s, u"02/10"_s,  u"01/017"_s,
                                                     u"02/017"_s, u"02/117"_s, u"02/1017"_s};
    QTest::newRow("more digits") << u"17"_s << QStringList{u"01/017"_s, u"02/017"_s};
    QTest::newRow("zeros") << u"01"_s << QStringList{u"01/017"_s, u"02/017"_s};
    QTest::newRow("both ways, once") << u"0"_s
                                     << QStringList{u"01/001"_s, u"C/05"_s, u"C/005"_s, u"01/017"_s,
                                                    u"02/017"_s};
    QTest::newRow("letters") << u"B"_s << QStringList{u"01/b12"_s};
    QTest::newRow("letters and zeros") << u"a-7"_s << QStringList{u"01/A-007"_s};
    QTest::newRow("nothing typed") << u" "_s << QStringList();
    QTest::newRow("no such") << u"9"_s << QStringList();
}

void TestBayIndex::suggests()
{
    QFETCH(QString, prefix);
    QFETCH(QStringList, found);
    const Site site = garage();
    const BayIndex index(site);
    const auto textsOf = [&](qsizetype most) {
        QStringList texts;
        const QList<BayIndex::Suggestion> suggestions = index.suggestions(prefix, most);
        for (const BayIndex::Suggestion &each : suggestions) {
            texts += text(site, each.place);
            if (!texts.last().endsWith(u'/' + each.code))
                texts += u"another code: "_s + each.code;
        }
        return texts;
    };
    QCOMPARE(textsOf(100), found);
    QCOMPARE(textsOf(2), found.mid(0, 2));
    QCOMPARE(textsOf(0), QStringList());
}

// A thousand questions in the time of a few frames: a scan of all bays would take a hundred times as long.
void TestBayIndex::saysWhatComesNext_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("next");

    QTest::newRow("nothing typed") << QString() << u"0125AB"_s;
    QTest::newRow("a digit") << u"1"_s << u"017"_s;
    QTest::newRow("a zero") << u"0"_s << u"015"_s;
    QTest::newRow("a letter of either case") << u"b"_s << u"1"_s;
    QTest::newRow("zeros may be left out") << u"A-"_s << u"07"_s;
    QTest::newRow("complete") << u"1017"_s << QString();
    QTest::newRow("no such") << u"9"_s << QString();
    QTest::newRow("space, full width") << u" １ "_s << u"017"_s;
}

void TestBayIndex::saysWhatComesNext()
{
    QFETCH(QString, prefix);
    QTEST(BayIndex(garage()).next(prefix), "next");
}

/// Whatever can be typed leads to a bay, and every bay can be typed.
void TestBayIndex::nextIsWhatSuggestionsAreFor()
{
    const BayIndex index(garage());
    QStringList open{QString()};
    int typed = 0;
    while (!open.isEmpty()) {
        const QString prefix = open.takeLast();
        const QString all = index.characters() + u"9Z"_s;
        for (const QChar character : all) {
            const QString longer = prefix + character;
            const bool isNext = index.next(prefix).contains(character);
            QCOMPARE(isNext, !index.suggestions(longer, 1).isEmpty());
            if (isNext)
                open.append(longer);
        }
        ++typed;
    }
    QVERIFY(typed > 20);
}

void TestBayIndex::knowsItsCharacters()
{
    const BayIndex index(garage());
    QCOMPARE(index.characters(), u"-01257AB"_s);
    QCOMPARE(index.longestCode(), 5);
    Site empty;
    empty.levels = {level(u"01"_s, {})};
    QCOMPARE(BayIndex(empty).characters(), QString());
    QCOMPARE(BayIndex(empty).longestCode(), 0);
    QCOMPARE(BayIndex(empty).next(QString()), QString());
}

void TestBayIndex::comparesCodes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");

    QTest::newRow("itself") << u"A-017"_s << u"A-017"_s << true;
    QTest::newRow("case and zeros") << u"A-017"_s << u"a-17"_s << true;
    QTest::newRow("spaces and width") << u"A 017"_s << u"Ａ０17"_s << true;
    QTest::newRow("only a beginning") << u"017"_s << u"0171"_s << false;
    QTest::newRow("a zero at the end") << u"170"_s << u"17"_s << false;
    QTest::newRow("a sign") << u"A-017"_s << u"A017"_s << false;
}

void TestBayIndex::comparesCodes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameBayCode(one, other), "isSame");
    QTEST(isSameBayCode(other, one), "isSame");
}

void TestBayIndex::knowsManyBays()
{
    Site site;
    for (int floor = 0; floor < 50; ++floor) {
        QStringList codes;
        for (int bay = 0; bay < 1000; ++bay)
            codes += u"%1%2"_s.arg(QChar(u'A' + floor % 26)).arg(bay, 4, 10, QLatin1Char('0'));
        site.levels.append(level(QString::number(floor), codes));
    }
    const BayIndex index(site);
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(index.find(u"7"_s, u"H%1"_s.arg(i)));
        QVERIFY(!index.suggestions(u"H%1"_s.arg(i % 10), 20).isEmpty());
    }
}

void TestBayIndex::findsKiosks()
{
    Site site;
    site.kiosks.resize(3);
    site.kiosks[0].id = u"entrance"_s;
    site.kiosks[0].name = u"lobby"_s;
    site.kiosks[1].id = u"2"_s;
    site.kiosks[1].name = u"entrance"_s;
    site.kiosks[2].id = u"3"_s;
    site.kiosks[2].name = u"exit"_s;
    QCOMPARE(findKiosk(site, u"entrance"_s), 1);
    QCOMPARE(findKiosk(site, u"3"_s), 2);
    QCOMPARE(findKiosk(site, u"Exit"_s), std::nullopt);
    QCOMPARE(findKiosk(site, QString()), std::nullopt);
}

void TestBayIndex::comparesWithMap_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("notOnMap");
    QTest::addColumn<QString>("notReported");

    // The map: 01/001 01/002 02/A1 02/A2, and 02/X9 that no camera sees.
    const QString all = u"01/001 01/002 02/A1 02/A2"_s;
    QTest::newRow("the same") << all << QString() << QString();
    QTest::newRow("unwatched bay reported") << all + u" 02/X9"_s << QString() << QString();
    QTest::newRow("only the vendor's") << all + u" 02/A3"_s << u"02/A3"_s << QString();
    QTest::newRow("only the map's") << u"01/001 02/A1 02/A2"_s << QString() << u"01/002"_s;
    QTest::newRow("both") << u"01/003 01/001 02/A1 02/A2"_s << u"01/003"_s << u"01/002"_s;
    QTest::newRow("other case, zeros, spaces") << u"1/1 01/02 02/a1 02/a02"_s << QString() << QString();
    QTest::newRow("full width") << u"01/001 01/002 02/Ａ１ 02/A2"_s << QString() << QString();
    QTest::newRow("in another area") << u"01/001 01/002 01/A1 02/A2"_s << u"01/A1>02"_s << u"02/A1>01"_s;
    QTest::newRow("told twice") << all + u" 02/A3 02/A3"_s << u"02/A3"_s << QString();
    QTest::newRow("in several other areas")
        << u"01/001 01/002 03/A1 04/A1 02/A2"_s << u"03/A1>02 04/A1>02"_s << u"02/A1"_s;
    QTest::newRow("area not told") << u"/001 01/002 02/A1 02/A2"_s << QString() << QString();
    QTest::newRow("nothing told") << QString() << QString() << all;
}

void TestBayIndex::comparesWithMap()
{
    QFETCH(QString, vendor);
    QList<SiteLevel> levels{levelOfBays(u"01"_s, 1, {u"001"_s, u"002"_s}),
                            levelOfBays(u"02"_s, 2, {u"A1"_s, u"A2"_s, u"X9"_s})};
    levels[1].bays[2].watched = false;
    const MapOfBays map(levels);
    const MapDifferences differences = compareWithMap(*map.site, map.index, statesOf(vendor));
    QTEST(textOf(differences.notOnMap), "notOnMap");
    QTEST(textOf(differences.notReported), "notReported");
}

/// Two buildings of one area may both have a bay 001: the vendor's 001 is one of them.
void TestBayIndex::comparesWithMapWhereLevelsShareAnArea()
{
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"001"_s}), levelOfBays(u"01"_s, 2, {u"001"_s, u"002"_s})});
    const MapDifferences differences = compareWithMap(*map.site, map.index, statesOf(u"01/001"_s));
    QCOMPARE(textOf(differences.notOnMap), QString());
    QCOMPARE(textOf(differences.notReported), u"01/002"_s);
}

QTEST_GUILESS_MAIN(TestBayIndex)

#include "tst_bayindex.moc"
