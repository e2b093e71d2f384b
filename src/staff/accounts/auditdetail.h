// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bayfinder {

/// The detail of an entry of the log, to be read. Entries keep it in English, for their chain of hashes does
/// not know the language that somebody reads them in; here it is in the language that is installed. What no
/// version up to this one writes is answered as it is.
/// @param kind of the entry, as it is stored (docs/staff-audit.md says what each kind has for a detail).
[[nodiscard]] QString auditDetailText(const QString &kind, const QString &detail);

} // namespace bayfinder
