// SPDX-License-Identifier: Apache-2.0
#include "tables/celltext.h"
#include "tables/tablewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace bayfinder;
using namespace Qt::StringLiterals;

/// What we write as a workbook, as another program reads it.
class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells();
    void goesOnInFurtherSheets();
    void names_data();
    void names();
    void cuts_data();
    void cuts();

private:
    /// Empty when the other program cannot read it.
    static QJsonObject read(const QString &path)
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Not "python3": another one than the system's has no openpyxl.
        python.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/unit/tables/readxlsx.py"), path});
        if (!python.waitForFinished())
            return {};
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

    QTemporaryDir m_folder;
};

void TestWorkbook::cells()
{
    using Kind = Column::Kind;
    struct Case
    {
        const char *what;
        Kind kind;
        Cell cell;
        const char *type; ///< openpyxl's: s text, n number or nothing, d time, b truth, f formula
        QJsonValue value;
    };
    const QDateTime summer({2026, 7, 1}, {10, 0, 30}, Qt::UTC);
    std::vector<Case> cases{
        {"plain", Kind::Text, u"bay 12"_s, "s", u"bay 12"_s},
        {"markup", Kind::Text, u"<a> & \"b\""_s, "s", u"<a> & \"b\""_s},
        {"spaces", Kind::Text, u"  a "_s, "s", u"  a "_s},
        {"line breaks", Kind::Text, u"a\r\nb\nc\rd"_s, "s", u"a\nb\nc\nd"_s},
        {"Chinese, emoji", Kind::Text, u"沪A·12345 \U0001F697"_s, "s", u"沪A·12345 \U0001F697"_s},
        {"NUL and controls", Kind::Text, u"a\0b\u0001\u001b\ufffe"_s + u"c"_s, "s", u"abc"_s},
        {"a link", Kind::Text, u"https://example.org/"_s, "s", u"https://example.org/"_s},
        {"a number as text", Kind::Text, u"007"_s, "s", u"007"_s},
        {"an error as text", Kind::Text, u"#N/A"_s, "s", u"#N/A"_s},
        {"longest", Kind::Text, QString(32'767, u'字'), "s", QString(32'767, u'字')},
        {"too long", Kind::Text, QString(32'768, u'a'), "s", QString(32'766, u'a') + u'\u2026'},
        {"too long by a pair", Kind::Text, u"a"_s + u"\U0001F697"_s.repeated(20'000), "s",
         u"a"_s + u"\U0001F697"_s.repeated(16'382) + u'\u2026'},
        {"empty", Kind::Integer, {}, "n", QJsonValue::Null},
        {"no text", Kind::Text, QString(), "n", QJsonValue::Null},
        {"zero", Kind::Integer, qint64(0), "n", 0},
        {"negative", Kind::Integer, qint64(-1'234'567), "n", -1'234'567},
        {"largest exact", Kind::Integer, Q_INT64_C(1) << 53, "n", Q_INT64_C(1) << 53},
        {"beyond", Kind::Integer, (Q_INT64_C(1) << 53) + 1, "s", u"9007199254740993"_s},
        {"real", Kind::Real, -0.1, "n", -0.1},
        {"no number", Kind::Real, std::numeric_limits<double>::infinity(), "n", QJsonValue::Null},
        {"summer", Kind::DateTime, summer, "d", u"2026-07-01T12:00:30"_s},
        {"winter", Kind::DateTime, summer.addMonths(6), "d", u"2027-01-01T11:00:30"_s},
        {"no time", Kind::DateTime, QDateTime(), "n", QJsonValue::Null},
        {"date", Kind::Date, QDate(2026, 2, 28), "d", u"2026-02-28T00:00:00"_s},
        {"early date", Kind::Date, QDate(1899, 2, 28), "s", u"1899-02-28"_s},
        {"true", Kind::Boolean, true, "b", true},
        {"false", Kind::Boolean, false, "b", false},
    };
    for (const QChar c : u"=+-@\t\uff1d\uff0b\uff0d\uff20"_s)
        cases.push_back({"formula", Kind::Text, c + u"1+1"_s, "s", QString(c + u"1+1"_s)});
    cases.push_back({"array formula", Kind::Text, u"{=1+1}"_s, "s", u"{=1+1}"_s});

    std::vector<Column> columns;
    Row row;
    for (const auto &each : cases) {
        columns.push_back({QString::fromLatin1(each.what), each.kind});
        row.push_back(each.cell);
    }
    const QString path = m_folder.filePath(u"cells.xlsx"_s);
    const auto writer = makeTableWriter(TableFormat::Xlsx, {path, u"Stays"_s, QTimeZone("Europe/Berlin")});
    QVERIFY(writer->begin(columns));
    QVERIFY(writer->append(row));
    QVERIFY(writer->finish());

    const QJsonObject book = read(path);
    QVERIFY(!book.isEmpty());
    QVERIFY2(book[u"creator"_s].toString().isEmpty(), qPrintable(book[u"creator"_s].toString()));
    QVERIFY(book[u"lastModifiedBy"_s].toString().isEmpty());
    const QJsonObject sheet = book[u"sheets"_s].toArray().at(0).toObject();
    QCOMPARE(sheet[u"name"_s].toString(), u"Stays"_s);
    QCOMPARE(sheet[u"frozen"_s].toString(), u"A2"_s);
    QCOMPARE(sheet[u"filter"_s].toString(), u"A1:AK2"_s);
    QCOMPARE(sheet[u"bold"_s].toBool(), true);
    QCOMPARE(sheet[u"links"_s].toInt(), 0);
    const QJsonArray rows = sheet[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QJsonArray title{u"s"_s, columns[i].title};
        QCOMPARE(rows[0].toArray().at(qsizetype(i)).toArray(), title);
        const QJsonArray cell = rows[1].toArray().at(qsizetype(i)).toArray();
        QVERIFY2(cell.at(0) == QJsonValue(QString::fromLatin1(cases[i].type)) && cell.at(1) == cases[i].value,
                 qPrintable(u"%1: %2"_s.arg(columns[i].title,
                                            QString::fromUtf8(QJsonDocument(cell).toJson().left(200)))));
    }
}

void TestWorkbook::goesOnInFurtherSheets()
{
    const QString path = m_folder.filePath(u"sheets.xlsx"_s);
    const auto writer = makeTableWriter(TableFormat::Xlsx, {path, u"History"_s, QTimeZone::utc(), 4});
    QVERIFY(writer->begin({{u"n"_s, Column::Kind::Integer}}));
    for (qint64 n = 0; n < 6; ++n)
        QVERIFY(writer->append({n}));
    QVERIFY(writer->finish());

    const QJsonArray sheets = read(path)[u"sheets"_s].toArray();
    QCOMPARE(sheets.size(), 2); // and no third without rows
    int next = 0;
    for (int i = 0; i < 2; ++i) {
        const QJsonObject sheet = sheets[i].toObject();
        QCOMPARE(sheet[u"name"_s].toString(), u"History %1"_s.arg(i + 1));
        QCOMPARE(sheet[u"filter"_s].toString(), u"A1:A4"_s);
        QCOMPARE(sheet[u"frozen"_s].toString(), u"A2"_s);
        const QJsonArray rows = sheet[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].toArray()[0].toArray(), (QJsonArray{u"s"_s, u"n"_s}));
        for (int row = 1; row < 4; ++row)
            QCOMPARE(rows[row].toArray()[0].toArray(), (QJsonArray{u"n"_s, next++}));
    }
}

void TestWorkbook::names_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Stays"_s << 1 << u"Stays"_s;
    QTest::newRow("second") << u"Stays"_s << 2 << u"Stays 2"_s;
    QTest::newRow("kept by Excel") << u"history"_s << 1 << u"history 1"_s;
    QTest::newRow("forbidden") << u"a[b]:c*d?e/f\\g"_s << 1 << u"a b c d e f g"_s;
    QTest::newRow("apostrophes") << u"'a'b'"_s << 1 << u"a'b"_s;
    QTest::newRow("empty") << u" / "_s << 1 << u"Table"_s;
    QTest::newRow("long") << QString(40, u'a') << 1 << QString(31, u'a');
    QTest::newRow("long, tenth") << QString(40, u'a') << 10 << QString(28, u'a') + u" 10"_s;
    QTest::newRow("pair at the end") << QString(30, u'a') + u"\U0001F697"_s << 1 << QString(30, u'a');
}

void TestWorkbook::names()
{
    QFETCH(QString, title);
    QFETCH(int, number);
    QFETCH(QString, name);
    QCOMPARE(sheetName(title, number), name);
}

void TestWorkbook::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("cut") << u"abcd"_s << 3 << u"ab\u2026"_s;
    QTest::newRow("pair fits") << u"a\U0001F697"_s << 3 << u"a\U0001F697"_s;
    QTest::newRow("pair cut") << u"a\U0001F697b"_s << 3 << u"a\u2026"_s;
    QTest::newRow("one") << u"ab"_s << 1 << u"\u2026"_s;
}

void TestWorkbook::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QString, cut);
    QCOMPARE(cutText(text, limit), cut);
}

QTEST_GUILESS_MAIN(TestWorkbook)

#include "tst_workbook.moc"
