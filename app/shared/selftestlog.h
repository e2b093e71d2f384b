// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace bayfinder {

/// What a program's test of itself finds: everything that Qt and QML complain of while it lives, and what is
/// added. One at a time, in the GUI thread: Qt has one message handler.
class SelfTestLog
{
public:
    SelfTestLog();
    ~SelfTestLog();
    Q_DISABLE_COPY_MOVE(SelfTestLog)

    void add(const QString &problem);

    /// Lets the event loop run until @p done, or @p seconds are over; whether it is done.
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &done, int seconds = 2);

    /// Ends the listening, and prints a line a problem on standard error. The exit code: 0 when there is
    /// none.
    [[nodiscard]] int report(const char *program);

private:
    void end();

    QtMessageHandler m_before;
    bool m_listens = true;
};

} // namespace bayfinder
