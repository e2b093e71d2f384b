// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/checkresult.h"

namespace bayfinder {

/// What an operator reads of a test's answer, in the language of the screen: a sentence or more, a line each.
/// What only the service, the system or the map's reader can tell stands behind such a sentence as it is. To
/// be shown as plain text: addresses and names come from outside.
[[nodiscard]] QString checkWords(const CheckFinding &finding);

} // namespace bayfinder
