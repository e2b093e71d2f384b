// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/worklistmodel.h"

#include <QSortFilterProxyModel>

namespace bayfinder {

/// Those findings of a worklist that are to be done, or are done, and in whose words something occurs.
class FindingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Which {
        ToDo, ///< open and noted
        Done,
        Resolved,
        All,
    };
    Q_ENUM(Which)

    /// @p model must outlive the filter.
    explicit FindingFilter(WorklistModel &model, QObject *parent = nullptr);

    void setWhich(Which which);
    /// In any column, in any case.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Which m_which = Which::ToDo;
    QString m_text;
};

} // namespace bayfinder
