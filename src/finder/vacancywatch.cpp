// SPDX-License-Identifier: Apache-2.0
#include "finder/vacancywatch.h"

namespace bayfinder {

VacancyWatch::VacancyWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval,
                           quint32 seed, QObject *parent)
    : PollingWatch(clock, interval, seed, parent)
    , m_service(service)
{
}

void VacancyWatch::ask()
{
    m_pending.ask(this, m_service.vacancies(), [this](const Expected<QList<AreaVacancy>> &answer) {
        if (answer)
            m_areas = *answer;
        settle(answer ? std::nullopt : std::optional(answer.error()));
    });
}

} // namespace bayfinder

#include "moc_vacancywatch.cpp"
