// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// Makes maps of garages that do not exist, for demos, tests and measurements: IMDF archives (OGC 20-094)
/// with a site.toml beside them. Knows nothing of site/, which reads them: one mistake must not pass on both
/// sides.
namespace bayfinder::sitemaker {

struct SiteRequest
{
    static constexpr int mostLevels = 40;
    static constexpr int fewestBaysPerLevel = 30;
    static constexpr int mostBaysPerLevel = 1500;

    int levels = 4;
    int bays = 1200; ///< of all levels together; exactly so many are made
    quint64 seed = 1; ///< of all that a garage could also have been like
};

/// What is wrong with the request, in one line; empty when nothing is.
[[nodiscard]] QString problemOf(const SiteRequest &request);

/// Writes the unpacked archive into @p folder, which is made if it is not there; files of an earlier site are
/// replaced. The same request gives the same bytes everywhere. The error is one line for people.
///
/// Blocks. Callable from any thread.
[[nodiscard]] tl::expected<void, QString> makeSite(const SiteRequest &request, const QString &folder);

} // namespace bayfinder::sitemaker
