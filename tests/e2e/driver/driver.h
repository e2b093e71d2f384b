// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shownitems.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QLocalSocket;
class QPointingDevice;
class QQuickWindow;

namespace bayfinder::test {

/// Looks at and touches the program that it was loaded into, as a client on a local socket asks.
///
/// One JSON object a line, answered in order by one JSON object a line: {"ok": true, ...} or {"ok": false,
/// "error": "..."}. A command is answered after the events that it caused were handled, but not before
/// anything that takes time.
///
///     {"command": "items"}                          -> "items": [...], see shownItems()
///     {"command": "tap", "name": "1"}               press and release; also "press", "move", "release"
///     {"command": "tap", "x": 10, "y": 20}          name is an accessible name or an object name
///     {"command": "key", "text": "川A1"}            or "key": "Backspace", as QKeySequence spells it
///     {"command": "grab", "file": "/path/x.png"}    -> "width", "height"
///     {"command": "frames"}                         -> "frames" shown since the start, all windows
///     {"command": "watch", "name": "1", "state": "pressed"}   from now on looks for it after every frame;
///     the
///                                                   state may be left out
///     {"command": "watched"} -> "seen"; if so also "frames" and "microseconds" from the last press or
///     release
///                                                   to the first frame that showed it
///     {"command": "resize", "width": 1, "height": 1}
///     {"command": "quit"}
///
/// Touches are real touch events on the window, so whatever lies on top gets them. The window is the one
/// that has the focus, else the first visible one.
class Driver final : public QObject
{
    Q_OBJECT

public:
    /// Listens on the socket that BAYFINDER_DRIVER_SOCKET names; nullptr when it names none or is taken.
    [[nodiscard]] static Driver *create();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Driver();

    void accept();
    void noteFrame();
    void noteTouch();
    void readFrom(QLocalSocket *socket);
    [[nodiscard]] QJsonObject answer(const QByteArray &line);
    [[nodiscard]] QJsonObject run(const QJsonObject &command, QQuickWindow &window);
    [[nodiscard]] QJsonObject touch(const QJsonObject &command, QQuickWindow &window);
    [[nodiscard]] QJsonObject key(const QJsonObject &command, QQuickWindow &window);
    [[nodiscard]] QJsonObject grab(const QJsonObject &command, QQuickWindow &window);

    QLocalServer m_server;
    std::unique_ptr<QPointingDevice> m_touchScreen;
    qint64 m_frames = 0;
    struct Watch
    {
        QString name;
        QString state;
        qint64 touchedAtFrame = 0;
        std::chrono::steady_clock::time_point touchedAt;
        std::optional<qint64> framesUntilSeen;
        std::chrono::microseconds timeUntilSeen{0};
    };
    Watch m_watch;
    /// Answering handles events, in which more lines may arrive: they wait.
    bool m_isAnswering = false;
};

} // namespace bayfinder::test
