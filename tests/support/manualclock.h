// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <chrono>

namespace bayfinder::test {

/// A clock that stands still until it is told to advance.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime::fromString(
                             QStringLiteral("2026-03-14T15:09:26.000+08:00"), Qt::ISODateWithMs))
        : m_now(std::move(start))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by;
    }

    /// Sets the wall time alone, as somebody who sets a machine's clock right.
    void setNow(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
};

} // namespace bayfinder::test
