// SPDX-License-Identifier: Apache-2.0
#include "commands/command.h"
#include "commands/targetbay.h"
#include "support/mapofbays.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

Site garage()
{
    Site site;
    site.levels = {test::levelOfBays(u"01"_s, 1, {u"017"_s, u"A/9"_s, u"A5"_s, u"a05"_s}),
                   test::levelOfBays(u"02"_s, 2, {u"017"_s, u"018"_s, u"01/018"_s}),
                   test::levelOfBays(u"P/3"_s, 3, {u"1"_s, u"4/1"_s}),
                   test::levelOfBays(u"P/3/4"_s, 4, {u"001"_s, u"2"_s, u"7/7"_s, u"8"_s}),
                   test::levelOfBays(u"L0"_s, 5, {u"001"_s, u"5"_s}),
                   test::levelOfBays(u"L0"_s, 6, {u"001"_s, u"05"_s})};
    for (int i = 0; i < site.levels.size(); ++i)
        site.levels[i].id = u"id%1"_s.arg(i + 1);
    return site;
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helps();
    void findsTheBay_data();
    void findsTheBay();
    void saysWhichBaysItMayBe_data();
    void saysWhichBaysItMayBe();
};

void TestCommand::reads()
{
    const auto search = parseCommand({u"search"_s, u"11N"_s});
    QVERIFY(search);
    QCOMPARE(search->kind, Command::Kind::Search);
    QCOMPARE(search->query, u"11N"_s);
    QVERIFY(!search->batch);

    const auto batch = parseCommand({u"locate"_s, u"-"_s});
    QVERIFY(batch);
    QCOMPARE(batch->kind, Command::Kind::Locate);
    QVERIFY(batch->batch);
    QVERIFY(batch->query.isEmpty());

    QVERIFY(!search->exact);
    QVERIFY(parseCommand({u"search"_s, u"11N"_s}, {{u"exact"_s, {}}})->exact);
    QCOMPARE(parseCommand({u"locate"_s, u"11N"_s}, {{u"exact"_s, {}}}).error(),
             u"--exact: only for search, not for locate"_s);

    QCOMPARE(parseCommand({u"free"_s})->kind, Command::Kind::Free);
    QCOMPARE(parseCommand({u"bays"_s})->kind, Command::Kind::Bays);
    QCOMPARE(parseCommand({u"check"_s})->kind, Command::Kind::Check);

    const auto site = parseCommand({u"site"_s, u"garage.zip"_s});
    QVERIFY(site);
    QCOMPARE(site->kind, Command::Kind::Site);
    QCOMPARE(site->map, u"garage.zip"_s);

    const auto route = parseCommand({u"route"_s}, {{u"to"_s, u"01/A/9"_s}});
    QVERIFY(route);
    QCOMPARE(route->kind, Command::Kind::Route);
    QCOMPARE(route->to, u"01/A/9"_s);
    for (const QString &to : {u""_s, u"01/"_s})
        QCOMPARE(parseCommand({u"route"_s}, {{u"to"_s, to}}).error(),
                 u"--to: names no bay, expected AREA/BAY"_s);

    const auto image = parseCommand({u"image"_s, u"https://a.example.com/b?c=d"_s, u"out.jpg"_s});
    QVERIFY(image);
    QCOMPARE(image->kind, Command::Kind::Image);
    QCOMPARE(image->picture, QUrl(u"https://a.example.com/b?c=d"_s));
    QCOMPARE(image->file, u"out.jpg"_s);
}

void TestCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");

    const QString any = u"expected one of search, locate, free, bays, image, check, site, route"_s;
    QTest::newRow("nothing") << QStringList() << u"the command is missing, "_s + any;
    QTest::newRow("misspelt") << QStringList{u"serach"_s, u"11N"_s}
                              << u"unknown command, did you mean \"search\"?"_s;
    QTest::newRow("a plate") << QStringList{u"川A11NW5"_s} << u"unknown command, "_s + any;
    QTest::newRow("no query") << QStringList{u"search"_s}
                              << u"search: has 0 arguments, expected search PLATE-PART"_s;
    QTest::newRow("two queries") << QStringList{u"locate"_s, u"川A11NW5"_s, u"川A11NW6"_s}
                                 << u"locate: has 2 arguments, expected locate PLATE"_s;
    QTest::newRow("argument too many")
        << QStringList{u"free"_s, u"01"_s} << u"free: has 1 arguments, expected free"_s;
    QTest::newRow("no file") << QStringList{u"image"_s, u"https://a"_s}
                             << u"image: has 1 arguments, expected image URL OUT-FILE"_s;
    QTest::newRow("empty file") << QStringList{u"image"_s, u"https://a"_s, QString()}
                                << u"image: the file's name is empty, expected image URL OUT-FILE"_s;
    QTest::newRow("no map") << QStringList{u"site"_s, QString()}
                            << u"site: the path is empty, expected site PATH"_s;
    for (const QString &url : {u"a.jpg"_s, u"file:///etc/passwd"_s, u"https://"_s, u"https://a b/"_s, u""_s})
        QTest::newRow(qPrintable(u"address "_s + url))
            << QStringList{u"image"_s, url, u"out.jpg"_s}
            << u"image: not a web address, expected image URL OUT-FILE"_s;
}

void TestCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const auto command = parseCommand(arguments);
    QVERIFY(!command);
    QCOMPARE(command.error(), message);
}

void TestCommand::helps()
{
    const QString help = commandsHelp();
    for (const QString &name : {u"  search PLATE-PART "_s, u"  locate PLATE "_s, u"  free "_s, u"  bays "_s,
                                u"  image URL OUT-FILE "_s, u"  check "_s, u"  site PATH "_s})
        QVERIFY2(help.contains(name), qPrintable(name));
}

void TestCommand::findsTheBay_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("level"); // 1 is the first
    QTest::addColumn<QString>("code");

    QTest::newRow("area and bay") << u"01/017"_s << 1 << u"017"_s;
    QTest::newRow("other zeros and case") << u"p/3/04/02"_s << 4 << u"2"_s;
    QTest::newRow("bay with a slash") << u"01/A/9"_s << 1 << u"A/9"_s;
    QTest::newRow("bay with a slash, alone") << u"A/9"_s << 1 << u"A/9"_s;
    QTest::newRow("both with slashes") << u"P/3/4/7/7"_s << 4 << u"7/7"_s;
    QTest::newRow("bay alone") << u"8"_s << 4 << u"8"_s;
    QTest::newRow("of any area") << u"/8"_s << 4 << u"8"_s;
    QTest::newRow("exactly so goes first") << u"L0/05"_s << 6 << u"05"_s;
    // Also 001 of the area P/3/4, which is not spelled so.
    QTest::newRow("exactly so goes first, divided otherwise") << u"P/3/4/1"_s << 3 << u"4/1"_s;
    QTest::newRow("what looks like another area") << u"02/01/018"_s << 2 << u"01/018"_s;
}

void TestCommand::findsTheBay()
{
    QFETCH(QString, to);
    QFETCH(int, level);
    const Site site = garage();
    const auto place = targetBay(site, to);
    QVERIFY2(place, place ? "" : qPrintable(place.error().message));
    QCOMPARE(place->level + 1, level);
    QTEST(site.levels.at(place->level).bays.at(place->bay).code, "code");
}

void TestCommand::saysWhichBaysItMayBe_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");

    const QString none = u"--to: the map has no such bay"_s;
    QTest::newRow("no such bay") << u"01/19"_s << none;
    QTest::newRow("no such area") << u"9/017"_s << none;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("bay of several areas")
        << u"17"_s << u"--to: several bays fit, expected one of 01/017, 02/017"_s;
    QTest::newRow("codes that are almost the same")
        << u"01/a5"_s << u"--to: several bays fit, expected one of 01/A5, 01/a05"_s;
    QTest::newRow("divided in two ways")
        << u"p/3/4/01"_s << u"--to: several bays fit, expected one of P/3/4/001, P/3/4/1"_s;
    const QString several =
        u"--to: several levels have a bay L0/001: id5 (Basement 5), id6 (Basement 6); give each of them an "
        "area of its own in site.toml, [[levels]] with level and area"_s;
    QTest::newRow("levels of one area") << u"L0/001"_s << several;
    QTest::newRow("levels of one area, other zeros") << u"l0/1"_s << several;
}

void TestCommand::saysWhichBaysItMayBe()
{
    QFETCH(QString, to);
    const auto place = targetBay(garage(), to);
    QVERIFY(!place);
    QCOMPARE(place.error().kind, Error::Kind::NotFound);
    QTEST(place.error().message, "message");
}

QTEST_GUILESS_MAIN(TestCommand)

#include "tst_command.moc"
