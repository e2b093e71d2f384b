// SPDX-License-Identifier: Apache-2.0
#include "quick/hardwarekeyboard.h"

#include <QKeyEvent>

namespace bayfinder {

HardwareKeyboard::HardwareKeyboard(Visit &visit, PlateEntry &entry, BayEntry &bayEntry,
                                   const BaySuggestionModel &suggestions, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_entry(entry)
    , m_bayEntry(bayEntry)
    , m_suggestions(suggestions)
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
        return confirm();
    case Qt::Key_Backspace:
        return erase();
    default:
        break;
    }
    const bool isShortcut =
        key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isShortcut && !key->text().isEmpty() && type(key->text());
}

bool HardwareKeyboard::confirm()
{
    if (m_visit.page() == Visit::Page::Bay) {
        // Among several only a touch can choose.
        if (const auto row = m_suggestions.obviousRow())
            m_visit.chooseBay(*row);
        return true;
    }
    if (m_visit.page() != Visit::Page::Plate)
        return false;
    m_visit.find();
    return true;
}

bool HardwareKeyboard::erase()
{
    if (m_visit.page() == Visit::Page::Bay)
        m_bayEntry.backspace();
    else if (m_visit.page() == Visit::Page::Plate)
        m_entry.backspace();
    else
        return false;
    return true;
}

bool HardwareKeyboard::type(const QString &text)
{
    const QChar first = text.front();
    if (m_visit.page() == Visit::Page::Bay) {
        // Codes hold signs, too: A-017.
        if (!first.isPrint() || first.isSpace())
            return false;
        m_bayEntry.type(text);
        return true;
    }
    if (!first.isLetterOrNumber())
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
