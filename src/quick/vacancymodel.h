// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/vacancywatch.h"
#include "quick/trouble.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// Free bays per area, and how old the figures are.
class VacancyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// When the figures were answered; invalid before the first answer.
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed FINAL)
    Q_PROPERTY(bayfinder::Trouble::Kind trouble READ trouble NOTIFY changed FINAL)
    /// The sum over the areas that tell; -1 when none does.
    Q_PROPERTY(int freeTotal READ freeTotal NOTIFY changed FINAL)

public:
    enum Role {
        AreaNameRole = Qt::UserRole + 1, ///< QString, may be empty
        AreaRole, ///< QString, the code
        FreeRole, ///< int, -1 when not told
        TotalRole, ///< int, -1 when not told
    };
    Q_ENUM(Role)

    /// @p watch must outlive the model.
    explicit VacancyModel(VacancyWatch &watch, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_areas.size()); }
    [[nodiscard]] QDateTime asOf() const { return m_watch.asOf(); }
    [[nodiscard]] Trouble::Kind trouble() const { return Trouble::kindOf(m_watch.error()); }
    [[nodiscard]] int freeTotal() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void recovered();

private:
    void follow();

    VacancyWatch &m_watch;
    QList<AreaVacancy> m_areas;
};

} // namespace bayfinder
