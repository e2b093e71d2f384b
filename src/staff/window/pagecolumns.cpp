// SPDX-License-Identifier: Apache-2.0
#include "staff/window/pagecolumns.h"

namespace bayfinder {

namespace {

// So much higher than wide, so that a window that is nearly a square does not flicker between both.
constexpr double upright = 1.1;
// Of a splitter that is not shown yet, sizes are shares; of any length.
constexpr int unit = 1000;

} // namespace

PageColumns::PageColumns(int first, int second, QWidget *parent)
    : QSplitter(parent)
    , m_shares{first, second}
{
    setChildrenCollapsible(false);
    setHandleWidth(fontMetrics().height());
}

void PageColumns::share()
{
    for (int part = 0; part < m_shares.size(); ++part)
        setStretchFactor(part, m_shares[part]);
    setSizes({m_shares[0] * unit, m_shares[1] * unit});
}

void PageColumns::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = height() > width() * upright ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation()) {
        setOrientation(wanted);
        share();
    }
    QSplitter::resizeEvent(event);
}

} // namespace bayfinder

#include "moc_pagecolumns.cpp"
