// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/platesearch.h"
#include "guidance/guidanceservice.h"

#include <memory>

namespace bayfinder::bench {

/// Passes searches on, and keeps what was answered.
class Recorder final : public GuidanceService
{
    Q_OBJECT

public:
    /// @p service must outlive the recorder.
    explicit Recorder(GuidanceService &service)
        : m_service(service)
    {
    }

    [[nodiscard]] QueryLimits queryLimits() const override { return m_service.queryLimits(); }
    QFuture<Expected<QList<ParkedCar>>> search(const QString &platePart) override;
    QFuture<Expected<QList<ParkedCar>>> locate(const QString &plate) override
    {
        return m_service.locate(plate);
    }
    QFuture<Expected<QList<AreaVacancy>>> vacancies() override { return m_service.vacancies(); }
    QFuture<Expected<QList<BayState>>> bayStates() override { return m_service.bayStates(); }
    QFuture<Expected<QByteArray>> picture(const QUrl &address) override { return m_service.picture(address); }

    QList<ParkedCar> heard; ///< all cars of all answers, with repetitions
    int failures = 0;

private:
    GuidanceService &m_service;
};

/// What came of one query.
struct Outcome
{
    QStringList plates; ///< the candidates', the likeliest first, each once
    QList<ParkedCar> heard; ///< every car that the service told on the way
    int requests = 0;
};

/// Asks queries one after the other, each as if it were a visit of its own; where @p cold, also as if the
/// program had just been started, and knew nothing yet of where the garage's cars are from.
class Driver
{
public:
    Driver(GuidanceService &service, const Clock &clock, const SearchSettings &settings, bool cold);

    [[nodiscard]] Outcome ask(const QString &query);
    [[nodiscard]] int failures() const { return m_recorder.failures; }

private:
    Recorder m_recorder;
    const Clock &m_clock;
    SearchSettings m_settings;
    bool m_cold;
    std::unique_ptr<PlateSearch> m_search;
};

} // namespace bayfinder::bench
