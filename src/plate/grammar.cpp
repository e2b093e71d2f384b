// SPDX-License-Identifier: Apache-2.0
#include "plate/grammar.h"

#include "plate/patterns.h"

namespace bayfinder {

PlateKind kindOf(QStringView plate)
{
    const plate::Pattern *pattern = plate::patternOf(plate);
    return pattern == nullptr ? PlateKind::FreeText : pattern->kind;
}

bool isCompletePlate(QStringView plate)
{
    return kindOf(plate) != PlateKind::FreeText;
}

QString nextCharacters(QStringView typed)
{
    if (typed.size() > plate::longestPattern)
        return {};
    const bool isBeginning = !typed.isEmpty() && plate::isProvince(typed.front().unicode());
    plate::CharacterSet next;
    for (const plate::Pattern &pattern : plate::patterns()) {
        const qsizetype last = isBeginning ? 0 : qsizetype(pattern.places.size()) - 1;
        for (qsizetype offset = 0; offset <= last; ++offset)
            next |= plate::following(pattern, offset, typed).value_or(plate::CharacterSet());
    }
    next.remove(u'O');

    QString characters;
    for (const char16_t character : plate::alphabet) {
        if (next.contains(character))
            characters += QChar(character);
    }
    return characters;
}

} // namespace bayfinder
