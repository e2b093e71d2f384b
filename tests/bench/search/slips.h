// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <optional>

namespace bayfinder::bench {

/// What goes wrong between a plate and what is typed of it.
enum class Slip {
    None,
    Wrong, ///< one character is any other of its kind: of the 34 of serials, of the provinces, of the endings
    Confusable, ///< one character is another that looks alike
    Missing, ///< one character is left out, also the first or the last
    Extra, ///< any of the 34 characters too many, anywhere
    Swapped, ///< two different neighbours swapped
    Two, ///< two of the five kinds above, in any places
};

/// @p text with one slip, each possible place as likely as the others; nullopt where there is no place for
/// it.
[[nodiscard]] std::optional<QString> slipped(const QString &text, Slip slip, QRandomGenerator &random);

} // namespace bayfinder::bench
