// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

namespace bayfinder {

/// Makes one lift of undirected lifts that stop at a unit in common: its stops are those of all, its id and
/// name those of the first. It is closed where one of them is.
void joinLiftShafts(QList<SiteConnection> &connections);

} // namespace bayfinder
