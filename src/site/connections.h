// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/sitedraft.h"

namespace bayfinder {

/// Reads the relationships that join levels, then joins the units of ways that no relationship names:
/// those of one kind that overlap on neighbouring levels of one building are one way, for both directions.
/// At the end, closes what site.toml says is closed.
///
/// Tools write one relationship for a lift, with all its levels, or one for each two levels that follow each
/// other: the latter become one lift again, because who stays in it does not wait twice.
void readConnections(Archive &archive, SiteDraft &draft);

} // namespace bayfinder
