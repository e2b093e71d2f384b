// SPDX-License-Identifier: Apache-2.0
// `bayfinder-cli route` on the demo's garage.
#include "support/imdf.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

const QString demo = QStringLiteral(BAYFINDER_SOURCE_DIR "/resources/sites/demo");

struct Run
{
    int exitCode = -1;
    QJsonObject output;
    QJsonObject errors;

    [[nodiscard]] QJsonObject route() const { return output[u"route"_s].toObject(); }
    [[nodiscard]] QStringList instructions() const
    {
        QStringList texts;
        for (const auto &text : route()[u"instructions"_s].toArray())
            texts.append(text.toString());
        return texts;
    }
    [[nodiscard]] QString error() const { return errors[u"error"_s][u"message"_s].toString(); }
    [[nodiscard]] QStringList vias() const
    {
        QStringList kinds;
        for (const auto &leg : route()[u"legs"_s].toArray()) {
            if (leg.toObject().contains(u"via"_s))
                kinds.append(leg.toObject()[u"via"_s][u"kind"_s].toString());
        }
        return kinds;
    }
};

Run route(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BAYFINDER_BIN_DIR "/bayfinder-cli"), QStringList{u"route"_s} + arguments);
    Run run;
    if (!process.waitForFinished(30000))
        return run;
    run.exitCode = process.exitCode();
    run.output = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run.errors = QJsonDocument::fromJson(process.readAllStandardError()).object();
    return run;
}

QStringList between(const QString &kiosk, const QString &bay, const QString &site = demo)
{
    return {u"--site"_s, site, u"--from"_s, kiosk, u"--to"_s, bay};
}

} // namespace

class TestCliRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheBay();
    void leadsOverLevelsWithoutSteps();
    void speaksBothLanguages();
    void saysTheSameEveryTime();
    void goesAsNearAsItCan();
    void takesWhatTheConfigurationSays();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatThereAreNoKiosks();
};

void TestCliRoute::leadsToTheBay()
{
    const Run run = route(between(u"entrance-b1"_s, u"01/017"_s));
    QCOMPARE(run.errors, QJsonObject());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.route()[u"reached"_s], true);
    QVERIFY(!run.route().contains(u"obstacle"_s));
    const double metres = run.route()[u"metres"_s].toDouble();
    QVERIFY(metres > 25 && metres < 200);
    QVERIFY(qAbs(run.route()[u"seconds"_s].toDouble() - metres / 1.2) < 1);
    const QJsonArray legs = run.route()[u"legs"_s].toArray();
    QCOMPARE(legs.size(), 1);
    QVERIFY(legs[0][u"points"_s].toArray().size() >= 2);
    QVERIFY(legs[0][u"points"_s][0].toArray().size() == 2);
    QVERIFY(!legs[0].toObject().contains(u"via"_s));
    QVERIFY(run.instructions().size() >= 2);
    QVERIFY(run.instructions().last().startsWith(u"Bay 017 is "_s));
}

void TestCliRoute::leadsOverLevelsWithoutSteps()
{
    const Run run = route(between(u"entrance-b1"_s, u"03/044"_s) + QStringList{u"--step-free"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.vias(), QStringList{u"lift"_s});
    QCOMPARE(run.route()[u"climb"_s].toDouble(), 0);
    QVERIFY(!run.instructions().filter(u" down to B3"_s).isEmpty());
}

void TestCliRoute::speaksBothLanguages()
{
    const Run run = route(between(u"entrance-b1"_s, u"01/017"_s) + QStringList{u"--language"_s, u"zh_CN"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.instructions().last().startsWith(u"017 号车位"_s));
}

void TestCliRoute::saysTheSameEveryTime()
{
    const QStringList question = between(u"lobby-north-b2"_s, u"01/203"_s);
    QCOMPARE(route(question).output, route(question).output);
}

void TestCliRoute::goesAsNearAsItCan()
{
    // The demo's garage, without lifts and ramps.
    const QTemporaryDir folder;
    const QStringList files = QDir(demo).entryList(QDir::Files);
    for (const QString &name : files)
        QVERIFY(QFile::copy(demo + u'/' + name, folder.filePath(name)));
    QFile relationships(demo + u"/relationship.geojson"_s);
    QVERIFY(relationships.open(QIODevice::ReadOnly));
    QByteArray closed;
    for (const auto &feature : QJsonDocument::fromJson(relationships.readAll())[u"features"_s].toArray()) {
        const QString category = feature[u"properties"_s][u"category"_s].toString();
        if (category == "elevator"_L1 || category == "ramp"_L1)
            closed += '"' + feature[u"id"_s].toString().toUtf8() + "\", ";
    }
    QVERIFY(!closed.isEmpty());
    QFile settings(folder.filePath(u"site.toml"_s));
    settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(settings.open(QIODevice::Append));
    settings.write("\n[closed]\nconnections = [" + closed.chopped(2) + "]\n");
    settings.close();

    const QStringList question = between(u"entrance-b1"_s, u"03/044"_s, folder.path());
    QCOMPARE(route(question).exitCode, 0); // by the stairs
    const Run run = route(question + QStringList{u"--step-free"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.route()[u"reached"_s], false);
    QCOMPARE(run.route()[u"obstacle"_s], u"step-free-closed"_s);
    QCOMPARE(run.route()[u"message"_s],
             u"The way without steps to bay 044 is closed at present; one with steps is open."_s);
    QCOMPARE(run.vias(), QStringList());
    QVERIFY(run.instructions().last().contains(u"as near to bay 044 as one can get"_s));
}

void TestCliRoute::takesWhatTheConfigurationSays()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"kiosk.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[site]\nmap = \"" + demo.toUtf8() + "\"\nkiosk = \"lobby-north-b1\"\n");
    file.close();
    const Run run = route({u"--config"_s, file.fileName(), u"--to"_s, u"01/017"_s});
    QCOMPARE(run.errors, QJsonObject());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, route(between(u"lobby-north-b1"_s, u"01/017"_s)).output);
}

void TestCliRoute::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    QTest::newRow("no target") << QStringList{u"--site"_s, demo} << 2
                               << u"route: --to is missing, expected --to AREA/BAY"_s;
    QTest::newRow("half a target") << between(u"entrance-b1"_s, u"01/"_s) << 2
                                   << u"--to: names no bay, expected AREA/BAY"_s;
    QTest::newRow("no map") << QStringList{u"--to"_s, u"01/017"_s} << 2
                            << u"route: --site is missing, expected --site PATH"_s;
    QTest::newRow("no kiosk") << QStringList{u"--site"_s, demo, u"--to"_s, u"01/017"_s} << 2
                              << u"route: --from is missing, expected --from KIOSK"_s;
    QTest::newRow("unknown kiosk") << between(u"roof"_s, u"01/017"_s) << 2
                                   << u"--from: the map has no such kiosk, expected one of lobby-south-b1, "
                                      "lobby-north-b1, entrance-b1, lobby-north-b2, lobby-north-b3, "
                                      "lobby-north-b4"_s;
    QTest::newRow("unknown bay") << between(u"entrance-b1"_s, u"01/9999"_s) << 1
                                 << u"--to: the map has no such bay"_s;
    QTest::newRow("several bays") << between(u"entrance-b1"_s, u"17"_s) << 1
                                  << u"--to: several bays fit, expected one of 01/017, 02/017, 03/017"_s;
    QTest::newRow("unknown language")
        << between(u"entrance-b1"_s, u"01/017"_s) + QStringList{u"--language"_s, u"tlh"_s} << 2
        << u"--language: there is no such language, expected one of en, zh_CN"_s;
    QTest::newRow("another command's option") << between(u"entrance-b1"_s, u"01/017"_s)
            + QStringList{u"--exact"_s} << 2 << u"--exact: only for search, not for route"_s;
}

void TestCliRoute::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, message);
    const Run run = route(arguments);
    QCOMPARE(run.error(), message);
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.output, QJsonObject());
}

void TestCliRoute::saysThatThereAreNoKiosks()
{
    const QTemporaryDir folder;
    test::Map map;
    map.addLevel(u"l"_s, -1, u"B1"_s);
    map.addBay(u"l"_s, u"001"_s, {0, 0});
    map.write(folder.path());
    const Run run = route(between(u"entrance"_s, u"B1/001"_s, folder.path()));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.error(), u"--from: the map has no kiosks"_s);
}

QTEST_GUILESS_MAIN(TestCliRoute)
#include "tst_cliroute.moc"
