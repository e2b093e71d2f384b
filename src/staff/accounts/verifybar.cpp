// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/verifybar.h"

#include "staff/accounts/accountwords.h"
#include "staff/window/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookEvery(100);

/// For the log.
QString detailOf(const AuditVerdict &verdict)
{
    const QString entry = QString::number(verdict.entry);
    switch (verdict.finding) {
    case AuditVerdict::Finding::Whole:
        return u"whole, %1 entries"_s.arg(verdict.verified.count);
    case AuditVerdict::Finding::Changed:
        return u"entry %1 was changed"_s.arg(entry);
    case AuditVerdict::Finding::Removed:
        return u"entry %1 was removed"_s.arg(entry);
    case AuditVerdict::Finding::Inserted:
        return u"entry %1 was inserted"_s.arg(entry);
    case AuditVerdict::Finding::Moved:
        return u"entry %1 was moved"_s.arg(entry);
    case AuditVerdict::Finding::EndChanged:
        return u"the end was changed"_s;
    case AuditVerdict::Finding::OtherKey:
        return u"another key"_s;
    case AuditVerdict::Finding::NotAsNoted:
        return u"entry %1 is not as noted"_s.arg(entry);
    }
    Q_UNREACHABLE();
}

} // namespace

VerifyBar::VerifyBar(AuditLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_start(new QPushButton(tr("Verify the &log")))
    , m_noted(new QLineEdit)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_verdict(new ToneLabel(u"verifyVerdict"_s))
    , m_noteTitle(new QLabel(tr("N&ote this where nobody who uses this machine can change it:")))
    , m_end(new QLineEdit)
{
    setObjectName(u"verifyBar"_s);
    m_start->setObjectName(u"verifyStart"_s);
    m_noted->setObjectName(u"verifyNoted"_s);
    m_bar->setObjectName(u"verifyProgress"_s);
    m_cancel->setObjectName(u"verifyCancel"_s);
    m_end->setObjectName(u"verifyEnd"_s);
    makeLayout();
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &VerifyBar::showProgress);
    connect(m_start, &QPushButton::clicked, this, &VerifyBar::start);
    connect(m_noted, &QLineEdit::returnPressed, this, &VerifyBar::start);
    connect(m_cancel, &QPushButton::clicked, this, &VerifyBar::stop);
    reset();
}

void VerifyBar::makeLayout()
{
    m_noted->setPlaceholderText(tr("number and hash noted at the last verification, if there are any"));
    m_noted->setAccessibleName(tr("Number and hash noted at the last verification"));
    m_noted->setToolTip(tr("Only with them is it found that a log was cut back to an earlier end."));
    m_bar->setAccessibleName(tr("How much is verified"));
    m_noteTitle->setBuddy(m_end);
    m_end->setReadOnly(true);
    m_end->setAccessibleName(tr("Number and hash of the last entry"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_noted, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *note = new QHBoxLayout;
    note->addWidget(m_noteTitle);
    note->addWidget(m_end, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    layout->addLayout(note);
}

void VerifyBar::start()
{
    if (m_pending.isUnderWay())
        return;
    const QString typed = m_noted->text().simplified();
    const auto noted = auditHeadOf(typed);
    if (!typed.isEmpty() && !noted) {
        say(tr("What was noted is a number, a space, and 64 digits and letters from a to f."), true);
        m_noted->setFocus();
        return;
    }
    say({}, false);
    m_end->setText({});
    m_progress = std::make_shared<Progress>();
    // Called in the thread that reads.
    const auto tell = [progress = m_progress](qint64 done, qint64 all) {
        progress->done = done;
        progress->all = all;
    };
    m_pending.ask(this, m_log.verify(noted, tell),
                  [this](const Accounted<AuditVerdict> &verdict) { settle(verdict); });
    follow();
    showProgress();
    m_cancel->setFocus();
}

void VerifyBar::stop()
{
    if (!m_pending.isUnderWay())
        return;
    m_pending.cancel();
    say(tr("The verification was cancelled: nothing is known of the log."), false);
    follow();
    m_start->setFocus();
}

void VerifyBar::settle(const Accounted<AuditVerdict> &verdict)
{
    if (verdict) {
        say(auditVerdictText(*verdict), verdict->finding != AuditVerdict::Finding::Whole);
        if (verdict->finding == AuditVerdict::Finding::Whole && verdict->verified.count > 0)
            m_end->setText(auditHeadText(verdict->verified));
        m_end->setCursorPosition(0);
    } else {
        say(accountTroubleText(verdict.error()), true);
    }
    const bool hadFocus = m_cancel->hasFocus();
    follow();
    if (hadFocus)
        m_start->setFocus();
    if (verdict)
        Q_EMIT verified(detailOf(*verdict));
}

void VerifyBar::reset()
{
    m_pending.cancel();
    m_noted->setText({}); // not clear(), which can be undone
    m_end->setText({});
    say({}, false);
    follow();
}

void VerifyBar::showProgress()
{
    const qint64 all = m_progress->all;
    // A range of nothing moves to and fro.
    m_bar->setRange(0, all > 0 ? 1000 : 0);
    m_bar->setValue(all > 0 ? int(m_progress->done * 1000 / all) : 0);
}

void VerifyBar::follow()
{
    const bool busy = m_pending.isUnderWay();
    m_start->setEnabled(!busy);
    m_noted->setVisible(!busy);
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
    m_noteTitle->setVisible(!m_end->text().isEmpty());
    m_end->setVisible(!m_end->text().isEmpty());
    busy ? m_look.start() : m_look.stop();
}

void VerifyBar::say(const QString &text, bool isWrong)
{
    m_verdict->say(text, isWrong ? ToneLabel::Tone::Wrong : ToneLabel::Tone::Plain);
    m_verdict->setVisible(!text.isEmpty());
    // Where the focus is by then.
    m_verdict->tell({m_start, m_noted});
}

} // namespace bayfinder

#include "moc_verifybar.cpp"
