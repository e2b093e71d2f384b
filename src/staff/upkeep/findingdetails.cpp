// SPDX-License-Identifier: Apache-2.0
#include "staff/upkeep/findingdetails.h"

#include "staff/window/colours.h"
#include "staff/window/plaintext.h"
#include "upkeep/worklistnotes.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

FindingDetails::FindingDetails(const FindingWording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_title(new PlainLabel(u"findingTitle"_s, 1.4, QFont::Bold))
    , m_explanation(new PlainLabel(u"findingExplanation"_s))
    , m_advice(new PlainLabel(u"findingAdvice"_s))
    , m_events(new QListWidget)
    , m_text(new QLineEdit)
    , m_trouble(new PlainLabel(u"findingTrouble"_s))
    , m_note(new QPushButton(tr("Add &note")))
    , m_done(new QPushButton(tr("Mark &done")))
    , m_reopen(new QPushButton(tr("Open a&gain")))
    , m_undo(new QPushButton(tr("&Undo")))
    , m_check(new QPushButton(tr("&Check again")))
{
    for (PlainLabel *label : {m_title, m_explanation, m_advice, m_trouble})
        label->makeSelectable();
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
    connect(m_text, &QLineEdit::textChanged, this, &FindingDetails::updateButtons);
    connect(m_text, &QLineEdit::returnPressed, m_note, &QPushButton::click);
    setItem({}, {});
    setTrouble({});
}

void FindingDetails::setItem(const std::optional<WorklistItem> &item, const QList<NoteEvent> &events)
{
    const bool isAnother = !item || !m_item || item->finding.key != m_item->finding.key;
    m_item = item;
    if (isAnother) {
        m_text->clear();
        setTrouble({});
    }
    if (item) {
        //: %1 is what is wrong, %2 where
        m_title->setText(
            tr("%1: %2").arg(m_wording.kind(item->finding.kind), m_wording.place(item->finding)));
        m_explanation->setText(m_wording.explanation(item->finding));
        m_advice->setText(FindingWording::advice(item->finding.kind));
    } else {
        m_title->setText(tr("Nothing chosen"));
        m_explanation->setText(tr("Choose something on the left to see what it means and what to do."));
        m_advice->clear();
    }
    QStringList lines;
    for (const NoteEvent &event : events)
        lines.append(m_wording.event(event));
    m_events->clear();
    m_events->addItems(lines);
    m_events->scrollToBottom();
    updateButtons();
}

void FindingDetails::setChecking(bool checking)
{
    m_isChecking = checking;
    updateButtons();
}

void FindingDetails::setTrouble(const QString &text)
{
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, staffColours(palette).full);
    m_trouble->setPalette(palette);
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void FindingDetails::clearText()
{
    m_text->clear();
    setTrouble({});
}

void FindingDetails::updateButtons()
{
    const bool isDone = m_item && m_item->state == WorklistItem::State::Done;
    const bool hasText = !m_text->text().trimmed().isEmpty();
    m_events->setVisible(m_item.has_value());
    m_text->setVisible(m_item.has_value());
    m_note->setVisible(m_item.has_value());
    m_note->setEnabled(hasText);
    m_done->setVisible(m_item && !isDone);
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
