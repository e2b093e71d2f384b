// SPDX-License-Identifier: Apache-2.0
#include "platform/configuration.h"

#include <QTest>

using bayfinder::LocalisedText;
using namespace Qt::StringLiterals;

class TestLocalisedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsBack_data();
    void fallsBack();
    void sameEverywhere();
    void empty();
};

void TestLocalisedText::fallsBack_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");

    QTest::newRow("exact") << QStringList{u"en"_s, u"zh_CN"_s} << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("exact before plain") << QStringList{u"zh"_s, u"zh_TW"_s} << u"zh_TW"_s << u"zh_TW"_s;
    QTest::newRow("plain for a country") << QStringList{u"en"_s, u"zh"_s} << u"zh_CN"_s << u"zh"_s;
    QTest::newRow("plain before another country")
        << QStringList{u"zh"_s, u"zh_TW"_s} << u"zh_CN"_s << u"zh"_s;
    QTest::newRow("another country") << QStringList{u"en"_s, u"zh_TW"_s} << u"zh_CN"_s << u"zh_TW"_s;
    QTest::newRow("a country for plain") << QStringList{u"de"_s, u"en_GB"_s} << u"en"_s << u"en_GB"_s;
    QTest::newRow("a longer code is another language")
        << QStringList{u"de"_s, u"zha"_s} << u"zh"_s << u"de"_s;
    QTest::newRow("English") << QStringList{u"de"_s, u"en"_s, u"fr"_s} << u"ja"_s << u"en"_s;
    QTest::newRow("first") << QStringList{u"fr"_s, u"de"_s} << u"ja"_s << u"de"_s;
}

void TestLocalisedText::fallsBack()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, asked);
    QFETCH(QString, given);
    LocalisedText text;
    for (const QString &language : std::as_const(languages))
        text.insert(language, language);
    QCOMPARE(text.text(asked), given);
    QVERIFY(text.has(languages.last()) && !text.has(u"something else"_s));
}

void TestLocalisedText::sameEverywhere()
{
    const LocalisedText text(u"P1"_s);
    QVERIFY(!text.isEmpty());
    QCOMPARE(text.text(u"zh_CN"_s), u"P1"_s);
    QCOMPARE(text.text(QString()), u"P1"_s);
    QVERIFY(text.has(u"P1"_s));
}

void TestLocalisedText::empty()
{
    QVERIFY(LocalisedText().isEmpty());
    QVERIFY(LocalisedText(QString()).isEmpty());
    QCOMPARE(LocalisedText().text(u"en"_s), QString());
    QVERIFY(!LocalisedText().has(QString()));
}

QTEST_GUILESS_MAIN(TestLocalisedText)

#include "tst_localisedtext.moc"
