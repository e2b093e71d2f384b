// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace bayfinder::camera {

/// What lens, sensor and recorder do to a picture.
struct Finish
{
    float noise = 4; ///< grey steps
    float vignette = 0.45F; ///< how much darker the corners are
    float saturation = 0.9F;
    quint64 seed = 0;
    QString timeStamp;
    QString name; ///< of the camera
};

void finish(QImage &picture, const Finish &how);

} // namespace bayfinder::camera
