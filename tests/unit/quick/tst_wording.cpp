// SPDX-License-Identifier: Apache-2.0
#include "quick/languages.h"

#include <QMetaEnum>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void places_data();
    void places();
    void deviations_data();
    void deviations();
    void everyTroubleHasItsOwnWords_data();
    void everyTroubleHasItsOwnWords();

private:
    Languages m_languages{u":/i18n"_s};
};

namespace {

/// Columns for a table in both languages.
void bothLanguages()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
}

} // namespace

#define COMPARE_IN_BOTH(sentence)                                                                            \
    do {                                                                                                     \
        QVERIFY(m_languages.show(u"en"_s));                                                                  \
        QTEST(m_languages.wording()->sentence, "english");                                                   \
        QVERIFY(m_languages.show(u"zh_CN"_s));                                                               \
        QTEST(m_languages.wording()->sentence, "chinese");                                                   \
    } while (false)

void TestWording::levels_data()
{
    QTest::addColumn<QString>("area");
    bothLanguages();
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("digits") << u"01"_s << u"Level 01"_s << u"01 层"_s;
    QTest::newRow("what looks like a place marker") << u"%1"_s << u"Level %1"_s << u"%1 层"_s;
}

void TestWording::levels()
{
    QFETCH(QString, area);
    COMPARE_IN_BOTH(level(area));
}

void TestWording::places_data()
{
    QTest::addColumn<QString>("areaName");
    QTest::addColumn<QString>("area");
    bothLanguages();
    QTest::newRow("both") << u"地下室"_s << u"01"_s << u"地下室 · Level 01"_s << u"地下室 · 01 层"_s;
    QTest::newRow("only the name") << u"地下室"_s << QString() << u"地下室"_s << u"地下室"_s;
    QTest::newRow("only the level") << QString() << u"01"_s << u"Level 01"_s << u"01 层"_s;
    QTest::newRow("neither") << QString() << QString() << QString() << QString();
    QTest::newRow("what looks like place markers")
        << u"%2 %1"_s << u"%1"_s << u"%2 %1 · Level %1"_s << u"%2 %1 · %1 层"_s;
}

void TestWording::places()
{
    QFETCH(QString, areaName);
    QFETCH(QString, area);
    COMPARE_IN_BOTH(place(areaName, area));
}

void TestWording::deviations_data()
{
    QTest::addColumn<Deviation::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    bothLanguages();
    using Kind = Deviation::Kind;
    QTest::newRow("none") << Kind::None << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("wrong") << Kind::Wrong << u"D"_s << u"0"_s << u"You typed D, we read 0"_s
                           << u"您输入 D，识别为 0"_s;
    QTest::newRow("wrong, masked") << Kind::Wrong << u"D"_s << u""_s
                                   << u"You typed D, we read something else"_s
                                   << u"您输入 D，识别为其他字符"_s;
    QTest::newRow("left out") << Kind::Omitted << u""_s << u"8"_s << u"You left out 8"_s << u"您少输了 8"_s;
    QTest::newRow("left out, masked")
        << Kind::Omitted << u""_s << u""_s << u"You left out one character"_s << u"您少输了一位"_s;
    QTest::newRow("too many") << Kind::Inserted << u"8"_s << u""_s << u"You typed 8, we read nothing there"_s
                              << u"您输入 8，此处未识别到字符"_s;
    QTest::newRow("swapped") << Kind::Swapped << u"12"_s << u"21"_s << u"You typed 12, we read 21"_s
                             << u"您输入 12，识别为 21"_s;
    QTest::newRow("several") << Kind::Several << u""_s << u""_s << u"Several characters differ"_s
                             << u"有多处不同"_s;
}

void TestWording::deviations()
{
    QFETCH(Deviation::Kind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, read);
    COMPARE_IN_BOTH(deviation(kind, typed, read));
}

void TestWording::everyTroubleHasItsOwnWords_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : m_languages.codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestWording::everyTroubleHasItsOwnWords()
{
    QFETCH(QString, language);
    QVERIFY(m_languages.show(language));
    const Wording &wording = *m_languages.wording();
    const QMetaEnum kinds = QMetaEnum::fromType<Trouble::Kind>();
    QSet<QString> titles;
    QSet<QString> sentences;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = Trouble::Kind(kinds.value(i));
        if (kind == Trouble::Kind::None)
            continue;
        const QString title = wording.troubleTitle(kind);
        const QString sentence = wording.trouble(kind);
        QVERIFY(!title.isEmpty());
        QVERIFY(sentence.size() > title.size());
        titles.insert(title);
        sentences.insert(sentence);
        // Plain words: no codes, nothing that only we know.
        for (const auto &technical :
             {u"HTTP"_s, u"API"_s, u"timeout"_s, u"error"_s, u"server"_s, u"网络错误码"_s})
            QVERIFY2(!sentence.contains(technical, Qt::CaseInsensitive), qPrintable(sentence));
    }
    QCOMPARE(titles.size(), kinds.keyCount() - 1);
    QCOMPARE(sentences.size(), kinds.keyCount() - 1);
    QCOMPARE(wording.trouble(Trouble::Kind::None), QString());
    QCOMPARE(wording.troubleTitle(Trouble::Kind::None), QString());
}

QTEST_GUILESS_MAIN(TestWording)

#include "tst_wording.moc"
