// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "garageview/levelplans.h"
#include "staff/garage/livegarage.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;

namespace bayfinder {

class BayDetails;
class PlanWidget;

/// The plan of one level with the state of its bays, and what is known of the chosen one.
class LevelPane : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive the pane. Names of the map are taken in @p language.
    LevelPane(const LiveGarage &garage, const Clock &clock, const QString &language,
              QWidget *parent = nullptr);

    /// The map, once it is read: its first level is shown.
    void setPlans(const std::shared_ptr<LevelPlans> &plans);
    /// What is written where there is no plan.
    void setPlaceholder(const QString &text);
    /// An index in Site::levels.
    void showLevel(int level);
    [[nodiscard]] std::optional<int> level() const { return m_level; }
    /// The chosen bay, of whatever level: it is framed where its level is shown. @p title is its level's.
    void showBay(const std::optional<LiveBay> &bay, const QString &title);

Q_SIGNALS:
    void levelChanged(int level);
    /// An index in LiveGarage::bays().
    void bayClicked(int bay);

private:
    void follow();
    void frameBay();

    const LiveGarage &m_garage;
    QString m_language;
    std::shared_ptr<LevelPlans> m_plans;
    std::optional<int> m_level; // that is shown
    std::optional<LiveBay> m_bay; // that is chosen
    QComboBox *m_levels;
    PlanWidget *m_plan;
    BayDetails *m_details;
};

} // namespace bayfinder
