// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "upkeep/finding.h"

#include <QByteArray>

namespace bayfinder {

// Keys of findings: the same for the same thing after a restart, and in another instance with the same
// secret. Pure, any thread.

/// Of a bay, or of an area where @p bay is empty: "state-unknown|B1|017".
[[nodiscard]] QString bayFindingKey(Finding::Kind kind, const QString &area, const QString &bay);

/// Of a car: "parked-long|" and a keyed hash (HMAC-SHA-256, 128 bits of it, hexadecimal) of the plate and of
/// what makes this one another than the car's next: the day (UTC) on which it parked, or the set of bays
/// where it is seen. Without the secret @p plateKey nobody can try plates against it.
[[nodiscard]] QString carFindingKey(Finding::Kind kind, const QByteArray &plateKey, const QString &plate,
                                    const QList<CarPlace> &places);

/// A plate as it is told apart from others, however it is written.
[[nodiscard]] QString plateIdentity(const QString &plate);

} // namespace bayfinder
