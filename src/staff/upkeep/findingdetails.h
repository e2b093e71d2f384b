// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/upkeep/findingwording.h"
#include "upkeep/worklistitem.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace bayfinder {

class PlainLabel;
class ToneLabel;

/// One finding: what it is, what it means, what was said of it, and a line to say something. What is typed
/// of one that is not written yet is kept until it is, or until forget().
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with a finding; the text is what was typed.
    enum class Deed { Note, Done, Reopen, Undo, CheckAgain };
    Q_ENUM(Deed)

    /// @p wording must outlive the widget.
    explicit FindingDetails(const FindingWording &wording, QWidget *parent = nullptr);

    /// Nothing: says that nothing is chosen. What was typed of the finding before stands there again.
    void setItem(const std::optional<WorklistItem> &item, const QList<NoteEvent> &events);
    /// Several findings are chosen, of each of which the same can be said: after a camera of many bays was
    /// out, for example. Drafts and deeds are then of the key severalKey.
    void setSeveral(int findings);
    static const QString severalKey;
    /// A question about it is under way.
    void setChecking(bool checking);
    /// Why the last deed with the finding of that key failed; empty: it did not. When it is another that is
    /// shown, it is told beside what was typed of that one, as soon as that is shown again.
    void setTrouble(const QString &key, const QString &text);
    /// @p text has been written of the finding of that key. What was typed in the meantime stays.
    void setWritten(const QString &key, const QString &text);

    /// The keys of those findings of which something was typed that is not written.
    [[nodiscard]] QStringList drafts() const { return m_drafts.keys(); }
    /// Nothing that was typed comes back.
    void forget();

Q_SIGNALS:
    void wanted(bayfinder::FindingDetails::Deed deed, const QString &text);

private:
    struct Draft
    {
        QString text;
        QString trouble; // why it was not written
    };

    void keepDraft(const QString &text);
    void showTrouble(const QString &text);
    void updateButtons();
    void goTo(const QString &key);

    const FindingWording &m_wording;
    std::optional<WorklistItem> m_item; // when one is shown
    QString m_key; // of what is shown; empty: nothing is
    QHash<QString, Draft> m_drafts; // by the finding's key, the shown one's, too; none without text
    bool m_isChecking = false;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    PlainLabel *m_advice;
    QListWidget *m_events;
    QLineEdit *m_text;
    ToneLabel *m_trouble;
    QPushButton *m_note;
    QPushButton *m_done;
    QPushButton *m_reopen;
    QPushButton *m_undo;
    QPushButton *m_check;
};

} // namespace bayfinder
