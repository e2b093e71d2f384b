// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace bayfinder {

/// What a guidance camera sees in a bay.
struct CarPictureSubject
{
    QString plate;
    quint64 appearance = 0; ///< decides the car's form and colour, the camera's place and its noise
    QString area;
    QString bay;
    QString timeStamp; ///< as it stands in the corner
    bool night = false;
};

/// The picture as a JPEG file of 1280x720; the same bytes for the same subject on the same machine. Needs a
/// QGuiApplication for the fonts. Callable from any thread.
[[nodiscard]] QByteArray carPicture(const CarPictureSubject &subject);

} // namespace bayfinder
