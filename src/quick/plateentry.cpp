// SPDX-License-Identifier: Apache-2.0
#include "quick/plateentry.h"

#include "plate/normalise.h"

#include <algorithm>

namespace bayfinder {

namespace {

constexpr int usualBoxes = 5;

KeyboardPage keyboardPage(PlateEntry::KeyPage page)
{
    switch (page) {
    case PlateEntry::KeyPage::Provinces:
        return KeyboardPage::Provinces;
    case PlateEntry::KeyPage::LettersAndDigits:
        return KeyboardPage::LettersAndDigits;
    case PlateEntry::KeyPage::Endings:
        return KeyboardPage::Endings;
    }
    Q_UNREACHABLE();
}

PlateEntry::KeyPage keyPageOf(KeyboardPage page)
{
    switch (page) {
    case KeyboardPage::Provinces:
        return PlateEntry::KeyPage::Provinces;
    case KeyboardPage::LettersAndDigits:
        return PlateEntry::KeyPage::LettersAndDigits;
    case KeyboardPage::Endings:
        return PlateEntry::KeyPage::Endings;
    }
    Q_UNREACHABLE();
}

} // namespace

PlateEntry::PlateEntry(KeyboardLayout layout, int minimum, int maximum, QObject *parent)
    : QObject(parent)
    , m_layout(layout)
    , m_minimum(minimum)
    , m_maximum(maximum)
{
    m_keyPage = keyPageOf(suggestedPage(m_layout, m_text));
    showKeys();
}

QStringList PlateEntry::characters() const
{
    QStringList list;
    list.reserve(m_text.size());
    for (const QChar character : m_text)
        list.append(QString(character));
    return list;
}

int PlateEntry::boxCount() const
{
    // Not clamp(): a service may take fewer than the usual five.
    return std::min(m_maximum, std::max(usualBoxes, int(m_text.size()) + 1));
}

void PlateEntry::setKeyPage(KeyPage page)
{
    if (page == m_keyPage)
        return;
    m_keyPage = page;
    showKeys();
    Q_EMIT keyPageChanged();
}

bool PlateEntry::hasProvinces() const
{
    return keyboardPages(m_layout).contains(KeyboardPage::Provinces);
}

bool PlateEntry::hasEndings() const
{
    return keyboardPages(m_layout).contains(KeyboardPage::Endings);
}

void PlateEntry::press(const QString &character)
{
    if (character.size() != 1 || !takes(character.front())) {
        Q_EMIT refused();
        return;
    }
    setText(m_text + character);
}

void PlateEntry::type(const QString &text)
{
    QString typed = m_text;
    bool allTaken = true;
    // Normalised together with what stands, because what a character means depends on its place.
    const QString wanted = normalisedPlate(m_text + text, m_layout);
    const QString added =
        wanted.startsWith(m_text) ? wanted.sliced(m_text.size()) : normalisedPlate(text, m_layout);
    for (const QChar character : added) {
        if (typed.size() >= m_maximum || !allowedKeys(m_layout, typed).contains(character)) {
            allTaken = false;
            break;
        }
        typed += character;
    }
    setText(typed);
    if (!allTaken || added.isEmpty())
        Q_EMIT refused();
}

void PlateEntry::backspace()
{
    setText(m_text.chopped(m_text.isEmpty() ? 0 : 1));
}

void PlateEntry::wipe()
{
    setText({});
}

void PlateEntry::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const KeyPage suggested = keyPageOf(suggestedPage(m_layout, m_text));
    const bool turns = suggested != m_keyPage;
    m_keyPage = suggested;
    showKeys();
    Q_EMIT textChanged();
    if (turns)
        Q_EMIT keyPageChanged();
}

void PlateEntry::showKeys()
{
    m_keys.setOffered(m_text.size() < m_maximum ? allowedKeys(m_layout, m_text) : QString());
    m_keys.setRows(keyRows(m_layout, keyboardPage(m_keyPage)));
}

bool PlateEntry::takes(QChar character) const
{
    return m_text.size() < m_maximum && allowedKeys(m_layout, m_text).contains(character);
}

} // namespace bayfinder

#include "moc_plateentry.cpp"
