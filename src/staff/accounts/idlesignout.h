// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/signin.h"
#include "platform/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace bayfinder {

/// Signs out whoever has not touched a key, the mouse or the screen for a while, in any window of the
/// program.
///
/// There must be an application. Goes by the clock that never jumps.
class IdleSignOut final : public QObject
{
    Q_OBJECT

public:
    /// @p signIn and @p clock must outlive this. @p after 0: never.
    IdleSignOut(SignIn &signIn, const Clock &clock, std::chrono::milliseconds after,
                QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void look();

    SignIn &m_signIn;
    const Clock &m_clock;
    const std::chrono::milliseconds m_after;
    std::chrono::milliseconds m_touched{0};
    QTimer m_timer;
};

} // namespace bayfinder
