// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"
#include "words/moments.h"

#include <QCoreApplication>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_translator.reset(); } // which takes it out

    void timesAndDates_data();
    void timesAndDates();
    void since_data();
    void since();
    void duration_data();
    void duration();
    void age_data();
    void age();
    void nothingForNothing();

private:
    bool show(const QString &language);

    std::unique_ptr<QTranslator> m_translator;
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

#define COMPARE_IN_BOTH(text)                                                                                \
    do {                                                                                                     \
        QVERIFY(show(u"en"_s));                                                                              \
        QTEST(text, "english");                                                                              \
        QVERIFY(show(u"zh_CN"_s));                                                                           \
        QTEST(text, "chinese");                                                                              \
    } while (false)

void TestMoments::initTestCase()
{
    QCOMPARE(at(noon).toLocalTime().time(), QTime(12, 0));
}

bool TestMoments::show(const QString &language)
{
    m_translator = loadTranslator(language);
    return m_translator && QCoreApplication::installTranslator(m_translator.get());
}

void TestMoments::timesAndDates_data()
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

void TestMoments::timesAndDates()
{
    QFETCH(QString, moment);
    QFETCH(QString, time);
    COMPARE_IN_BOTH(dateText(at(moment)));
    QCOMPARE(timeOfDayText(at(moment)), time);
    QVERIFY(show(u"en"_s));
    QCOMPARE(timeOfDayText(at(moment)), time);
}

void TestMoments::since_data()
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

void TestMoments::since()
{
    QFETCH(QString, from);
    QFETCH(QString, now);
    COMPARE_IN_BOTH(sinceText(at(from), at(now)));
}

void TestMoments::duration_data()
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

void TestMoments::duration()
{
    QFETCH(qint64, seconds);
    COMPARE_IN_BOTH(durationText(at(noon).addSecs(-seconds), at(noon)));
}

void TestMoments::age_data()
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

void TestMoments::age()
{
    QFETCH(qint64, seconds);
    COMPARE_IN_BOTH(ageText(at(noon).addSecs(-seconds), at(noon)));
}

void TestMoments::nothingForNothing()
{
    const QDateTime now = at(noon);
    QCOMPARE(timeOfDayText({}), QString());
    QCOMPARE(dateText({}), QString());
    QCOMPARE(sinceText({}, now), QString());
    QCOMPARE(durationText({}, now), QString());
    QCOMPARE(ageText({}, now), QString());
}

QTEST_GUILESS_MAIN(TestMoments)

#include "tst_moments.moc"
