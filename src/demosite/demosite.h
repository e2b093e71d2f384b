// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bayfinder {

/// The folder of the demo's map, in the program itself. What links this room can read it like any other.
[[nodiscard]] QString demoSiteFolder();

/// The kiosk of that map that a demo is.
[[nodiscard]] QString demoKioskName();

} // namespace bayfinder
