// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/pollingwatch.h"
#include "guidance/guidanceservice.h"
#include "guidance/pending.h"

#include <QList>

namespace bayfinder {

/// Keeps the free bays per area up to date.
class VacancyWatch final : public PollingWatch
{
    Q_OBJECT

public:
    /// The references must outlive the watch. See PollingWatch for the rest.
    VacancyWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval,
                 quint32 seed, QObject *parent = nullptr);

    /// The latest figures; empty before the first answer.
    [[nodiscard]] const QList<AreaVacancy> &areas() const { return m_areas; }

protected:
    void ask() override;
    void cancel() override { m_pending.cancel(); }

private:
    GuidanceService &m_service;
    Pending<Expected<QList<AreaVacancy>>> m_pending;
    QList<AreaVacancy> m_areas;
};

} // namespace bayfinder
