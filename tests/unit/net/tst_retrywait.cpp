// SPDX-License-Identifier: Apache-2.0
#include "net/retrywait.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bayfinder;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestRetryWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithinItsBounds();
    void isRandomButRepeatable();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestRetryWait::growsWithinItsBounds()
{
    HttpPolicy policy;
    policy.firstBackoff = 100ms;
    policy.longestBackoff = 350ms;
    QRandomGenerator random(7);
    const QList<milliseconds> longest{100ms, 200ms, 350ms, 350ms};
    for (int i = 0; i < 1000; ++i) {
        for (int retry = 0; retry < longest.size(); ++retry) {
            const milliseconds wait = retryWait(policy, retry, random);
            QVERIFY(wait >= longest.at(retry) / 2);
            QVERIFY(wait <= longest.at(retry));
        }
    }
    QVERIFY(retryWait(policy, 1000000, random) <= 350ms);
}

void TestRetryWait::isRandomButRepeatable()
{
    const HttpPolicy policy;
    const auto waits = [&policy](quint32 seed) {
        QRandomGenerator random(seed);
        QList<milliseconds> list;
        for (int i = 0; i < 20; ++i)
            list.append(retryWait(policy, 1, random));
        return list;
    };
    QCOMPARE(waits(1), waits(1));
    QVERIFY(waits(1) != waits(2));
}

void TestRetryWait::readsRetryAfter_data()
{
    using Wait = std::optional<milliseconds>;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("serverTime");
    QTest::addColumn<Wait>("wait");

    const QByteArray serverTime("Sat, 14 Mar 2026 07:00:00 GMT");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &date, Wait wait) {
        QTest::newRow(name) << value << date << wait;
    };
    row("seconds", "3", {}, Wait(3s));
    row("seconds with space", " 3 ", {}, Wait(3s));
    row("no wait", "0", {}, Wait(0s));
    row("a year of seconds", "31536000", {}, Wait(24h));
    row("more seconds than a number holds", "99999999999999999999999", {}, Wait(24h));
    row("date, against the server's clock", "Sat, 14 Mar 2026 07:00:04 GMT", serverTime, Wait(4s));
    row("date, against our clock", "Sat, 14 Mar 2026 07:09:30 GMT", {}, Wait(4s));
    row("date, the server's clock is nonsense", "Sat, 14 Mar 2026 07:09:30 GMT", "yesterday", Wait(4s));
    row("date that has passed", "Sat, 14 Mar 2026 06:59:59 GMT", serverTime, Wait(0s));
    row("date far away", "Thu, 14 Mar 2126 07:00:00 GMT", serverTime, Wait(24h));
    row("a weekday that it was not", "Mon, 14 Mar 2026 07:00:04 GMT", serverTime, std::nullopt);
    row("absent", {}, {}, std::nullopt);
    row("negative", "-3", {}, std::nullopt);
    row("fraction", "1.5", {}, std::nullopt);
    row("words", "soon", {}, std::nullopt);
    row("two values", "3, 5", {}, std::nullopt);
}

void TestRetryWait::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, serverTime);
    QFETCH(std::optional<milliseconds>, wait);
    const QDateTime now = QDateTime::fromString(u"2026-03-14T15:09:26+08:00"_s, Qt::ISODate);
    QCOMPARE(retryAfter(value, serverTime, now), wait);
}

QTEST_GUILESS_MAIN(TestRetryWait)

#include "tst_retrywait.moc"
