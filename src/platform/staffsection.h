// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

class QDir;

namespace bayfinder {

class TomlSection;

/// Reads [staff]; relative file names start at @p folder. Faults are reported where the section reports them.
[[nodiscard]] StaffSettings readStaff(const TomlSection &section, const QDir &folder);

} // namespace bayfinder
