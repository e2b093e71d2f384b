// SPDX-License-Identifier: Apache-2.0
#include "quick/bayentry.h"

#include <algorithm>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// Most codes are no longer; then there is a box for each character from the start.
constexpr qsizetype usualBoxes = 4;

// No row is longer than the longest of a keyboard's own.
constexpr qsizetype longestRow = 10;

// What occurs in codes, sorted: digits, then letters, then others such as a dash or 东. Few letters stand in
// one row by the alphabet, as garages name their zones; what is left of a keyboard's three rows would only
// look torn.
QStringList keyRows(const QString &characters)
{
    QString letters = characters;
    letters.removeIf([](QChar character) { return character < u'A' || character > u'Z'; });
    QStringList rows{u"1234567890"_s};
    if (letters.size() <= longestRow)
        rows.append(letters);
    else
        rows.append({u"QWERTYUIOP"_s, u"ASDFGHJKL"_s, u"ZXCVBNM"_s});
    QString others = characters;
    for (QString &row : rows) {
        others.removeIf([&row](QChar character) { return row.contains(character); });
        row.removeIf([&characters](QChar character) { return !characters.contains(character); });
    }
    for (qsizetype from = 0; from < others.size(); from += longestRow)
        rows.append(others.mid(from, longestRow));
    rows.removeAll(QString());
    return rows;
}

} // namespace

void BayEntry::setBays(std::shared_ptr<const Site> site, const BayIndex *bays)
{
    m_site = std::move(site);
    m_bays = bays;
    m_keys.setRows(m_bays ? keyRows(m_bays->characters()) : QStringList());
    // What was typed of other bays may fit none of these.
    m_text.clear();
    m_refused.clear();
    m_keys.setOffered(m_bays ? m_bays->next(m_text) : QString());
    Q_EMIT baysChanged();
    Q_EMIT textChanged();
    Q_EMIT refusedChanged();
}

QStringList BayEntry::characters() const
{
    QStringList list;
    list.reserve(m_text.size());
    for (const QChar character : m_text)
        list.append(QString(character));
    return list;
}

int BayEntry::boxCount() const
{
    const qsizetype longest = m_bays ? m_bays->longestCode() : 0;
    return int(std::min(longest, std::max(usualBoxes, m_text.size() + 1)));
}

void BayEntry::type(const QString &text)
{
    if (!m_bays)
        return;
    QString typed = m_text;
    QString refused;
    const QString added = foldedBayCode(text);
    for (const QChar character : added) {
        if (!m_bays->next(typed).contains(character)) {
            refused = typed + character;
            break;
        }
        typed += character;
    }
    setText(typed, refused);
}

void BayEntry::backspace()
{
    setText(m_text.chopped(m_text.isEmpty() ? 0 : 1));
}

void BayEntry::wipe()
{
    setText({});
}

void BayEntry::setText(const QString &text, const QString &refused)
{
    const bool isOther = text != m_text;
    const bool refusesOther = refused != m_refused;
    m_text = text;
    m_refused = refused;
    if (isOther) {
        m_keys.setOffered(m_bays ? m_bays->next(m_text) : QString());
        Q_EMIT textChanged();
    }
    if (refusesOther)
        Q_EMIT refusedChanged();
}

} // namespace bayfinder

#include "moc_bayentry.cpp"
