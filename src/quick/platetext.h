// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/masking.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/// What sets a part of a shown plate apart.
namespace bayfinder::PlateMark {
Q_NAMESPACE
QML_ELEMENT

enum class Kind {
    None,
    Typed, ///< it was typed
    Differs, ///< something else was typed in its place, or nothing
};
Q_ENUM_NS(Kind)

} // namespace bayfinder::PlateMark

namespace bayfinder {

/// A plate as it is shown to whoever stands in front of the screen, in parts that are marked alike.
struct PlateText
{
    QStringList parts; ///< none is empty
    QList<int> marks; ///< of each part its PlateMark::Kind; numbers, because QML knows lists of nothing else

    [[nodiscard]] QString text() const { return parts.join(QString()); }
};

[[nodiscard]] PlateText plateText(const QString &plate, const QString &typed,
                                  DifferingCharacters differing = DifferingCharacters::Masked);

} // namespace bayfinder
