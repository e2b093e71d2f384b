// SPDX-License-Identifier: Apache-2.0
#include "staff/window/noticeline.h"

#include "staff/window/colours.h"

#include <QApplication>
#include <QEvent>

namespace bayfinder {

NoticeLine::NoticeLine(const QString &objectName, QWidget *parent)
    : PlainLabel(objectName)
{
    setParent(parent);
    setMargin(fontMetrics().height() / 2);
    setAutoFillBackground(true);
    makeSelectable();
    applyColours();
    hide();
}

void NoticeLine::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void NoticeLine::applyColours()
{
    // From the window's own colours: those of this line are what is made here.
    QPalette colours = QApplication::palette(this);
    const StaffColours staff = staffColours(colours);
    if (palette().color(QPalette::Window) == staff.note)
        return;
    colours.setColor(QPalette::Window, staff.note);
    colours.setColor(QPalette::WindowText, staff.noteText);
    setPalette(colours);
}

void NoticeLine::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

} // namespace bayfinder

#include "moc_noticeline.cpp"
