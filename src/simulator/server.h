// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/hostcalls.h"

#include <QString>

#include <memory>

namespace bayfinder {

/// Where the server listens, and with which certificate.
struct ListenPlan
{
    QString host = QStringLiteral("127.0.0.1");
    int port = 0; ///< 0: any free one
    QString certificateFile; ///< PEM; empty: plain HTTP
    QString keyFile;
};

/// The HTTP server that plays the vendor's host, on time or as badly as the scenario says. Answers in threads
/// of its own; what it is given must outlive it. Created and destroyed in one thread.
class SimulatorServer
{
public:
    SimulatorServer(const Garage &garage, const GarageClock &clock, const Scenario &scenario, quint64 seed,
                    HostCalls::Log log);
    SimulatorServer(const SimulatorServer &) = delete;
    SimulatorServer &operator=(const SimulatorServer &) = delete;
    ~SimulatorServer(); ///< stops

    /// Begins to listen; once. Returns what is wrong, in a line that names the option, or nothing.
    [[nodiscard]] QString start(const ListenPlan &listen);
    /// Ends every connection and waits for the threads. Harmless when it does not run.
    void stop();

    /// "http://127.0.0.1:40123", when it runs.
    [[nodiscard]] QString url() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bayfinder
