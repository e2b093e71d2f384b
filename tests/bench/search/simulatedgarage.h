// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/guidanceservice.h"
#include "platform/simulatorprocess.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace bayfinder::bench {

/// The same cars behind the real simulator and the real adapter: over HTTP, signed, as JSON.
class SimulatedGarage
{
public:
    /// Waits until the simulator answers. @p mostCars: in an answer. service() is null when it did not start,
    /// and why has been printed to standard error.
    SimulatedGarage(const QList<ParkedCar> &cars, int mostCars);

    [[nodiscard]] GuidanceService *service() const { return m_service.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatorProcess> m_simulator;
    QNetworkAccessManager m_network;
    std::unique_ptr<GuidanceService> m_service; // uses the network: goes first
};

} // namespace bayfinder::bench
