// SPDX-License-Identifier: Apache-2.0
#include "quick/languages.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheProgramBrings();
    void showsNothingAtFirst();
    void switchesLive();
    void theSameLanguageIsNoChange();
    void anUnknownCodeChangesNothing_data();
    void anUnknownCodeChangesNothing();
    void anUnreadableFileChangesNothing();
    void resetsToTheDefault();
    void resetWithoutDefaultChangesNothing();
    void endsWithItself();
    void namesLanguagesInThemselves();

private:
    QString m_folder = u":/i18n"_s;
};

namespace {
/// One sentence, as QML reads it: through the property.
QString aSentence(Languages &languages)
{
    return languages.property("wording").value<Wording *>()->trouble(Trouble::Kind::Slow);
}
} // namespace

void TestLanguages::findsWhatTheProgramBrings()
{
    const Languages languages(m_folder);
    QCOMPARE(languages.codes(), (QStringList{u"en"_s, u"zh_CN"_s}));
    QCOMPARE(languages.names(), (QStringList{u"English"_s, u"中文"_s}));
}

void TestLanguages::showsNothingAtFirst()
{
    Languages languages(m_folder);
    QCOMPARE(languages.current(), QString());
    QCOMPARE(Languages(u"/nowhere"_s).codes(), QStringList());
}

void TestLanguages::switchesLive()
{
    Languages languages(m_folder);
    QStringList readInTheSlot;
    // Whoever hears of the change must read the new language already.
    connect(&languages, &Languages::currentChanged, this,
            [&] { readInTheSlot.append(aSentence(languages)); });
    QVERIFY(languages.show(u"en"_s));
    QCOMPARE(languages.current(), u"en"_s);
    const QString english = aSentence(languages);
    QVERIFY(english.startsWith(u"The garage"_s));
    languages.setProperty("current", u"zh_CN"_s);
    QCOMPARE(languages.current(), u"zh_CN"_s);
    const QString chinese = aSentence(languages);
    QVERIFY(chinese != english);
    QVERIFY(languages.show(u"en"_s));
    QCOMPARE(aSentence(languages), english);
    QCOMPARE(readInTheSlot, (QStringList{english, chinese, english}));
}

void TestLanguages::theSameLanguageIsNoChange()
{
    Languages languages(m_folder);
    QVERIFY(languages.show(u"en"_s));
    QSignalSpy changed(&languages, &Languages::currentChanged);
    QVERIFY(languages.show(u"en"_s));
    QCOMPARE(changed.size(), 0);
}

void TestLanguages::anUnknownCodeChangesNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString();
    QTest::newRow("not there") << u"fr"_s;
    QTest::newRow("another country") << u"zh_TW"_s;
    QTest::newRow("a path") << u"../i18n/bayfinder_en"_s;
}

void TestLanguages::anUnknownCodeChangesNothing()
{
    QFETCH(QString, code);
    Languages languages(m_folder);
    QVERIFY(languages.show(u"zh_CN"_s));
    const QString before = aSentence(languages);
    QSignalSpy changed(&languages, &Languages::currentChanged);
    QVERIFY(!languages.show(code));
    languages.setCurrent(code);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(languages.current(), u"zh_CN"_s);
    QCOMPARE(aSentence(languages), before);
}

void TestLanguages::anUnreadableFileChangesNothing()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(m_folder + u"/bayfinder_zh_CN.qm"_s, folder.filePath(u"bayfinder_zh_CN.qm"_s)));
    QFile broken(folder.filePath(u"bayfinder_xx.qm"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not a translation");
    broken.close();

    Languages languages(folder.path());
    QCOMPARE(languages.codes().size(), 2);
    QVERIFY(languages.show(u"zh_CN"_s));
    const QString before = aSentence(languages);
    QVERIFY(!languages.show(u"xx"_s));
    QCOMPARE(languages.current(), u"zh_CN"_s);
    QCOMPARE(aSentence(languages), before);
}

void TestLanguages::resetsToTheDefault()
{
    Languages languages(m_folder);
    QVERIFY(languages.setDefault(u"zh_CN"_s));
    QCOMPARE(languages.current(), u"zh_CN"_s);
    languages.setCurrent(u"en"_s);
    QSignalSpy changed(&languages, &Languages::currentChanged);
    languages.reset();
    QCOMPARE(languages.current(), u"zh_CN"_s);
    QCOMPARE(changed.size(), 1);
    languages.reset();
    QCOMPARE(changed.size(), 1);
}

void TestLanguages::resetWithoutDefaultChangesNothing()
{
    Languages languages(m_folder);
    QVERIFY(!languages.setDefault(u"fr"_s));
    QVERIFY(languages.show(u"en"_s));
    languages.reset();
    QCOMPARE(languages.current(), u"en"_s);
}

void TestLanguages::endsWithItself()
{
    {
        Languages languages(m_folder);
        QVERIFY(languages.show(u"zh_CN"_s));
    }
    const Wording wording;
    QVERIFY(wording.trouble(Trouble::Kind::Slow).startsWith(u"The garage"_s));
}

void TestLanguages::namesLanguagesInThemselves()
{
    const QTemporaryDir folder;
    for (const auto &code : {u"de"_s, u"en_GB"_s, u"zh_HK"_s}) {
        QFile file(folder.filePath(u"bayfinder_%1.qm"_s.arg(code)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QFile other(folder.filePath(u"other_fr.qm"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const Languages languages(folder.path());
    QCOMPARE(languages.codes(), (QStringList{u"de"_s, u"en_GB"_s, u"zh_HK"_s}));
    QCOMPARE(languages.names(), (QStringList{u"Deutsch"_s, u"English"_s, u"繁體中文"_s}));
}

QTEST_GUILESS_MAIN(TestLanguages)

#include "tst_languages.moc"
