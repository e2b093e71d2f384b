// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace bayfinder {

/// Notices that a driver has walked away: after a while without touch it counts down visibly, then says so.
///
/// Watches a window as an event filter. The touch that stops the countdown does nothing else: it is
/// swallowed to its release, so that whoever touches "I am still here" does not choose a stranger's car.
class IdleWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool counting READ isCounting NOTIFY secondsLeftChanged FINAL)
    /// What the countdown shows; 0 when it is not counting.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(int countdownSeconds READ countdownSeconds CONSTANT FINAL)

public:
    static constexpr int defaultCountdown = 15;

    /// @p idle without input, then @p countdownSeconds ticks of @p tick; a test makes these short.
    explicit IdleWatch(std::chrono::milliseconds idle, int countdownSeconds = defaultCountdown,
                       std::chrono::milliseconds tick = std::chrono::seconds(1), QObject *parent = nullptr);

    /// Follows the input of @p window, which must outlive the watch or be destroyed first.
    void watch(QObject *window);
    /// Whether there is anybody who could walk away.
    void setEnabled(bool enabled);

    [[nodiscard]] bool isCounting() const { return m_secondsLeft > 0; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] int countdownSeconds() const { return m_countdown; }

Q_SIGNALS:
    void secondsLeftChanged();
    /// The countdown ran out.
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setSecondsLeft(int seconds);
    void rest();
    void countDown();

    int m_countdown;
    QTimer m_idle;
    QTimer m_tick;
    int m_secondsLeft = 0;
    bool m_enabled = false;
    bool m_swallowing = false;
};

} // namespace bayfinder
