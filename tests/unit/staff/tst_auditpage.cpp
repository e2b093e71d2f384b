// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditlog.h"
#include "staff/accounts/accountwords.h"
#include "staff/accounts/auditexportjob.h"
#include "staff/accounts/auditpage.h"
#include "staff/window/colours.h"
#include "staff/window/tonelabel.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"
#include "support/rawdatabase.h"
#include "support/strictcsv.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString plate = u"粤B12345"_s;

/// The page over a log that a test fills, read by Li.
struct Desk
{
    QTemporaryDir folder{quickFolder()};
    QString database = folder.filePath(u"staff.db"_s);
    ManualClock clock;
    Store store{database, clock};
    AuditLog log{store, clock};
    AuditPage page{{log, clock, database}};

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    /// Four entries: two of Li, of which one is about the plate, and two of Wang a day later.
    void fill()
    {
        log.record({AuditKind::SignedIn, u"Li"_s});
        log.record({AuditKind::Located, u"Li"_s, {}, plate});
        clock.advance(24h);
        log.record({AuditKind::SignedIn, u"Wang"_s});
        append({AuditKind::Exported, u"Wang"_s, u"=history, \"CSV\""_s});
    }
    void append(const AuditNote &note)
    {
        const auto done = log.append(note);
        QVERIFY(waitFor(done));
        QVERIFY(done.result());
    }
    void open()
    {
        page.setPerson(u"Li"_s);
        page.resize(1200, 700);
        page.show();
        QTRY_VERIFY(!page.isBusy());
        settle();
    }
    /// What the page itself wrote is there, too.
    void settle()
    {
        const auto done = store.run([](StoreSession &) -> Stored<bool> { return true; });
        QVERIFY(waitFor(done));
    }
    [[nodiscard]] QAbstractItemModel &model() const { return *child<QTreeView>(u"audit"_s)->model(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model().index(row, column).data().toString();
    }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(cell(row, AuditModel::NumberColumn));
        return all;
    }
    [[nodiscard]] QString message() const { return child<QLabel>(u"auditMessage"_s)->text(); }
    [[nodiscard]] QString verdict() const { return child<QLabel>(u"verifyVerdict"_s)->text(); }
    void choose(const QString &box, int index) const
    {
        auto *combo = child<QComboBox>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void choose(const QString &box, const QString &text) const
    {
        choose(box, child<QComboBox>(box)->findText(text));
    }
    QStringList logged(const QString &kind)
    {
        return RawDatabase(database).rows(
            u"SELECT person, detail, plate_hash IS NOT NULL FROM audit WHERE kind = '%1' ORDER BY seq"_s.arg(
                kind));
    }
    void verify()
    {
        QTest::mouseClick(child<QPushButton>(u"verifyStart"_s), Qt::LeftButton);
        QTRY_VERIFY(child<QPushButton>(u"verifyStart"_s)->isEnabled());
        settle();
    }
    QByteArray exported(const QString &name)
    {
        const QString path = folder.filePath(name);
        QSignalSpy told(&page, &Page::told);
        page.exportTo(path);
        if (!told.wait(10000))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void readsPageByPage();
    void filters();
    void findsWhatWasAskedAboutAPlate();
    void verifiesAndTellsOfTampering();
    void comparesWithWhatWasNoted();
    void exports();
    void leavesNoHalfFile();
    void forgets();
    void saysWhatIsWrong();
};

void TestAuditPage::showsTheNewestFirst()
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.fill();
    desk.open();
    QCOMPARE(desk.numbers(), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(desk.cell(0, AuditModel::PersonColumn), u"Wang"_s);
    QCOMPARE(desk.cell(0, AuditModel::KindColumn), auditKindWords(AuditKind::Exported));
    QCOMPARE(desk.cell(0, AuditModel::DetailColumn), u"=history, \"CSV\""_s);
    QCOMPARE(desk.cell(0, AuditModel::PlateColumn), QString());
    QCOMPARE(desk.cell(2, AuditModel::PlateColumn), u"yes"_s);
    QCOMPARE(desk.cell(3, AuditModel::TimeColumn), u"2026-03-14 15:09:26"_s);
    QVERIFY(desk.message().startsWith(u"4 "_s));
    // To have read it is something that was done.
    QCOMPARE(desk.logged(u"log-seen"_s), QStringList{u"Li|4 entries|0"_s});
    desk.page.run(Page::Command::Refresh);
    QTRY_COMPARE(desk.model().rowCount(), 5);
}

void TestAuditPage::readsPageByPage()
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    constexpr int entries = AuditModel::pageSize + 1;
    for (int i = 1; i < entries; ++i)
        desk.log.record({AuditKind::Searched, u"Li"_s});
    desk.append({AuditKind::Searched, u"Li"_s});
    desk.open();
    QVERIFY(desk.model().rowCount() >= AuditModel::pageSize);
    QVERIFY(desk.message().startsWith(QString::number(entries)));
    if (desk.model().canFetchMore({}))
        desk.model().fetchMore({});
    QTRY_COMPARE(desk.model().rowCount(), entries);
    QCOMPARE(desk.cell(entries - 1, AuditModel::NumberColumn), u"1"_s);
    QVERIFY(!desk.model().canFetchMore({}));
}

void TestAuditPage::filters()
{
    Desk desk;
    desk.fill();
    desk.open();
    QTRY_COMPARE(desk.child<QComboBox>(u"auditPerson"_s)->count(), 3);
    desk.choose(u"auditPerson"_s, u"Wang"_s);
    QTRY_COMPARE(desk.numbers(), QStringList({u"4"_s, u"3"_s}));
    desk.choose(u"auditKind"_s, auditKindWords(AuditKind::SignedIn));
    QTRY_COMPARE(desk.numbers(), QStringList{u"3"_s});
    desk.choose(u"auditPerson"_s, 0);
    QTRY_COMPARE(desk.numbers(), QStringList({u"3"_s, u"1"_s}));
    desk.choose(u"auditTime"_s, u"Today"_s);
    QTRY_COMPARE(desk.numbers(), QStringList{u"3"_s});
    desk.choose(u"auditTime"_s, u"Between two days"_s);
    const QDate first = ManualClock().now().date();
    desk.child<QDateEdit>(u"auditFrom"_s)->setDate(first);
    desk.child<QDateEdit>(u"auditTo"_s)->setDate(first);
    QTRY_COMPARE(desk.numbers(), QStringList{u"1"_s});
    desk.choose(u"auditKind"_s, auditKindWords(AuditKind::Printed));
    QTRY_COMPARE(desk.message(), u"Nothing of this kind is in the log."_s);
    // To show less is nothing new to tell of.
    desk.settle();
    QCOMPARE(desk.logged(u"log-seen"_s).size(), 1);
}

void TestAuditPage::findsWhatWasAskedAboutAPlate()
{
    Desk desk;
    desk.fill();
    desk.open();
    auto *field = desk.child<QLineEdit>(u"auditPlate"_s);
    field->setText(u"粤b·12345"_s);
    QCOMPARE(desk.model().rowCount(), 4);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(desk.numbers(), QStringList{u"2"_s});
    QTRY_COMPARE(desk.logged(u"log-seen"_s).size(), 2);
    QCOMPARE(desk.logged(u"log-seen"_s).last(), u"Li|1 entries about a plate|1"_s);
    field->clear();
    QTRY_VERIFY(desk.model().rowCount() > 3);
}

void TestAuditPage::verifiesAndTellsOfTampering()
{
    Desk desk;
    desk.fill();
    desk.open();
    QSignalSpy alerted(desk.child<ToneLabel>(u"verifyVerdict"_s), &ToneLabel::alerted);
    const auto colour = [&desk] {
        return desk.child<QLabel>(u"verifyVerdict"_s)->palette().color(QPalette::WindowText);
    };
    desk.verify();
    QVERIFY2(desk.verdict().startsWith(u"The log is whole"_s), qPrintable(desk.verdict()));
    QVERIFY(desk.child<QLineEdit>(u"verifyEnd"_s)->text().startsWith(u"5 "_s));
    QCOMPARE(colour(), desk.page.palette().color(QPalette::WindowText));
    QCOMPARE(desk.logged(u"log-verified"_s), QStringList{u"Li|whole, 5 entries|0"_s});
    // As somebody who can write the file.
    RawDatabase raw(desk.database);
    QCOMPARE(raw.run(u"DROP TRIGGER audit_keeps;\nUPDATE audit SET person = 'Wang' WHERE seq = 2;\n"_s),
             QString());
    desk.verify();
    QVERIFY2(desk.verdict().startsWith(u"Entry 2 was changed"_s), qPrintable(desk.verdict()));
    QVERIFY(desk.child<QLineEdit>(u"verifyEnd"_s)->text().isEmpty());
    // Heard, at once and where the focus is.
    QCOMPARE(alerted.size(), 2);
    QCOMPARE(alerted.last().first().toString(), desk.verdict());
    QCOMPARE(desk.child<QPushButton>(u"verifyStart"_s)->accessibleDescription(), desk.verdict());
    // Seen, also when the desktop turns dark.
    QCOMPARE(colour(), staffColours(desk.page.palette()).full);
    desk.page.setPalette(QPalette(Qt::black));
    QVERIFY(isDark(desk.page.palette()));
    QCOMPARE(colour(), staffColours(desk.page.palette()).full);
    // Nothing of it is there for whoever comes next.
    auto *noted = desk.child<QLineEdit>(u"verifyNoted"_s);
    QTest::keyClicks(noted, u"5 ab"_s);
    QVERIFY(noted->isUndoAvailable());
    desk.page.forget();
    QVERIFY(noted->text().isEmpty());
    QVERIFY(!noted->isUndoAvailable());
    QVERIFY(desk.child<QPushButton>(u"verifyStart"_s)->accessibleDescription().isEmpty());
}

void TestAuditPage::comparesWithWhatWasNoted()
{
    Desk desk;
    desk.fill();
    desk.open();
    auto *noted = desk.child<QLineEdit>(u"verifyNoted"_s);
    noted->setText(u"12 nonsense"_s);
    desk.verify();
    QVERIFY(desk.verdict().contains(u"64"_s));
    QVERIFY(desk.logged(u"log-verified"_s).isEmpty());
    noted->clear();
    desk.verify();
    const QString end = desk.child<QLineEdit>(u"verifyEnd"_s)->text();
    noted->setText(end);
    desk.verify();
    QVERIFY2(desk.verdict().startsWith(u"The log is whole"_s), qPrintable(desk.verdict()));
    noted->setText(end.left(2) + QString(64, u'a'));
    desk.verify();
    QVERIFY2(desk.verdict().contains(u"noted"_s), qPrintable(desk.verdict()));
}

void TestAuditPage::exports()
{
    Desk desk;
    desk.fill();
    desk.open();
    const auto rows = readStrictCsv(desk.exported(u"log.csv"_s));
    QVERIFY(rows);
    // The heading, the four, and that they were seen; the oldest first.
    QCOMPARE(rows->size(), 6);
    QCOMPARE((*rows)[1][0], u"1"_s);
    QCOMPARE((*rows)[2][2], u"Li"_s);
    QCOMPARE((*rows)[2][5], u"yes"_s);
    QCOMPARE((*rows)[4][4], u"'=history, \"CSV\""_s);
    QCOMPARE((*rows)[4][6],
             RawDatabase(desk.database).value(u"SELECT lower(hex(hash)) FROM audit WHERE seq = 4"_s));
    desk.settle();
    QCOMPARE(desk.logged(u"exported"_s).last(), u"Li|log, CSV, 5 entries|0"_s);
    // What the filter lets through.
    desk.choose(u"auditPerson"_s, u"Wang"_s);
    QTRY_COMPARE(desk.model().rowCount(), 2);
    const auto fewer = readStrictCsv(desk.exported(u"wang.csv"_s));
    QVERIFY(fewer);
    QCOMPARE(fewer->size(), 3);
    QVERIFY(desk.exported(u"log.xlsx"_s).startsWith("PK"));
}

void TestAuditPage::leavesNoHalfFile()
{
    Desk desk;
    desk.fill();
    desk.open();
    const QString path = desk.folder.filePath(u"log.csv"_s);
    auto *job = new AuditExportJob({desk.database, path, {}, 5, QTimeZone::utc()}, desk.clock);
    QSignalSpy finished(job, &ExportJob::finished);
    job->cancel();
    QVERIFY(finished.wait(10000));
    const auto error = finished[0][1].value<std::optional<TableError>>();
    QVERIFY(error);
    QCOMPARE(error->kind, TableError::Kind::Cancelled);
    QVERIFY(!QFile::exists(path));
    // A folder that there is not.
    job = new AuditExportJob({desk.database, desk.folder.filePath(u"no/log.csv"_s), {}, 5, QTimeZone::utc()},
                             desk.clock);
    QSignalSpy failed(job, &ExportJob::finished);
    QVERIFY(failed.wait(10000));
    QCOMPARE(failed[0][1].value<std::optional<TableError>>()->kind, TableError::Kind::NoSuchFolder);
}

void TestAuditPage::forgets()
{
    Desk desk;
    desk.fill();
    desk.open();
    desk.verify();
    auto *field = desk.child<QLineEdit>(u"auditPlate"_s);
    field->setText(plate);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.page.forget();
    QCOMPARE(desk.model().rowCount(), 0);
    QVERIFY(field->text().isEmpty());
    QVERIFY(desk.verdict().isEmpty());
    QVERIFY(desk.child<QLineEdit>(u"verifyEnd"_s)->text().isEmpty());
    QVERIFY(!desk.page.isBusy());
    QVERIFY(!desk.page.can(Page::Command::Copy));
}

void TestAuditPage::saysWhatIsWrong()
{
    Desk desk;
    desk.fill();
    QVERIFY(QFile::remove(desk.database + u".key"_s));
    Store store(desk.database, desk.clock);
    AuditLog log(store, desk.clock);
    AuditPage page({log, desk.clock, desk.database});
    page.show();
    QTRY_VERIFY(!page.isBusy());
    auto *start = page.findChild<QPushButton *>(u"verifyStart"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(start->isEnabled());
    const QString said = page.findChild<QLabel *>(u"verifyVerdict"_s)->text();
    QVERIFY2(said.contains(u"key file"_s), qPrintable(said));
}

QTEST_MAIN(TestAuditPage)

#include "tst_auditpage.moc"
