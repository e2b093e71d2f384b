// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QLocalSocket>
#include <QProcess>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace bayfinder::test {

/// An item on the screen of a driven program; see ShownItem in tests/e2e/driver.
struct SeenItem
{
    QString objectName;
    QString role;
    QString name;
    QString description;
    QString text;
    QStringList states;
    bool enabled = true;
    QRectF rect;
    QRectF visibleRect;
};

/// Starts one of our Qt Quick programs with the driver plugin, looks at its screen and touches it.
///
/// The program is the real one: the plugin comes in through the environment. Everything that returns bool
/// says false instead of throwing, and error() then says why: QVERIFY2(d.tap(u"1"_s), d.error()).
/// Waiting lets the caller's own event loop run, so that the test may be the server that the program asks.
/// What is still running when this goes is killed.
class KioskDriver final
{
public:
    KioskDriver();
    ~KioskDriver();
    Q_DISABLE_COPY_MOVE(KioskDriver)

    /// Starts @p program and waits until the plugin answers, which is before a window is shown.
    [[nodiscard]] bool
    start(const QString &program, const QStringList &arguments = {},
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 processId() const;

    /// Asks the program to end and waits for it; whether it ended by itself with exit code 0.
    [[nodiscard]] bool quit();
    void kill();

    /// Press and release on the item with this accessible name or object name. Fails when there is none or
    /// several, when it is disabled, or outside of what the window shows.
    [[nodiscard]] bool tap(const QString &name);
    [[nodiscard]] bool tapAt(QPoint point);
    [[nodiscard]] bool press(const QString &name);
    [[nodiscard]] bool release(const QString &name);
    /// A finger that goes down at @p from, moves in steps and is lifted at @p to.
    [[nodiscard]] bool drag(QPoint from, QPoint to);
    /// A keyboard's, or a scanner's, key presses.
    [[nodiscard]] bool type(const QString &text);
    /// One key as QKeySequence spells it: "Backspace", "Return", "Ctrl+Q".
    [[nodiscard]] bool pressKey(const QString &key);
    [[nodiscard]] bool resize(QSize size);

    [[nodiscard]] QList<SeenItem> items();
    /// The first item with this accessible name or object name.
    [[nodiscard]] std::optional<SeenItem> item(const QString &name);
    /// The text of that item, or its accessible name when it has none; null when there is no such item.
    [[nodiscard]] QString textOf(const QString &name);
    /// All texts on the screen, in the order of the item tree.
    [[nodiscard]] QStringList texts();

    [[nodiscard]] bool waitForItem(const QString &name, int timeoutMs = 10000);
    [[nodiscard]] bool waitForNoItem(const QString &name, int timeoutMs = 10000);
    /// Waits for an item whose text or accessible name contains @p text.
    [[nodiscard]] bool waitForText(const QString &text, int timeoutMs = 10000);
    [[nodiscard]] bool waitForTextOf(const QString &name, const QString &text, int timeoutMs = 10000);

    /// From now on, looks after every frame whether this item is shown, in this state ("pressed", "checked")
    /// if one is given; forgets what was watched before.
    [[nodiscard]] bool watch(const QString &name, const QString &state = {});
    struct Sighting
    {
        qint64 frames = 0; ///< from the last touch on, that one included which showed it
        std::chrono::microseconds time{0}; ///< from the last touch to the end of that frame
    };
    /// What the watch saw; waits for it.
    [[nodiscard]] std::optional<Sighting> sighting(int timeoutMs = 10000);

    /// Writes what the window shows as PNG.
    [[nodiscard]] bool grab(const QString &file);
    /// Frames shown since the start; -1 when the program does not answer.
    [[nodiscard]] qint64 frames();

    [[nodiscard]] QByteArray standardOutput() const { return m_standardOutput; }
    [[nodiscard]] QByteArray standardError() const { return m_standardError; }
    /// What the program said on standard error that no program of ours may say in a test: every warning and
    /// worse that Qt or QML logged, and what sanitizers found. Warnings in categories of ours
    /// (bayfinder.*) tell of the outside and are left out.
    [[nodiscard]] QStringList complaints() const;

    /// Why the last call failed.
    [[nodiscard]] const char *error() const { return m_error.constData(); }

private:
    [[nodiscard]] std::optional<QJsonObject> ask(const QJsonObject &command);
    [[nodiscard]] bool fail(const QString &why);
    void connectToPlugin();

    QTemporaryDir m_folder;
    QProcess m_process;
    QLocalSocket m_socket;
    QByteArray m_standardOutput;
    QByteArray m_standardError;
    QByteArray m_error;
};

} // namespace bayfinder::test
