// SPDX-License-Identifier: Apache-2.0
#include "quick/dimming.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestDimming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDarkAtItsHours_data();
    void isDarkAtItsHours();
    void saysOnlyWhatChanges();
};

namespace {
QDateTime at(const QString &time)
{
    return {QDate(2026, 3, 14), QTime::fromString(time, u"HH:mm"_s)};
}
} // namespace

void TestDimming::isDarkAtItsHours_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("time");
    QTest::addColumn<double>("shade");

    const auto row = [](const QString &from, const QString &to, const QString &time, double shade) {
        QTest::addRow("%s to %s, at %s", qPrintable(from), qPrintable(to), qPrintable(time))
            << from << to << time << shade;
    };
    row(u"22:00"_s, u"06:00"_s, u"21:59"_s, 0);
    row(u"22:00"_s, u"06:00"_s, u"22:00"_s, 0.75);
    row(u"22:00"_s, u"06:00"_s, u"00:00"_s, 0.75);
    row(u"22:00"_s, u"06:00"_s, u"05:59"_s, 0.75);
    row(u"22:00"_s, u"06:00"_s, u"06:00"_s, 0);
    row(u"22:00"_s, u"06:00"_s, u"12:00"_s, 0);
    row(u"01:00"_s, u"05:30"_s, u"00:59"_s, 0);
    row(u"01:00"_s, u"05:30"_s, u"01:00"_s, 0.75);
    row(u"01:00"_s, u"05:30"_s, u"05:29"_s, 0.75);
    row(u"01:00"_s, u"05:30"_s, u"05:30"_s, 0);
    row(u"00:00"_s, u"05:00"_s, u"23:59"_s, 0);
    row(u"20:00"_s, u"00:00"_s, u"23:59"_s, 0.75);
    row(u"20:00"_s, u"00:00"_s, u"00:00"_s, 0);
}

void TestDimming::isDarkAtItsHours()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, time);
    QFETCH(double, shade);
    Dimming dimming(DimHours{at(from).time(), at(to).time(), 25});
    dimming.follow(at(time));
    QCOMPARE(dimming.shade(), shade);
    Dimming never({});
    never.follow(at(time));
    QCOMPARE(never.shade(), 0.0);
}

void TestDimming::saysOnlyWhatChanges()
{
    Dimming dimming(DimHours{QTime(22, 0), QTime(6, 0), 40});
    QSignalSpy changed(&dimming, &Dimming::shadeChanged);
    dimming.follow(at(u"21:58"_s));
    dimming.follow(at(u"21:59"_s));
    QCOMPARE(changed.size(), 0);
    dimming.follow(at(u"22:00"_s));
    dimming.follow(at(u"22:01"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dimming.shade(), 0.6);
}

QTEST_GUILESS_MAIN(TestDimming)

#include "tst_dimming.moc"
