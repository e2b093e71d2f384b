// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/savebar.h"

#include "staff/window/plaintext.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace bayfinder {

using namespace Qt::StringLiterals;

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new PlainLabel(u"state"_s))
    , m_restart(new QPushButton(tr("Restart no&w")))
    //: Forget what was typed, and show again what the file has
    , m_revert(new QPushButton(tr("&Revert")))
    , m_save(new QPushButton(tr("S&ave")))
{
    m_restart->setObjectName(u"restart"_s);
    m_revert->setObjectName(u"revert"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setShortcut(QKeySequence::Save);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_restart, m_revert, m_save})
        layout->addWidget(button);
    connect(m_restart, &QPushButton::clicked, this, &SaveBar::restartWanted);
    connect(m_revert, &QPushButton::clicked, this, &SaveBar::revertWanted);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
    setState(State::NoFile, {});
}

void SaveBar::setState(State state, const QString &file)
{
    const bool isUnsaved = state == State::Unsaved || state == State::Unusable;
    m_save->setEnabled(isUnsaved);
    m_revert->setEnabled(isUnsaved);
    m_restart->setVisible(state == State::Saved);
    switch (state) {
    case State::NoFile:
        m_text->clear();
        break;
    case State::AsInFile:
        m_text->setText(tr("As in the file: %1").arg(QDir::toNativeSeparators(file)));
        break;
    case State::Unsaved:
        m_text->setText(tr("Changes are not saved."));
        break;
    case State::Unusable:
        m_text->setText(tr("Changes are not saved, and some cannot be used."));
        break;
    case State::Saved:
        m_text->setText(tr("Saved. It takes effect when the program is started again."));
        break;
    }
    const bool hasIcon = isUnsaved || state == State::Saved;
    const auto icon = isUnsaved ? QStyle::SP_MessageBoxWarning : QStyle::SP_DialogApplyButton;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(hasIcon ? style()->standardIcon(icon).pixmap(size) : QPixmap());
    m_icon->setVisible(hasIcon);
}

} // namespace bayfinder

#include "moc_savebar.cpp"
