// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace bayfinder {

/// A simulated garage of our own: the process `bayfinder-simulator` on a free loopback port, which lives no
/// longer than this object, nor than this program.
///
/// It ends by itself when its standard input is closed, so a crash of ours leaves nothing behind. Its log
/// goes to our standard error. No secret of ours is passed to it. Lives in one thread, with an event loop.
class SimulatorProcess : public QObject
{
    Q_OBJECT

public:
    /// @p program is the simulator's file name, normally besideUs(); @p arguments are added to the
    /// arguments that we need, such as --seed and --scenario.
    explicit SimulatorProcess(QString program = besideUs(), QStringList arguments = {},
                              QObject *parent = nullptr);
    /// Ends the process, and waits for that: two seconds at most, then it is killed.
    ~SimulatorProcess() override;

    /// The simulator in the folder of this program.
    [[nodiscard]] static QString besideUs();

    /// Starts the process. Once; afterwards exactly one ready() or failed() comes, never inside this call,
    /// and after ready() at most one failed(). @p deadline is for being ready.
    void start(std::chrono::milliseconds deadline = std::chrono::seconds(10));

Q_SIGNALS:
    /// The simulator answers calls with these settings.
    void ready(const bayfinder::GuidanceSettings &settings);
    /// It did not start, or it is gone. One line, for people.
    void failed(const QString &message);

private:
    void readOutput();
    void fail(const QString &message);

    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_line;
    bool m_ready = false;
    bool m_failed = false;
};

} // namespace bayfinder
