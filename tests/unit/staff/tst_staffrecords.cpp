// SPDX-License-Identifier: Apache-2.0
#include "site/site.h"
#include "staff/export/exportbar.h"
#include "staff/export/savefile.h"
#include "staff/history/historychart.h"
#include "staff/history/historyexportjob.h"
#include "staff/history/historypage.h"
#include "staff/history/periodbar.h"
#include "staff/upkeep/qualitypage.h"
#include "staff/window/colours.h"
#include "staff/window/waitbar.h"
#include "store/delivery.h"
#include "support/fakeservice.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"
#include "support/rawdatabase.h"
#include "support/strictcsv.h"
#include "support/yearofcounts.h"

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QXYSeries>

#include <fcntl.h>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Occupancy = BayState::Occupancy;

namespace {

/// A database with its recorder and the page that shows it.
struct History
{
    QTemporaryDir folder{quickFolder()};
    ManualClock clock;
    QString database = folder.filePath(u"garage.sqlite"_s);
    Store store{database, clock};
    HistoryRecorder recorder{store};
    HistoryPage page{{store, recorder, clock, database}};

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QString message() const { return child<QLabel>(u"historyMessage"_s)->text(); }
    [[nodiscard]] QList<QAbstractSeries *> lines() const
    {
        return child<HistoryChart>(u"historyChart"_s)->chart()->series();
    }
    void fill(int areas, qint64 first, qint64 minutes)
    {
        const auto filled =
            store.run([=](StoreSession &session) { return fillCounts(session, areas, first, minutes); });
        QVERIFY(waitFor(filled, 60000));
        QVERIFY(filled.result());
    }
    void show()
    {
        page.resize(1000, 600);
        page.show();
        QTRY_VERIFY(!page.isBusy());
    }
    /// Today's first minute.
    [[nodiscard]] qint64 midnight() const
    {
        return minutesOfDay(clock.now().toLocalTime().date(), QTimeZone::systemTimeZone()).begin;
    }
};

/// Of a map with one level.
AreaTitles titlesOf(const QString &area, const QString &shortName)
{
    Site site;
    site.levels.resize(1);
    site.levels.first().area = area;
    site.levels.first().shortName = shortName;
    return {site, u"en"_s};
}

QList<QStringList> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readStrictCsv(file.readAll()).value_or(QList<QStringList>());
}

/// The worklist with its page, over answers that the test gives.
struct Quality
{
    QTemporaryDir folder{quickFolder()};
    FakeService service;
    ManualClock clock;
    Store store{folder.filePath(u"garage.sqlite"_s), clock};
    Worklist worklist{store, clock, {}, QByteArray(32, 'k')};
    FindingCheck check{service, worklist};
    QualityPage page{{worklist, check, clock}};
    int exports = 0;

    Quality()
    {
        page.setPerson(u"Li"_s);
        page.resize(1000, 600);
        page.show();
    }
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    [[nodiscard]] int rows() const { return child<QTreeView>(u"findings"_s)->model()->rowCount(); }
    void choose(int row)
    {
        auto *view = child<QTreeView>(u"findings"_s);
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    void type(const QString &text) { child<QLineEdit>(u"findingText"_s)->setText(text); }
    void press(const QString &button)
    {
        auto *found = child<QPushButton>(button);
        QVERIFY(found->isEnabled());
        found->click();
    }
    [[nodiscard]] QString typed() const { return child<QLineEdit>(u"findingText"_s)->text(); }
    /// One plate in two bays.
    void seeTwice()
    {
        QTRY_VERIFY(worklist.isReady());
        worklist.noticeCars({parkedCar(u"川A11NW5"_s, u"017"_s), parkedCar(u"川A11NW5"_s, u"018"_s)});
        QTRY_COMPARE(rows(), 1);
    }
    /// And another, in the second row.
    void seeAnotherTwice()
    {
        worklist.noticeCars({parkedCar(u"川A22NW6"_s, u"027"_s), parkedCar(u"川A22NW6"_s, u"028"_s)});
        QTRY_COMPARE(rows(), 2);
        child<QTreeView>(u"findings"_s)->sortByColumn(WorklistModel::PlaceColumn, Qt::AscendingOrder);
    }
    /// What the page's export writes: its headings, and its rows.
    QList<QStringList> exported()
    {
        const QString path = folder.filePath(u"out%1.csv"_s.arg(++exports));
        QSignalSpy written(&page, &QualityPage::exported);
        QTimer::singleShot(0, &page, [this, path] {
            auto *dialog = page.findChild<QFileDialog *>();
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        page.run(Page::Command::Export);
        return QTest::qWaitFor([&written] { return !written.isEmpty(); }) ? contentOf(path)
                                                                          : QList<QStringList>();
    }
    /// So that nothing that is noted from now on is kept.
    void breakNotes()
    {
        QCOMPARE(RawDatabase(folder.filePath(u"garage.sqlite"_s))
                     .exec(u"CREATE TRIGGER no_notes BEFORE INSERT ON worklist_notes "
                           "BEGIN SELECT RAISE(ABORT, 'no'); END"_s),
                 QString());
    }
};

} // namespace

class TestStaffRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRecordedYet();
    void showsADay();
    void showsWhatIsRecordedNow();
    void showsMonthsAndYears();
    void leavesAreasOut();
    void exportsHistory_data();
    void exportsHistory();
    void cancelledExportLeavesNothing();
    void readingCanBeGivenUp();
    void explainsFindings();
    void takesNotes();
    void keepsWhatIsNotWritten();
    void forgetsWhatWasTyped();
    void asksBeforeNotesAreLost_data();
    void asksBeforeNotesAreLost();
    void saysBesideTheFindingWhyItFailed();
    void staysReadableInTheDark();
    void saysTheSameOfSeveral();
    void checksAgain();
    void countsInWords_data();
    void countsInWords();
    void copiesFindingsWithoutPlates();
    void exportsFindingsWithoutPlates();
    void exportsWhatIsListed();
    void anExportIsOfWhoeverBeganIt();
    void asksForANameWithItsEnding();
#ifdef F_OFD_GETLK
    void looksIntoNoFileThatItLists();
#endif
};

void TestStaffRecords::nothingIsRecordedYet()
{
    History history;
    history.show();
    QVERIFY(history.message().startsWith(u"Nothing is recorded yet"_s));
    QVERIFY(!history.page.can(Page::Command::Export));
}

void TestStaffRecords::showsADay()
{
    History history;
    // Until noon, but for half an hour.
    history.fill(2, history.midnight(), 720);
    const qint64 gap = history.midnight() + 300;
    const auto cut = history.store.run([gap](StoreSession &session) {
        return session.exec(u"DELETE FROM counts WHERE minute BETWEEN ? AND ?"_s, {gap, gap + 30});
    });
    QVERIFY(waitFor(cut));
    history.show();
    QCOMPARE(history.child<QListWidget>(u"historyAreas"_s)->count(), 2);
    // Each area's line is interrupted once, and none reaches into the gap.
    QCOMPARE(history.lines().size(), 4);
    for (const QAbstractSeries *series : history.lines()) {
        const auto *line = qobject_cast<const QXYSeries *>(series);
        for (const QPointF &point : line->points()) {
            const auto minute = qint64(point.x() / 60000);
            QVERIFY(minute < gap || minute > gap + 30);
            QVERIFY(point.y() > 0);
        }
    }
    QVERIFY(history.message().startsWith(u"Free bays."_s));
    history.child<QDateEdit>(u"historyDate"_s)->setDate(history.clock.now().date().addDays(-1));
    QTRY_VERIFY(!history.page.isBusy());
    QVERIFY(history.lines().isEmpty());
    QCOMPARE(history.message(), u"Nothing was recorded in this time."_s);
}

void TestStaffRecords::showsWhatIsRecordedNow()
{
    History history;
    history.show();
    history.recorder.record({{u"01"_s, u"Upper"_s, 100, 42}}, history.clock.now());
    QTRY_COMPARE(history.lines().size(), 1);
    QCOMPARE(history.lines().first()->name(), u"01 · Upper"_s);
    QCOMPARE(qobject_cast<QXYSeries *>(history.lines().first())->points().first().y(), 42.0);
    history.page.setAreaTitles(titlesOf(u"01"_s, u"B1"_s));
    QTRY_VERIFY(!history.page.isBusy());
    QCOMPARE(history.lines().first()->name(), u"B1"_s);
}

void TestStaffRecords::showsMonthsAndYears()
{
    History history;
    history.fill(1, history.midnight() - 40 * 1440, 41 * 1440);
    history.show();
    auto *span = history.child<QComboBox>(u"historySpan"_s);
    span->setCurrentIndex(1);
    QTRY_VERIFY(!history.page.isBusy());
    // The clock stands on 14 March.
    QCOMPARE(history.lines().size(), 1);
    QCOMPARE(qobject_cast<QXYSeries *>(history.lines().first())->count(), 14);
    span->setCurrentIndex(2);
    QTRY_VERIFY(!history.page.isBusy());
    QCOMPARE(qobject_cast<QXYSeries *>(history.lines().first())->count(), 41);
}

void TestStaffRecords::leavesAreasOut()
{
    History history;
    history.fill(2, history.midnight(), 60);
    history.show();
    auto *areas = history.child<QListWidget>(u"historyAreas"_s);
    areas->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(history.lines().size(), 1);
    QCOMPARE(history.lines().first()->name(), areas->item(1)->text());
    areas->item(1)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(history.lines().isEmpty());
    QCOMPARE(history.message(), u"Choose at least one level."_s);
    QVERIFY(!history.page.can(Page::Command::Export));
}

void TestStaffRecords::exportsHistory_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("xlsx") << u"xlsx"_s;
}

void TestStaffRecords::exportsHistory()
{
    QFETCH(const QString, suffix);
    History history;
    history.fill(1, history.midnight(), 3);
    history.show();
    const QString path = history.folder.filePath(u"out."_s + suffix);
    const MinuteRange day{history.midnight(), history.midnight() + 1440};
    HistoryExportJob *job = new HistoryExportJob(
        {history.database, path, {{1, u"01"_s, u"Level 1"_s, 0, 0}}, day, QTimeZone::systemTimeZone()},
        history.clock);
    QSignalSpy finished(job, &ExportJob::finished);
    auto *bar = history.page.findChild<ExportBar *>();
    bar->watch(job, path);
    QVERIFY(bar->isVisible());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toLongLong(), 3);
    QVERIFY(!bar->isVisible());
    QVERIFY(QFileInfo(path).size() > 0);
    if (suffix != u"csv"_s)
        return;
    const QList<QStringList> rows = contentOf(path);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0], (QStringList{u"Time"_s, u"Area"_s, u"Name"_s, u"Free bays"_s, u"Bays"_s}));
    QCOMPARE(rows[1][0], timeOf(history.midnight(), QTimeZone::systemTimeZone()).toString(Qt::ISODate));
    QCOMPARE(rows[1][1], u"01"_s);
    QCOMPARE(rows[1][4], u"200"_s);
}

void TestStaffRecords::cancelledExportLeavesNothing()
{
    History history;
    history.fill(4, history.midnight() - 30 * 1440, 30 * 1440);
    history.show();
    const QString path = history.folder.filePath(u"out.csv"_s);
    QList<HistoryArea> areas;
    for (int area = 1; area <= 4; ++area)
        areas.append({area, QString::number(area), {}, 0, 0});
    auto *job = new HistoryExportJob({history.database,
                                      path,
                                      areas,
                                      {history.midnight() - 30 * 1440, history.midnight()},
                                      QTimeZone::systemTimeZone()},
                                     history.clock);
    QSignalSpy finished(job, &ExportJob::finished);
    auto *bar = history.page.findChild<ExportBar *>();
    bar->watch(job, path);
    bar->findChild<QPushButton *>(u"exportCancel"_s)->click();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!QFileInfo::exists(path));
    const QStringList left = QDir(history.folder.path()).entryList(QDir::Files);
    for (const QString &file : left)
        QVERIFY2(file.startsWith(u"garage.sqlite"_s), qPrintable(file));
}

void TestStaffRecords::readingCanBeGivenUp()
{
    History history;
    history.fill(2, history.midnight(), 60);
    history.show();
    QTRY_VERIFY(!history.lines().isEmpty());
    // Something keeps the database.
    QSemaphore gate;
    const auto held = history.store.read([&gate](StoreSession &) -> Stored<void> {
        gate.acquire();
        return {};
    });
    const auto *wait = history.page.findChild<WaitBar *>(u"waitBar"_s);
    QVERIFY(!wait->isVisible());
    auto *period = history.page.findChild<PeriodBar *>();
    period->setSpan(PeriodBar::Span::Year);
    Q_EMIT period->changed();
    QTRY_VERIFY(wait->isVisible());
    // The old chart does not stand below the new dates.
    QVERIFY(history.lines().isEmpty());
    QCOMPARE(history.message(), u"Reading …"_s);
    history.page.findChild<QPushButton *>(u"waitCancel"_s)->click();
    QCOMPARE(history.message(), u"Reading was cancelled."_s);
    QVERIFY(!wait->isVisible());
    QVERIFY(!history.page.isBusy());
    gate.release();
    QVERIFY(waitFor(held));
    history.page.run(Page::Command::Refresh);
    QTRY_VERIFY(!history.lines().isEmpty());
    QVERIFY(!wait->isVisible());
}

void TestStaffRecords::explainsFindings()
{
    Quality quality;
    QCOMPARE(quality.text(u"findingTitle"_s), u"Nothing chosen"_s);
    QTRY_COMPARE(quality.text(u"findingCount"_s),
                 u"Nothing so far. What does not fit is listed when several answers agree."_s);
    quality.page.setAreaTitles(titlesOf(u"01"_s, u"B1"_s));
    quality.seeTwice();
    quality.choose(0);
    QVERIFY(quality.text(u"findingTitle"_s).startsWith(u"Plate in two bays: B1, bay 01"_s));
    const QString explanation = quality.text(u"findingExplanation"_s);
    QVERIFY(explanation.contains(u"川A·11NW5"_s));
    QVERIFY(explanation.contains(u"B1, bay 017"_s));
    QVERIFY(explanation.contains(u"B1, bay 018"_s));
    QVERIFY(!quality.text(u"findingAdvice"_s).isEmpty());
    // Who signs in next has chosen nothing.
    quality.page.forget();
    QCOMPARE(quality.text(u"findingTitle"_s), u"Nothing chosen"_s);
    QVERIFY(!quality.text(u"findingExplanation"_s).contains(u"11NW5"_s));
}

void TestStaffRecords::takesNotes()
{
    Quality quality;
    QSignalSpy noted(&quality.page, &QualityPage::noted);
    quality.seeTwice();
    quality.choose(0);
    auto *events = quality.child<QListWidget>(u"findingEvents"_s);
    // No reason, no deed.
    QVERIFY(!quality.child<QPushButton>(u"findingDone"_s)->isEnabled());
    quality.type(u"  asked the guard "_s);
    quality.press(u"findingNote"_s);
    QTRY_COMPARE(events->count(), 1);
    QVERIFY(events->item(0)->text().endsWith(u"Li: asked the guard"_s));
    QCOMPARE(quality.rows(), 1);
    QTRY_VERIFY(quality.child<QLineEdit>(u"findingText"_s)->text().isEmpty());

    quality.type(u"camera cleaned"_s);
    quality.press(u"findingDone"_s);
    // It is not to be done any more.
    QTRY_COMPARE(quality.rows(), 0);
    auto *states = quality.child<QComboBox>(u"findingStates"_s);
    states->setCurrentIndex(states->findData(QVariant::fromValue(FindingFilter::Which::Done)));
    QCOMPARE(quality.rows(), 1);
    quality.choose(0);
    QTRY_COMPARE(events->count(), 2);
    quality.press(u"findingUndo"_s);
    QTRY_COMPARE(quality.rows(), 0);
    states->setCurrentIndex(states->findData(QVariant::fromValue(FindingFilter::Which::ToDo)));
    QCOMPARE(quality.rows(), 1);
    QTRY_COMPARE(noted.size(), 3);
    for (const QList<QVariant> &each : noted)
        QVERIFY(!each[2].toString().contains(u"11NW5"_s));
    // A note is of whoever wrote it, also when its writer has signed out before it was written.
    quality.choose(0);
    quality.type(u"one more"_s);
    quality.press(u"findingNote"_s);
    quality.page.setPerson({});
    QTRY_COMPARE(noted.size(), 4);
    QCOMPARE(noted.last()[0].toString(), u"Li"_s);
}

void TestStaffRecords::keepsWhatIsNotWritten()
{
    Quality quality;
    quality.seeTwice();
    quality.seeAnotherTwice();
    quality.choose(0);
    quality.type(u"to be asked"_s);
    quality.choose(1);
    QVERIFY(quality.typed().isEmpty());
    quality.type(u"another one"_s);
    quality.choose(0);
    QCOMPARE(quality.typed(), u"to be asked"_s);
    // What takes the row away does not take the text.
    auto *filter = quality.child<QLineEdit>(u"findingFilter"_s);
    filter->setText(u"nothing is called that"_s);
    QCOMPARE(quality.rows(), 0);
    QVERIFY(quality.typed().isEmpty());
    filter->setText({});
    quality.choose(0);
    QCOMPARE(quality.typed(), u"to be asked"_s);
    // Written, it is gone, also when another row is chosen by then.
    quality.press(u"findingNote"_s);
    quality.choose(1);
    QCOMPARE(quality.typed(), u"another one"_s);
    QSignalSpy noted(&quality.page, &QualityPage::noted);
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(quality.typed(), u"another one"_s);
    quality.choose(0);
    QVERIFY(quality.typed().isEmpty());
    // Taking back is not writing.
    quality.type(u"on second thoughts"_s);
    QTRY_COMPARE(quality.child<QListWidget>(u"findingEvents"_s)->count(), 1);
    quality.press(u"findingUndo"_s);
    QTRY_COMPARE(noted.size(), 2);
    QCOMPARE(quality.typed(), u"on second thoughts"_s);
}

void TestStaffRecords::forgetsWhatWasTyped()
{
    Quality quality;
    quality.seeTwice();
    quality.choose(0);
    auto *text = quality.child<QLineEdit>(u"findingText"_s);
    auto *filter = quality.child<QLineEdit>(u"findingFilter"_s);
    QTest::keyClicks(text, u"of the one before"_s);
    QTest::keyClicks(filter, u"bay"_s);
    QVERIFY(text->isUndoAvailable());
    QVERIFY(filter->isUndoAvailable());
    quality.page.forget();
    QVERIFY(filter->text().isEmpty());
    QVERIFY(!text->isUndoAvailable());
    QVERIFY(!filter->isUndoAvailable());
    quality.choose(0);
    QVERIFY(text->text().isEmpty());
    QVERIFY(quality.page.confirmLeaving()); // without asking: nobody would answer
}

void TestStaffRecords::asksBeforeNotesAreLost_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("discard") << QMessageBox::Discard << true;
    QTest::newRow("cancel") << QMessageBox::Cancel << false;
}

void TestStaffRecords::asksBeforeNotesAreLost()
{
    QFETCH(const QMessageBox::StandardButton, answer);
    QFETCH(const bool, leaves);
    Quality quality;
    quality.seeTwice();
    quality.seeAnotherTwice();
    quality.choose(0);
    QVERIFY(quality.page.confirmLeaving()); // without asking: nobody would answer
    quality.type(u"   "_s);
    QVERIFY(quality.page.confirmLeaving());
    quality.type(u"to be asked"_s);
    quality.choose(1);
    QString about;
    QTimer::singleShot(0, &quality.page, [&quality, &about, answer] {
        const auto *question = quality.child<QMessageBox>(u"confirmLeaving"_s);
        about = question->informativeText();
        QTest::mouseClick(question->button(answer), Qt::LeftButton);
    });
    QCOMPARE(quality.page.confirmLeaving(), leaves);
    QVERIFY2(about.startsWith(u"Plate in two bays"_s) && !about.contains(u"NW"_s), qPrintable(about));
    quality.choose(0);
    QCOMPARE(quality.typed(), leaves ? QString() : u"to be asked"_s);
}

void TestStaffRecords::saysBesideTheFindingWhyItFailed()
{
    Quality quality;
    quality.seeTwice();
    quality.seeAnotherTwice();
    quality.breakNotes();
    const auto *text = quality.child<QLineEdit>(u"findingText"_s);
    const auto *trouble = quality.child<QLabel>(u"findingTrouble"_s);
    quality.choose(0);
    quality.type(u"to be asked"_s);
    quality.press(u"findingNote"_s);
    QTRY_VERIFY(trouble->isVisible());
    // Who hears the page hears it with the line.
    QCOMPARE(text->accessibleDescription(), trouble->text());
    // It is about that one.
    quality.choose(1);
    QVERIFY(!trouble->isVisible());
    QVERIFY(text->accessibleDescription().isEmpty());
    quality.choose(0);
    QVERIFY(trouble->isVisible());
    quality.type(QString());
    // And of another, from which somebody goes on before it has failed, beside that other.
    quality.choose(1);
    quality.type(u"another one"_s);
    quality.press(u"findingNote"_s);
    quality.choose(0);
    bool isTold = false; // later than what was asked for before
    deliverTo(&quality.page, quality.store.run([](StoreSession &) -> Stored<void> { return {}; }),
              [&isTold](const Stored<void> &) { isTold = true; });
    QTRY_VERIFY(isTold);
    QVERIFY(!trouble->isVisible());
    quality.choose(1);
    QVERIFY(trouble->isVisible());
    QCOMPARE(quality.typed(), u"another one"_s);
}

void TestStaffRecords::staysReadableInTheDark()
{
    Quality quality;
    quality.seeTwice();
    quality.breakNotes();
    quality.choose(0);
    quality.type(u"to be asked"_s);
    quality.press(u"findingNote"_s);
    const auto *trouble = quality.child<QLabel>(u"findingTrouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    const auto colour = [trouble] { return trouble->palette().color(QPalette::WindowText); };
    QCOMPARE(colour(), staffColours(quality.page.palette()).full);
    quality.page.setPalette(QPalette(Qt::black));
    QVERIFY(isDark(quality.page.palette()));
    QCOMPARE(colour(), staffColours(quality.page.palette()).full);
    QCOMPARE(trouble->palette().color(QPalette::Window), quality.page.palette().color(QPalette::Window));
}

/// After a camera of many bays was out.
void TestStaffRecords::saysTheSameOfSeveral()
{
    Quality quality;
    QSignalSpy noted(&quality.page, &QualityPage::noted);
    quality.seeTwice();
    quality.seeAnotherTwice();
    QCOMPARE(quality.rows(), 2);
    quality.choose(0);
    quality.type(u"of one alone"_s);
    quality.child<QTreeView>(u"findings"_s)->selectAll();
    QVERIFY2(quality.text(u"findingTitle"_s).startsWith(u"2 "_s),
             qPrintable(quality.text(u"findingTitle"_s)));
    QVERIFY(quality.typed().isEmpty());
    QVERIFY(!quality.child<QPushButton>(u"findingUndo"_s)->isVisible());
    quality.type(u"cameras were cleaned"_s);
    quality.press(u"findingDone"_s);
    QTRY_COMPARE(quality.rows(), 0);
    QTRY_COMPARE(noted.size(), 2);
    auto *states = quality.child<QComboBox>(u"findingStates"_s);
    states->setCurrentIndex(states->findData(QVariant::fromValue(FindingFilter::Which::Done)));
    QCOMPARE(quality.rows(), 2);
    for (int row = 0; row < 2; ++row) {
        quality.choose(row);
        const auto *events = quality.child<QListWidget>(u"findingEvents"_s);
        QCOMPARE(events->count(), 1);
        QVERIFY(events->item(0)->text().endsWith(u"done: cameras were cleaned"_s));
    }
}

void TestStaffRecords::checksAgain()
{
    Quality quality;
    quality.seeTwice();
    quality.choose(0);
    quality.press(u"findingCheck"_s);
    QVERIFY(!quality.child<QPushButton>(u"findingCheck"_s)->isEnabled());
    QCOMPARE(quality.service.locates.size(), 1);
    quality.service.locates.last().fail(Error::Kind::Timeout);
    QTRY_VERIFY(quality.text(u"findingTrouble"_s).startsWith(u"The garage's system did not answer"_s));
    quality.press(u"findingCheck"_s);
    quality.service.locates.last().answer(QList{parkedCar(u"川A11NW5"_s, u"017"_s)});
    // In one bay only: it is resolved, and that is no longer to be done.
    QTRY_COMPARE(quality.rows(), 0);
}

void TestStaffRecords::countsInWords_data()
{
    QTest::addColumn<Finding::Facts>("facts");
    QTest::addColumn<QString>("words");
    QTest::newRow("twice") << Finding::Facts(TwiceFacts{1, 2, 0})
                           << u"One answer names it several times. As free: 1, as taken: 2, as unknown: 0."_s;
    CountFacts counts;
    counts.toldFree = 1;
    counts.free = 12;
    QTest::newRow("free") << Finding::Facts(counts)
                          << u"Free bays as the guidance system counts them: 1. Of the bays themselves, "
                             "free: 12, unknown: 0."_s;
    counts.toldFree.reset();
    counts.toldTotal = 20;
    counts.totalOff = 8;
    QTest::newRow("all") << Finding::Facts(counts)
                         << u"Bays as the guidance system counts them: 20. Bays that it reports: 12."_s;
}

/// No word of a sentence depends on its numbers: there may be one of each.
void TestStaffRecords::countsInWords()
{
    QFETCH(const Finding::Facts, facts);
    QFETCH(const QString, words);
    Finding finding;
    finding.kind = std::holds_alternative<TwiceFacts>(facts) ? Finding::Kind::BayReportedTwice
                                                             : Finding::Kind::CountsContradict;
    finding.facts = facts;
    const ManualClock clock;
    QCOMPARE(FindingWording(clock).explanation(finding), words);
}

void TestStaffRecords::copiesFindingsWithoutPlates()
{
    Quality quality;
    quality.seeTwice();
    quality.seeAnotherTwice();
    const auto *view = quality.child<QTreeView>(u"findings"_s);
    QVERIFY(view->model()->index(0, WorklistModel::ExplanationColumn).data().toString().contains(u"11NW5"_s));
    quality.child<QTreeView>(u"findings"_s)->selectAll();
    quality.page.run(Page::Command::Copy);
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 2);
    QCOMPARE(copied.count(u"Plate in two bays"_s), 2);
    QVERIFY2(!copied.contains(u"NW"_s), qPrintable(copied));
}

void TestStaffRecords::exportsFindingsWithoutPlates()
{
    Quality quality;
    quality.seeTwice();
    quality.choose(0);
    quality.type(u"=1+1"_s);
    quality.press(u"findingNote"_s);
    QTRY_COMPARE(quality.child<QListWidget>(u"findingEvents"_s)->count(), 1);
    const QList<QStringList> rows = quality.exported();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][rows[0].indexOf(u"kind"_s)], u"plate-in-two-bays"_s);
    QCOMPARE(rows[1][rows[0].indexOf(u"last-note"_s)], u"'=1+1"_s);
    QCOMPARE(rows[1][rows[0].indexOf(u"notes"_s)], u"1"_s);
    QCOMPARE(rows[1][rows[0].indexOf(u"explanation"_s)],
             u"One plate is seen at once in: 01 · 地下室, bay 017; 01 · 地下室, bay 018."_s);
    for (const QString &cell : rows[1])
        QVERIFY(!cell.contains(u"11NW5"_s));
}

void TestStaffRecords::exportsWhatIsListed()
{
    Quality quality;
    quality.seeTwice();
    quality.seeAnotherTwice();
    const auto baysOf = [](const QList<QStringList> &rows) {
        QStringList bays;
        for (const QStringList &row : rows.mid(1))
            bays += row[rows[0].indexOf(u"bay"_s)];
        return bays;
    };
    // In the order of the list.
    quality.child<QTreeView>(u"findings"_s)->sortByColumn(WorklistModel::PlaceColumn, Qt::DescendingOrder);
    QCOMPARE(baysOf(quality.exported()), (QStringList{u"027"_s, u"017"_s}));
    quality.child<QLineEdit>(u"findingFilter"_s)->setText(u"017"_s);
    QCOMPARE(baysOf(quality.exported()), QStringList{u"017"_s});
}

/// A file that is written for somebody who leaves meanwhile.
void TestStaffRecords::anExportIsOfWhoeverBeganIt()
{
    const QTemporaryDir folder;
    ExportBar bar;
    bar.setPerson(u"Li"_s);
    QSignalSpy exported(&bar, &ExportBar::exported);
    TableExport file;
    file.file = {folder.filePath(u"table.csv"_s), u"Table"_s, QTimeZone::utc()};
    file.columns = {{u"Number"_s, Column::Kind::Integer}};
    file.source = sourceOf({Row{qint64(1)}});
    bar.watch(new TableExportJob(file), file.file.path);
    bar.setPerson(u"Wang"_s);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().first().toString(), u"Li"_s);
}

/// Whoever chooses another kind, or types no ending, is asked about the file that will be written.
void TestStaffRecords::asksForANameWithItsEnding()
{
    const QTemporaryDir folder;
    QWidget parent;
    parent.show();
    QString chosen;
    bool wasAsked = false;
    QTimer::singleShot(0, &parent, [&] {
        wasAsked = true;
        auto *dialog = parent.findChild<QFileDialog *>(u"saveFile"_s);
        dialog->setDirectory(folder.path());
        QCOMPARE(dialog->defaultSuffix(), u"xlsx"_s);
        QVERIFY(dialog->selectedFiles().first().endsWith(u"bays.xlsx"_s));
        dialog->selectNameFilter(dialog->nameFilters().last());
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
        QVERIFY(dialog->selectedFiles().first().endsWith(u"bays.csv"_s));
        chosen = dialog->selectedFiles().first();
        QMetaObject::invokeMethod(dialog, "accept");
    });
    const QString path =
        askWhereToSave(&parent, u"Export"_s, u"bays"_s,
                       {{u"Workbooks"_s, u"xlsx"_s}, {u"Comma-separated values"_s, u"csv"_s}});
    QVERIFY(wasAsked);
    QCOMPARE(path, chosen);
}

#ifdef F_OFD_GETLK
/// Closing any descriptor of a file ends the process's POSIX locks on it, SQLite's for example.
void TestStaffRecords::looksIntoNoFileThatItLists()
{
    const QTemporaryDir folder;
    // Its name does not tell what it is.
    const QString name = folder.filePath(u"database"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("SQLite format 3") > 0 && file.flush());
    // Of another open file description, it sees what the process has locked.
    QFile probe(name);
    QVERIFY(probe.open(QIODevice::ReadWrite));
    const auto isLocked = [&probe] {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        return ::fcntl(probe.handle(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    };
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    QCOMPARE(::fcntl(file.handle(), F_SETLK, &lock), 0);
    QVERIFY(isLocked());

    QWidget parent;
    parent.show();
    bool wasShown = false;
    bool wasLocked = false;
    QTimer::singleShot(0, &parent, [&] {
        auto *dialog = parent.findChild<QFileDialog *>(u"saveFile"_s);
        dialog->setDirectory(folder.path());
        const auto *files = dialog->findChild<QFileSystemModel *>();
        wasShown = QTest::qWaitFor([&] {
            const QModelIndex listed = files->index(name);
            return listed.isValid() && !files->fileIcon(listed).isNull() && !files->type(listed).isEmpty();
        });
        wasLocked = isLocked();
        dialog->reject();
    });
    QCOMPARE(askWhereToSave(&parent, u"Export"_s, u"bays"_s, {{u"Workbooks"_s, u"xlsx"_s}}), QString());
    QVERIFY(wasShown);
    QVERIFY(wasLocked);
}
#endif

QTEST_MAIN(TestStaffRecords)

#include "tst_staffrecords.moc"
