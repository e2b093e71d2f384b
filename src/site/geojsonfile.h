// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QJsonArray>
#include <QString>

namespace bayfinder {

/// The features of the GeoJSON file @p name in the unpacked IMDF archive @p folder, unchecked. Errors are of
/// kind Misconfigured and name the file. At most 64 MiB.
[[nodiscard]] Expected<QJsonArray> readFeatures(const QString &folder, const QString &name);

} // namespace bayfinder
