// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QString>

#include <array>
#include <cstdint>

namespace bayfinder {

/// Why a character may have been taken for another.
enum class MistakeCause {
    Unknown,
    LooksAlike, ///< to a camera, or to a tired reader
    NeighbourKey, ///< beside it on our keyboard
    Province, ///< a province for another, or none where there should be one
    Doubled, ///< the character before it, once more
};

} // namespace bayfinder

namespace bayfinder::plate {

/// What a difference between what was typed and what a camera has read costs, in hundredths of a plain
/// mistake. This is the one table; everything that ranks plates uses it.
///
/// The order follows from how many wrong texts a mistake can lead to: of the same plate there are thirty
/// times as many texts with some wrong character as with a forgotten one, so a given text with a wrong
/// character is that much less likely to come from it. The steps were chosen with docs/search.md's figures
/// in view. That people leave out, repeat, swap and mistake single characters, and that these four make up
/// four fifths of all slips, is F. J. Damerau's finding (Communications of the ACM 7(3), 1964).
///
/// Two mistakes always cost more than one, provinces aside: the cheapest is more than half the dearest.
namespace cost {
/// One of those that camera makers themselves treat as equal: 0 O D Q, 1 I, 2 Z, 5 S, 6 G, 8 B (Genetec
/// Security Center 5.12, Administrator Guide, "OCR equivalence").
inline constexpr int equivalent = 55;
/// Neighbours in each other's place.
inline constexpr int swapped = 55;
/// Alike in the plate font of GA 36-2007 annex B, seen from an angle or through dirt: the strokes 1 I L, and
/// 7 with its short bar; the open rounds C G, C 0 and 3 5, and closed ones 3 8, 8 0, 0 6 and 6 8; the feet of
/// B and D, E and F, P and R; the open tops U V and V Y; the legs M N, M W and H N; X K.
inline constexpr int alike = 60;
/// Left out by whoever typed, or seen double by the camera.
inline constexpr int omitted = 51;
/// A key typed twice, or seen once by the camera.
inline constexpr int doubled = 65;
/// A key that touches the right one on our keyboard, in its row or slantwise (plate/keyboard.h).
inline constexpr int neighbour = 70;
/// Any other character for the right one.
inline constexpr int wrong = 100;
/// Any other character too many.
inline constexpr int inserted = 100;
/// A province for another: cameras read it worst, and drivers take their own for granted.
inline constexpr int province = 30;
/// A province typed where the camera has read none.
inline constexpr int noProvince = 25;
} // namespace cost

/// A character taken for another.
struct Substitution
{
    int cost = 0;
    MistakeCause cause = MistakeCause::Unknown;
};

/// What it costs that @p typed stands for @p written, both normalised; 0 when they are the same. Symmetric.
[[nodiscard]] Substitution substitution(char16_t typed, char16_t written);

/// The same for inner loops: characters as small numbers, and what each costs for a given one in a row.
inline constexpr std::uint8_t characterCodes = 37; ///< 0 to 9, A to Z, and one number for everything else
[[nodiscard]] constexpr std::uint8_t codeOf(char16_t character)
{
    if (character >= u'0' && character <= u'9')
        return std::uint8_t(character - u'0');
    if (character >= u'A' && character <= u'Z')
        return std::uint8_t(character - u'A' + 10);
    return characterCodes - 1;
}
/// What it costs that the letter or digit @p typed stands for the character of each code. Lives for ever.
[[nodiscard]] const std::array<std::uint8_t, characterCodes> &substitutionCosts(char16_t typed);

/// What it costs that @p typed stands where the plate has nothing; @p before is what was typed before it, or
/// 0. Only a leading province is cheap, and only the caller knows where it stands.
[[nodiscard]] constexpr Substitution insertion(char16_t typed, char16_t before)
{
    if (typed == before)
        return {cost::doubled, MistakeCause::Doubled};
    return {cost::inserted, MistakeCause::Unknown};
}

/// The characters that serials have and that @p character may stand for because they look alike or lie
/// beside it, the likeliest first, without itself. Empty for anything but Latin letters and digits.
[[nodiscard]] QString mistakableFor(QChar character);

} // namespace bayfinder::plate
