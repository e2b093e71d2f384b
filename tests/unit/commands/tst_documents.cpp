// SPDX-License-Identifier: Apache-2.0
#include "commands/documents.h"

#include <QTest>
#include <QTimeZone>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsCars();
    void printsHowCarsMatch_data();
    void printsHowCarsMatch();
    void leavesOutWhatWasNotSaid();
    void printsTimes_data();
    void printsTimes();
    void printsTheRest();
    void printsErrors();
    void mapsErrorsToExitCodes_data();
    void mapsErrorsToExitCodes();
};

namespace {

ParkedCar documentedCar()
{
    return {u"川A11NW5"_s,
            u"01"_s,
            u"地下室"_s,
            u"017"_s,
            QDateTime::fromString(u"2019-08-29T16:36:10.000+08:00"_s, Qt::ISODateWithMs),
            QUrl(u"https://ebo-image.oss-cn-shenzhen.aliyuncs.com/f536a970"_s)};
}

constexpr char documentedJson[] =
    "{\"area\":\"01\",\"areaName\":\"地下室\",\"bay\":\"017\",\"image\":\"https://"
    "ebo-image.oss-cn-shenzhen.aliyuncs.com/"
    "f536a970\",\"parkedSince\":\"2019-08-29T16:36:10.000+08:00\",\"plate\":\"川A11NW5\"}";

} // namespace

void TestDocuments::printsCars()
{
    const QByteArray car = documentedJson;
    QCOMPARE(lineOf(carsDocument({})), "{\"cars\":[]}\n");
    QCOMPARE(lineOf(carDocument({documentedCar()})), "{\"car\":" + car + "}\n");
    QCOMPARE(lineOf(carDocument({documentedCar(), documentedCar(), documentedCar()})),
             "{\"alternatives\":[" + car + ',' + car + "],\"car\":" + car + "}\n");
}

void TestDocuments::printsHowCarsMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("match");

    const auto row = [](const char *name, const QString &typed, const char *match) {
        QTest::newRow(name) << typed << QByteArray(match);
    };
    row("exact", u"11NW5"_s, R"({"differs":[],"distance":0,"kind":"exact"})");
    row("one wrong", u"11NW9"_s, R"({"differs":[[4,6]],"distance":1,"kind":"similar"})");
    row("swapped", u"1N1W5"_s, R"({"differs":[[1,3],[2,4]],"distance":0.55,"kind":"similar"})");
    row("left out", u"11N5"_s, R"({"differs":[[-1,5]],"distance":0.51,"kind":"similar"})");
    row("too many", u"11NX-W5"_s, R"({"differs":[[3,-1]],"distance":1,"kind":"similar"})");
    row("written with a dot", u"A·1INW5"_s, R"({"differs":[],"distance":0,"kind":"exact"})");
}

void TestDocuments::printsHowCarsMatch()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, match);
    const Candidate candidate{documentedCar(), PlateMatcher(typed).match(documentedCar().plate)};
    QByteArray car = documentedJson;
    car.replace("\"parkedSince\"", "\"match\":" + match + ",\"parkedSince\"");
    QCOMPARE(lineOf(carsDocument({candidate, candidate})), "{\"cars\":[" + car + ',' + car + "]}\n");
    QCOMPARE(lineOf(carsDocument({candidate}, true)), "{\"cars\":[" + car + "],\"limited\":true}\n");
}

void TestDocuments::leavesOutWhatWasNotSaid()
{
    ParkedCar car;
    car.plate = u"A"_s;
    QCOMPARE(lineOf(carDocument({car})), "{\"car\":{\"plate\":\"A\"}}\n");
    QCOMPARE(lineOf(areasDocument({AreaVacancy{u"01"_s, {}, {}, 0}})),
             "{\"areas\":[{\"area\":\"01\",\"free\":0}]}\n");
    QCOMPARE(lineOf(baysDocument({BayState{}})), "{\"bays\":[{\"state\":\"unknown\"}]}\n");
}

void TestDocuments::printsTimes_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QByteArray>("text");

    const QDate date(2026, 3, 14);
    const QTime time(15, 9, 26, 5);
    QTest::newRow("UTC") << QDateTime(date, time, QTimeZone::utc())
                         << QByteArray("2026-03-14T15:09:26.005+00:00");
    QTest::newRow("local") << QDateTime(date, time, Qt::LocalTime)
                           << QByteArray("2026-03-14T15:09:26.005+08:00");
    // As adapters make them: an offset, no zone.
    for (const QByteArray text : {"2026-03-14T15:09:26.005-03:30", "2026-03-14T15:09:26.005-00:30"}) {
        QTest::newRow(text.constData())
            << QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs) << text;
    }
    QTest::newRow("zone") << QDateTime(date, time, QTimeZone("Asia/Kathmandu"))
                          << QByteArray("2026-03-14T15:09:26.005+05:45");
}

void TestDocuments::printsTimes()
{
    QFETCH(QDateTime, time);
    QFETCH(QByteArray, text);
    ParkedCar car;
    car.plate = u"A"_s;
    car.parkedSince = time;
    QCOMPARE(lineOf(carDocument({car})), "{\"car\":{\"parkedSince\":\"" + text + "\",\"plate\":\"A\"}}\n");
}

void TestDocuments::printsTheRest()
{
    QCOMPARE(lineOf(areasDocument({AreaVacancy{u"01"_s, u"地下室"_s, 120, 7}, AreaVacancy{}})),
             "{\"areas\":[{\"area\":\"01\",\"areaName\":\"地下室\",\"free\":7,\"total\":120},{}]}\n");
    QCOMPARE(lineOf(baysDocument({BayState{u"01"_s, u"B"_s, u"017"_s, BayState::Occupancy::Free},
                                  BayState{u"01"_s, u"B"_s, u"018"_s, BayState::Occupancy::Occupied}})),
             "{\"bays\":[{\"area\":\"01\",\"areaName\":\"B\",\"bay\":\"017\",\"state\":\"free\"},"
             "{\"area\":\"01\",\"areaName\":\"B\",\"bay\":\"018\",\"state\":\"occupied\"}]}\n");
    QCOMPARE(lineOf(imageDocument(u"a \"b\".jpg"_s, {640, 480})),
             "{\"image\":{\"file\":\"a \\\"b\\\".jpg\",\"height\":480,\"width\":640}}\n");
    QCOMPARE(lineOf(checksDocument({{u"clock"_s, true, u"right"_s}})),
             "{\"checks\":[{\"message\":\"right\",\"name\":\"clock\",\"ok\":true}]}\n");
}

void TestDocuments::printsErrors()
{
    QCOMPARE(lineOf(errorDocument(u"usage"_s, u"a\nb"_s)),
             "{\"error\":{\"kind\":\"usage\",\"message\":\"a\\nb\"}}\n");
    QCOMPARE(lineOf(errorDocument(Error{Error::Kind::RateLimited, u"slow down"_s})),
             "{\"error\":{\"kind\":\"rate-limited\",\"message\":\"slow down\"}}\n");
}

void TestDocuments::mapsErrorsToExitCodes_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("code");

    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<Error::Kind>(kinds.value(i));
        const int code = kind == Error::Kind::NotFound ? 1 : kind == Error::Kind::Misconfigured ? 2 : 3;
        QTest::newRow(kinds.key(i)) << kind << code;
    }
}

void TestDocuments::mapsErrorsToExitCodes()
{
    QFETCH(Error::Kind, kind);
    QFETCH(int, code);
    QCOMPARE(int(exitCodeOf(kind)), code);
}

QTEST_GUILESS_MAIN(TestDocuments)

#include "tst_documents.moc"
