// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/characterset.h"
#include "plate/grammar.h"

#include <optional>
#include <span>
#include <string_view>

namespace bayfinder::plate {

/// One way in which plates are written.
struct Pattern
{
    PlateKind kind;
    /// One unit a place: a small Latin letter names a set (see setFor), anything else is itself.
    std::u16string_view places;
    /// Where the dot is shown; 0 for none.
    qsizetype separator;
};

/// The longest plate of any pattern.
inline constexpr qsizetype longestPattern = 8;
/// A serial has at most this many letters.
inline constexpr int maximumSerialLetters = 2;

[[nodiscard]] std::span<const Pattern> patterns();

/// The characters that may stand at a place of a pattern.
[[nodiscard]] CharacterSet setFor(char16_t place);

/// Whether @p text can stand in @p pattern from place @p offset on.
[[nodiscard]] bool fits(const Pattern &pattern, qsizetype offset, QStringView text);

/// What may follow when @p text stands in @p pattern from place @p offset on; nullopt when it cannot stand
/// there, the empty set at the pattern's end.
[[nodiscard]] std::optional<CharacterSet> following(const Pattern &pattern, qsizetype offset,
                                                    QStringView text);

/// The pattern that the whole of @p plate fits, or nullptr. Patterns of temporary plates count.
[[nodiscard]] const Pattern *patternOf(QStringView plate);

} // namespace bayfinder::plate
