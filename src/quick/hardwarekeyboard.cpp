// SPDX-License-Identifier: Apache-2.0
#include "quick/hardwarekeyboard.h"

#include <QKeyEvent>

namespace bayfinder {

HardwareKeyboard::HardwareKeyboard(Visit &visit, PlateEntry &entry, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_entry(entry)
{
}

void HardwareKeyboard::watch(QObject *window)
{
    window->installEventFilter(this);
}

bool HardwareKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        m_visit.back();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_visit.page() != Visit::Page::Plate)
            return false;
        m_visit.find();
        return true;
    case Qt::Key_Backspace:
        if (m_visit.page() != Visit::Page::Plate)
            return false;
        m_entry.backspace();
        return true;
    default:
        break;
    }
    const QString text = key->text();
    const bool isShortcut =
        key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isShortcut || text.isEmpty() || !text.front().isLetterOrNumber())
        return false;
    // A new plate while an answer is shown is a new visit: the one before ends first, with all it knew.
    if (m_visit.page() == Visit::Page::Answer)
        m_visit.end();
    m_visit.start();
    if (m_visit.page() == Visit::Page::Candidates)
        m_visit.back();
    m_entry.type(text);
    return true;
}

} // namespace bayfinder

#include "moc_hardwarekeyboard.cpp"
