// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/levelpane.h"

#include "staff/garage/baydetails.h"
#include "staff/plan/planwidget.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

LevelPane::LevelPane(const LiveGarage &garage, const Clock &clock, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_garage(garage)
    , m_language(language)
    , m_levels(new QComboBox)
    , m_plan(new PlanWidget)
    , m_details(new BayDetails(clock))
{
    m_levels->setObjectName(u"levels"_s);
    m_levels->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_plan->setObjectName(u"plan"_s);
    m_plan->setLanguage(language);
    m_plan->setPlaceholder(tr("No map is configured."));
    m_details->setObjectName(u"bayDetails"_s);

    auto *bar = new QHBoxLayout;
    auto *label = new QLabel(tr("&Level:"));
    label->setBuddy(m_levels);
    bar->addWidget(label);
    bar->addWidget(m_levels);
    bar->addStretch(1);
    const auto button = [&](const QString &text, const QString &name, void (PlanWidget::*slot)()) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, m_plan, slot);
        bar->addWidget(made);
    };
    //: Signs on small buttons beside a plan
    button(tr("−", "button"), tr("Smaller"), &PlanWidget::zoomOut);
    button(tr("+", "button"), tr("Larger"), &PlanWidget::zoomIn);
    button(tr("Whole level"), tr("Show the whole level"), &PlanWidget::fit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_details);

    connect(m_levels, &QComboBox::activated, this, &LevelPane::showLevel);
    connect(m_plan, &PlanWidget::bayClicked, this, [this](int bay) {
        if (const auto index = m_garage.indexOf({*m_level, bay}))
            Q_EMIT bayClicked(*index);
    });
    connect(&m_garage, &LiveGarage::rebuilt, this, &LevelPane::follow);
    connect(&m_garage, &LiveGarage::updated, this, &LevelPane::follow);
}

void LevelPane::setPlans(const std::shared_ptr<LevelPlans> &plans)
{
    m_plans = plans;
    m_plan->setPlans(plans);
    m_levels->clear();
    for (const SiteLevel &level : plans->site()->levels)
        m_levels->addItem(levelTitle(level, m_language));
    showLevel(0);
}

void LevelPane::setPlaceholder(const QString &text)
{
    m_plan->setPlaceholder(text);
}

void LevelPane::showLevel(int level)
{
    if (!m_plans || level < 0 || level >= m_plans->site()->levels.size())
        return;
    m_level = level;
    m_levels->setCurrentIndex(level);
    m_plan->setSight(Sight{level, {}, {}, {}});
    follow();
    Q_EMIT levelChanged(level);
}

void LevelPane::showBay(const std::optional<LiveBay> &bay, const QString &title)
{
    m_bay = bay;
    m_details->setBay(bay, title, m_garage.site().get());
    frameBay();
}

void LevelPane::follow()
{
    if (!m_level)
        return;
    m_plan->setOccupancies(m_garage.occupancies(*m_level));
    QList<int> changed;
    for (const int bay : m_garage.changed()) {
        const auto &place = m_garage.bays()[bay].place;
        if (place && place->level == *m_level)
            changed.append(place->bay);
    }
    m_plan->setChanged(changed);
    frameBay();
}

void LevelPane::frameBay()
{
    const bool isHere = m_bay && m_bay->place && m_bay->place->level == m_level;
    m_plan->select(isHere ? std::optional(m_bay->place->bay) : std::nullopt);
}

} // namespace bayfinder

#include "moc_levelpane.cpp"
