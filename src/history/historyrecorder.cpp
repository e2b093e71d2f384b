// SPDX-License-Identifier: Apache-2.0
#include "history/historyrecorder.h"

#include "history/minutes.h"
#include "store/delivery.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

bool isLower(const std::optional<int> &one, const std::optional<int> &other)
{
    return one && (!other || *one < *other);
}

QList<AreaVacancy> onceEach(const QList<AreaVacancy> &answer)
{
    QList<AreaVacancy> areas;
    for (const AreaVacancy &told : answer) {
        const auto same = std::find_if(areas.begin(), areas.end(),
                                       [&](const AreaVacancy &area) { return area.area == told.area; });
        if (same == areas.end())
            areas.append(told);
        else if (isLower(told.free, same->free))
            *same = told;
    }
    return areas;
}

Stored<void> write(StoreSession &session, const AreaVacancy &area, qint64 minute)
{
    // An area that lost its name is the same area. A name that stays is not written again.
    const QString name = area.areaName.isNull() ? u""_s : area.areaName;
    const Stored<qint64> named =
        session.exec(u"INSERT INTO areas (code, name) VALUES (?, ?) ON CONFLICT (code) DO UPDATE "
                     "SET name = excluded.name WHERE excluded.name NOT IN ('', name)"_s,
                     {area.area, name});
    if (!named)
        return tl::unexpected(named.error());
    const Stored<qint64> counted =
        session.exec(u"INSERT INTO counts (area_id, minute, free, total) "
                     "SELECT id, ?, ?, ? FROM areas WHERE code = ? ON CONFLICT (area_id, minute) "
                     "DO UPDATE SET free = excluded.free, total = excluded.total"_s,
                     {minute, nullable(area.free), nullable(area.total), area.area});
    if (!counted)
        return tl::unexpected(counted.error());
    return {};
}

} // namespace

HistoryRecorder::HistoryRecorder(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void HistoryRecorder::follow(const VacancyWatch &watch)
{
    connect(&watch, &VacancyWatch::changed, this, [this, &watch] { takeFrom(watch); });
    takeFrom(watch);
}

void HistoryRecorder::takeFrom(const VacancyWatch &watch)
{
    // It also changes when a question fails, and keeps its last answer then.
    if (watch.answeredAt() == m_taken)
        return;
    m_taken = watch.answeredAt();
    record(watch.areas(), watch.asOf());
}

void HistoryRecorder::record(const QList<AreaVacancy> &answer, const QDateTime &at)
{
    if (answer.isEmpty())
        return;
    const qint64 minute = minuteOf(at);
    const auto written = m_store.run([areas = onceEach(answer), minute](StoreSession &session) {
        return session.transaction([&]() -> Stored<void> {
            for (const AreaVacancy &area : areas) {
                if (const Stored<void> done = write(session, area, minute); !done)
                    return done;
            }
            return {};
        });
    });
    deliverTo(this, written, [this, minute](const Stored<void> &done) {
        if (done)
            Q_EMIT recorded(minute);
    });
}

} // namespace bayfinder

#include "moc_historyrecorder.cpp"
