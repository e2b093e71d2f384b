// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "finder/vacancywatch.h"
#include "garageview/levelplans.h"
#include "staff/garage/areatable.h"
#include "staff/garage/bayfilter.h"
#include "staff/garage/baytree.h"
#include "staff/garage/livegarage.h"
#include "staff/window/page.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QTreeView;

namespace bayfinder {

class BayDetails;
class PlanWidget;

/// The garage as it is now: free bays per level, every bay in a list, and the plan of a level.
class GaragePage : public Page
{
    Q_OBJECT

public:
    /// What the page shows; all of it must outlive the page.
    struct Sources
    {
        VacancyWatch &vacancies;
        BayWatch &states;
        const LiveGarage &garage;
        AreaTable &areas;
        const Clock &clock;
        QString language; ///< in which names of the map are taken
    };

    explicit GaragePage(const Sources &sources, QWidget *parent = nullptr);

    /// The map, once it is read.
    void setPlans(const std::shared_ptr<LevelPlans> &plans);
    /// Why there is no plan, where there is none.
    void setNoPlanReason(const QString &reason);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool can(Command command) const override;
    void run(Command command) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makePlan();
    void showLevel(int level);
    void followArea();
    void followBay();
    void followPlanClick(int bay);
    void followGarage();
    void restoreBay();
    void setGrouped(bool grouped);
    void setFilter();
    void showCount();
    void showBay();
    void applyColours();
    [[nodiscard]] std::optional<int> chosenBay() const;

    Sources m_sources;
    BayTree m_tree;
    BayFilter m_filter;
    std::shared_ptr<LevelPlans> m_plans;
    std::optional<int> m_level; // that is shown, an index in Site::levels
    std::pair<QString, QString> m_chosen; // area and number of the chosen bay, while the list is made anew
    bool m_restores = false;
    QSplitter *m_columns;
    QSplitter *m_lists = nullptr;
    QTreeView *m_areaView = nullptr;
    QTreeView *m_bayView = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_state = nullptr;
    QCheckBox *m_grouped = nullptr;
    QLabel *m_count = nullptr;
    QComboBox *m_levels = nullptr;
    PlanWidget *m_plan = nullptr;
    BayDetails *m_details = nullptr;
};

} // namespace bayfinder
