// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/command.h"
#include "guidance/error.h"

#include <QJsonObject>

namespace bayfinder {

/// What `bayfinder-cli route` answers.
struct RouteResult
{
    /// {"route": {"reached", "metres", "seconds", "climb", "legs": [{"level", "points": [[x, y]...], "via"}],
    /// "instructions": [...]}}. Points are metres in the garage's frame, x east, y north. "via" is by what
    /// one leaves a leg's level: {"kind", "id", "name"}. Where the bay was not reached, "obstacle" says why.
    QJsonObject document;
    bool reached = false;
};

/// Plans the way of a Command of kind Route, whose map and kiosk are named. Errors: Misconfigured for the
/// map, the kiosk and the language, NotFound for the bay or where no way even begins. Installs the language's
/// translator in the application while it works. Blocks.
[[nodiscard]] Expected<RouteResult> findRoute(const Command &command);

} // namespace bayfinder
