// SPDX-License-Identifier: Apache-2.0
#include "staff/find/waypane.h"

#include "directions/sentences.h"
#include "staff/plan/planwidget.h"
#include "staff/window/pagecolumns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {
// Of a sentence, beside the plan: no more than three lines then.
constexpr int stepCharacters = 24;
} // namespace

WayPane::WayPane(Wayfinder &wayfinder, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_wayfinder(wayfinder)
    , m_language(language)
    , m_bar(new QWidget)
    , m_kiosks(new QComboBox)
    , m_stepFree(new QCheckBox(tr("Without s&teps")))
    , m_length(new QLabel)
    , m_legs(new QTabBar)
    , m_plan(new PlanWidget)
    , m_steps(new QListWidget)
{
    m_kiosks->setObjectName(u"kiosks"_s);
    m_kiosks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stepFree->setObjectName(u"stepFree"_s);
    m_length->setObjectName(u"wayLength"_s);
    m_legs->setObjectName(u"legs"_s);
    m_legs->setExpanding(false);
    m_legs->setDocumentMode(true);
    m_legs->setAccessibleName(tr("Levels of the way"));
    m_plan->setObjectName(u"wayPlan"_s);
    m_plan->setLanguage(language);
    m_plan->setPlaceholder(tr("No map is configured."));
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("The way in words"));
    m_steps->setWordWrap(true);
    m_steps->setMinimumWidth(m_steps->fontMetrics().averageCharWidth() * stepCharacters);
    m_steps->setAlternatingRowColors(true);

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins({});
    auto *label = new QLabel(tr("W&ay from:"));
    label->setBuddy(m_kiosks);
    bar->addWidget(label);
    bar->addWidget(m_kiosks);
    bar->addWidget(m_stepFree);
    bar->addStretch(1);
    bar->addWidget(m_length);

    auto *split = new PageColumns(3, 1);
    split->addWidget(m_plan);
    split->addWidget(m_steps);
    split->share();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_legs);
    layout->addWidget(split, 1);

    connect(m_kiosks, &QComboBox::activated, this, &WayPane::ask);
    connect(m_stepFree, &QCheckBox::toggled, this, &WayPane::ask);
    connect(m_legs, &QTabBar::currentChanged, this, &WayPane::showLeg);
    m_bar->hide();
    say();
}

void WayPane::setPlans(const std::shared_ptr<LevelPlans> &plans, const QString &kiosk)
{
    m_plans = plans;
    m_plan->setPlans(plans);
    m_plan->setPlaceholder(tr("Choose a car or a bay to see where it is."));
    m_kiosks->clear();
    for (const SiteKiosk &start : plans->site()->kiosks) {
        const QString title = start.title.text(m_language);
        m_kiosks->addItem(title.isEmpty() ? start.name : title, start.name);
    }
    setKiosk(kiosk);
    ask();
}

void WayPane::setNoPlanReason(const QString &reason)
{
    m_plan->setPlaceholder(reason);
}

QString WayPane::kiosk() const
{
    return m_kiosks->currentData().toString();
}

void WayPane::setKiosk(const QString &name)
{
    const int found = m_kiosks->findData(name);
    if (found >= 0)
        m_kiosks->setCurrentIndex(found);
}

void WayPane::setBay(const std::optional<BayIndex::Place> &bay)
{
    if (bay == m_bay)
        return;
    m_bay = bay;
    m_way.reset();
    ask();
}

void WayPane::showLevel(int level)
{
    m_bay.reset();
    m_way.reset();
    ask();
    if (m_plans)
        m_plan->setSight(Sight{level, {}, {}, {}});
}

void WayPane::ask()
{
    m_pending.cancel();
    m_why.clear();
    if (m_bay && m_plans && m_kiosks->count() > 0) {
        m_pending.ask(this, m_wayfinder.find(*m_bay, {m_stepFree->isChecked()}, m_kiosks->currentIndex()),
                      [this](const Expected<Way> &way) { take(way); });
        // The way that is shown stays until the other one is there, which takes no time to speak of.
        if (m_way)
            return;
    }
    say();
}

void WayPane::take(const Expected<Way> &way)
{
    m_way.reset();
    if (way && way->answer.outcome != RouteAnswer::Outcome::Nowhere)
        m_way = *way;
    else
        m_why = tr("No way leads there from this kiosk.");
    say();
    Q_EMIT changed();
}

QList<Sight> WayPane::sights() const
{
    if (m_way)
        return sightsOf(*m_way, m_language, tr("Start"));
    if (m_bay && m_plans)
        return {sightOfBay(*m_plans->site(), *m_bay)};
    return {};
}

void WayPane::say()
{
    const QList<Sight> seen = sights();
    {
        const QSignalBlocker blocker(m_legs);
        while (m_legs->count() > 0)
            m_legs->removeTab(0);
        for (const Sight &sight : seen)
            m_legs->addTab(levelTitle(m_plans->site()->levels[sight.level], m_language));
        m_legs->setCurrentIndex(int(seen.size()) - 1);
    }
    m_bar->setVisible(m_bay && m_plans && m_kiosks->count() > 0);
    m_legs->setVisible(seen.size() > 1);
    m_steps->clear();
    m_length->clear();
    if (m_way) {
        for (const Instruction &step : m_way->steps)
            m_steps->addItem(sentenceOf(step, *m_way->site, m_language));
        const SiteBay &bay = m_way->site->levels[m_way->bay.level].bays[m_way->bay.bay];
        const QString obstacle = obstacleSentence(m_way->answer, bay.code);
        if (!obstacle.isEmpty())
            m_steps->addItem(obstacle);
        //: %1 is a length such as 40 m, %2 a time such as 2 minutes
        m_length->setText(tr("%1, %2").arg(lengthText(m_way->answer.route.metres),
                                           walkingTimeText(m_way->answer.route.seconds)));
    } else if (!m_why.isEmpty()) {
        m_steps->addItem(m_why);
    }
    m_steps->setVisible(m_steps->count() > 0);
    showLeg(m_legs->currentIndex());
}

void WayPane::showLeg(int leg)
{
    const QList<Sight> seen = sights();
    m_plan->setSight(leg >= 0 && leg < seen.size() ? std::optional(seen[leg]) : std::nullopt);
}

} // namespace bayfinder

#include "moc_waypane.cpp"
