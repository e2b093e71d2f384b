// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/masking.h"
#include "plate/platematch.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

/// How a similar plate is not what was typed, as far as a driver is told in one sentence.
namespace bayfinder::Deviation {
Q_NAMESPACE
QML_ELEMENT

enum class Kind {
    None, ///< it is what was typed
    Wrong, ///< something else was typed
    Omitted, ///< something was not typed
    Inserted, ///< something was typed that the plate does not have
    Swapped, ///< two characters the other way round
    Several, ///< more than one of these
};
Q_ENUM_NS(Kind)

} // namespace bayfinder::Deviation

namespace bayfinder {

/// The sentence's parts.
struct DeviationText
{
    Deviation::Kind kind = Deviation::Kind::None;
    QString typed; ///< what was typed; empty when omitted or several
    QString read; ///< what the camera read instead; empty where that is masked, or nothing was read
};

[[nodiscard]] DeviationText deviationText(const PlateMatch &match, DifferingCharacters differing);

} // namespace bayfinder
