// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configurationedit.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace bayfinder {

class MessageText;

/// One key of the configuration in the form: what one edits it with, what it means, and below it what is
/// wrong.
class ConnectionField : public QWidget
{
    Q_OBJECT

public:
    /// How an editor's content becomes a value, and the reverse. Nothing: the file shall not have the key.
    struct Access
    {
        std::function<std::optional<ConfigurationValue>()> read;
        std::function<void(const std::optional<ConfigurationValue> &)> write;
    };

    /// Owns @p editor. Who makes it connects it to edited(); @p focus is what the keyboard goes to, the
    /// editor itself or a part of it, and gets the object name @p key unless it has one.
    ConnectionField(const QString &key, QWidget *editor, QWidget *focus, Access access);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QWidget *focusTarget() const { return m_focus; }

    /// What the file has; nothing is changed after that.
    void setStored(const std::optional<ConfigurationValue> &stored);
    [[nodiscard]] std::optional<ConfigurationValue> value() const { return m_access.read(); }
    /// Whether saving would write the key: it is not what the file has, or the editor cannot show what it
    /// has.
    [[nodiscard]] bool isChanged() const;

    /// A muted line below the editor: what an entry means.
    void setHint(const QString &text);
    /// A line with an icon below that, in words. An empty one: nothing is wrong. @p detail, technical, is its
    /// tool tip.
    void setFault(const QString &text, const QString &detail = {});
    /// The same for what is allowed but probably not meant; a fault goes before it.
    void setDoubt(const QString &text);
    [[nodiscard]] bool hasFault() const { return !m_fault.isEmpty(); }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLine();

    const QString m_key;
    const Access m_access;
    QWidget *const m_editor;
    QWidget *const m_focus;
    MessageText *m_hint;
    QWidget *m_line;
    QLabel *m_icon;
    MessageText *m_text;
    std::optional<ConfigurationValue> m_shown; // what the editor made of what the file has
    bool m_unshowable = false;
    QString m_fault;
    QString m_detail;
    QString m_doubt;
};

} // namespace bayfinder
