// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "finder/vacancywatch.h"
#include "upkeep/worklist.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace bayfinder {

/// Hands each new answer of the two watches to the worklist, once: a watch also changes when it is in
/// trouble, and an answer that comes twice confirms nothing.
class WorklistFeed : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the feed. What the watches know already is handed over at once.
    WorklistFeed(const BayWatch &bays, const VacancyWatch &vacancies, Worklist &worklist,
                 QObject *parent = nullptr);

private:
    using Time = std::optional<std::chrono::milliseconds>;

    void takeBays();
    void takeVacancies();

    const BayWatch &m_bays;
    const VacancyWatch &m_vacancies;
    Worklist &m_worklist;
    Time m_baysAt;
    Time m_vacanciesAt;
};

} // namespace bayfinder
