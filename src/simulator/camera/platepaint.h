// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace bayfinder::camera {

/// A number plate from the front in its kind's colours; 440 by 140 millimetres (new energy: 480 by 140) at
/// 1 pixel per millimetre and @p scale.
[[nodiscard]] QImage platePicture(const QString &plate, qreal scale = 1);

} // namespace bayfinder::camera
