// SPDX-License-Identifier: Apache-2.0
#include "finder/vacancywatch.h"

namespace bayfinder {

VacancyWatch::VacancyWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval,
                           quint32 seed, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_pace(interval, seed)
{
    connect(&m_pace, &PollPace::due, this, &VacancyWatch::refresh);
}

void VacancyWatch::start()
{
    refresh();
}

void VacancyWatch::stop()
{
    m_pace.stop();
    m_pending.cancel();
}

void VacancyWatch::refresh()
{
    m_pace.stop();
    m_pending.ask(this, m_service.vacancies(),
                  [this](const Expected<QList<AreaVacancy>> &answer) { deliver(answer); });
}

void VacancyWatch::deliver(const Expected<QList<AreaVacancy>> &answer)
{
    const bool wasInTrouble = m_error.has_value();
    if (answer) {
        m_areas = *answer;
        m_asOf = m_clock.now();
        m_answeredAt = m_clock.monotonic();
        m_error.reset();
        m_pace.waitAfterAnswer();
    } else {
        m_error = answer.error();
        m_pace.waitAfterTrouble();
    }
    Q_EMIT changed();
    if (wasInTrouble && answer)
        Q_EMIT recovered();
}

} // namespace bayfinder

#include "moc_vacancywatch.cpp"
