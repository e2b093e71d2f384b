// SPDX-License-Identifier: Apache-2.0
#include "support/kioskdriver.h"

#include <QColor>
#include <QImage>
#include <QTest>

using bayfinder::test::KioskDriver;
using bayfinder::test::SeenItem;
using namespace Qt::StringLiterals;

class TestDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void taps();
    void refusesWhatAPersonCannotDo_data();
    void refusesWhatAPersonCannotDo();
    void pressIsSeenBeforeRelease();
    void drags();
    void types();
    void waits();
    void tellsWhatItSees();
    void grabsAndResizes();
    void countsFrames();
    void watches();
    void hearsComplaints();
    void noticesAnEnd();

private:
    [[nodiscard]] bool open(const QStringList &arguments = {})
    {
        return m_driver.start(QString::fromUtf8(DRIVEN_WINDOW), arguments) && m_driver.waitForItem(u"1"_s);
    }

    KioskDriver m_driver;
};

void TestDriver::cleanup()
{
    m_driver.kill();
}

void TestDriver::taps()
{
    QVERIFY2(open(), m_driver.error());
    QVERIFY2(m_driver.tap(u"1"_s), m_driver.error());
    QVERIFY2(m_driver.tap(u"1"_s), m_driver.error());
    QCOMPARE(m_driver.textOf(u"typed"_s), u"11"_s);
    QVERIFY2(m_driver.tapAt({10, 70}), m_driver.error());
    QCOMPARE(m_driver.textOf(u"typed"_s), u"111"_s);
    QVERIFY2(m_driver.tap(u"half"_s), m_driver.error());
    QCOMPARE(m_driver.textOf(u"typed"_s), u"111h"_s);
    QVERIFY2(m_driver.tap(u"red"_s), m_driver.error());
    QCOMPARE(m_driver.textOf(u"device"_s), u"touch"_s);
    QVERIFY2(m_driver.quit(), m_driver.error());
    QCOMPARE(m_driver.complaints(), QStringList());
}

void TestDriver::refusesWhatAPersonCannotDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("why");

    QTest::newRow("absent") << u"nothing"_s << "no visible item"_ba;
    QTest::newRow("hidden") << u"hidden"_s << "no visible item"_ba;
    QTest::newRow("disabled") << u"disabled"_s << "is disabled"_ba;
    QTest::newRow("two") << u"twin"_s << "2 visible items"_ba;
    QTest::newRow("clipped") << u"clipped"_s << "outside"_ba;
}

void TestDriver::refusesWhatAPersonCannotDo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, why);
    QVERIFY2(open(), m_driver.error());
    QVERIFY(!m_driver.tap(name));
    QVERIFY2(QByteArray(m_driver.error()).contains(why), m_driver.error());
    QCOMPARE(m_driver.textOf(u"typed"_s), QString());
}

void TestDriver::pressIsSeenBeforeRelease()
{
    QVERIFY2(open(), m_driver.error());
    QVERIFY2(m_driver.press(u"1"_s), m_driver.error());
    QCOMPARE(m_driver.textOf(u"held"_s), u"held"_s);
    QCOMPARE(m_driver.textOf(u"typed"_s), QString());
    QVERIFY2(m_driver.release(u"1"_s), m_driver.error());
    QCOMPARE(m_driver.textOf(u"held"_s), u"free"_s);
    QCOMPARE(m_driver.textOf(u"typed"_s), u"1"_s);
}

void TestDriver::drags()
{
    QVERIFY2(open(), m_driver.error());
    // A finger that leaves the key has not tapped it.
    QVERIFY2(m_driver.drag({10, 70}, {10, 180}), m_driver.error());
    QCOMPARE(m_driver.textOf(u"typed"_s), QString());
    QCOMPARE(m_driver.textOf(u"held"_s), u"free"_s);
}

void TestDriver::types()
{
    QVERIFY2(open(), m_driver.error());
    QVERIFY2(m_driver.type(u"川A·11nw"_s), m_driver.error());
    QCOMPARE(m_driver.textOf(u"typed"_s), u"川A·11nw"_s);
    QVERIFY2(m_driver.pressKey(u"Backspace"_s), m_driver.error());
    QCOMPARE(m_driver.textOf(u"typed"_s), u"川A·11n"_s);
    QVERIFY(!m_driver.pressKey(u"no such key"_s));
}

void TestDriver::waits()
{
    QVERIFY2(open(), m_driver.error());
    QVERIFY(!m_driver.item(u"late"_s));
    QVERIFY(m_driver.textOf(u"late"_s).isNull());
    QVERIFY(!m_driver.waitForItem(u"late"_s, 1));
    QVERIFY2(m_driver.tap(u"later"_s), m_driver.error());
    QVERIFY2(m_driver.waitForItem(u"late"_s), m_driver.error());
    QVERIFY2(m_driver.waitForText(u"I am"_s), m_driver.error());
    QVERIFY2(m_driver.waitForTextOf(u"late"_s, u"here I am"_s), m_driver.error());
    QVERIFY(!m_driver.waitForNoItem(u"late"_s, 1));
    QVERIFY2(m_driver.waitForNoItem(u"hidden"_s), m_driver.error());
}

void TestDriver::tellsWhatItSees()
{
    QVERIFY2(open(), m_driver.error());
    const std::optional<SeenItem> one = m_driver.item(u"1"_s);
    QVERIFY(one.has_value());
    QCOMPARE(one->role, u"Button"_s);
    QCOMPARE(one->rect, QRectF(0, 60, 60, 40));
    QCOMPARE(one->visibleRect, one->rect);
    QVERIFY(one->enabled);
    const std::optional<SeenItem> half = m_driver.item(u"half"_s);
    QVERIFY(half.has_value());
    QCOMPARE(half->rect, QRectF(0, 230, 60, 40));
    QCOMPARE(half->visibleRect, QRectF(0, 230, 60, 20));
    const std::optional<SeenItem> disabled = m_driver.item(u"disabled"_s);
    QVERIFY(disabled.has_value());
    QVERIFY(!disabled->enabled);
    QVERIFY(m_driver.texts().contains(u"twin"_s));
    QVERIFY(!m_driver.texts().contains(u"hidden"_s));
}

void TestDriver::grabsAndResizes()
{
    QVERIFY2(open(), m_driver.error());
    QVERIFY2(m_driver.resize({500, 350}), m_driver.error());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.png"_s);
    QVERIFY2(m_driver.grab(file), m_driver.error());
    const QImage image(file);
    QCOMPARE(image.size(), QSize(500, 350));
    QCOMPARE(image.pixelColor(225, 225), QColor(255, 0, 0));
    QVERIFY(!m_driver.grab(folder.filePath(u"absent/window.png"_s)));
}

void TestDriver::countsFrames()
{
    QVERIFY2(open(), m_driver.error());
    QTRY_VERIFY(m_driver.frames() > 0);
    // A held key looks different, and so does a released one.
    const qint64 before = m_driver.frames();
    QVERIFY2(m_driver.press(u"1"_s), m_driver.error());
    QTRY_VERIFY(m_driver.frames() > before);
    QVERIFY2(m_driver.release(u"1"_s), m_driver.error());
}

void TestDriver::watches()
{
    QVERIFY2(open(), m_driver.error());
    QVERIFY2(m_driver.watch(u"1"_s, u"pressed"_s), m_driver.error());
    QVERIFY(!m_driver.sighting(50));
    QVERIFY2(m_driver.press(u"1"_s), m_driver.error());
    const auto sighting = m_driver.sighting();
    QVERIFY2(sighting, m_driver.error());
    QCOMPARE(sighting->frames, 1);
    QVERIFY(sighting->time > std::chrono::microseconds(0));
    QVERIFY2(m_driver.release(u"1"_s), m_driver.error());
}

void TestDriver::hearsComplaints()
{
    QVERIFY2(open({u"--complain"_s}), m_driver.error());
    QVERIFY2(m_driver.quit(), m_driver.error());
    QCOMPARE(m_driver.complaints().size(), 1);
    QVERIFY(m_driver.complaints().constFirst().contains(u"as I was told"_s));
}

void TestDriver::noticesAnEnd()
{
    QVERIFY2(open(), m_driver.error());
    QVERIFY2(m_driver.quit(), m_driver.error());
    QVERIFY(!m_driver.isRunning());
    QVERIFY(!m_driver.tap(u"1"_s));
    QVERIFY(!m_driver.waitForItem(u"1"_s));
    QCOMPARE(m_driver.frames(), -1);
    QVERIFY(!m_driver.start(u"/no/such/program"_s));
    QVERIFY(!m_driver.start(u"true"_s)); // ends without a word
}

QTEST_GUILESS_MAIN(TestDriver)

#include "tst_driver.moc"
