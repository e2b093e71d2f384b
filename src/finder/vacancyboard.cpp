// SPDX-License-Identifier: Apache-2.0
#include "finder/vacancyboard.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace bayfinder {

namespace {

/// The lower one; of one alone that one.
std::optional<int> lower(std::optional<int> a, std::optional<int> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

void add(std::optional<int> &sum, std::optional<int> figure)
{
    if (sum && figure)
        *sum += *figure;
    else
        sum.reset();
}

} // namespace

VacancyBoard::VacancyBoard(QList<LobbyArea> areas, Limits limits)
    : m_areas(std::move(areas))
    , m_limits(limits)
{
}

void VacancyBoard::take(const QList<AreaVacancy> &answer, Time at)
{
    QList<Told> now;
    const auto find = [&now](const QString &area) {
        return std::find_if(now.begin(), now.end(),
                            [&area](const Told &told) { return told.vacancy.area == area; });
    };
    for (const AreaVacancy &vacancy : answer) {
        const auto known = find(vacancy.area);
        if (known == now.end()) {
            now.append({vacancy, at});
            continue;
        }
        known->vacancy.free = lower(known->vacancy.free, vacancy.free);
        known->vacancy.total = lower(known->vacancy.total, vacancy.total);
    }
    // Left out: it stays behind whom it stood, so that nothing jumps when it is told again. What nobody
    // configured goes when it is too old, or a vendor that renames its areas would fill the memory.
    qsizetype place = 0;
    for (const Told &before : std::as_const(m_told)) {
        const auto known = find(before.vacancy.area);
        const bool gone = freshness(at - before.at) == Freshness::Hidden && !configured(before.vacancy.area);
        if (known == now.end() && gone)
            continue;
        if (known == now.end())
            now.insert(place, before);
        else
            place = known - now.begin();
        ++place;
    }
    m_told = now;
    m_answered = true;
}

VacancyBoard::Freshness VacancyBoard::freshness(Time age) const
{
    if (age > m_limits.hide)
        return Freshness::Hidden;
    if (age > m_limits.stale)
        return Freshness::Stale;
    return age > m_limits.interval ? Freshness::Aging : Freshness::Fresh;
}

const LobbyArea *VacancyBoard::configured(const QString &area) const
{
    const auto found = std::find_if(m_areas.cbegin(), m_areas.cend(),
                                    [&area](const LobbyArea &candidate) { return candidate.area == area; });
    return found == m_areas.cend() ? nullptr : &*found;
}

VacancyBoard::Row VacancyBoard::rowOf(const Told &told, Time now) const
{
    const AreaVacancy &vacancy = told.vacancy;
    Row row{.area = vacancy.area,
            .vendorName = vacancy.areaName,
            .name = {},
            .told = true,
            .free = vacancy.free,
            .total = vacancy.total,
            .freshness = freshness(now - told.at),
            .age = now - told.at};
    if (const auto onMap = m_mapTotals.constFind(row.area); !row.total && onMap != m_mapTotals.cend())
        row.total = *onMap;
    const LobbyArea *settings = configured(row.area);
    if (settings)
        row.name = settings->name;
    if (row.freshness == Freshness::Hidden)
        row.free.reset();
    if (!row.free)
        return row;
    const int most = row.total.value_or(std::numeric_limits<int>::max());
    row.free = std::clamp(*row.free + (settings ? settings->correction : 0), 0, std::max(0, most));
    if (settings && *row.free < settings->reserve)
        row.free = 0;
    return row;
}

QList<VacancyBoard::Row> VacancyBoard::rows(Time now) const
{
    if (!m_answered)
        return {};
    QList<Row> rows;
    for (const Told &told : m_told)
        rows.append(rowOf(told, now));
    for (const LobbyArea &area : m_areas) {
        const bool isTold = std::any_of(rows.cbegin(), rows.cend(),
                                        [&area](const Row &row) { return row.area == area.area; });
        if (isTold)
            continue;
        rows.append(rowOf({{area.area, {}, {}, {}}, now}, now));
        rows.last().told = false;
    }
    rows.removeIf([this](const Row &row) {
        const LobbyArea *settings = configured(row.area);
        return settings && settings->hidden;
    });
    const auto order = [this](const Row &row) {
        const LobbyArea *settings = configured(row.area);
        return settings ? settings->order.value_or(std::numeric_limits<int>::max())
                        : std::numeric_limits<int>::max();
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&order](const Row &a, const Row &b) { return order(a) < order(b); });
    return rows;
}

VacancyBoard::Sum VacancyBoard::sum(const QList<Row> &rows)
{
    if (std::none_of(rows.cbegin(), rows.cend(), [](const Row &row) { return row.told; }))
        return {};
    Sum sum{.free = 0, .total = 0};
    for (const Row &row : rows) {
        if (!row.told)
            continue;
        add(sum.free, row.free);
        add(sum.total, row.total);
        sum.freshness = std::max(sum.freshness, row.freshness);
        sum.age = std::max(sum.age, row.age);
    }
    return sum;
}

std::optional<VacancyBoard::Time> VacancyBoard::nextChange(Time now) const
{
    constexpr Time minute{60'000};
    std::optional<Time> next;
    for (const Told &told : m_told) {
        const Time age = now - told.at;
        std::optional<Time> at;
        for (const Time limit : {m_limits.interval, m_limits.stale, m_limits.hide}) {
            if (age <= limit && !at)
                at = limit + Time(1); // just beyond
        }
        if (at && age > m_limits.interval)
            at = std::min(*at, (age / minute + 1) * minute);
        if (at && (!next || told.at + *at < *next))
            next = told.at + *at;
    }
    return next;
}

} // namespace bayfinder
