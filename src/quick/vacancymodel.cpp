// SPDX-License-Identifier: Apache-2.0
#include "quick/vacancymodel.h"

#include <algorithm>

namespace bayfinder {

VacancyModel::VacancyModel(VacancyWatch &watch, QObject *parent)
    : QAbstractListModel(parent)
    , m_watch(watch)
    , m_areas(shownAreas())
{
    connect(&m_watch, &VacancyWatch::changed, this, &VacancyModel::follow);
    connect(&m_watch, &VacancyWatch::recovered, this, &VacancyModel::recovered);
}

QList<AreaVacancy> VacancyModel::shownAreas() const
{
    const QList<AreaVacancy> &all = m_watch.areas();
    return all.first(std::min(all.size(), mostRows));
}

void VacancyModel::setAreaTitles(const AreaTitles &titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    if (!m_areas.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_areas.size()) - 1),
                           {Qt::DisplayRole, LevelNameRole, LevelRole});
}

/// The same areas with other figures keep their rows, so that only changed figures are painted.
void VacancyModel::follow()
{
    const QList<AreaVacancy> areas = shownAreas();
    const bool sameAreas = std::equal(areas.begin(), areas.end(), m_areas.cbegin(), m_areas.cend(),
                                      [](const AreaVacancy &a, const AreaVacancy &b) {
                                          return a.area == b.area && a.areaName == b.areaName;
                                      });
    if (sameAreas) {
        for (qsizetype row = 0; row < areas.size(); ++row) {
            if (m_areas.at(row) == areas.at(row))
                continue;
            m_areas[row] = areas.at(row);
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    } else {
        beginResetModel();
        m_areas = areas;
        endResetModel();
    }
    Q_EMIT changed();
}

int VacancyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_areas.size());
}

QVariant VacancyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AreaVacancy &area = m_areas.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case LevelNameRole:
        return m_titles.name(area.area, area.areaName);
    case LevelRole:
        return m_titles.shortName(area.area);
    case FreeRole:
        return area.free.value_or(-1);
    case TotalRole:
        return area.total.value_or(-1);
    default:
        return {};
    }
}

QHash<int, QByteArray> VacancyModel::roleNames() const
{
    return {{LevelNameRole, "levelName"}, {LevelRole, "level"}, {FreeRole, "free"}, {TotalRole, "total"}};
}

} // namespace bayfinder

#include "moc_vacancymodel.cpp"
