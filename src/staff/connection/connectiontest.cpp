// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/connectiontest.h"

#include "vendors/makeservice.h"

#include <QNetworkAccessManager>

namespace bayfinder {

using namespace Qt::StringLiterals;

/// What is asked, and who asks it: destroyed together, which aborts the transfers.
struct ConnectionTest::Garage
{
    std::unique_ptr<GuidanceService> service;
    QObject greetings; // their owner
    std::unique_ptr<GarageCheck> check; // uses both: goes first
};

ConnectionTest::ConnectionTest(QNetworkAccessManager &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
{
}

ConnectionTest::~ConnectionTest() = default;

QStringList ConnectionTest::names()
{
    return {u"configuration"_s, u"connection"_s, u"credentials"_s, u"clock"_s, u"map"_s};
}

void ConnectionTest::run(const Configuration &configuration)
{
    cancel();
    m_running = true;
    QMetaObject::invokeMethod(
        this,
        [this, configuration, turn = m_turn] {
            if (turn == m_turn)
                begin(configuration);
        },
        Qt::QueuedConnection);
}

void ConnectionTest::fail(const QString &fault)
{
    cancel();
    m_running = true;
    QMetaObject::invokeMethod(
        this,
        [this, fault, turn = m_turn] {
            if (turn != m_turn)
                return;
            const QList<CheckResult> results = misconfiguredResults(fault);
            for (const CheckResult &result : results)
                Q_EMIT answered(result);
            end();
        },
        Qt::QueuedConnection);
}

void ConnectionTest::cancel()
{
    ++m_turn;
    m_running = false;
    m_garage.reset();
}

void ConnectionTest::begin(const Configuration &configuration)
{
    const GuidanceSettings &settings = configuration.guidance;
    auto service = makeGuidanceService(settings, m_network);
    if (!service) {
        fail(service.error().message);
        return;
    }
    m_garage = std::make_unique<Garage>();
    m_garage->service = *std::move(service);
    QObject *owner = &m_garage->greetings;
    m_garage->check = std::make_unique<GarageCheck>(
        GarageCheck::Subjects{*m_garage->service,
                              [this, owner, url = settings.baseUrl, timeout = settings.timeout] {
                                  return greetServer(m_network, url, timeout, owner);
                              },
                              m_clock, configuration.site.map});
    connect(m_garage->check.get(), &GarageCheck::answered, this, &ConnectionTest::answered);
    // Queued: it is not destroyed while it tells.
    connect(
        m_garage->check.get(), &GarageCheck::finished, this,
        [this, turn = m_turn] {
            if (turn == m_turn)
                end();
        },
        Qt::QueuedConnection);
    Q_EMIT answered(configurationResult(settings));
    m_garage->check->run();
}

void ConnectionTest::end()
{
    m_running = false;
    m_garage.reset();
    Q_EMIT finished();
}

} // namespace bayfinder

#include "moc_connectiontest.cpp"
