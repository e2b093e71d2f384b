// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "finder/vacancywatch.h"
#include "garageview/levelplans.h"
#include "staff/garage/areatable.h"
#include "staff/garage/livegarage.h"
#include "staff/window/page.h"

#include <memory>

class QSplitter;
class QTreeView;

namespace bayfinder {

class PageColumns;
class BayList;
class ExportBar;
class LevelPane;

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
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

Q_SIGNALS:
    /// A file was written: for those who keep books.
    void exported(const QString &person);

private:
    [[nodiscard]] QTreeView *makeAreaView();
    void offerCommands();
    void followArea();
    void followLevel(int level);
    void followChoice();
    void showBay();

    Sources m_sources;
    PageColumns *m_columns;
    QSplitter *m_lists;
    QTreeView *m_areas;
    BayList *m_bays;
    LevelPane *m_level;
    ExportBar *m_export;
};

} // namespace bayfinder
