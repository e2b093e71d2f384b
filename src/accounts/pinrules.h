// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace bayfinder {

// Four digits are what people know from their bank cards, and what a keypad is quick for. That there are only
// 10,000 of them is made good by the lock-out (accounts/lockout.h), which allows about thirty tries on the
// first day. More than twelve nobody remembers: they would be written on the screen's edge.
inline constexpr qsizetype shortestPin = 4;
inline constexpr qsizetype longestPin = 12;

enum class PinFault {
    TooShort,
    TooLong,
    NotDigits, ///< anything but 0 to 9 of ASCII
    Repeating, ///< one digit, or one group of digits, again and again: 0000, 1212, 123123
    Run, ///< each digit one above, or one below, the one before: 1234, 9876, 7890
};

/// Why @p pin may not be chosen; nothing when it may. What is refused is what is tried first: a fifth of all
/// chosen PINs of four digits are 1234, 1111 and 0000. Pure, any thread.
[[nodiscard]] std::optional<PinFault> pinFault(QStringView pin);

} // namespace bayfinder
