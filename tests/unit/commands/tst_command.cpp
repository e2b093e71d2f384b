// SPDX-License-Identifier: Apache-2.0
#include "commands/command.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helps();
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

QTEST_GUILESS_MAIN(TestCommand)

#include "tst_command.moc"
