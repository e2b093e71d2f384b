// SPDX-License-Identifier: Apache-2.0
#include "simulator/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bayfinder::AnswerPlan)

namespace {

constexpr int offset = 8 * 3600;

qint64 noon()
{
    return QDateTime::fromString(u"2026-03-14T12:00:00+08:00"_s, Qt::ISODate).toMSecsSinceEpoch();
}

const Garage &garage()
{
    static const Garage instance = [] {
        GaragePlan plan = standardScenario().garage;
        plan.brokenSensors = 0.02;
        plan.parked.append({u"川A77777"_s, u"01"_s, u"001"_s, 60, false, {}});
        plan.parked.append({u"川A77777"_s, u"02"_s, u"002"_s, 90, false, {}});
        plan.parked.append({u"\"\\\u0001\u202e<b>"_s, u"02"_s, u"003"_s, 90, false, {}});
        return Garage(plan, 1, offset);
    }();
    return instance;
}

QJsonValue parsed(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Reply ask(const AnswerPlan &plan, Call call, const QString &carNo = {})
{
    return Answers(garage(), plan).answer(call, {carNo}, noon(), u"http://host/image"_s);
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locatesAsDocumented();
    void shapesLocate_data();
    void shapesLocate();
    void findsNothing_data();
    void findsNothing();
    void searches();
    void leavesOut();
    void listsBays();
    void countsFreeBays();
    void refuses();
    void quotesHostileText();
    void writesDates_data();
    void writesDates();
    void tellsTheTruth();
};

void TestAnswers::locatesAsDocumented()
{
    const Reply reply = ask({}, Call::Locate, u"川A11NW5"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    const QString picture = parsed(reply.body)[u"carImage"_s].toString();
    // Byte by byte the vendor's printed example, with another day and another picture.
    QCOMPARE(reply.body,
             u"{\"areaCode\":\"01\",\"code\":\"017\",\"areaName\":\"地下室\",\"carNo\":\"川A11NW5\","
             u"\"carImage\":\"%1\","
             "\"stopTime\":\"2026-03-13T16:36:00.000+0800\"}"_s.arg(picture)
                 .toUtf8());
    QVERIFY(picture.startsWith("http://host/image/"_L1));
    QVERIFY(!picture.contains("11NW5"_L1));
    QVERIFY(!picture.section(u'/', -1).contains(u'.'));
}

void TestAnswers::shapesLocate_data()
{
    QTest::addColumn<AnswerPlan>("plan");
    QTest::addColumn<QString>("carNo");
    QTest::addColumn<QString>("beginning");

    AnswerPlan plan;
    QTest::newRow("bare") << plan << u"川A11NW5"_s << u"{\"areaCode\":"_s;
    QTest::newRow("two places") << plan << u"川A77777"_s << u"[{\"areaCode\":\"02\",\"code\":\"002\""_s;
    plan.locateAsList = true;
    QTest::newRow("list of one") << plan << u"川A11NW5"_s << u"[{\"areaCode\":"_s;
    plan.envelope = AnswerPlan::Envelope::CodeMsgResult;
    QTest::newRow("code-msg-result") << plan << u"川A11NW5"_s
                                     << u"{\"code\":200,\"msg\":\"成功\",\"result\":[{\"areaCode\":"_s;
    plan.locateAsList = false;
    plan.envelope = AnswerPlan::Envelope::StateMsgData;
    QTest::newRow("state-msg-data") << plan << u"川A11NW5"_s
                                    << u"{\"state\":0,\"msg\":\"成功\",\"data\":{\"areaCode\":"_s;
}

void TestAnswers::shapesLocate()
{
    QFETCH(AnswerPlan, plan);
    QFETCH(QString, carNo);
    QFETCH(QString, beginning);

    const Reply reply = ask(plan, Call::Locate, carNo);
    QCOMPARE(reply.status, 200);
    QVERIFY2(QString::fromUtf8(reply.body).startsWith(beginning), reply.body.constData());
}

void TestAnswers::findsNothing_data()
{
    QTest::addColumn<AnswerPlan::NotFound>("notFound");
    QTest::addColumn<AnswerPlan::Envelope>("envelope");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    using NotFound = AnswerPlan::NotFound;
    using Envelope = AnswerPlan::Envelope;
    QTest::newRow("{}") << NotFound::EmptyObject << Envelope::Bare << 200 << QByteArray("{}");
    QTest::newRow("null") << NotFound::Null << Envelope::Bare << 200 << QByteArray("null");
    QTest::newRow("[]") << NotFound::EmptyList << Envelope::Bare << 200 << QByteArray("[]");
    QTest::newRow("empty") << NotFound::EmptyBody << Envelope::CodeMsgResult << 200 << QByteArray();
    QTest::newRow("404") << NotFound::Http404 << Envelope::Bare << 404
                         << QByteArray(R"({"code":404,"msg":"车辆不存在","result":null})");
    QTest::newRow("code 404") << NotFound::Code404 << Envelope::CodeMsgResult << 200
                              << QByteArray(R"({"code":404,"msg":"车辆不存在","result":null})");
    QTest::newRow("state 404") << NotFound::Code404 << Envelope::StateMsgData << 200
                               << QByteArray(R"({"state":404,"msg":"车辆不存在","data":null})");
    QTest::newRow("null in an envelope") << NotFound::Null << Envelope::StateMsgData << 200
                                         << QByteArray(R"({"state":0,"msg":"成功","data":null})");
}

void TestAnswers::findsNothing()
{
    QFETCH(AnswerPlan::NotFound, notFound);
    QFETCH(AnswerPlan::Envelope, envelope);
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    AnswerPlan plan;
    plan.notFound = notFound;
    plan.envelope = envelope;
    // A part of a plate is not a plate.
    const Reply reply = ask(plan, Call::Locate, u"11NW5"_s);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, body);
}

void TestAnswers::searches()
{
    const auto plates = [](const Reply &reply) {
        QStringList found;
        const QJsonArray cars = parsed(reply.body).toArray();
        for (const QJsonValue &car : cars)
            found.append(car[u"carNo"_s].toString());
        return found;
    };
    QCOMPARE(plates(ask({}, Call::Search, u"11NW5"_s)), QStringList(u"川A11NW5"_s));
    const QStringList alike = plates(ask({}, Call::Search, u"11N"_s));
    QVERIFY(alike.size() >= 4);
    for (const QString &plate : alike)
        QVERIFY(plate.contains("11N"_L1));
    QCOMPARE(plates(ask({}, Call::Search, u"川A77777"_s)).size(), 2);
    QCOMPARE(ask({}, Call::Search, u"zzzzz"_s).body, QByteArray("[]"));
    AnswerPlan plan;
    plan.searchLimit = 2;
    QCOMPARE(plates(ask(plan, Call::Search, u"11N"_s)).size(), 2);
}

void TestAnswers::leavesOut()
{
    AnswerPlan plan;
    plan.searchLeavesOut = {u"areaCode"_s, u"code"_s, u"areaName"_s, u"carImage"_s, u"stopTime"_s};
    plan.locateLeavesOut = {u"carImage"_s};
    QCOMPARE(ask(plan, Call::Search, u"11NW5"_s).body, QByteArray(R"([{"carNo":"川A11NW5"}])"));
    const QJsonObject car = parsed(ask(plan, Call::Locate, u"川A11NW5"_s).body).toObject();
    QCOMPARE(car.keys(), QStringList({u"areaCode"_s, u"areaName"_s, u"carNo"_s, u"code"_s, u"stopTime"_s}));
}

void TestAnswers::listsBays()
{
    const QJsonArray bays = parsed(ask({}, Call::Bays).body).toArray();
    QCOMPARE(bays.size(), garage().bays().size());
    QMap<QString, int> counts;
    for (qsizetype i = 0; i < bays.size(); ++i) {
        const QJsonObject bay = bays.at(i).toObject();
        QCOMPARE(bay.keys(), QStringList({u"areaCode"_s, u"areaName"_s, u"code"_s, u"status"_s}));
        QCOMPARE(bay[u"code"_s].toString(), garage().bays().at(i).code);
        ++counts[bay[u"status"_s].toString()];
    }
    QCOMPARE(counts.keys(), QStringList({u"0"_s, u"1"_s, u"2"_s}));
    QVERIFY(counts[u"1"_s] > counts[u"0"_s]); // it is noon
}

void TestAnswers::countsFreeBays()
{
    QMap<QString, int> free;
    const QJsonArray bays = parsed(ask({}, Call::Bays).body).toArray();
    for (const QJsonValue &bay : bays)
        free[bay[u"areaCode"_s].toString()] += bay[u"status"_s].toString() == u"0"_s ? 1 : 0;
    const QJsonArray areas = parsed(ask({}, Call::Free).body).toArray();
    QCOMPARE(areas.size(), 4);
    for (const QJsonValue &area : areas) {
        QCOMPARE(area[u"free"_s].toInt(-1), free.value(area[u"areaCode"_s].toString()));
        QVERIFY(area[u"total"_s].toInt() >= area[u"free"_s].toInt());
    }
    QCOMPARE(areas.first()[u"total"_s].toInt(), 320);
    AnswerPlan plan;
    plan.numbersAsText = true;
    QCOMPARE(parsed(ask(plan, Call::Free).body)[0][u"total"_s].toString(), u"320"_s);
}

void TestAnswers::refuses()
{
    AnswerPlan plan;
    const Refusal refusal{401, u"sign does not match"_s};
    const Reply loud = Answers(garage(), plan).refused(refusal);
    QCOMPARE(loud.status, 401);
    QCOMPARE(loud.body, QByteArray(R"({"code":401,"msg":"sign does not match","result":null})"));
    plan.refuseWith200 = true;
    plan.envelope = AnswerPlan::Envelope::StateMsgData;
    const Reply quiet = Answers(garage(), plan).refused(refusal);
    QCOMPARE(quiet.status, 200);
    QCOMPARE(quiet.body, QByteArray(R"({"state":401,"msg":"sign does not match","data":null})"));
}

void TestAnswers::quotesHostileText()
{
    const QString plate = u"\"\\\u0001\u202e<b>"_s;
    const Reply reply = ask({}, Call::Locate, plate);
    QCOMPARE(parsed(reply.body)[u"carNo"_s].toString(), plate);
}

void TestAnswers::writesDates_data()
{
    QTest::addColumn<int>("utcOffset");
    QTest::addColumn<AnswerPlan::DateForm>("form");
    QTest::addColumn<QString>("text");

    using Form = AnswerPlan::DateForm;
    QTest::newRow("vendor") << offset << Form::Vendor << u"2026-03-14T12:00:00.007+0800"_s;
    QTest::newRow("iso") << offset << Form::Iso << u"2026-03-14T12:00:00.007+08:00"_s;
    QTest::newRow("Greenwich") << 0 << Form::Vendor << u"2026-03-14T04:00:00.007+0000"_s;
    QTest::newRow("Newfoundland") << -12600 << Form::Vendor << u"2026-03-14T00:30:00.007-0330"_s;
    QTest::newRow("Nepal") << 20700 << Form::Iso << u"2026-03-14T09:45:00.007+05:45"_s;
}

void TestAnswers::writesDates()
{
    QFETCH(int, utcOffset);
    QFETCH(AnswerPlan::DateForm, form);
    QFETCH(QString, text);

    QCOMPARE(Answers::dateText(noon() + 7, utcOffset, form), text);
}

void TestAnswers::tellsTheTruth()
{
    AnswerPlan plan;
    plan.searchLeavesOut = {u"code"_s};
    plan.locateLeavesOut = {u"code"_s};
    plan.searchLimit = 1;
    const QJsonValue truth =
        parsed(Answers(garage(), plan).truth(noon(), u"http://host/image"_s, {1, 2, 3, 4, 5}));
    QCOMPARE(truth[u"time"_s].toString(), u"2026-03-14T12:00:00.000+08:00"_s);
    QCOMPARE(truth[u"areas"_s].toArray().size(), 4);
    QCOMPARE(truth[u"cars"_s].toArray().size(), garage().sightings(noon()).size());
    QVERIFY(truth[u"cars"_s][0].toObject().contains(u"code"_s));
    QCOMPARE(
        truth[u"requests"_s].toObject(),
        (QJsonObject{{u"locate"_s, 1}, {u"search"_s, 2}, {u"bays"_s, 3}, {u"free"_s, 4}, {u"image"_s, 5}}));
}

QTEST_GUILESS_MAIN(TestAnswers)

#include "tst_answers.moc"
