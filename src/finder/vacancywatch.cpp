// SPDX-License-Identifier: Apache-2.0
#include "finder/vacancywatch.h"

namespace bayfinder {

namespace {
constexpr std::chrono::milliseconds firstRetry{2000};
constexpr std::chrono::milliseconds longestRetry{60000};
} // namespace

VacancyWatch::VacancyWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval,
                           quint32 seed, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_interval(interval)
    , m_backoff(firstRetry, longestRetry, seed)
    , m_random(seed)
{
    m_timer.setSingleShot(true);
    // Nobody sees a second here or there, and coarse timers let an idle machine sleep.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VacancyWatch::refresh);
}

void VacancyWatch::start()
{
    refresh();
}

void VacancyWatch::stop()
{
    m_timer.stop();
    m_pending.cancel();
}

void VacancyWatch::refresh()
{
    m_timer.stop();
    m_pending.ask(this, m_service.vacancies(),
                  [this](const Expected<QList<AreaVacancy>> &answer) { deliver(answer); });
}

void VacancyWatch::deliver(const Expected<QList<AreaVacancy>> &answer)
{
    const bool wasInTrouble = m_error.has_value();
    if (answer) {
        m_areas = *answer;
        m_asOf = m_clock.now();
        m_error.reset();
        m_backoff.reset();
        m_timer.start(pause());
    } else {
        m_error = answer.error();
        m_timer.start(m_backoff.next());
    }
    Q_EMIT changed();
    if (wasInTrouble && answer)
        Q_EMIT recovered();
}

std::chrono::milliseconds VacancyWatch::pause()
{
    const double jitter = 0.9 + m_random.generateDouble() * 0.2;
    return std::chrono::milliseconds(qint64(double(m_interval.count()) * jitter));
}

} // namespace bayfinder

#include "moc_vacancywatch.cpp"
