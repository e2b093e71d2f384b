// SPDX-License-Identifier: Apache-2.0
#include "site/featuretext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestFeatureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLanguageTags_data();
    void readsLanguageTags();
    void readsLabels();
    void readsIds();
};

void TestFeatureText::readsLanguageTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");

    QTest::newRow("language") << u"en"_s << u"en"_s;
    QTest::newRow("region") << u"zh-CN"_s << u"zh_CN"_s;
    QTest::newRow("case") << u"EN-gb"_s << u"en_GB"_s;
    QTest::newRow("ours") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("simplified") << u"zh-Hans"_s << u"zh_CN"_s;
    QTest::newRow("traditional") << u"zh-Hant"_s << u"zh_TW"_s;
    QTest::newRow("script and region") << u"zh-Hant-HK"_s << u"zh_HK"_s;
    QTest::newRow("other script") << u"sr-Latn"_s << u"sr"_s;
    QTest::newRow("region in digits") << u"es-419"_s << u"es"_s;
    QTest::newRow("extension") << u"de-DE-u-co-phonebk"_s << u"de_DE"_s;
    QTest::newRow("undetermined") << u"und"_s << u""_s;
    QTest::newRow("no tag") << u"default"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("nonsense") << u"-----"_s << u""_s;
}

void TestFeatureText::readsLanguageTags()
{
    QFETCH(QString, tag);
    QTEST(languageOfTag(tag), "language");
}

void TestFeatureText::readsLabels()
{
    const auto of = [](const char *json) {
        return labels(QJsonDocument::fromJson(json).object().value("name"_L1));
    };
    const LocalisedText both =
        of(R"({"name": {"zh-Hans": "general", "zh-CN": "exact", "en": " A\u202e\n b "}})");
    QCOMPARE(both.text(u"zh_CN"_s), u"exact"_s);
    QCOMPARE(both.text(u"en"_s), u"A b"_s);
    QCOMPARE(of(R"({"name": "plain"})").text(u"zh_CN"_s), u"plain"_s);
    QCOMPARE(of(R"({"name": {"und": "any"}})").text(u"fr"_s), u"any"_s);
    for (const char *empty :
         {R"({"name": null})", "{}", R"({"name": {}})", R"({"name": {"en": null}})",
          R"({"name": {"en": 17}})", R"({"name": {"en": "\u0007"}})", R"({"name": ["x"]})"})
        QVERIFY2(of(empty).isEmpty(), empty);
    QCOMPARE(plainLabel(QJsonObject{{u"zh-CN"_s, u"017"_s}}), u"017"_s);
}

void TestFeatureText::readsIds()
{
    QCOMPARE(featureId(u"a b"_s), u"a b"_s);
    QCOMPARE(featureId(4711), u"4711"_s);
    QCOMPARE(featureId(QJsonValue()), QString());
    QCOMPARE(featureId(QString(1000, u'x')).size(), 128);
    QCOMPARE(textList(QJsonArray{u"a"_s, QJsonValue(), 5, u""_s}), QStringList({u"a"_s, u"5"_s}));
    QCOMPARE(textList(u"a"_s), QStringList{u"a"_s});
    QCOMPARE(textList(QJsonValue()), QStringList());
    QCOMPARE(referredId(QJsonObject{{u"id"_s, u"a"_s}, {u"feature_type"_s, u"unit"_s}}), u"a"_s);
    QCOMPARE(referredId(u"a"_s), u"a"_s);
    QCOMPARE(referredId(QJsonValue()), QString());
}

QTEST_GUILESS_MAIN(TestFeatureText)

#include "tst_featuretext.moc"
