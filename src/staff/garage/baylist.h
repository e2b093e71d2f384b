// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/garage/bayfilter.h"
#include "staff/garage/baytree.h"
#include "tables/exporttable.h"

#include <QWidget>

#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QTreeView;

namespace bayfinder {

/// Every bay with its state: filtered by what is typed and by state, sorted, or grouped by level. The chosen
/// bay stays chosen when the garage tells other bays than before.
class BayList : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive the list.
    BayList(const LiveGarage &garage, const Clock &clock, QWidget *parent = nullptr);

    /// An index in LiveGarage::bays(); nothing where none, or more than one, is chosen.
    [[nodiscard]] std::optional<int> chosen() const;
    /// Chooses the bay, an index in LiveGarage::bays(), and shows it even where it did not fit the filter.
    void choose(int bay);
    [[nodiscard]] QString levelText(const LiveBay &bay) const { return m_tree.levelText(bay); }

    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] QLineEdit &filterField() { return *m_text; }
    /// What is shown, as it is written into the file @p path.
    [[nodiscard]] TableExport tableFor(const QString &path) const;

    void saveLayout(QSettings &settings) const;
    void restoreLayout(QSettings &settings);

Q_SIGNALS:
    /// Somebody chose another bay.
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    void remember();
    void restore();
    void select(int bay);
    void setGrouped(bool grouped);
    void setFilter();
    void showCount();
    void applyColours();

    const LiveGarage &m_garage;
    BayTree m_tree;
    BayFilter m_filter;
    std::pair<QString, QString>
        m_remembered; // area and number of the chosen bay, while the list is made anew
    bool m_restores = false;
    QLineEdit *m_text;
    QComboBox *m_state;
    QCheckBox *m_grouped;
    QTreeView *m_view;
    QLabel *m_count;
};

} // namespace bayfinder
