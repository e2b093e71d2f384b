// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QString>

namespace bayfinder {

/// The bay that `route --to` names: "AREA/BAY", or "BAY" where only one level has it. Both area and bay may
/// have slashes: whichever of them divides the two is tried, and what is spelled exactly so goes first.
/// Compared as by BayIndex::find(). Errors: NotFound, with what to do where several bays are meant. Pure.
[[nodiscard]] Expected<BayIndex::Place> targetBay(const Site &site, const QString &to);

} // namespace bayfinder
