// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/geoframe.h"

#include <QByteArray>

namespace bayfinder::sitemaker {

/// The file site.toml, which says what IMDF has no place for.
[[nodiscard]] QByteArray siteToml(const GaragePlan &garage, const GeoFrame &frame);

} // namespace bayfinder::sitemaker
