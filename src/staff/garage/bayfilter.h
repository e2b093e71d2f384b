// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "staff/garage/baytree.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace bayfinder {

/// Those bays of a BayTree whose number or level fits what is typed, of one state or of any; sorted as people
/// count. Areas without such bays are left out.
///
/// Compares the bays themselves: asking 20,000 rows for texts takes too long for every key that is pressed.
class BayFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// What of a bay's state fits.
    enum class State { Any, Free, Taken, Unknown, NotReported };
    Q_ENUM(State)

    /// @p tree must outlive the filter.
    explicit BayFilter(BayTree &tree, QObject *parent = nullptr);

    /// Part of a number, in any case and without spaces, or of a level's title.
    void setText(const QString &text);
    void setState(State state);

    /// How many bays fit.
    [[nodiscard]] int bayCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool fits(const LiveBay &bay) const;

    const BayTree &m_tree;
    QString m_text;
    QString m_code; // as bay numbers are compared
    State m_state = State::Any;
};

} // namespace bayfinder
