// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bayfinder {

/// @p text, cleaned, with "***" for everything in @p secrets (whatever its case) and for everything that
/// looks like a mainland plate. For what the vendor says in its msg: it may repeat the plate that was asked
/// for, or name others, and error messages end up in logs.
[[nodiscard]] QString redacted(const QString &text, const QStringList &secrets);

} // namespace bayfinder
