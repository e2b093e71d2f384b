// SPDX-License-Identifier: Apache-2.0
#include "plate/masking.h"

#include "plate/confusable.h"
#include "plate/normalise.h"
#include "plate/patterns.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar mask = u'•';

qsizetype regionLength(QStringView plate)
{
    if (plate.isEmpty() || !plate::isProvince(plate.front().unicode()))
        return 0;
    return plate.size() > 1 && plate::isLetter(plate.at(1).unicode()) ? 2 : 1;
}

QString shownText(const QString &plate)
{
    const QString normalised = normalisedPlate(plate);
    return isCompletePlate(normalised) ? normalised : plate;
}

struct Place
{
    qsizetype offset;
    QString part;
};

/// Where @p typed stands in @p plate, failing that something that a camera takes for it; offset -1 if
/// nowhere.
Place lastPlaceOf(QStringView typed, const QString &plate)
{
    const QString part = normalisedPlate(typed, KeyboardLayout::China);
    const QString latinPart = normalisedPlate(typed, KeyboardLayout::Latin);
    if (part.isEmpty())
        return {-1, {}};
    if (const qsizetype offset = plate.lastIndexOf(part); offset >= 0)
        return {offset, part};
    if (const qsizetype offset = plate.lastIndexOf(latinPart); offset >= 0)
        return {offset, latinPart};
    for (qsizetype offset = plate.size() - part.size(); offset >= 0; --offset) {
        if (isMisreadingOf(QStringView(plate).sliced(offset, part.size()), part))
            return {offset, part};
    }
    return {-1, {}};
}

/// Which units of @p shown were typed. Separators and the like are stepped over.
QList<bool> matchedUnits(const QString &shown, QStringView typed)
{
    QString characters;
    QList<qsizetype> units;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar character = normalisedCharacter(shown.at(i));
        if (character.isNull())
            continue;
        characters += character;
        units += i;
    }

    QList<bool> matched(shown.size(), false);
    const Place place = lastPlaceOf(typed, characters);
    for (qsizetype i = 0; i < place.part.size(); ++i) {
        if (characters.at(place.offset + i) == place.part.at(i))
            matched[units.at(place.offset + i)] = true;
    }
    return matched;
}

} // namespace

QList<PlateCell> maskedCells(const QString &plate, QStringView typed)
{
    const QString shown = shownText(plate);
    const QList<bool> matched = matchedUnits(shown, typed);
    const qsizetype region = regionLength(shown);

    QList<PlateCell> cells;
    cells.reserve(shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i).isHighSurrogate() && i + 1 < shown.size() && shown.at(i + 1).isLowSurrogate()) {
            cells.append({mask, true, false});
            ++i;
            continue;
        }
        const bool masked = !matched.at(i) && i >= region;
        cells.append({masked ? mask : shown.at(i), masked, matched.at(i)});
    }
    return cells;
}

QString maskedPlate(QStringView plate)
{
    if (plate.isEmpty())
        return {};
    const QString normalised = normalisedPlate(plate);
    return normalised.first(regionLength(normalised)) + u"•••••"_s;
}

QString groupedPlate(const QString &plate)
{
    const QString normalised = normalisedPlate(plate);
    const plate::Pattern *pattern = plate::patternOf(normalised);
    if (pattern == nullptr || pattern->separator == 0)
        return plate;
    QString grouped = normalised;
    return grouped.insert(pattern->separator, u'·');
}

} // namespace bayfinder
