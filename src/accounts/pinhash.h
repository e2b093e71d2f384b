// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace bayfinder {

/// PBKDF2-HMAC-SHA-256's rounds for a PIN that is chosen now: what OWASP's Password Storage Cheat Sheet of
/// 2023 asks for. Each person's PIN keeps the number it was made with, and is made anew when this has grown.
inline constexpr int pinIterations = 600'000;

/// What is kept of a PIN: a random salt, and PBKDF2-HMAC-SHA-256 (RFC 8018) of the PIN with it, 32 bytes.
struct PinHash
{
    QByteArray salt;
    QByteArray hash;
    int iterations = 0;

    friend bool operator==(const PinHash &, const PinHash &) = default;
};

// These take long, most of a second for pinIterations: never in the GUI thread. Any other thread.

/// With a salt of 16 bytes from the system's source of randomness.
[[nodiscard]] PinHash hashPin(const QString &pin, int iterations);
[[nodiscard]] PinHash hashPin(const QString &pin, const QByteArray &salt, int iterations);
/// Takes the same time whether it matches or not.
[[nodiscard]] bool pinMatches(const QString &pin, const PinHash &hash);

/// Compares without telling by its time where the first difference is.
[[nodiscard]] bool sameSecret(const QByteArray &one, const QByteArray &other);

} // namespace bayfinder
