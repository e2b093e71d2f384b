// SPDX-License-Identifier: Apache-2.0
#include "staff/window/waitbar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace bayfinder {

using namespace Qt::StringLiterals;

WaitBar::WaitBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"waitBar"_s);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0); // nobody knows how long
    progress->setAccessibleName(tr("Reading"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"waitCancel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(progress, 1);
    layout->addWidget(cancel);
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        show();
        Q_EMIT appeared();
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT cancelled();
    });
    hide();
}

void WaitBar::begin()
{
    if (!isVisible())
        m_moment.start();
}

void WaitBar::end()
{
    m_moment.stop();
    hide();
}

} // namespace bayfinder

#include "moc_waitbar.cpp"
