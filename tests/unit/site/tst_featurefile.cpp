// SPDX-License-Identifier: Apache-2.0
#include "site/featurefile.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestFeatureFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFeatures_data();
    void findsFeatures();
    void refuses_data();
    void refuses();
    void spoilsOnlyWhatIsSpoilt();
    void namesWhatIsSpoilt_data();
    void namesWhatIsSpoilt();
    void isBounded();
    void doesNotMindDepth();
};

void TestFeatureFile::findsFeatures_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("plain") << QByteArray(R"({"type":"FeatureCollection","features":[{"id":"a"},{"id":"b"}]})")
                           << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("other order") << QByteArray(
        "\xef\xbb\xbf{ \"features\" : [ {\"id\":\"a\"} ] ,\n\"type\":\"FeatureCollection\" }\n")
                                 << QStringList{u"a"_s};
    QTest::newRow("empty") << QByteArray(R"({"type":"FeatureCollection","features":[]})") << QStringList();
    QTest::newRow("members of all kinds") << QByteArray(
        R"({"name":"a\"]}","bbox":[1,2],"crs":{"x":{"y":[]}},"n":null,"v":-1.5e3,"type":"FeatureCollection",)"
        R"("features":[{"id":"}]\\\"a","properties":{"x":["{"]}}],"more":true})")
                                          << QStringList{u"}]\\\"a"_s};
}

void TestFeatureFile::findsFeatures()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, ids);
    const auto file = FeatureFile::scan(content);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QStringList found;
    for (qsizetype i = 0; i < file->size(); ++i)
        found.append(file->feature(i)->value("id"_L1).toString());
    QCOMPARE(found, ids);
    QVERIFY(!file->isCut());
}

void TestFeatureFile::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");

    const QString none = u"is not a GeoJSON FeatureCollection"_s;
    QTest::newRow("a feature") << QByteArray(R"({"type":"Feature","properties":{}})") << none;
    QTest::newRow("no list") << QByteArray(R"({"type":"FeatureCollection","features":{}})") << none;
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection"})") << none;
    QTest::newRow("empty object") << QByteArray("{}") << none;
    QTest::newRow("nothing") << QByteArray() << u"1: not JSON (expected \"{\")"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"1: not JSON (expected \"{\")"_s;
    QTest::newRow("zeros") << QByteArray(100, '\0') << u"1: not JSON (expected \"{\")"_s;
    QTest::newRow("cut off") << QByteArray("{\n\n\"type\": oops")
                             << u"3: not JSON (expected \",\" or \"}\")"_s;
    QTest::newRow("cut off in a feature") << QByteArray("{\"features\":[\n{\"id\":\"a\"},\n{\"id\":\"b")
                                          << u"3: not JSON (expected a feature)"_s;
    QTest::newRow("cut off in an escape")
        << QByteArray(R"({"features":["\)") << u"1: not JSON (expected a feature)"_s;
    QTest::newRow("two documents") << QByteArray(R"({"type":"FeatureCollection","features":[]}{})")
                                   << u"1: not JSON (expected the end)"_s;
    QTest::newRow("closed by the other") << QByteArray(R"({"type":"FeatureCollection","features":[}})")
                                         << u"1: not JSON (expected a feature)"_s;
    QTest::newRow("no comma") << QByteArray(R"({"type":"FeatureCollection" "features":[]})")
                              << u"1: not JSON (expected \",\" or \"}\")"_s;
    QTest::newRow("no name") << QByteArray(R"({3:4})") << u"1: not JSON (expected a member's name)"_s;
}

void TestFeatureFile::refuses()
{
    QFETCH(QByteArray, content);
    const auto file = FeatureFile::scan(content);
    QVERIFY(!file);
    QTEST(file.error(), "fault");
}

void TestFeatureFile::spoilsOnlyWhatIsSpoilt()
{
    const auto file = FeatureFile::scan("{\"type\":\"FeatureCollection\",\"features\":[\n"
                                        "{\"id\":\"a\",\"x\":NaN},\n[1],\nnull,\n{\"id\":\"b\"}]}");
    QVERIFY(file);
    QCOMPARE(file->size(), 4);
    QVERIFY(file->feature(0).error().message.startsWith("is not JSON, in line 2 ("_L1));
    QCOMPARE(file->feature(1).error().message, u"is not an object, in line 3"_s);
    QCOMPARE(file->feature(2).error().message, u"is not an object, in line 4"_s);
    QCOMPARE(file->feature(3)->value("id"_L1).toString(), u"b"_s);
}

void TestFeatureFile::namesWhatIsSpoilt_data()
{
    QTest::addColumn<QByteArray>("feature");
    QTest::addColumn<QString>("id");

    QTest::newRow("first") << QByteArray(R"({"id":"a","x":[NaN]})") << u"a"_s;
    QTest::newRow("last") << QByteArray(R"({"x":[NaN,{"id":"inner"}],"y":-Infinity , "id" : "a" })")
                          << u"a"_s;
    QTest::newRow("before what cannot be followed") << QByteArray(R"({"id":"a","x":1 "y":2})") << u"a"_s;
    QTest::newRow("escapes") << QByteArray(R"({"\"":"}","id":"\"\u5c42\\0","x":NaN})") << u"\"层\\0"_s;
    QTest::newRow("number") << QByteArray(R"({"id":17,"x":NaN})") << u"17"_s;
    QTest::newRow("longest") << QByteArray(R"({"x":NaN,"id":")" + QByteArray(2000, 'a') + R"("})")
                             << QString();
    QTest::newRow("too large") << QByteArray(R"({"x":")" + QByteArray(FeatureFile::largestFeature, 'x')
                                             + R"(","id":"a"})")
                               << u"a"_s;
    QTest::newRow("not its own") << QByteArray(R"({"x":NaN,"properties":{"id":"inner"}})") << QString();
    QTest::newRow("none") << QByteArray(R"({"x":NaN})") << QString();
    QTest::newRow("null") << QByteArray(R"({"x":NaN,"id":null})") << QString();
    QTest::newRow("itself no JSON") << QByteArray(R"({"id":NaN})") << QString();
    QTest::newRow("a list") << QByteArray(R"({"id":["a"],"x":NaN})") << QString();
    QTest::newRow("behind what cannot be followed") << QByteArray(R"({"x":1 "y":2,"id":"a"})") << QString();
    QTest::newRow("no object") << QByteArray(R"(["id","a"])") << QString();
    QTest::newRow("empty") << QByteArray(R"({,})") << QString();
}

void TestFeatureFile::namesWhatIsSpoilt()
{
    QFETCH(QByteArray, feature);
    const auto file = FeatureFile::scan(R"({"type":"FeatureCollection","features":[{},)" + feature + "]}");
    QVERIFY(file);
    QCOMPARE(file->size(), 2);
    QVERIFY(!file->feature(1));
    QTEST(file->feature(1).error().id, "id");
}

void TestFeatureFile::isBounded()
{
    QByteArray many = R"({"type":"FeatureCollection","features":[)";
    for (int i = 0; i < FeatureFile::mostFeatures + 5; ++i)
        many += "{},";
    many.back() = ']';
    const auto cut = FeatureFile::scan(many + '}');
    QVERIFY(cut);
    QCOMPARE(cut->size(), FeatureFile::mostFeatures);
    QVERIFY(cut->isCut());

    const QByteArray large = R"({"type":"FeatureCollection","features":[{"x":")"
        + QByteArray(FeatureFile::largestFeature, 'x') + R"("}]})";
    const auto file = FeatureFile::scan(large);
    QVERIFY(file);
    QVERIFY(file->feature(0).error().message.contains("expected at most 4194304"_L1));
}

// Neither the scanner nor QJsonDocument, which gives up at a depth of 1024, uses the stack up.
void TestFeatureFile::doesNotMindDepth()
{
    const QByteArray deep(1'000'000, '[');
    QCOMPARE(FeatureFile::scan(R"({"features":[)" + deep).error(), u"1: not JSON (expected a feature)"_s);
    const auto file = FeatureFile::scan(R"({"type":"FeatureCollection","features":[{"x":)" + deep
                                        + QByteArray(1'000'000, ']') + "}]}");
    QVERIFY(file);
    QVERIFY(file->feature(0).error().message.startsWith("is not JSON, in line 1 ("_L1));
    QCOMPARE(file->feature(0).error().id, QString());
}

QTEST_GUILESS_MAIN(TestFeatureFile)

#include "tst_featurefile.moc"
