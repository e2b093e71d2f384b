// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "garageview/levelplans.h"
#include "garageview/sight.h"
#include "guidance/pending.h"
#include "wayfinding/wayfinder.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QTabBar;

namespace bayfinder {

class PlanWidget;

/// The way from a kiosk that is chosen here to a bay: on the plan, a level at a time, and in words.
class WayPane : public QWidget
{
    Q_OBJECT

public:
    /// @p wayfinder must outlive the pane. Names of the map are taken in @p language.
    WayPane(Wayfinder &wayfinder, const QString &language, QWidget *parent = nullptr);

    /// The map, once it is read. @p kiosk is the name of the one from which ways begin at first; empty, or
    /// not on the map: the first.
    void setPlans(const std::shared_ptr<LevelPlans> &plans, const QString &kiosk);
    void setNoPlanReason(const QString &reason);
    /// Nothing: the plan of no level.
    void setBay(const std::optional<BayIndex::Place> &bay);
    /// A level alone, an index in Site::levels.
    void showLevel(int level);

    /// The way that is shown; none before it is there, and where none leads there.
    [[nodiscard]] const std::optional<Way> &way() const { return m_way; }
    [[nodiscard]] QString kiosk() const;
    [[nodiscard]] PlanWidget &plan() { return *m_plan; }

    void setKiosk(const QString &name);

Q_SIGNALS:
    /// The way is there, or there is none.
    void changed();

private:
    void ask();
    void take(const Expected<Way> &way);
    void showLeg(int leg);
    void say();
    [[nodiscard]] QList<Sight> sights() const;

    Wayfinder &m_wayfinder;
    QString m_language;
    std::shared_ptr<LevelPlans> m_plans;
    std::optional<BayIndex::Place> m_bay;
    std::optional<Way> m_way;
    QString m_why; // there is none
    Pending<Expected<Way>> m_pending;
    QWidget *m_bar;
    QComboBox *m_kiosks;
    QCheckBox *m_stepFree;
    QLabel *m_length;
    QTabBar *m_legs;
    PlanWidget *m_plan;
    QListWidget *m_steps;
};

} // namespace bayfinder
