// SPDX-License-Identifier: Apache-2.0
#include "support/futures.h"
#include "support/strictcsv.h"
#include "tables/exporttable.h"
#include "tables/tablewriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

#include <csignal>
#include <limits>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bayfinder::Cell)

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void strictReaderRefuses_data();
    void strictReaderRefuses();
    void cells_data();
    void cells();
    void rawBytes();
    void oneEmptyColumn();
    void refusesRows();
    void refusesTargets_data();
    void refusesTargets();
    void fullDisk_data();
    void fullDisk();
    void unfinishedLeavesTheOld_data();
    void unfinishedLeavesTheOld();
    void exports_data();
    void exports();
    void exportFails();
    void exportIsCancelled_data();
    void exportIsCancelled();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] TableFile file(const QString &name) const
    {
        return {path(name), u"Stays"_s, QTimeZone("Europe/Berlin"), TableFile::mostRowsOfSheet};
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void everyFormat() const
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"old.csv"_s;
        QTest::newRow("xlsx") << u"old.xlsx"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCsvWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCsvWriter::strictReaderRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no mark") << QByteArray("a\r\n");
    QTest::newRow("LF") << QByteArray("\xef\xbb\xbf"
                                      "a\n");
    QTest::newRow("no end") << QByteArray("\xef\xbb\xbf"
                                          "a");
    QTest::newRow("quote inside") << QByteArray("\xef\xbb\xbf"
                                                "a\"b\r\n");
    QTest::newRow("behind a quote") << QByteArray("\xef\xbb\xbf"
                                                  "\"a\"b\r\n");
    QTest::newRow("open quote") << QByteArray("\xef\xbb\xbf"
                                              "\"a\r\n");
    QTest::newRow("ragged") << QByteArray("\xef\xbb\xbf"
                                          "a,b\r\na\r\n");
    QTest::newRow("not UTF-8") << QByteArray("\xef\xbb\xbf"
                                             "\xff\r\n");
}

void TestCsvWriter::strictReaderRefuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readStrictCsv(bytes));
}

void TestCsvWriter::cells_data()
{
    using Kind = Column::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Kind kind, const Cell &cell, const QString &field) {
        QTest::newRow(name) << int(kind) << cell << field;
    };
    const auto text = [&row](const char *name, const QString &cell, const QString &field) {
        row(name, Kind::Text, cell, field);
    };
    const QDateTime summer({2026, 7, 1}, {10, 0}, Qt::UTC);

    text("plain", u"bay 12"_s, u"bay 12"_s);
    text("quotes", u"a \"b\" c\""_s, u"a \"b\" c\""_s);
    text("separators", u"a,b;c\td"_s, u"a,b;c\td"_s);
    text("line breaks", u"a\r\nb\nc\rd"_s, u"a\r\nb\nc\rd"_s);
    text("Chinese, emoji", u"沪A·12345 \U0001F697"_s, u"沪A·12345 \U0001F697"_s);
    text("NUL and controls", u"a\0b\u0001\u001b\ufffe"_s + u"c"_s, u"abc"_s);
    text("half a pair", u"a"_s + QChar(0xd83d) + u"b"_s, u"a\ufffdb"_s);
    text("very long", QString(100'000, u'字'), QString(100'000, u'字'));
    text("spaces", u" a "_s, u" a "_s);
    text("a number as text", u"007"_s, u"007"_s);
    for (const QChar c : u"=+-@\uff1d\uff0b\uff0d\uff20"_s)
        text(qPrintable(u"formula %1"_s.arg(c)), c + u"1+1"_s, u'\'' + QString(c) + u"1+1"_s);
    text("tab first", u"\ta"_s, u"'\ta"_s);
    text("CR first", u"\ra"_s, u"'\ra"_s);
    text("LF first", u"\na"_s, u"'\na"_s);
    text("behind spaces", u" \u00a0\u200b=1"_s, u"' \u00a0\u200b=1"_s);
    text("behind a control", u"\u0001=1"_s, u"'=1"_s);
    text("minus inside", u"a-1"_s, u"a-1"_s);
    text("white space only", u"  "_s, u"  "_s);
    row("empty", Kind::Integer, {}, {});
    row("integer", Kind::Integer, qint64(-1'234'567), u"-1234567"_s);
    row("zero", Kind::Integer, qint64(0), u"0"_s);
    row("largest", Kind::Integer, std::numeric_limits<qint64>::max(), u"9223372036854775807"_s);
    row("real", Kind::Real, -0.1, u"-0.1"_s);
    row("integer as real", Kind::Real, qint64(3), u"3"_s);
    row("no number", Kind::Real, std::numeric_limits<double>::quiet_NaN(), {});
    row("summer", Kind::DateTime, summer, u"2026-07-01T12:00:00+02:00"_s);
    row("winter", Kind::DateTime, summer.addMonths(6).addMSecs(5), u"2027-01-01T11:00:00.005+01:00"_s);
    row("no time", Kind::DateTime, QDateTime(), {});
    row("date", Kind::Date, QDate(2026, 2, 28), u"2026-02-28"_s);
    row("no date", Kind::Date, QDate(), {});
    row("true", Kind::Boolean, true, u"true"_s);
    row("false", Kind::Boolean, false, u"false"_s);
}

void TestCsvWriter::cells()
{
    QFETCH(int, kind);
    QFETCH(Cell, cell);
    QFETCH(QString, field);
    const auto writer = makeTableWriter(TableFormat::Csv, file(u"a.csv"_s));
    QVERIFY(writer->begin({{u"first"_s, Column::Kind(kind)}, {u"=last"_s, Column::Kind(kind)}}));
    QVERIFY(writer->append({cell, {}}));
    QVERIFY(writer->append({{}, cell}));
    QVERIFY(writer->finish());

    const QList<QStringList> expected{{u"first"_s, u"'=last"_s}, {field, {}}, {{}, field}};
    const auto rows = readStrictCsv(contents(u"a.csv"_s));
    QVERIFY(rows);
    QCOMPARE(*rows, expected);
}

/// The bytes as they have to be, and what Python makes of them.
void TestCsvWriter::rawBytes()
{
    const auto writer = makeTableWriter(TableFormat::Csv, file(u"a.csv"_s));
    QVERIFY(writer->begin({{u"a"_s, Column::Kind::Text}, {u"b"_s, Column::Kind::Real}}));
    QVERIFY(writer->append({u"x\"y"_s, 1.5}));
    QVERIFY(writer->append({u"a;b\r\nc"_s, {}}));
    QVERIFY(writer->append({u"a;b"_s, {}}));
    QVERIFY(writer->append({u"a\tb"_s, {}}));
    QVERIFY(writer->finish());
    QCOMPARE(contents(u"a.csv"_s),
             QByteArray("\xef\xbb\xbf"
                        "a,b\r\n\"x\"\"y\",1.5\r\n\"a;b\r\nc\",\r\n\"a;b\",\r\n\"a\tb\",\r\n"));

    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/unit/tables/readcsv.py"), path(u"a.csv"_s)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(QJsonDocument::fromJson(python.readAllStandardOutput()).array(),
             (QJsonArray{QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"x\"y"_s, u"1.5"_s},
                         QJsonArray{u"a;b\r\nc"_s, u""_s}, QJsonArray{u"a;b"_s, u""_s},
                         QJsonArray{u"a\tb"_s, u""_s}}));
}

void TestCsvWriter::oneEmptyColumn()
{
    const auto writer = makeTableWriter(TableFormat::Csv, file(u"a.csv"_s));
    QVERIFY(writer->begin({{u"a"_s, Column::Kind::Text}}));
    QVERIFY(writer->append({{}}));
    QVERIFY(writer->finish());
    QCOMPARE(contents(u"a.csv"_s),
             QByteArray("\xef\xbb\xbf"
                        "a\r\n\"\"\r\n"));
}

void TestCsvWriter::refusesRows()
{
    for (const auto format : {TableFormat::Csv, TableFormat::Xlsx}) {
        for (const Row &row : {Row{}, Row{qint64(1), qint64(2)}, Row{u"1"_s}, Row{1.0}}) {
            const auto writer = makeTableWriter(format, file(u"a"_s));
            QVERIFY(writer->begin({{u"a"_s, Column::Kind::Integer}}));
            const auto appended = writer->append(row);
            QVERIFY(!appended);
            QCOMPARE(appended.error().kind, TableError::Kind::BadRow);
        }
        QVERIFY(!makeTableWriter(format, file(u"a"_s))->append({}));
        QVERIFY(!makeTableWriter(format, file(u"a"_s))->finish());
        QVERIFY(!makeTableWriter(format, file(u"a"_s))->begin({}));
    }
    QCOMPARE(entries(), QStringList());
}

void TestCsvWriter::refusesTargets_data()
{
    using Kind = TableError::Kind;
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    for (const auto &suffix : {u"csv"_s, u"xlsx"_s}) {
        QTest::newRow(qPrintable(u"folder missing "_s + suffix))
            << u"no/a."_s + suffix << int(Kind::NoSuchFolder) << u"a.%1: no such folder"_s.arg(suffix);
        QTest::newRow(qPrintable(u"a folder "_s + suffix))
            << u"folder."_s + suffix << int(Kind::NotAFile) << u"folder.%1: not a file"_s.arg(suffix);
        QTest::newRow(qPrintable(u"a device "_s + suffix))
            << u"full."_s + suffix << int(Kind::NotAFile) << u"full.%1: not a file"_s.arg(suffix);
    }
    QTest::newRow("suffix") << u"a.ods"_s << int(Kind::UnknownFormat) << u"a.ods: neither .csv nor .xlsx"_s;
}

void TestCsvWriter::refusesTargets()
{
    QFETCH(QString, target);
    QFETCH(int, kind);
    QFETCH(QString, message);
    for (const auto &suffix : {u"csv"_s, u"xlsx"_s}) {
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder."_s + suffix));
        QVERIFY(QFile::link(u"/dev/full"_s, path(u"full."_s + suffix)));
    }
    const QStringList before = entries();
    auto future =
        exportTable({file(target), {{u"a"_s, Column::Kind::Text}}, [] { return std::vector<Row>(); }, {}});
    QVERIFY(waitFor(future));
    QCOMPARE(future.result(), tl::unexpected(TableError{TableError::Kind(kind), message}));
    QCOMPARE(entries(), before);
}

void TestCsvWriter::fullDisk_data()
{
    everyFormat();
}

/// A limit on the size of files is the full disk that a test may make.
void TestCsvWriter::fullDisk()
{
    QFETCH(QString, name);
    put(name, "old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit tight{300'000, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    int rows = 0;
    auto future =
        exportTable({file(name),
                     {{u"a"_s, Column::Kind::Text}},
                     [&rows] {
                         const bool more = ++rows < 100;
                         return more ? std::vector<Row>(100, Row{QString(1000, u'x')}) : std::vector<Row>();
                     },
                     {}});
    const bool finished = waitFor(future);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(finished);
    QVERIFY(!future.result());
    QCOMPARE(future.result().error(),
             (TableError{TableError::Kind::DiskFull,
                         name + u": the disk is full, or takes no file that large"_s}));
    QCOMPARE(contents(name), QByteArray("old"));
    QCOMPARE(entries(), QStringList{name});
}

void TestCsvWriter::unfinishedLeavesTheOld_data()
{
    everyFormat();
}

void TestCsvWriter::unfinishedLeavesTheOld()
{
    QFETCH(QString, name);
    put(name, "old");
    for (const bool finish : {false, true}) {
        const auto writer = makeTableWriter(*tableFormatOf(name), file(name));
        QVERIFY(writer->begin({{u"a"_s, Column::Kind::Text}}));
        QVERIFY(writer->append({u"x"_s}));
        if (finish) {
            const auto finished = writer->finish([] { return false; });
            QVERIFY(!finished);
            QCOMPARE(finished.error().kind, TableError::Kind::Cancelled);
        }
    }
    QCOMPARE(contents(name), QByteArray("old"));
    QCOMPARE(entries(), QStringList{name});
}

void TestCsvWriter::exports_data()
{
    everyFormat();
}

void TestCsvWriter::exports()
{
    QFETCH(QString, name);
    put(name, "old");
    QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner));
    const auto *caller = QThread::currentThread();
    int batches = 0;
    bool elsewhere = true;
    auto future = exportTable({file(name),
                               {{u"a"_s, Column::Kind::Integer}},
                               [&] {
                                   elsewhere = elsewhere && QThread::currentThread() != caller;
                                   return ++batches <= 3 ? std::vector<Row>(10, Row{qint64(batches)})
                                                         : std::vector<Row>();
                               },
                               30});
    QVERIFY(waitFor(future));
    QCOMPARE(future.result(), TableExpected<qint64>(30));
    QCOMPARE(future.progressMaximum(), 1000);
    QCOMPARE(future.progressValue(), 1000);
    QVERIFY(elsewhere);
    QVERIFY(contents(name) != "old");
    QCOMPARE(entries(), QStringList{name});
    QCOMPARE(QFile::permissions(path(name)) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

void TestCsvWriter::exportFails()
{
    for (const auto &name : {u"a.csv"_s, u"a.xlsx"_s}) {
        auto future = exportTable({file(name),
                                   {{u"a"_s, Column::Kind::Text}},
                                   [] { return tl::unexpected(u"the database is locked"_s); },
                                   {}});
        QVERIFY(waitFor(future));
        QCOMPARE(future.result(),
                 tl::unexpected(TableError{TableError::Kind::Source, name + u": the database is locked"_s}));
    }
    QCOMPARE(entries(), QStringList());
}

void TestCsvWriter::exportIsCancelled_data()
{
    everyFormat();
}

void TestCsvWriter::exportIsCancelled()
{
    QFETCH(QString, name);
    put(name, "old");
    QSemaphore asked;
    QSemaphore cancelled;
    auto future = exportTable({file(name),
                               {{u"a"_s, Column::Kind::Text}},
                               [&] {
                                   asked.release();
                                   cancelled.acquire();
                                   return std::vector<Row>(10, Row{u"x"_s});
                               },
                               {}});
    asked.acquire();
    future.cancel();
    cancelled.release();
    QVERIFY(waitFor(future));
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(contents(name), QByteArray("old"));
    QCOMPARE(entries(), QStringList{name});
}

QTEST_GUILESS_MAIN(TestCsvWriter)

#include "tst_csvwriter.moc"
