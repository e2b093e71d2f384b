// SPDX-License-Identifier: Apache-2.0
#include "plate/platematch.h"

#include "plate/characterset.h"
#include "plate/normalise.h"

#include <algorithm>

namespace bayfinder {

namespace {

/// A part that does not end where the plate ends, and a beginning that does not begin where it begins.
/// Less than half the cheapest mistake, so that a place never outweighs one.
constexpr int oddPlace = 20;

int insertionCost(std::u16string_view typed, std::size_t index)
{
    if (index == 0)
        return plate::isProvince(typed[0]) ? plate::cost::noProvince : plate::cost::inserted;
    return plate::insertion(typed[index], typed[index - 1]).cost;
}

bool isSwap(std::u16string_view typed, std::u16string_view plate, std::size_t i, std::size_t j)
{
    return i >= 2 && j >= 2 && typed[i - 2] == plate[j - 1] && typed[i - 1] == plate[j - 2]
        && typed[i - 1] != typed[i - 2];
}

/// 0 to 3, the better the place the less; -1 when @p plate does not contain @p typed.
int exactRank(std::u16string_view plate, std::u16string_view typed)
{
    const std::size_t at = plate.rfind(typed);
    if (typed.empty() || at == std::u16string_view::npos)
        return -1;
    if (plate.size() == typed.size())
        return 0;
    if (at + typed.size() == plate.size())
        return 1;
    return plate.find(typed) == 0 ? 2 : 3;
}

} // namespace

/// The least costs of aligning the first i typed characters with a part of the plate that ends at j.
struct PlateMatcher::Alignment
{
    std::array<std::array<int, longest + 1>, longest + 1> least;
    int best = noMatch; ///< with what its place costs
    std::size_t end = 0; ///< where on the plate the best part ends
};

PlateMatcher::PlateMatcher(QStringView typed)
    : m_typed(readingOf(typed))
    , m_typedInChina(withoutMistakenLetters(m_typed))
    , m_typedUnits(typed.size())
    , m_isAmbiguous(hasMistakableLetters(m_typed))
{
}

PlateMatcher::Reading PlateMatcher::readingOf(QStringView text)
{
    Reading reading;
    constexpr qsizetype maximumRawLength = 256;
    const qsizetype units = std::min(text.size(), maximumRawLength);
    for (qsizetype i = 0; i < units && reading.size < longest; ++i) {
        const char16_t raw = text.at(i).unicode();
        const bool isPlain = (raw >= u'0' && raw <= u'9') || plate::isLetter(raw);
        const char16_t kept = isPlain ? raw : normalisedCharacter(QChar(raw)).unicode();
        if (kept == 0)
            continue;
        reading.characters[reading.size] = kept;
        reading.units[reading.size] = i;
        ++reading.size;
    }
    return reading;
}

bool PlateMatcher::hasMistakableLetters(const Reading &reading)
{
    const std::u16string_view text = reading.text();
    return text.find(u'I') != std::u16string_view::npos || text.find(u'O') != std::u16string_view::npos;
}

PlateMatcher::Reading PlateMatcher::withoutMistakenLetters(const Reading &reading)
{
    if (!hasMistakableLetters(reading))
        return reading;
    Reading digits = reading;
    const QString text = normalisedPlate(QStringView(reading.text()), KeyboardLayout::China);
    for (std::size_t i = 0; i < digits.size && qsizetype(i) < text.size(); ++i)
        digits.characters[i] = text.at(qsizetype(i)).unicode();
    return digits;
}

void PlateMatcher::align(const Reading &typedReading, const Reading &plateReading, int limit,
                         Alignment &alignment)
{
    const std::u16string_view typed = typedReading.text();
    const std::u16string_view plate = plateReading.text();
    const bool isBeginning = plate::isProvince(typed[0]);
    // Six characters from the province on are no beginning any more, but nearly the whole.
    constexpr std::size_t nearlyWhole = 6;
    const int tooEarly = isBeginning && typed.size() < nearlyWhole ? 0 : oddPlace;
    auto &least = alignment.least;
    least[0].fill(isBeginning ? oddPlace : 0);
    least[0][0] = 0;
    std::array<std::uint8_t, longest> codes;
    for (std::size_t j = 0; j < plate.size(); ++j)
        codes[j] = plate::codeOf(plate[j]);
    int leastBefore = 0;
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        const char16_t character = typed[i - 1];
        const bool isPlain = plate::codeOf(character) + 1 < plate::characterCodes;
        const std::uint8_t *costs = isPlain ? plate::substitutionCosts(character).data() : nullptr;
        const int tooMany = insertionCost(typed, i - 1);
        // After the last typed character nothing is left out: the part just ends.
        const int leftOut = i < typed.size() ? plate::cost::omitted : noMatch;
        const auto &above = least[i - 1];
        auto &row = least[i];
        row[0] = above[0] + tooMany;
        int leastHere = row[0];
        for (std::size_t j = 1; j <= plate.size(); ++j) {
            const int taken =
                isPlain ? costs[codes[j - 1]] : plate::substitution(character, plate[j - 1]).cost;
            int value = std::min({above[j - 1] + taken, above[j] + tooMany, row[j - 1] + leftOut});
            if (isSwap(typed, plate, i, j))
                value = std::min(value, least[i - 2][j - 2] + plate::cost::swapped);
            row[j] = value;
            leastHere = std::min(leastHere, value);
        }
        // A swap reaches back two rows.
        if (leastHere > limit && leastBefore > limit)
            return;
        leastBefore = leastHere;
    }
    for (std::size_t j = 0; j <= plate.size(); ++j) {
        const int value = least[typed.size()][j] + (j < plate.size() ? tooEarly : 0);
        if (value <= alignment.best) {
            alignment.best = value;
            alignment.end = j;
        }
    }
}

int PlateMatcher::rank(QStringView plate, int limit) const
{
    const Reading reading = readingOf(plate);
    if (m_typed.size == 0 || reading.size == 0)
        return noMatch;
    if (const int exact = exactRank(reading.text(), m_typed.text()); exact >= 0)
        return exact;
    Alignment alignment;
    align(m_typed, reading, limit - firstSimilar, alignment);
    int best = alignment.best == noMatch ? noMatch : firstSimilar + alignment.best;
    if (m_isAmbiguous || hasMistakableLetters(reading)) {
        const Reading inChina = withoutMistakenLetters(reading);
        if (const int exact = exactRank(inChina.text(), m_typedInChina.text()); exact >= 0)
            return exact;
        Alignment other;
        align(m_typedInChina, inChina, limit - firstSimilar, other);
        if (other.best != noMatch)
            best = std::min(best, firstSimilar + other.best);
    }
    return best;
}

int PlateMatcher::farthestSimilar() const
{
    const int first = firstSimilar + oddPlace;
    if (m_typed.size <= 3)
        return first + plate::cost::alike;
    if (m_typed.size <= 5)
        return first + plate::cost::wrong;
    if (m_typed.size == 6)
        return first + plate::cost::wrong + plate::cost::swapped;
    return first + 2 * plate::cost::wrong + plate::cost::province;
}

PlateMatch PlateMatcher::match(QStringView plate) const
{
    const Reading raw = readingOf(plate);
    PlateMatch none;
    none.places.fill(-1, m_typedUnits);
    if (m_typed.size == 0)
        return none;
    struct Pair
    {
        Reading typed;
        Reading plate;
    };
    const std::array<Pair, 2> readings{{{m_typed, raw}, {m_typedInChina, withoutMistakenLetters(raw)}}};
    const Pair *best = nullptr;
    Alignment bestAlignment;
    for (const Pair &pair : readings) {
        if (exactRank(pair.plate.text(), pair.typed.text()) >= 0) {
            PlateMatch exact = none;
            exact.exact = true;
            const std::size_t at = pair.plate.text().rfind(pair.typed.text());
            for (std::size_t i = 0; i < pair.typed.size; ++i)
                exact.places[pair.typed.units[i]] = pair.plate.units[at + i];
            return exact;
        }
        Alignment alignment;
        align(pair.typed, pair.plate, noMatch, alignment);
        if (best == nullptr || alignment.best < bestAlignment.best) {
            best = &pair;
            bestAlignment = alignment;
        }
    }
    return trace(best->typed, best->plate, bestAlignment, m_typedUnits);
}

PlateMatch PlateMatcher::trace(const Reading &typedReading, const Reading &plateReading,
                               const Alignment &alignment, qsizetype typedUnits)
{
    const std::u16string_view typed = typedReading.text();
    const std::u16string_view plate = plateReading.text();
    const auto &least = alignment.least;
    PlateMatch match;
    match.places.fill(-1, typedUnits);
    int sum = 0;
    std::size_t i = typed.size();
    std::size_t j = alignment.end;
    const auto difference = [&](PlateDifference::Kind kind, MistakeCause cause, std::size_t t,
                                std::size_t p) {
        const bool isTyped = kind != PlateDifference::Kind::Omitted;
        const bool isRead = kind != PlateDifference::Kind::Inserted;
        match.differences.prepend({kind, cause, isTyped ? typedReading.units[t] : -1,
                                   isRead ? plateReading.units[p] : -1, isTyped ? QChar(typed[t]) : QChar(),
                                   isRead ? QChar(plate[p]) : QChar()});
    };
    while (i > 0) {
        const int here = least[i][j];
        const plate::Substitution taken =
            j > 0 ? plate::substitution(typed[i - 1], plate[j - 1]) : plate::Substitution();
        if (j > 0 && here == least[i - 1][j - 1] + taken.cost) {
            if (taken.cost > 0)
                difference(PlateDifference::Kind::Wrong, taken.cause, i - 1, j - 1);
            match.places[typedReading.units[i - 1]] = plateReading.units[j - 1];
            sum += taken.cost;
            --i;
            --j;
        } else if (isSwap(typed, plate, i, j) && here == least[i - 2][j - 2] + plate::cost::swapped) {
            difference(PlateDifference::Kind::Swapped, MistakeCause::Unknown, i - 2, j - 2);
            match.places[typedReading.units[i - 2]] = plateReading.units[j - 1];
            match.places[typedReading.units[i - 1]] = plateReading.units[j - 2];
            sum += plate::cost::swapped;
            i -= 2;
            j -= 2;
        } else if (j > 0 && i < typed.size() && here == least[i][j - 1] + plate::cost::omitted) {
            difference(PlateDifference::Kind::Omitted, MistakeCause::Unknown, 0, j - 1);
            sum += plate::cost::omitted;
            --j;
        } else {
            const MistakeCause cause = i > 1  ? plate::insertion(typed[i - 1], typed[i - 2]).cause
                : plate::isProvince(typed[0]) ? MistakeCause::Province
                                              : MistakeCause::Unknown;
            difference(PlateDifference::Kind::Inserted, cause, i - 1, 0);
            sum += insertionCost(typed, i - 1);
            --i;
        }
    }
    match.distance = sum / 100.0;
    return match;
}

} // namespace bayfinder
