// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/connectionfield.h"

#include "staff/connection/messagetext.h"
#include "staff/window/colours.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Told of the editor, not visited by the keyboard.
MessageText *makeLine(const QString &name)
{
    auto *line = new MessageText;
    line->setObjectName(name);
    line->setFocusPolicy(Qt::NoFocus);
    return line;
}

} // namespace

ConnectionField::ConnectionField(const QString &key, QWidget *editor, QWidget *focus, Access access)
    : m_key(key)
    , m_access(std::move(access))
    , m_editor(editor)
    , m_focus(focus)
    , m_hint(makeLine(key + u".hint"_s))
    , m_line(new QWidget)
    , m_icon(new QLabel)
    , m_text(makeLine(key + u".fault"_s))
{
    setObjectName(key + u".field"_s);
    if (m_focus->objectName().isEmpty())
        m_focus->setObjectName(key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    layout->addWidget(m_editor);
    layout->addWidget(m_hint);
    layout->addWidget(m_line);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    line->addWidget(m_icon, 0, Qt::AlignTop);
    m_icon->setFixedHeight(m_text->fontMetrics().lineSpacing()); // beside the first line
    line->addWidget(m_text, 1);
    m_hint->hide();
    m_line->hide();
    m_shown = value();
}

void ConnectionField::setStored(const std::optional<ConfigurationValue> &stored)
{
    m_access.write(stored);
    m_shown = value();
    // Texts per language are shown in the form's own way, an empty list as nothing; the rest as it is.
    const bool isPerLanguage = m_shown && std::holds_alternative<ConfigurationTexts>(*m_shown);
    const bool isNothing = !m_shown && stored == ConfigurationValue(QStringList());
    m_unshowable = stored && m_shown != stored && !isPerLanguage && !isNothing;
}

bool ConnectionField::isChanged() const
{
    return m_unshowable || value() != m_shown;
}

void ConnectionField::setHint(const QString &text)
{
    m_hint->setPlainText(text);
    m_hint->setVisible(!text.isEmpty());
    m_hint->setTextColour(staffColours(palette()).muted);
}

void ConnectionField::setFault(const QString &text, const QString &detail)
{
    m_fault = text;
    m_detail = detail;
    showLine();
}

void ConnectionField::setDoubt(const QString &text)
{
    m_doubt = text;
    showLine();
}

void ConnectionField::showLine()
{
    const QString text = m_fault.isEmpty() ? m_doubt : m_fault;
    m_line->setVisible(!text.isEmpty());
    m_text->setPlainText(text);
    m_line->setToolTip(m_fault.isEmpty() ? QString() : m_detail.toHtmlEscaped());
    // For those who hear the page: the line belongs to the editor.
    m_focus->setAccessibleDescription(text.isEmpty() ? m_hint->toPlainText() : text);
    if (text.isEmpty())
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const auto icon = m_fault.isEmpty() ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxCritical;
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size));
    const StaffColours colours = staffColours(palette());
    m_text->setTextColour(m_fault.isEmpty() ? colours.muted : colours.full);
}

void ConnectionField::setReadOnly(bool readOnly)
{
    QList<QWidget *> parts = m_editor->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    parts.append(m_editor);
    for (QWidget *part : std::as_const(parts)) {
        // What is only read may still be copied.
        if (auto *line = qobject_cast<QLineEdit *>(part))
            line->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(part))
            text->setReadOnly(readOnly);
        else if (part->focusPolicy() != Qt::NoFocus)
            part->setEnabled(!readOnly);
    }
}

void ConnectionField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    setHint(m_hint->toPlainText());
    showLine();
}

} // namespace bayfinder

#include "moc_connectionfield.cpp"
