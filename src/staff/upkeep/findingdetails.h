// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/upkeep/findingwording.h"
#include "upkeep/worklistitem.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace bayfinder {

class PlainLabel;

/// One finding: what it is, what it means, what was said of it, and a line to say something.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with a finding; the text is what was typed.
    enum class Deed { Note, Done, Reopen, Undo, CheckAgain };
    Q_ENUM(Deed)

    /// @p wording must outlive the widget.
    explicit FindingDetails(const FindingWording &wording, QWidget *parent = nullptr);

    /// Nothing: says that nothing is chosen. What is typed stays while the finding is the same.
    void setItem(const std::optional<WorklistItem> &item, const QList<NoteEvent> &events);
    /// A question about it is under way.
    void setChecking(bool checking);
    /// Why the last deed failed; empty: it did not.
    void setTrouble(const QString &text);
    /// What was typed has been written.
    void clearText();

Q_SIGNALS:
    void wanted(bayfinder::FindingDetails::Deed deed, const QString &text);

private:
    void updateButtons();

    const FindingWording &m_wording;
    std::optional<WorklistItem> m_item;
    bool m_isChecking = false;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    PlainLabel *m_advice;
    QListWidget *m_events;
    QLineEdit *m_text;
    PlainLabel *m_trouble;
    QPushButton *m_note;
    QPushButton *m_done;
    QPushButton *m_reopen;
    QPushButton *m_undo;
    QPushButton *m_check;
};

} // namespace bayfinder
