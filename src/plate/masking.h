// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

namespace bayfinder {

// Plates are personal data. All functions are pure and may be called in any thread.

/// One shown character. Masked ones carry •.
struct PlateCell
{
    QChar character;
    bool masked = false;
    bool matched = false; ///< one of those that were typed
    bool differs = false; ///< stands where something else, or nothing, was typed

    friend bool operator==(const PlateCell &, const PlateCell &) = default;
};

/// What strangers see of the characters in which a plate is not what was typed.
enum class DifferingCharacters { Masked, Shown };

/// A plate as strangers may see it: the region (the province, and the letter after it) and the characters
/// that were typed stay, the rest is masked. A plate that begins with no province shows only what was typed.
/// Of several places where @p typed stands, the last is taken. If it stands nowhere, but something similar
/// does (plate/platematch.h), the characters that are the same stay, and those that differ by @p differing.
///
/// A complete plate is shown normalised, without separators; free text as it is, where a character outside
/// the basic plane is one cell, always masked.
[[nodiscard]] QList<PlateCell> maskedCells(const QString &plate, QStringView typed,
                                           DifferingCharacters differing = DifferingCharacters::Masked);

/// For logs: at most the province and the letter after it, then always the same run of •, so that neither
/// the length nor the rest can be told. Empty only for an empty plate.
[[nodiscard]] QString maskedPlate(QStringView plate);

/// For display to whom it concerns: "川A·11NW5", the dot where the plate of that kind has it. Normalised;
/// free text comes back as it is.
[[nodiscard]] QString groupedPlate(const QString &plate);

} // namespace bayfinder
