// SPDX-License-Identifier: Apache-2.0
#include "quick/idlewatch.h"

#include <QEventPoint>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QTouchEvent>
#include <QWheelEvent>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stands for a window: counts what gets to it.
class Recorder : public QObject
{
public:
    QList<QEvent::Type> got;

    bool event(QEvent *event) override
    {
        got.append(event->type());
        return true;
    }
};

enum class Input { Touch, Mouse, Key };

QPointingDevice *touchScreen()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

void touch(QObject &window, QEvent::Type type, QEventPoint::State state)
{
    QTouchEvent event(type, touchScreen(), Qt::NoModifier, {QEventPoint(0, state, {5, 5}, {5, 5})});
    QCoreApplication::sendEvent(&window, &event);
}

void mouse(QObject &window, QEvent::Type type, Qt::MouseButton button)
{
    QMouseEvent event(type, QPointF(5, 5), QPointF(5, 5), button, button, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

void key(QObject &window, QEvent::Type type, bool repeated = false)
{
    QKeyEvent event(type, Qt::Key_7, Qt::NoModifier, u"7"_s, repeated);
    QCoreApplication::sendEvent(&window, &event);
}

void begin(QObject &window, Input input)
{
    switch (input) {
    case Input::Touch:
        return touch(window, QEvent::TouchBegin, QEventPoint::State::Pressed);
    case Input::Mouse:
        return mouse(window, QEvent::MouseButtonPress, Qt::LeftButton);
    case Input::Key:
        return key(window, QEvent::KeyPress);
    }
}

/// What comes between: a finger that moves, a mouse that is dragged, a key that repeats as X11 does it.
void go(QObject &window, Input input)
{
    switch (input) {
    case Input::Touch:
        return touch(window, QEvent::TouchUpdate, QEventPoint::State::Updated);
    case Input::Mouse:
        return mouse(window, QEvent::MouseMove, Qt::NoButton);
    case Input::Key:
        key(window, QEvent::KeyRelease, true);
        return key(window, QEvent::KeyPress, true);
    }
}

void end(QObject &window, Input input)
{
    switch (input) {
    case Input::Touch:
        return touch(window, QEvent::TouchEnd, QEventPoint::State::Released);
    case Input::Mouse:
        return mouse(window, QEvent::MouseButtonRelease, Qt::LeftButton);
    case Input::Key:
        return key(window, QEvent::KeyRelease);
    }
}

void inputRows()
{
    QTest::addColumn<Input>("input");
    QTest::newRow("touch") << Input::Touch;
    QTest::newRow("mouse") << Input::Mouse;
    QTest::newRow("key") << Input::Key;
}

} // namespace

Q_DECLARE_METATYPE(Input)

class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDownAndExpires();
    void beginsAgainAfterItExpired();
    void inputPutsItOff_data();
    void inputPutsItOff();
    void aHoveringMouseIsNobody();
    void passesInputThatStopsNothing_data();
    void passesInputThatStopsNothing();
    void swallowsTheInputThatStopsIt_data();
    void swallowsTheInputThatStopsIt();
    void swallowsUpToACancelledTouch();
    void swallowsAWheelOnly();
    void disabledItNeverCounts();
    void disablingStopsTheCount();
};

void TestIdleWatch::countsDownAndExpires()
{
    IdleWatch watch(20ms, 3, 5ms);
    QList<int> shown;
    connect(&watch, &IdleWatch::secondsLeftChanged, this, [&] { shown.append(watch.secondsLeft()); });
    QSignalSpy expired(&watch, &IdleWatch::expired);
    QCOMPARE(watch.countdownSeconds(), 3);
    QVERIFY(!watch.isCounting());
    connect(&watch, &IdleWatch::expired, this, [&watch] {
        // Whoever hears it sees a countdown that is over.
        QVERIFY(!watch.isCounting());
        watch.setEnabled(false);
    });
    watch.setEnabled(true);
    QTRY_COMPARE(expired.size(), 1);
    QCOMPARE(shown, (QList<int>{3, 2, 1, 0}));
}

void TestIdleWatch::beginsAgainAfterItExpired()
{
    IdleWatch watch(10ms, 2, 5ms);
    QSignalSpy expired(&watch, &IdleWatch::expired);
    watch.setEnabled(true);
    QTRY_VERIFY(expired.size() >= 2);
}

void TestIdleWatch::inputPutsItOff_data()
{
    inputRows();
}

/// Two watches begin together, one of them is touched half-way: it must come later than the other. Timers
/// fire in the order in which they are due, so that a machine that stalls does not matter.
void TestIdleWatch::inputPutsItOff()
{
    QFETCH(Input, input);
    Recorder window;
    IdleWatch untouched(200ms, 3, 1h);
    IdleWatch touched(200ms, 3, 1h);
    touched.watch(&window);
    bool touchedCameLater = false;
    connect(&untouched, &IdleWatch::secondsLeftChanged, this,
            [&] { touchedCameLater = !touched.isCounting(); });
    QTimer halfWay;
    halfWay.setSingleShot(true);
    connect(&halfWay, &QTimer::timeout, this, [&] { begin(window, input); });
    touched.setEnabled(true);
    untouched.setEnabled(true);
    halfWay.start(100ms);
    QTRY_VERIFY(untouched.isCounting());
    QVERIFY(touchedCameLater);
    QTRY_VERIFY(touched.isCounting());
}

void TestIdleWatch::aHoveringMouseIsNobody()
{
    Recorder window;
    IdleWatch untouched(200ms, 3, 1h);
    IdleWatch hovered(200ms, 3, 1h);
    hovered.watch(&window);
    bool cameFirst = false;
    connect(&untouched, &IdleWatch::secondsLeftChanged, this, [&] { cameFirst = hovered.isCounting(); });
    QTimer halfWay;
    halfWay.setSingleShot(true);
    connect(&halfWay, &QTimer::timeout, this, [&] { mouse(window, QEvent::MouseMove, Qt::NoButton); });
    hovered.setEnabled(true);
    untouched.setEnabled(true);
    halfWay.start(100ms);
    QTRY_VERIFY(untouched.isCounting());
    QVERIFY(cameFirst);
    QCOMPARE(window.got, QList<QEvent::Type>{QEvent::MouseMove});
}

void TestIdleWatch::passesInputThatStopsNothing_data()
{
    inputRows();
}

void TestIdleWatch::passesInputThatStopsNothing()
{
    QFETCH(Input, input);
    for (const bool enabled : {true, false}) {
        Recorder window;
        IdleWatch watch(1h);
        watch.watch(&window);
        watch.setEnabled(enabled);
        begin(window, input);
        go(window, input);
        end(window, input);
        QCOMPARE(window.got.size(), input == Input::Key ? 4 : 3);
    }
}

void TestIdleWatch::swallowsTheInputThatStopsIt_data()
{
    inputRows();
}

void TestIdleWatch::swallowsTheInputThatStopsIt()
{
    QFETCH(Input, input);
    Recorder window;
    IdleWatch watch(20ms, 15, 1h);
    watch.watch(&window);
    watch.setEnabled(true);
    QTRY_COMPARE(watch.secondsLeft(), 15);
    QSignalSpy expired(&watch, &IdleWatch::expired);

    begin(window, input);
    QVERIFY(!watch.isCounting());
    go(window, input);
    go(window, input);
    end(window, input);
    QCOMPARE(window.got, QList<QEvent::Type>());
    QCOMPARE(expired.size(), 0);

    // The next one is for the page again, from its beginning to its end.
    watch.setEnabled(false);
    begin(window, input);
    go(window, input);
    end(window, input);
    QCOMPARE(window.got.size(), input == Input::Key ? 4 : 3);
}

void TestIdleWatch::swallowsUpToACancelledTouch()
{
    Recorder window;
    IdleWatch watch(20ms, 15, 1h);
    watch.watch(&window);
    watch.setEnabled(true);
    QTRY_VERIFY(watch.isCounting());
    begin(window, Input::Touch);
    touch(window, QEvent::TouchCancel, QEventPoint::State::Released);
    QCOMPARE(window.got, QList<QEvent::Type>());
    watch.setEnabled(false);
    touch(window, QEvent::TouchUpdate, QEventPoint::State::Updated);
    QCOMPARE(window.got.size(), 1);
}

/// A wheel has no release: nothing that comes after it is swallowed with it.
void TestIdleWatch::swallowsAWheelOnly()
{
    Recorder window;
    IdleWatch watch(20ms, 15, 1h);
    watch.watch(&window);
    watch.setEnabled(true);
    QTRY_VERIFY(watch.isCounting());
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&window, &wheel);
    QVERIFY(!watch.isCounting());
    QCOMPARE(window.got, QList<QEvent::Type>());
    watch.setEnabled(false);
    mouse(window, QEvent::MouseMove, Qt::NoButton);
    QCOMPARE(window.got.size(), 1);
}

void TestIdleWatch::disabledItNeverCounts()
{
    IdleWatch disabled(20ms, 3, 5ms);
    QSignalSpy changed(&disabled, &IdleWatch::secondsLeftChanged);
    IdleWatch other(20ms, 3, 5ms);
    QSignalSpy expired(&other, &IdleWatch::expired);
    disabled.setEnabled(true);
    disabled.setEnabled(false);
    other.setEnabled(true);
    QTRY_VERIFY(expired.size() >= 2);
    QCOMPARE(changed.size(), 0);
}

void TestIdleWatch::disablingStopsTheCount()
{
    IdleWatch watch(20ms, 3, 1h);
    QSignalSpy expired(&watch, &IdleWatch::expired);
    watch.setEnabled(true);
    QTRY_VERIFY(watch.isCounting());
    watch.setEnabled(false);
    QCOMPARE(watch.secondsLeft(), 0);
    QCOMPARE(expired.size(), 0);
}

QTEST_MAIN(TestIdleWatch)

#include "tst_idlewatch.moc"
