// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/exporttable.h"
#include "upkeep/worklistexport.h"

namespace bayfinder {

/// The table as it is written into the file @p path, whose sheet is called @p title.
[[nodiscard]] TableExport worklistFile(const PlainTable &table, const QString &path, const QString &title);

} // namespace bayfinder
