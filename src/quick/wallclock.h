// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// The time to the minute, for display: it changes once a minute, so that a clock on the screen costs one
/// frame a minute.
class WallClock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged FINAL)

public:
    /// @p clock must outlive the object.
    explicit WallClock(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QDateTime now() const { return m_now; }

    /// Reads the clock; public for tests that move it.
    void tick();

Q_SIGNALS:
    void nowChanged();

private:
    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_now;
};

} // namespace bayfinder
