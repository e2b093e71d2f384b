// SPDX-License-Identifier: Apache-2.0
#include "plate/masking.h"

#include "plate/normalise.h"
#include "plate/patterns.h"
#include "plate/platematch.h"

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

/// Which units of @p shown were typed, and which stand where something else was typed.
struct Comparison
{
    QList<bool> matched;
    QList<bool> differs;
};

Comparison compared(const QString &shown, QStringView typed)
{
    Comparison comparison{QList<bool>(shown.size(), false), QList<bool>(shown.size(), false)};
    const PlateMatcher matcher(typed);
    if (matcher.rank(shown) > matcher.farthestSimilar())
        return comparison;
    const PlateMatch match = matcher.match(shown);
    for (const qsizetype place : match.places) {
        if (place >= 0)
            comparison.matched[place] = true;
    }
    for (const PlateDifference &difference : match.differences) {
        if (difference.plateIndex < 0)
            continue;
        comparison.differs[difference.plateIndex] = true;
        if (difference.kind == PlateDifference::Kind::Wrong)
            comparison.matched[difference.plateIndex] = false;
        if (difference.kind == PlateDifference::Kind::Swapped)
            comparison.differs[match.places.at(difference.typedIndex)] = true;
    }
    return comparison;
}

} // namespace

QList<PlateCell> maskedCells(const QString &plate, QStringView typed, DifferingCharacters differing)
{
    const QString shown = shownText(plate);
    const Comparison comparison = compared(shown, typed);
    const qsizetype region = regionLength(shown);
    const bool showsDiffering = differing == DifferingCharacters::Shown;

    QList<PlateCell> cells;
    cells.reserve(shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i).isHighSurrogate() && i + 1 < shown.size() && shown.at(i + 1).isLowSurrogate()) {
            cells.append({mask, true, false, false});
            ++i;
            continue;
        }
        const bool matched = comparison.matched.at(i);
        const bool differs = comparison.differs.at(i);
        const bool masked = !matched && i >= region && !(differs && showsDiffering);
        cells.append({masked ? mask : shown.at(i), masked, matched, differs});
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
