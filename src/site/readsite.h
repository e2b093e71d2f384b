// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "site/site.h"

namespace bayfinder {

/// Reads the map of a garage: an archive in the Indoor Mapping Data Format (OGC 20-094), as a folder or as a
/// ZIP archive, and the site.toml that is in it or beside it (see readArchive()). What is read of it, and
/// what site.toml may say, is in docs/site.md.
///
/// Features that cannot be used are left out and reported in Site::problems: a map with a flaw is still a
/// map. Refused (Error::Kind::Misconfigured, the message names the file) are only a map without any level, a
/// site.toml with a fault, and an archive that cannot be read.
///
/// Bounded, whatever the archive holds: 64 MiB a file, 128 MiB together, 100,000 features a file, 200 levels,
/// 50,000 bays, 1,000,000 points, and the time for comparing features with each other.
///
/// Blocks on the file system: 10,000 bays take about 0.15 s, 50,000 0.6 s. Callable from any thread.
[[nodiscard]] Expected<Site> readSite(const QString &path);

} // namespace bayfinder
