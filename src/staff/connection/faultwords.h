// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

namespace bayfinder {

/// What an operator reads beside the field of @p fault, which has @p entry: one sentence in the language of
/// the screen. The technical words of a fault are in it only where the fault is not in what was typed.
[[nodiscard]] QString faultWords(const ConfigurationFault &fault, const QString &entry);

} // namespace bayfinder
