// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditentry.h"
#include "demosite/demosite.h"
#include "history/historyquery.h"
#include "staff/history/historyexportjob.h"
#include "staff/window/mainwindow.h"
#include "staffdesktop.h"
#include "support/futures.h"
#include "support/garage.h"
#include "support/manualclock.h"
#include "support/strictcsv.h"
#include "vendors/makeservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

/// Free bays by area.
using Free = QMap<QString, qint64>;

Free freeOf(const QJsonObject &truth)
{
    Free free;
    const QJsonArray areas = truth.value("areas"_L1).toArray();
    for (const QJsonValue &area : areas)
        free.insert(area.toObject().value("areaCode"_L1).toString(),
                    area.toObject().value("free"_L1).toInt());
    return free;
}

QDateTime timeOf(const QJsonObject &truth)
{
    return QDateTime::fromString(truth.value("time"_L1).toString(), Qt::ISODateWithMs);
}

constexpr int iterations = 20; // of a PIN that nobody attacks

/// The window over a simulated garage, in this process.
struct Desk
{
    QTemporaryDir folder;
    QString database = folder.filePath(u"garage.sqlite"_s);
    ManualClock clock;
    QNetworkAccessManager network;
    std::unique_ptr<GuidanceService> service;
    QSettings settings{folder.filePath(u"layout.ini"_s), QSettings::IniFormat};
    std::unique_ptr<StaffDesktop> desktop;

    explicit Desk(const Garage &garage)
    {
        Configuration configuration;
        configuration.guidance = garage.settings();
        configuration.site.map = demoSiteFolder();
        configuration.staff.database = database;
        service = std::move(*makeGuidanceService(configuration.guidance, network));
        desktop = std::make_unique<StaffDesktop>(
            StaffDesktop::Subjects{
                *service, network, clock, settings, configuration, {}, u"en"_s, false, iterations},
            1);
        desktop->window().resize(1280, 800);
        desktop->window().show();
        signIn();
    }
    /// As the first operator, who sees every page.
    void signIn()
    {
        SignIn &door = desktop->signIn();
        QTRY_COMPARE(door.state(), SignIn::State::NoPeople);
        door.createFirst(u"Li"_s, u"2580"_s);
        QTRY_COMPARE(door.state(), SignIn::State::SignedIn);
    }
    template <typename Widget>
    Widget *child(const QString &name)
    {
        return desktop->window().findChild<Widget *>(name);
    }
};

} // namespace

class TestStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selfTest_data();
    void selfTest();
    void help();
    void badCommandLines_data();
    void badCommandLines();
    void historyIsWhatWasTrue();
    void worklistFindsWhatIsTrue();
    void whatWasDoneLastIsKept();
    void tellsThatAnotherProgramBeganANewDatabase();

private:
    static QString staff() { return QStringLiteral(BAYFINDER_BIN_DIR "/bayfinder-staff"); }
};

void TestStaff::selfTest_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

void TestStaff::selfTest()
{
    QFETCH(const QString, language);
    QProcess process;
    process.start(staff(), {u"--self-test"_s, u"--language"_s, language});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void TestStaff::help()
{
    QProcess process;
    process.start(staff(), {u"--help"_s});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray text = process.readAllStandardOutput();
    for (const char *option : {"--config", "--demo", "--window", "--language", "--self-test"})
        QVERIFY2(text.contains(option), option);
}

void TestStaff::badCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"--frobnicate"_s;
    QTest::newRow("missing file") << QStringList{u"--config"_s, u"/nonexistent/staff.toml"_s}
                                  << u"/nonexistent/staff.toml"_s;
    QTest::newRow("unknown language")
        << QStringList{u"--self-test"_s, u"--language"_s, u"xx"_s} << u"zh_CN"_s;
    QTest::newRow("nothing") << QStringList() << u"--demo"_s;
}

void TestStaff::badCommandLines()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    QProcess process;
    process.start(staff(), arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray line = process.readAllStandardError();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY2(line.contains(names.toUtf8()), line.constData());
}

/// A day of the garage, an hour at a time: what the database and the exported file say of it is what the
/// simulator says that it was.
void TestStaff::historyIsWhatWasTrue()
{
    const QDateTime begin = QDateTime::fromString(u"2026-03-14T00:30:00+08:00"_s, Qt::ISODate);
    Garage garage;
    garage.setStartTime(begin.toString(Qt::ISODate));
    QVERIFY(garage.start());
    Desk desk(garage);
    QMap<qint64, Free> known; // by minute
    QSignalSpy answered(&desk.desktop->vacancies(), &VacancyWatch::changed);
    for (int hour = 0; hour < 24; hour += 3) {
        garage.kill();
        garage.setStartTime(begin.addSecs(hour * 3600).toString(Qt::ISODate));
        QVERIFY(garage.start());
        // Where cars come or go meanwhile, nobody can say what was true when it was answered.
        Free before;
        Free after;
        do {
            const QJsonObject truth = garage.truth();
            before = freeOf(truth);
            desk.clock.setNow(timeOf(truth));
            desk.clock.advance(std::chrono::seconds(1));
            answered.clear();
            desk.desktop->vacancies().refresh();
            QVERIFY(answered.wait(10000));
            QVERIFY(!desk.desktop->vacancies().error());
            after = freeOf(garage.truth());
        } while (before != after);
        known.insert(minuteOf(desk.clock.now()), before);
    }
    QCOMPARE(known.size(), 8);
    // It was a day on which something happened.
    QVERIFY(known.first() != known.last());

    const MinuteRange range{minuteOf(begin), minuteOf(desk.clock.now()) + 1};
    const auto reading = desk.desktop->store().run([range](StoreSession &session) {
        return session.list(u"SELECT code, minute, free FROM counts JOIN areas ON areas.id = area_id "
                            "WHERE minute >= ? AND minute < ?"_s,
                            {range.begin, range.end}, [](const StoreRow &row) {
                                return std::tuple(row.text(0), row.integer(1), row.integer(2));
                            });
    });
    QVERIFY(waitFor(reading));
    const auto counts = reading.result();
    QVERIFY(counts);
    QMap<qint64, Free> recorded;
    for (const auto &[area, minute, free] : *counts)
        recorded[minute].insert(area, free);
    for (auto minute = known.cbegin(); minute != known.cend(); ++minute)
        QCOMPARE(recorded.value(minute.key()), minute.value());

    const QString path = desk.folder.filePath(u"day.csv"_s);
    const auto areas =
        desk.desktop->store().read([](StoreSession &session) { return historyAreas(session); });
    QVERIFY(waitFor(areas));
    auto *job =
        new HistoryExportJob({desk.database, path, *areas.result(), range, QTimeZone::utc()}, desk.clock);
    QSignalSpy finished(job, &ExportJob::finished);
    QVERIFY(finished.wait(20000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = readStrictCsv(file.readAll());
    QVERIFY(rows);
    QMap<qint64, Free> exported;
    for (const QStringList &row : rows->mid(1))
        exported[minuteOf(QDateTime::fromString(row[0], Qt::ISODate))].insert(row[1], row[3].toInt());
    QCOMPARE(exported, recorded);
}

/// A plate that the garage's system sees twice is on the worklist as soon as somebody has asked for it.
void TestStaff::worklistFindsWhatIsTrue()
{
    Garage garage;
    QVERIFY(garage.start(u"duplicate-plates"_s, {u"--site"_s, demoSiteFolder()}));
    QMap<QString, QStringList> bays; // by plate
    const QJsonArray cars = garage.truth().value("cars"_L1).toArray();
    for (const QJsonValue &car : cars)
        bays[car.toObject().value("carNo"_L1).toString()].append(
            car.toObject().value("berthNo"_L1).toString());
    const auto twice = std::find_if(bays.cbegin(), bays.cend(),
                                    [](const QStringList &places) { return places.size() == 2; });
    QVERIFY(twice != bays.cend());

    Desk desk(garage);
    desk.clock.setNow(timeOf(garage.truth()));
    desk.desktop->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.desktop->wayfinder().state(), Wayfinder::State::Ready, 30000);
    desk.child<QLineEdit>(u"searchText"_s)->setText(twice.key());
    auto *results = desk.child<QTreeView>(u"results"_s);
    QTRY_VERIFY_WITH_TIMEOUT(results->model()->rowCount() > 0, 10000);
    QTest::keyClick(desk.child<QLineEdit>(u"searchText"_s), Qt::Key_Return);
    auto *findings = desk.child<QTreeView>(u"findings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(findings->model()->rowCount() > 0, 10000);
    findings->setCurrentIndex(findings->model()->index(0, 0));
    QVERIFY(desk.child<QLabel>(u"findingTitle"_s)->text().startsWith(u"Plate in two bays"_s));
    const QString explanation = desk.child<QLabel>(u"findingExplanation"_s)->text();
    for (const QString &bay : *twice)
        QVERIFY2(explanation.contains(bay), qPrintable(explanation));
}

/// Closing the window does not lose what was just done.
void TestStaff::whatWasDoneLastIsKept()
{
    Garage garage;
    QVERIFY(garage.start());
    Desk desk(garage);
    QVERIFY(desk.desktop->window().close());
    desk.desktop->finish();
    desk.desktop.reset();
    Store store(desk.database, desk.clock);
    const auto reading = store.read([](StoreSession &session) {
        return session.list(u"SELECT kind FROM audit ORDER BY seq"_s, {},
                            [](const StoreRow &row) { return row.text(0); });
    });
    QVERIFY(waitFor(reading));
    const auto kinds = reading.result();
    QVERIFY(kinds);
    QCOMPARE(kinds->last(), auditKindText(AuditKind::SignedOut));
}

/// As another program does with a damaged one.
void TestStaff::tellsThatAnotherProgramBeganANewDatabase()
{
    Garage garage;
    QVERIFY(garage.start());
    Desk desk(garage);
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(desk.database + part))
            QVERIFY(QFile::rename(desk.database + part, desk.database + u".old"_s + part));
    }
    Store other(desk.database, desk.clock);
    QVERIFY(waitFor(other.run([](StoreSession &) -> Stored<void> { return {}; })));
    // Whoever was signed in is nobody in the new one.
    desk.desktop->signIn().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(desk.desktop->signIn().state(), SignIn::State::NoPeople, 10000);
    bool isTold = false;
    for (const QLabel *label : desk.desktop->window().findChildren<QLabel *>(u"notice"_s))
        isTold = isTold || label->text().contains(u"Another program found the database damaged"_s);
    QVERIFY(isTold);
}

QTEST_MAIN(TestStaff)

#include "tst_staff.moc"
