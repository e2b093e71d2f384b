// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/archive.h"
#include "site/localframe.h"
#include "site/problemlist.h"

namespace bayfinder {

/// The frame whose origin is near the middle of the archive's venue; where there is none, or it is elsewhere
/// than the levels, near the middle of the levels. At 0, 0 for an archive that says nothing about where it
/// is.
[[nodiscard]] LocalFrame frameOf(const Archive &archive, ProblemList &problems);

} // namespace bayfinder
