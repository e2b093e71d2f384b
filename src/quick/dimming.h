// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace bayfinder {

/// How dark a display is at an hour at which few people walk past.
///
/// Follows a clock that others keep, so that it needs no timer, and costs no frame of its own.
class Dimming : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// How much of the light is taken away: from 0 to below 1.
    Q_PROPERTY(double shade READ shade NOTIFY shadeChanged FINAL)

public:
    explicit Dimming(std::optional<DimHours> hours, QObject *parent = nullptr);

    [[nodiscard]] double shade() const { return m_shade; }

    void follow(const QDateTime &now);

Q_SIGNALS:
    void shadeChanged();

private:
    std::optional<DimHours> m_hours;
    double m_shade = 0;
};

} // namespace bayfinder
