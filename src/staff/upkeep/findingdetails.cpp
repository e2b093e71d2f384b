// SPDX-License-Identifier: Apache-2.0
#include "staff/upkeep/findingdetails.h"

#include "staff/window/tonelabel.h"
#include "upkeep/worklistnotes.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

// No finding has such a key.
const QString FindingDetails::severalKey = u"several"_s;

FindingDetails::FindingDetails(const FindingWording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_title(new PlainLabel(u"findingTitle"_s, 1.4, QFont::Bold))
    , m_explanation(new PlainLabel(u"findingExplanation"_s))
    , m_advice(new PlainLabel(u"findingAdvice"_s))
    , m_events(new QListWidget)
    , m_text(new QLineEdit)
    , m_trouble(new ToneLabel(u"findingTrouble"_s))
    , m_note(new QPushButton(tr("Add &note")))
    , m_done(new QPushButton(tr("Mark &done")))
    , m_reopen(new QPushButton(tr("Open a&gain")))
    , m_undo(new QPushButton(tr("&Undo")))
    , m_check(new QPushButton(tr("&Check again")))
{
    for (PlainLabel *label : {m_title, m_explanation, m_advice})
        label->makeSelectable();
    m_trouble->makeSelectable();
    m_events->setObjectName(u"findingEvents"_s);
    m_events->setAccessibleName(tr("What was said of it"));
    m_events->setWordWrap(true);
    m_text->setObjectName(u"findingText"_s);
    m_text->setMaxLength(int(WorklistNotes::longestText));
    m_text->setPlaceholderText(
        tr("A note, or the reason why it is done. No plates, please: notes are kept."));
    m_text->setAccessibleName(tr("A note, or the reason why it is done"));
    m_note->setObjectName(u"findingNote"_s);
    m_done->setObjectName(u"findingDone"_s);
    m_reopen->setObjectName(u"findingReopen"_s);
    m_undo->setObjectName(u"findingUndo"_s);
    m_check->setObjectName(u"findingCheck"_s);
    m_check->setToolTip(tr("Ask the garage's system where this car is now"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(m_advice);
    layout->addWidget(m_events, 2);
    layout->addWidget(m_text);
    layout->addWidget(m_trouble);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_note, m_done, m_reopen, m_undo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_check);
    layout->addLayout(buttons);
    layout->addStretch(1);

    const auto connectDeed = [this](QPushButton *button, Deed deed) {
        connect(button, &QPushButton::clicked, this,
                [this, deed] { Q_EMIT wanted(deed, m_text->text().trimmed()); });
    };
    connectDeed(m_note, Deed::Note);
    connectDeed(m_done, Deed::Done);
    connectDeed(m_reopen, Deed::Reopen);
    connectDeed(m_undo, Deed::Undo);
    connectDeed(m_check, Deed::CheckAgain);
    connect(m_text, &QLineEdit::textChanged, this, &FindingDetails::keepDraft);
    connect(m_text, &QLineEdit::returnPressed, m_note, &QPushButton::click);
    setItem({}, {});
}

void FindingDetails::setItem(const std::optional<WorklistItem> &item, const QList<NoteEvent> &events)
{
    m_item = item;
    goTo(item ? item->finding.key : QString());
    if (item) {
        m_title->setText(m_wording.title(item->finding));
        m_explanation->setText(m_wording.explanation(item->finding));
        m_advice->setText(FindingWording::advice(item->finding.kind));
    } else {
        m_title->setText(tr("Nothing chosen"));
        m_explanation->setText(tr("Choose something in the list to see what it means and what to do."));
        m_advice->setText({});
    }
    QStringList lines;
    for (const NoteEvent &event : events)
        lines.append(m_wording.event(event));
    m_events->clear();
    m_events->addItems(lines);
    m_events->scrollToBottom();
    updateButtons();
}

void FindingDetails::setSeveral(int findings)
{
    m_item.reset();
    goTo(severalKey);
    m_title->setText(tr("%n finding(s) chosen", "", findings));
    m_explanation->setText(tr("What you write is written of each of them."));
    m_advice->setText({});
    m_events->clear();
    updateButtons();
}

/// With what was typed of it.
void FindingDetails::goTo(const QString &key)
{
    if (key == m_key && !key.isEmpty())
        return;
    m_key = key;
    const Draft draft = m_drafts.value(key);
    m_text->setText(draft.text);
    showTrouble(draft.trouble);
}

void FindingDetails::setChecking(bool checking)
{
    m_isChecking = checking;
    updateButtons();
}

void FindingDetails::keepDraft(const QString &text)
{
    if (text.trimmed().isEmpty())
        m_drafts.remove(m_key);
    else if (!m_key.isEmpty())
        m_drafts[m_key].text = text;
    updateButtons();
}

void FindingDetails::setTrouble(const QString &key, const QString &text)
{
    if (const auto draft = m_drafts.find(key); draft != m_drafts.end())
        draft->trouble = text;
    if (key == m_key)
        showTrouble(text);
}

void FindingDetails::showTrouble(const QString &text)
{
    m_trouble->say(text, ToneLabel::Tone::Wrong);
    m_trouble->setVisible(!text.isEmpty());
    m_trouble->tell({m_text});
}

void FindingDetails::setWritten(const QString &key, const QString &text)
{
    setTrouble(key, {});
    if (m_drafts.value(key).text.trimmed() != text)
        return;
    m_drafts.remove(key);
    // Not clear(), which can be undone.
    if (key == m_key)
        m_text->setText({});
}

void FindingDetails::forget()
{
    m_text->setText({});
    m_drafts.clear();
    showTrouble({});
}

void FindingDetails::updateButtons()
{
    const bool isDone = m_item && m_item->state == WorklistItem::State::Done;
    const bool hasText = !m_text->text().trimmed().isEmpty();
    const bool isAny = !m_key.isEmpty();
    m_events->setVisible(m_item.has_value());
    m_text->setVisible(isAny);
    m_note->setVisible(isAny);
    m_note->setEnabled(hasText);
    m_done->setVisible(isAny && !isDone);
    // A reason belongs to it.
    m_done->setEnabled(hasText);
    m_reopen->setVisible(isDone);
    m_undo->setVisible(m_item.has_value());
    m_undo->setEnabled(m_item && m_item->standing.undoable);
    m_check->setVisible(m_item && isAboutCar(m_item->finding.kind) && !m_item->finding.plate.isEmpty());
    m_check->setEnabled(!m_isChecking);
}

} // namespace bayfinder

#include "moc_findingdetails.cpp"
