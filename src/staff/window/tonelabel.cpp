// SPDX-License-Identifier: Apache-2.0
#include "staff/window/tonelabel.h"

#include "staff/window/colours.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

namespace bayfinder {

ToneLabel::ToneLabel(const QString &name, Tone tone, QWidget *parent)
    : PlainLabel(name, 1, QFont::Normal, parent)
    , m_tone(tone)
{
    applyColours();
}

void ToneLabel::say(const QString &text, Tone tone)
{
    m_tone = tone;
    applyColours();
    setText(text);
}

void ToneLabel::describe(const QList<QWidget *> &fields, const QString &otherwise) const
{
    const QString description = text().isEmpty() ? otherwise : text();
    for (QWidget *field : fields) {
        // Setting it is told to screen readers, whether it is another or not.
        if (field->accessibleDescription() != description)
            field->setAccessibleDescription(description);
    }
}

void ToneLabel::alert()
{
    if (text().isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT alerted(text());
}

void ToneLabel::tell(const QList<QWidget *> &fields, const QString &otherwise)
{
    describe(fields, otherwise);
    alert();
}

void ToneLabel::applyColours()
{
    // Only what is not as it is around: everything else comes from there, and Plain is nothing else.
    QPalette own;
    if (m_tone != Tone::Plain) {
        const StaffColours staff =
            staffColours(parentWidget() ? parentWidget()->palette() : QApplication::palette(this));
        own.setColor(QPalette::WindowText, m_tone == Tone::Wrong ? staff.full : staff.muted);
    }
    setPalette(own);
}

void ToneLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyColours();
}

} // namespace bayfinder

#include "moc_tonelabel.cpp"
