// SPDX-License-Identifier: Apache-2.0
#include "plate/normalise.h"

#include "plate/patterns.h"

#include <optional>

namespace bayfinder {

namespace {

/// Text is looked at no further than this: a plate written with separators is far shorter.
constexpr qsizetype maximumRawLength = 256;

char16_t asDigit(char16_t letter)
{
    return letter == u'I' ? u'1' : letter == u'O' ? u'0' : letter;
}

/// @p text with digits for the I and O that cannot be letters when it stands in @p pattern from
/// @p offset on; nullopt when it cannot stand there at all.
std::optional<QString> readAt(const plate::Pattern &pattern, qsizetype offset, const QString &text)
{
    if (offset + text.size() > qsizetype(pattern.places.size()))
        return std::nullopt;
    QString reading = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text.at(i).unicode();
        if (!plate::setFor(pattern.places[std::size_t(offset + i)]).contains(letter))
            reading[i] = QChar(asDigit(letter));
    }
    if (!plate::fits(pattern, offset, reading))
        return std::nullopt;
    return reading;
}

/// Of all readings the one with the most digits: who writes O in a serial means zero.
QString withoutMistakenLetters(const QString &text)
{
    const bool isBeginning = plate::isProvince(text.front().unicode());
    const bool hasOffice = isBeginning && text.size() > 1 && text.at(1) == u'O';
    std::optional<QString> best;
    qsizetype mostReplaced = -1;
    for (const plate::Pattern &pattern : plate::patterns()) {
        const qsizetype last = isBeginning ? 0 : qsizetype(pattern.places.size()) - text.size();
        for (qsizetype offset = 0; offset <= last; ++offset) {
            const std::optional<QString> reading = readAt(pattern, offset, text);
            if (!reading || (hasOffice && reading->at(1) != u'O'))
                continue;
            const qsizetype replaced = text.count(u'I') + text.count(u'O') - reading->count(u'O');
            if (replaced > mostReplaced) {
                mostReplaced = replaced;
                best = reading;
            }
        }
    }
    return best.value_or(text);
}

} // namespace

QChar normalisedCharacter(QChar raw)
{
    constexpr char16_t firstFullWidth = 0xff01;
    constexpr char16_t lastFullWidth = 0xff5e;
    constexpr char16_t fromFullWidthToAscii = 0xff01 - 0x21;
    QChar character = raw;
    if (character.unicode() >= firstFullWidth && character.unicode() <= lastFullWidth)
        character = QChar(char16_t(character.unicode() - fromFullWidthToAscii));
    if (character.isDigit())
        return QChar(char16_t(u'0' + character.digitValue()));
    return character.isLetter() ? character.toUpper() : QChar();
}

QString normalisedPlate(QStringView raw)
{
    return normalisedPlate(raw, KeyboardLayout::China);
}

QString normalisedPlate(QStringView raw, KeyboardLayout layout)
{
    QString plate;
    for (const QChar character : raw.first(qMin(raw.size(), maximumRawLength))) {
        const QChar kept = normalisedCharacter(character);
        if (kept.isNull())
            continue;
        plate += kept;
        if (plate.size() == maximumPlateLength)
            break;
    }
    if (layout == KeyboardLayout::Latin || (!plate.contains(u'I') && !plate.contains(u'O')))
        return plate;
    return withoutMistakenLetters(plate);
}

} // namespace bayfinder
