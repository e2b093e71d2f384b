// SPDX-License-Identifier: Apache-2.0
#include "staff/garage/baydetails.h"

#include "staff/garage/baytree.h"
#include "staff/window/plaintext.h"
#include "words/moments.h"

#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

BayDetails::BayDetails(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new PlainLabel(u"bayTitle"_s, 1.4, QFont::Bold))
    , m_lines(new PlainLabel(u"bayLines"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    m_title->makeSelectable();
    m_lines->makeSelectable();
    setBay({}, {}, nullptr);
}

void BayDetails::setBay(const std::optional<LiveBay> &bay, const QString &level, const Site *site)
{
    if (!bay) {
        m_title->setText(tr("No bay chosen"));
        m_lines->setText(
            tr("Click a bay on the plan, or choose one in the list, to see what is known of it."));
        return;
    }
    //: %1 is the number of a bay, %2 the title of its level
    m_title->setText(tr("Bay %1 · %2").arg(bay->bay, level));
    QStringList lines;
    if (!bay->reported) {
        lines.append(tr("The guidance system does not tell of this bay; only the map has it."));
    } else if (bay->changedAt.isValid()) {
        //: %1 is "free", "taken" or "unknown", %2 a time such as "today, 14:05"
        lines.append(tr("State: %1, since %2")
                         .arg(BayTree::stateText(*bay), sinceText(bay->changedAt, m_clock.now())));
    } else {
        //: %1 is "free", "taken" or "unknown"
        lines.append(tr("State: %1, unchanged since this program was started").arg(BayTree::stateText(*bay)));
    }
    if (bay->place && site) {
        const SiteBay &drawn = site->levels[bay->place->level].bays[bay->place->bay];
        if (drawn.accessible)
            lines.append(tr("For people with disabilities"));
        if (drawn.charging)
            lines.append(tr("With a charging station"));
        if (!drawn.watched)
            lines.append(tr("No camera sees this bay: nobody can know what stands there."));
    } else {
        lines.append(site ? tr("The map does not have this bay.") : tr("There is no map."));
    }
    m_lines->setText(lines.join(u'\n'));
}

QString BayDetails::text() const
{
    return m_title->text() + u'\n' + m_lines->text();
}

} // namespace bayfinder

#include "moc_baydetails.cpp"
