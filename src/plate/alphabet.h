// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bayfinder {

// What a mainland plate is made of. The order within each text is the order in which keys and lists show it.

/// The 31 provinces, autonomous regions and municipalities by their one-character names, in the order of
/// GA 36 table 2. Hong Kong, Macau and Taiwan have none.
[[nodiscard]] QString provinceCharacters();

[[nodiscard]] QString digits();

/// Letters that may stand in a serial: A to Z without I and O, which look like 1 and 0 (GA 36 5.9.1).
[[nodiscard]] QString serialLetters();

/// The characters that name a special use, most of them at the end of a plate (GA 36 5.10): police,
/// instruction, trailer, embassy, consulate, Hong Kong, Macau, the pair for emergency rescue, then those
/// of temporary plates: on test, oversized, temporary.
[[nodiscard]] QString specialEndings();

} // namespace bayfinder
