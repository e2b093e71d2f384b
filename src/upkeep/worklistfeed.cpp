// SPDX-License-Identifier: Apache-2.0
#include "upkeep/worklistfeed.h"

#include <utility>

namespace bayfinder {

WorklistFeed::WorklistFeed(const BayWatch &bays, const VacancyWatch &vacancies, Worklist &worklist,
                           QObject *parent)
    : QObject(parent)
    , m_bays(bays)
    , m_vacancies(vacancies)
    , m_worklist(worklist)
{
    connect(&m_bays, &BayWatch::changed, this, &WorklistFeed::takeBays);
    connect(&m_vacancies, &VacancyWatch::changed, this, &WorklistFeed::takeVacancies);
    takeVacancies();
    takeBays();
}

void WorklistFeed::takeBays()
{
    if (std::exchange(m_baysAt, m_bays.answeredAt()) != m_baysAt)
        m_worklist.takeBays(m_bays.states());
}

void WorklistFeed::takeVacancies()
{
    if (std::exchange(m_vacanciesAt, m_vacancies.answeredAt()) != m_vacanciesAt)
        m_worklist.takeVacancies(m_vacancies.areas());
}

} // namespace bayfinder

#include "moc_worklistfeed.cpp"
