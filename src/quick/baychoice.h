// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/mapbay.h"

#include <QObject>

#include <optional>

namespace bayfinder {

/// The bay that somebody chose on the map instead of a car, if any. Asks no vendor anything.
class BayChoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<MapBay> &bay() const { return m_bay; }

    void choose(const MapBay &bay);
    /// Back to no bay chosen.
    void release();

Q_SIGNALS:
    void changed();

private:
    std::optional<MapBay> m_bay;
};

} // namespace bayfinder
