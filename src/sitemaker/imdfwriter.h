// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/geoframe.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace bayfinder::sitemaker {

/// The files of the IMDF archive (OGC 20-094) for the garage, by name: a feature a line, so that differences
/// can be read. Ids are UUIDs of version 5, from the @p seed and the thing's key.
[[nodiscard]] QMap<QString, QByteArray> imdfFiles(const GaragePlan &garage, const GeoFrame &frame,
                                                  quint64 seed);

} // namespace bayfinder::sitemaker
