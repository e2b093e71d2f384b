// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/mistakes.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <span>

namespace bayfinder {

/// One thing in which a plate is not what was typed.
struct PlateDifference
{
    enum class Kind {
        Wrong, ///< another character was typed
        Omitted, ///< the plate has a character that was not typed
        Inserted, ///< a character was typed that the plate does not have
        Swapped, ///< this typed character and the next stand the other way round on the plate
    };

    Kind kind = Kind::Wrong;
    MistakeCause cause = MistakeCause::Unknown;
    qsizetype typedIndex = -1; ///< -1 when omitted
    qsizetype plateIndex = -1; ///< -1 when inserted
    QChar typed; ///< null when omitted
    QChar read; ///< null when inserted

    friend bool operator==(const PlateDifference &, const PlateDifference &) = default;
};

/// How what was typed lies on a plate. Indices are those of the texts as they were given, in UTF-16 units.
struct PlateMatch
{
    bool exact = false; ///< the plate contains what was typed
    double distance = 0; ///< in plain mistakes; 0 when exact
    /// For each typed unit where on the plate it lies, -1 for nowhere (inserted, or no part of a plate).
    QList<qsizetype> places;
    QList<PlateDifference> differences; ///< in the order of the typed text

    friend bool operator==(const PlateMatch &, const PlateMatch &) = default;
};

/// Compares plates with what was typed, which is a plate or any part of one.
///
/// A weighted edit distance: optimal string alignment (wrong, left out, too many, swapped with its neighbour)
/// of what was typed with the part of the plate that it fits best, at the costs of plate/mistakes.h. What the
/// plate has before and after that part costs nothing, but where it lies decides between equals: drivers
/// type endings, because they are told that the last five characters are enough; who begins with a province
/// types a beginning.
///
/// Which garage this is does not matter: where I and O may be meant as 1 and 0 the better reading counts.
/// Any thread, also several at once.
class PlateMatcher
{
public:
    /// What is typed beyond the length of a plate is cut.
    explicit PlateMatcher(QStringView typed);

    /// What orders plates: the less, the likelier is this the plate that was meant. Below firstSimilar the
    /// plate contains what was typed: the whole of it comes before its ending, its beginning and its inside.
    /// From there on it is firstSimilar plus hundredths of plain mistakes plus a little for odd places.
    /// @p limit: where it exceeds this, any number above will do. Well under a microsecond.
    [[nodiscard]] int rank(QStringView plate, int limit = noMatch) const;

    /// Up to this rank a plate may be the one that was meant: one mistake, two from seven characters on, and
    /// of three characters only those that look alike. Beyond it, likeness is chance.
    [[nodiscard]] int farthestSimilar() const;

    [[nodiscard]] PlateMatch match(QStringView plate) const;

    static constexpr int firstSimilar = 10;
    static constexpr int noMatch = 100000;

private:
    static constexpr std::size_t longest = 16;
    struct Reading
    {
        std::array<char16_t, longest> characters{};
        std::array<qsizetype, longest> units{};
        std::size_t size = 0;
        [[nodiscard]] std::u16string_view text() const { return {characters.data(), size}; }
    };
    struct Alignment;

    [[nodiscard]] static Reading readingOf(QStringView text);
    [[nodiscard]] static Reading withoutMistakenLetters(const Reading &reading);
    [[nodiscard]] static bool hasMistakableLetters(const Reading &reading);
    static void align(const Reading &typed, const Reading &plate, int limit, Alignment &alignment);
    [[nodiscard]] static PlateMatch trace(const Reading &typed, const Reading &plate,
                                          const Alignment &alignment, qsizetype typedUnits);

    Reading m_typed; ///< with I and O as they are
    Reading m_typedInChina; ///< with digits for them where the grammar has no room for the letters
    qsizetype m_typedUnits;
    bool m_isAmbiguous;
};

} // namespace bayfinder
