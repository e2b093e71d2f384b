// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/scenario.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace bayfinder {

/// The signature that a request must carry. Written anew for the simulator, from the vendor notes and not
/// from the adapter, so that a mistake in one does not pass the other.
/// @param unsignedBody the bytes that were sent, with nothing but the sign member cut out
/// @param members every member but sign, in the order sent
[[nodiscard]] QByteArray expectedSignature(Signing scheme, const QByteArray &unsignedBody,
                                           const QList<std::pair<QString, QString>> &members,
                                           const QString &secret);

/// The scheme's name in configurations and scenarios: "md5-body-secret", ...
[[nodiscard]] QString signingName(Signing scheme);

} // namespace bayfinder
