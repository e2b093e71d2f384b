// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace bayfinder {

// The plate keyboard: which keys there are, and which of them can come next. All functions are pure and may
// be called in any thread.

/// Which plates the garage's drivers have; from the configuration.
enum class KeyboardLayout {
    China, ///< by the grammar of mainland plates
    Latin, ///< A to Z and 0 to 9, no grammar: everything may always come next
};

enum class KeyboardPage { Provinces, LettersAndDigits, Endings };

/// The pages of a layout in the order of their tabs. Latin has only LettersAndDigits.
[[nodiscard]] QList<KeyboardPage> keyboardPages(KeyboardLayout layout);

/// The keys of a page, row by row, one character each, for a keyboard of at most ten keys a row; empty when
/// the layout does not have the page. Letters lie as on a typewriter. China has neither I nor O.
[[nodiscard]] QStringList keyRows(KeyboardLayout layout, KeyboardPage page);

/// The characters that the keyboard offers after @p typed (normalised); empty when the plate is full.
[[nodiscard]] QString allowedKeys(KeyboardLayout layout, QStringView typed);

/// The page to show after @p typed: letters and digits as long as one can come, because the last five
/// characters are enough; then endings (those of temporary plates aside), then provinces.
[[nodiscard]] KeyboardPage suggestedPage(KeyboardLayout layout, QStringView typed);

} // namespace bayfinder
