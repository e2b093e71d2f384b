// SPDX-License-Identifier: Apache-2.0
// That no body whatever crashes, hangs or fills the memory: sizes, depth, and thousands of mutated fixtures.
#include "cpgs/decoding.h"
#include "platform/cleantext.h"
#include "raster/rasterformat.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QByteArray listOf(int count, const std::function<QByteArray(int)> &record)
{
    QByteArray list("[");
    for (int i = 0; i < count; ++i)
        list += (i > 0 ? QByteArray(",") : QByteArray()) + record(i);
    return list + ']';
}

bool isClean(const QString &text)
{
    return cleanText(text) == text;
}

// What every decoded value promises, whatever came in.
void checkPromises(const QByteArray &body)
{
    const QString plate = u"川A11NW5"_s;
    const auto cars = decodeCars(body);
    const auto located = decodeLocated(body, plate);
    const auto areas = decodeVacancies(body);
    const auto bays = decodeBays(body);
    QVERIFY(!located || !located->isEmpty());
    for (const auto *list : {&cars, &located}) {
        if (!*list)
            continue;
        for (const ParkedCar &car : **list) {
            QVERIFY(!car.plate.isEmpty());
            QVERIFY(isClean(car.plate) && isClean(car.area) && isClean(car.areaName) && isClean(car.bay));
            QVERIFY(car.picture.isEmpty() || car.picture.scheme().startsWith("http"_L1));
            QVERIFY(!car.parkedSince.isValid() || car.parkedSince.timeSpec() != Qt::LocalTime);
        }
    }
    if (areas) {
        for (const AreaVacancy &area : *areas) {
            QVERIFY(isClean(area.area) && isClean(area.areaName));
            QVERIFY(area.free.value_or(0) >= 0 && area.total.value_or(0) >= 0);
            QVERIFY(!area.total || area.free.value_or(0) <= *area.total);
        }
    }
    if (bays) {
        for (const BayState &bay : *bays)
            QVERIFY(!bay.bay.isEmpty() && isClean(bay.bay) && isClean(bay.area) && isClean(bay.areaName));
    }
    (void)rasterFormatOf(body);
}

QList<QByteArray> allFixtures()
{
    QList<QByteArray> bodies;
    QDirIterator files(QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/fixtures/cpgs"), {u"*.in.json"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bodies.append(file.readAll());
    }
    // A directory's order is not the same everywhere; a seed's mutations must be.
    std::sort(bodies.begin(), bodies.end());
    return bodies;
}

// One small damage: a byte, a piece gone, a piece twice, a piece of another body, or a token that JSON knows.
void damage(QByteArray &body, const QList<QByteArray> &others, QRandomGenerator &random)
{
    static const QList<QByteArray> tokens{"{",         "}",        "[",      "]",  ",",        ":",
                                          "\"",        "null",     "true",   "-1", "1e999",    "404",
                                          "\"code\":", "\"msg\":", "\\u",    "\\", "\xf0\x9f", "\xed\xa0",
                                          "\xff",      "\\ud800",  "\\u202e"};
    const qsizetype at = random.bounded(int(body.size()) + 1);
    const qsizetype length = random.bounded(int(qMin<qsizetype>(body.size() - at, 40)) + 1);
    switch (random.bounded(5)) {
    case 0:
        if (at < body.size())
            body[at] = char(random.bounded(256));
        return;
    case 1:
        body.remove(at, length);
        return;
    case 2:
        body.insert(at, body.mid(at, length));
        return;
    case 3: {
        const QByteArray &other = others.at(random.bounded(int(others.size())));
        body.insert(at, other.mid(random.bounded(int(other.size()) + 1), 60));
        return;
    }
    default:
        body.insert(at, tokens.at(random.bounded(int(tokens.size()))));
    }
}

} // namespace

class TestDecodingLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAWholeGarage();
    void refusesTooManyBays();
    void refusesTooManyAreas();
    void cutsCandidates();
    void cutsRepeatedLocations();
    void refusesDeepNesting();
    void survivesMutations();
};

void TestDecodingLimits::takesAWholeGarage()
{
    const auto bays = decodeBays(listOf(maxBays, [](int i) {
        return R"({"areaCode":"01","code":")" + QByteArray::number(i) + R"(","status":"1"})";
    }));
    QVERIFY(bays);
    QCOMPARE(bays->size(), maxBays);
    QCOMPARE(bays->last().bay, u"19999"_s);
}

void TestDecodingLimits::refusesTooManyBays()
{
    const auto bays = decodeBays(
        listOf(maxBays + 1, [](int i) { return R"({"code":")" + QByteArray::number(i) + R"("})"; }));
    QCOMPARE(bays.error(), (Error{Kind::TooLarge, u"more than 20000 bays"_s}));
}

void TestDecodingLimits::refusesTooManyAreas()
{
    const auto areas = [](int count) {
        return decodeVacancies(
            listOf(count, [](int i) { return R"({"areaCode":)" + QByteArray::number(i) + '}'; }));
    };
    QCOMPARE(areas(maxAreas)->size(), maxAreas);
    QCOMPARE(areas(maxAreas + 1).error(), (Error{Kind::TooLarge, u"more than 1000 areas"_s}));
}

void TestDecodingLimits::cutsCandidates()
{
    const auto cars =
        decodeCars(listOf(50000, [](int i) { return R"({"carNo":"A)" + QByteArray::number(i) + R"("})"; }));
    QVERIFY(cars);
    QCOMPARE(cars->size(), maxCandidates);
    QCOMPARE(cars->first().plate, u"A0"_s);
}

void TestDecodingLimits::cutsRepeatedLocations()
{
    const auto cars = decodeLocated(
        listOf(5000, [](int i) { return R"({"code":)" + QByteArray::number(i) + '}'; }), u"A1234"_s);
    QVERIFY(cars);
    QCOMPARE(cars->size(), maxCandidates);
}

void TestDecodingLimits::refusesDeepNesting()
{
    for (const QByteArray &open : {QByteArray("["), QByteArray("{\"a\":"), QByteArray("{\"data\":[")}) {
        const auto cars = decodeCars(open.repeated(200000));
        QVERIFY(!cars);
        QCOMPARE(cars.error(), (Error{Kind::Malformed, cars.error().message}));
        QVERIFY2(cars.error().message.startsWith(u"not JSON: "_s), qPrintable(cars.error().message));
    }
}

void TestDecodingLimits::survivesMutations()
{
    const QList<QByteArray> bodies = allFixtures();
    QVERIFY(bodies.size() > 100);
    constexpr quint32 seed = 20190829;
    QRandomGenerator random(seed);
    constexpr int rounds = 20000;
    int decoded = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray body = bodies.at(round % bodies.size());
        for (int damages = random.bounded(4); damages >= 0; --damages)
            damage(body, bodies, random);
        checkPromises(body);
        if (QTest::currentTestFailed()) {
            qWarning().noquote() << "round" << round << body;
            return;
        }
        decoded += decodeCars(body) ? 1 : 0;
    }
    // Or else the mutations only test the JSON parser.
    QVERIFY(decoded > rounds / 50);
}

QTEST_GUILESS_MAIN(TestDecodingLimits)

#include "tst_decodinglimits.moc"
