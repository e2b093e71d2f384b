// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/vacancywatch.h"
#include "garageview/areatitles.h"
#include "quick/trouble.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// Free bays per area, and how old the figures are. Of many areas only the first ones, in the vendor's order:
/// what does not fit on a screen is not looked for there.
class VacancyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// How many areas the vendor tells, those that are not shown among them.
    Q_PROPERTY(int areaCount READ areaCount NOTIFY changed FINAL)
    /// When the figures were answered; invalid before the first answer.
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Trouble::Kind trouble READ trouble NOTIFY changed FINAL)

public:
    enum Role {
        LevelNameRole = Qt::UserRole + 1, ///< QString, as the map has it, or else the vendor's; may be empty
        LevelRole, ///< QString, what is on the walls; the vendor's code where the map does not say
        FreeRole, ///< int, -1 when not told
        TotalRole, ///< int, -1 when not told
    };
    Q_ENUM(Role)

    static constexpr qsizetype mostRows = 16;

    /// @p watch must outlive the model.
    explicit VacancyModel(VacancyWatch &watch, QObject *parent = nullptr);

    /// What the map calls the areas, in the language that is shown.
    void setAreaTitles(const AreaTitles &titles);

    [[nodiscard]] int count() const { return int(m_areas.size()); }
    [[nodiscard]] int areaCount() const { return int(m_watch.areas().size()); }
    [[nodiscard]] QDateTime asOf() const { return m_watch.asOf(); }
    [[nodiscard]] Trouble::Kind trouble() const { return Trouble::kindOf(m_watch.error()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void recovered();

private:
    void follow();
    [[nodiscard]] QList<AreaVacancy> shownAreas() const;

    VacancyWatch &m_watch;
    QList<AreaVacancy> m_areas;
    AreaTitles m_titles;
};

} // namespace bayfinder
