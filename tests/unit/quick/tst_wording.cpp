// SPDX-License-Identifier: Apache-2.0
#include "quick/languages.h"

#include <QMetaEnum>
#include <QTest>
#include <QTimeZone>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void timesAndDates_data();
    void timesAndDates();
    void since_data();
    void since();
    void duration_data();
    void duration();
    void age_data();
    void age();
    void levels_data();
    void levels();
    void places_data();
    void places();
    void deviations_data();
    void deviations();
    void everyTroubleHasItsOwnWords_data();
    void everyTroubleHasItsOwnWords();
    void nothingForNothing();

private:
    Languages m_languages{u":/i18n"_s};
};

namespace {

/// The garage's own time; the machine's zone is pinned to Shanghai, which is +08:00.
QDateTime at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs);
}

/// Columns for a table in both languages.
void bothLanguages()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
}

const auto noon = u"2026-03-14T12:00:00.000+08:00"_s;

} // namespace

#define COMPARE_IN_BOTH(sentence)                                                                            \
    do {                                                                                                     \
        QVERIFY(m_languages.show(u"en"_s));                                                                  \
        QTEST(m_languages.wording()->sentence, "english");                                                   \
        QVERIFY(m_languages.show(u"zh_CN"_s));                                                               \
        QTEST(m_languages.wording()->sentence, "chinese");                                                   \
    } while (false)

void TestWording::initTestCase()
{
    QCOMPARE(at(noon).toLocalTime().time(), QTime(12, 0));
}

void TestWording::timesAndDates_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("time");
    bothLanguages();
    QTest::newRow("afternoon, 24 hours")
        << u"2026-03-14T14:05:59.999+08:00"_s << u"14:05"_s << u"Saturday, 14 March"_s << u"3月14日 星期六"_s;
    QTest::newRow("midnight") << u"2026-01-01T00:00:00.000+08:00"_s << u"00:00"_s << u"Thursday, 1 January"_s
                              << u"1月1日 星期四"_s;
    QTest::newRow("another zone") << u"2026-12-31T17:30:00.000+00:00"_s << u"01:30"_s
                                  << u"Friday, 1 January"_s << u"1月1日 星期五"_s;
}

void TestWording::timesAndDates()
{
    QFETCH(QString, moment);
    QFETCH(QString, time);
    COMPARE_IN_BOTH(date(at(moment)));
    QCOMPARE(m_languages.wording()->timeOfDay(at(moment)), time);
    QVERIFY(m_languages.show(u"en"_s));
    QCOMPARE(m_languages.wording()->timeOfDay(at(moment)), time);
}

void TestWording::since_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("now");
    bothLanguages();
    QTest::newRow("today") << u"2026-03-14T08:15:00.000+08:00"_s << noon << u"today, 08:15"_s
                           << u"今天 08:15"_s;
    QTest::newRow("today, in the afternoon")
        << u"2026-03-14T14:05:00.000+08:00"_s << u"2026-03-14T23:00:00.000+08:00"_s << u"today, 14:05"_s
        << u"今天 14:05"_s;
    QTest::newRow("today, just after midnight")
        << u"2026-03-14T00:00:00.000+08:00"_s << noon << u"today, 00:00"_s << u"今天 00:00"_s;
    QTest::newRow("yesterday, a minute before midnight")
        << u"2026-03-13T23:59:00.000+08:00"_s << u"2026-03-14T00:01:00.000+08:00"_s << u"yesterday, 23:59"_s
        << u"昨天 23:59"_s;
    QTest::newRow("yesterday was last year")
        << u"2025-12-31T20:00:00.000+08:00"_s << u"2026-01-01T09:00:00.000+08:00"_s << u"yesterday, 20:00"_s
        << u"昨天 20:00"_s;
    QTest::newRow("the day before yesterday")
        << u"2026-03-12T08:15:00.000+08:00"_s << noon << u"12 March, 08:15"_s << u"3月12日 08:15"_s;
    QTest::newRow("last year") << u"2025-12-30T08:15:00.000+08:00"_s << u"2026-01-01T09:00:00.000+08:00"_s
                               << u"30 December 2025, 08:15"_s << u"2025年12月30日 08:15"_s;
    QTest::newRow("today here, yesterday in the vendor's zone")
        << u"2026-03-13T17:00:00.000+00:00"_s << noon << u"today, 01:00"_s << u"今天 01:00"_s;
    QTest::newRow("later today") << u"2026-03-14T12:10:00.000+08:00"_s << noon << u"today, 12:10"_s
                                 << u"今天 12:10"_s;
    QTest::newRow("tomorrow, by a clock that is wrong")
        << u"2026-03-15T12:10:00.000+08:00"_s << noon << u"15 March, 12:10"_s << u"3月15日 12:10"_s;
    QTest::newRow("not known") << QString() << noon << QString() << QString();
}

void TestWording::since()
{
    QFETCH(QString, from);
    QFETCH(QString, now);
    COMPARE_IN_BOTH(since(at(from), at(now)));
}

void TestWording::duration_data()
{
    QTest::addColumn<qint64>("seconds");
    bothLanguages();
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    QTest::newRow("in the future") << qint64(-1) << QString() << QString();
    QTest::newRow("this moment") << qint64(0) << u"less than a minute"_s << u"不到一分钟"_s;
    QTest::newRow("59 seconds") << qint64(59) << u"less than a minute"_s << u"不到一分钟"_s;
    QTest::newRow("one minute") << minute << u"1 minute"_s << u"1 分钟"_s;
    QTest::newRow("35 minutes") << 35 * minute + 59 << u"35 minutes"_s << u"35 分钟"_s;
    QTest::newRow("one hour") << hour << u"1 hour"_s << u"1 小时"_s;
    QTest::newRow("one hour one minute") << hour + minute << u"1 hour 1 minute"_s << u"1 小时 1 分钟"_s;
    QTest::newRow("two hours five minutes")
        << 2 * hour + 5 * minute << u"2 hours 5 minutes"_s << u"2 小时 5 分钟"_s;
    QTest::newRow("almost a day") << day - 1 << u"23 hours 59 minutes"_s << u"23 小时 59 分钟"_s;
    QTest::newRow("one day") << day + 59 * minute << u"1 day"_s << u"1 天"_s;
    QTest::newRow("one day one hour") << day + hour << u"1 day 1 hour"_s << u"1 天 1 小时"_s;
    QTest::newRow("three days four hours")
        << 3 * day + 4 * hour + 5 * minute << u"3 days 4 hours"_s << u"3 天 4 小时"_s;
    QTest::newRow("a year") << 400 * day << u"400 days"_s << u"400 天"_s;
}

void TestWording::duration()
{
    QFETCH(qint64, seconds);
    COMPARE_IN_BOTH(duration(at(noon).addSecs(-seconds), at(noon)));
}

void TestWording::age_data()
{
    QTest::addColumn<qint64>("seconds");
    bothLanguages();
    QTest::newRow("in the future") << qint64(-600) << u"just now"_s << u"刚刚"_s;
    QTest::newRow("this moment") << qint64(0) << u"just now"_s << u"刚刚"_s;
    QTest::newRow("59 seconds") << qint64(59) << u"just now"_s << u"刚刚"_s;
    QTest::newRow("one minute") << qint64(60) << u"1 minute ago"_s << u"1 分钟前"_s;
    QTest::newRow("two minutes") << qint64(179) << u"2 minutes ago"_s << u"2 分钟前"_s;
    QTest::newRow("one hour") << qint64(3600) << u"1 hour ago"_s << u"1 小时前"_s;
    QTest::newRow("23 hours") << qint64(86399) << u"23 hours ago"_s << u"23 小时前"_s;
    QTest::newRow("one day") << qint64(86400) << u"1 day ago"_s << u"1 天前"_s;
    QTest::newRow("two days") << qint64(2 * 86400) << u"2 days ago"_s << u"2 天前"_s;
}

void TestWording::age()
{
    QFETCH(qint64, seconds);
    COMPARE_IN_BOTH(age(at(noon).addSecs(-seconds), at(noon)));
}

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

void TestWording::nothingForNothing()
{
    const Wording &wording = *m_languages.wording();
    const QDateTime now = at(noon);
    QCOMPARE(wording.timeOfDay({}), QString());
    QCOMPARE(wording.date({}), QString());
    QCOMPARE(wording.since({}, now), QString());
    QCOMPARE(wording.duration({}, now), QString());
    QCOMPARE(wording.age({}, now), QString());
}

QTEST_GUILESS_MAIN(TestWording)

#include "tst_wording.moc"
