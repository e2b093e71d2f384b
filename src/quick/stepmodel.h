// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/pictogram.h"
#include "wayfinding/wayfinder.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace bayfinder {

/// The steps of a way in words, from the first to the last.
class StepModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        SentenceRole = Qt::UserRole + 1, ///< QString
        LegRole, ///< int, on which leg of the way
        SymbolRole, ///< Pictogram::Kind
        AngleRole, ///< double, of a Pictogram::Turn: degrees, right is positive
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// In the language whose translator is installed, names in @p language; none: no steps.
    void setWay(const std::optional<Way> &way, const QString &language);
    [[nodiscard]] int count() const { return int(m_steps.size()); }
    /// The first step of the leg; 0 where there is none.
    Q_INVOKABLE int firstOfLeg(int leg) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Step
    {
        QString sentence;
        int leg = 0;
        Pictogram::Kind symbol = Pictogram::Kind::Turn;
        double angle = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };

    QList<Step> m_steps;
};

} // namespace bayfinder
