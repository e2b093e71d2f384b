// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/garagecheck.h"
#include "platform/configuration.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace bayfinder {

/// What `bayfinder-cli check` finds out, for a configuration that nobody has to have saved. Lives in the
/// thread of its network and does not block it.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// The names of the results that answered() brings, in the order in which they are shown:
    /// "configuration", "connection", "credentials", "clock", "map".
    [[nodiscard]] static QStringList names();

    /// The references must outlive the test.
    ConnectionTest(QNetworkAccessManager &network, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Tests @p configuration; one under way is cancelled. Afterwards, and never inside the call, each result
    /// is answered and then the end told.
    void run(const Configuration &configuration);
    /// The same for a configuration that is not one: the first result says so, with @p fault, and the others
    /// that they were not tried.
    void fail(const QString &fault);
    /// Aborts what is asked; nothing more is told.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const bayfinder::CheckResult &result);
    void finished();

private:
    void begin(const Configuration &configuration);
    void end();

    struct Garage;

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    std::unique_ptr<Garage> m_garage;
    int m_turn = 0; // of the test that is under way; an old one's beginning is not
    bool m_running = false;
};

} // namespace bayfinder
