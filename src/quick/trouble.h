// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

/// What went wrong, as far as it makes a difference to a driver. The technical kinds are more; the
/// sentences are these.
namespace bayfinder::Trouble {
Q_NAMESPACE
QML_ELEMENT

enum class Kind {
    None,
    Unreachable, ///< no connection to the garage's system
    Slow, ///< it did not answer in time
    Busy, ///< it asks us to wait
    Refused, ///< it does not accept this kiosk
    Malformed, ///< its answer makes no sense
};
Q_ENUM_NS(Kind)

/// The one place where technical kinds become a driver's kinds.
[[nodiscard]] Kind kindOf(const std::optional<Error> &error);

} // namespace bayfinder::Trouble
