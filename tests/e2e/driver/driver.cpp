// SPDX-License-Identifier: Apache-2.0
#include "driver.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeySequence>
#include <QLocalSocket>
#include <QPointingDevice>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int touchId = 1;

QJsonObject failure(const QString &error)
{
    return {{u"ok"_s, false}, {u"error"_s, error}};
}

QJsonObject success()
{
    return {{u"ok"_s, true}};
}

QQuickWindow *shownWindow()
{
    if (auto *focused = qobject_cast<QQuickWindow *>(QGuiApplication::focusWindow()))
        return focused;
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows) {
        auto *quickWindow = qobject_cast<QQuickWindow *>(window);
        if (quickWindow != nullptr && quickWindow->isVisible())
            return quickWindow;
    }
    return nullptr;
}

/// Where to touch; the text is the reason why nowhere.
struct Target
{
    QPoint point;
    QString error;
};

QList<ShownItem> withoutInner(const QList<ShownItem> &items)
{
    QList<ShownItem> outermost;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(outermost),
                 [&items](const ShownItem &inner) {
                     return std::none_of(items.cbegin(), items.cend(), [&inner](const ShownItem &outer) {
                         return outer.item != inner.item && outer.item->isAncestorOf(inner.item);
                     });
                 });
    return outermost;
}

Target targetNamed(const QString &name, const QQuickWindow &window)
{
    QList<ShownItem> found;
    const QList<ShownItem> items = shownItems(window);
    for (const ShownItem &item : items) {
        if (item.name == name || item.objectName == name)
            found += item;
    }
    if (found.isEmpty())
        return {{}, u"no visible item is called \"%1\""_s.arg(name)};
    // A label inside its button often bears the same name: then the button is meant.
    const QList<ShownItem> outermost = withoutInner(found);
    if (outermost.size() > 1)
        return {{}, u"%1 visible items are called \"%2\""_s.arg(outermost.size()).arg(name)};
    if (!outermost.front().enabled)
        return {{}, u"\"%1\" is disabled"_s.arg(name)};
    if (outermost.front().visibleRect.isEmpty())
        return {{}, u"\"%1\" lies outside of what the window shows"_s.arg(name)};
    return {outermost.front().visibleRect.center().toPoint(), {}};
}

Target targetOf(const QJsonObject &command, const QQuickWindow &window)
{
    if (command.contains("name"_L1))
        return targetNamed(command.value("name"_L1).toString(), window);
    if (!command.value("x"_L1).isDouble() || !command.value("y"_L1).isDouble())
        return {{}, u"neither a name nor x and y"_s};
    return {QPoint(command.value("x"_L1).toInt(), command.value("y"_L1).toInt()), {}};
}

Qt::Key keyFor(QChar character)
{
    const QChar upper = character.toUpper();
    if (upper.unicode() >= 0x20 && upper.unicode() < 0x7f)
        return Qt::Key(upper.unicode());
    return Qt::Key_unknown;
}

} // namespace

Driver *Driver::create()
{
    const QString name = qEnvironmentVariable("BAYFINDER_DRIVER_SOCKET");
    if (name.isEmpty()) {
        qWarning("The driver is not told where to listen: set BAYFINDER_DRIVER_SOCKET");
        return nullptr;
    }
    // Programs that this one starts, the demo's simulator for one, are not the ones to drive.
    qunsetenv("BAYFINDER_DRIVER_SOCKET");
    qunsetenv("QT_QPA_GENERIC_PLUGINS");
    std::unique_ptr<Driver> driver(new Driver);
    driver->m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!driver->m_server.listen(name)) {
        qWarning("The driver cannot listen: %s", qPrintable(driver->m_server.errorString()));
        return nullptr;
    }
    return driver.release();
}

Driver::Driver()
    : m_touchScreen(QTest::createTouchDevice())
{
    connect(&m_server, &QLocalServer::newConnection, this, &Driver::accept);
    // The driver is there before any window; this is how it learns of them.
    QCoreApplication::instance()->installEventFilter(this);
}

bool Driver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *window = qobject_cast<QQuickWindow *>(watched)) {
            connect(window, &QQuickWindow::frameSwapped, this, &Driver::noteFrame, Qt::UniqueConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Driver::noteFrame()
{
    const auto now = std::chrono::steady_clock::now();
    ++m_frames;
    const auto *window = qobject_cast<QQuickWindow *>(sender());
    if (window == nullptr || m_watch.name.isEmpty() || m_watch.framesUntilSeen)
        return;
    const QList<ShownItem> items = shownItems(*window);
    const bool seen = std::any_of(items.cbegin(), items.cend(), [this](const ShownItem &item) {
        return (item.name == m_watch.name || item.objectName == m_watch.name)
            && (m_watch.state.isEmpty() || item.states.contains(m_watch.state));
    });
    if (seen) {
        m_watch.framesUntilSeen = m_frames - m_watch.touchedAtFrame;
        m_watch.timeUntilSeen =
            std::chrono::duration_cast<std::chrono::microseconds>(now - m_watch.touchedAt);
    }
}

void Driver::noteTouch()
{
    m_watch.touchedAtFrame = m_frames;
    m_watch.touchedAt = std::chrono::steady_clock::now();
}

void Driver::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        readFrom(socket);
    }
}

void Driver::readFrom(QLocalSocket *socket)
{
    if (m_isAnswering)
        return;
    m_isAnswering = true;
    const QPointer<QLocalSocket> guard(socket);
    while (guard && guard->canReadLine()) {
        const QJsonObject answered = answer(guard->readLine());
        if (!guard)
            break;
        guard->write(QJsonDocument(answered).toJson(QJsonDocument::Compact) + '\n');
        guard->flush();
    }
    m_isAnswering = false;
}

QJsonObject Driver::answer(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return failure(u"no JSON object: %1"_s.arg(error.errorString()));
    const QJsonObject command = document.object();
    const QString name = command.value("command"_L1).toString();
    if (name == "frames"_L1)
        return {{u"ok"_s, true}, {u"frames"_s, m_frames}};
    if (name == "watch"_L1) {
        m_watch = {};
        m_watch.name = command.value("name"_L1).toString();
        m_watch.state = command.value("state"_L1).toString();
        return success();
    }
    if (name == "watched"_L1) {
        if (!m_watch.framesUntilSeen)
            return {{u"ok"_s, true}, {u"seen"_s, false}};
        return {{u"ok"_s, true},
                {u"seen"_s, true},
                {u"frames"_s, *m_watch.framesUntilSeen},
                {u"microseconds"_s, qint64(m_watch.timeUntilSeen.count())}};
    }
    if (name == "quit"_L1) {
        QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
        return success();
    }
    QQuickWindow *window = shownWindow();
    if (window == nullptr)
        return failure(u"no window is shown"_s);
    return run(command, *window);
}

QJsonObject Driver::run(const QJsonObject &command, QQuickWindow &window)
{
    const QString name = command.value("command"_L1).toString();
    if (name == "items"_L1) {
        QJsonArray items;
        const QList<ShownItem> shown = shownItems(window);
        for (const ShownItem &item : shown)
            items += toJson(item);
        return {{u"ok"_s, true}, {u"items"_s, items}};
    }
    if (name == "tap"_L1 || name == "press"_L1 || name == "move"_L1 || name == "release"_L1)
        return touch(command, window);
    if (name == "key"_L1)
        return key(command, window);
    if (name == "grab"_L1)
        return grab(command, window);
    if (name == "resize"_L1) {
        window.resize(command.value("width"_L1).toInt(), command.value("height"_L1).toInt());
        QCoreApplication::processEvents();
        return success();
    }
    return failure(u"unknown command \"%1\""_s.arg(name));
}

QJsonObject Driver::touch(const QJsonObject &command, QQuickWindow &window)
{
    const QString name = command.value("command"_L1).toString();
    const Target target = targetOf(command, window);
    if (!target.error.isEmpty())
        return failure(target.error);
    const QPointer<QQuickWindow> guard(&window);
    if (name == "move"_L1)
        QTest::touchEvent(&window, m_touchScreen.get()).move(touchId, target.point);
    if (name == "press"_L1 || name == "tap"_L1) {
        noteTouch();
        QTest::touchEvent(&window, m_touchScreen.get()).press(touchId, target.point);
    }
    if (guard && (name == "release"_L1 || name == "tap"_L1)) {
        noteTouch();
        QTest::touchEvent(&window, m_touchScreen.get()).release(touchId, target.point);
    }
    return success();
}

QJsonObject Driver::key(const QJsonObject &command, QQuickWindow &window)
{
    const QPointer<QQuickWindow> guard(&window);
    if (command.contains("key"_L1)) {
        const QKeySequence sequence(command.value("key"_L1).toString());
        if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
            return failure(u"no such key"_s);
        QTest::keyClick(&window, sequence[0].key(), sequence[0].keyboardModifiers());
        return success();
    }
    const QString text = command.value("text"_L1).toString();
    for (const QChar character : text) {
        if (!guard)
            return failure(u"the window closed"_s);
        QTest::sendKeyEvent(QTest::Click, &window, keyFor(character), QString(character), Qt::NoModifier);
    }
    return success();
}

QJsonObject Driver::grab(const QJsonObject &command, QQuickWindow &window)
{
    const QString file = command.value("file"_L1).toString();
    const QImage image = window.grabWindow();
    if (image.isNull() || !image.save(file, "PNG"))
        return failure(u"cannot write \"%1\""_s.arg(file));
    return {{u"ok"_s, true}, {u"width"_s, image.width()}, {u"height"_s, image.height()}};
}

} // namespace bayfinder::test

#include "moc_driver.cpp"
