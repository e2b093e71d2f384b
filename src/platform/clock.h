// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace bayfinder {

/// The time, injected wherever time is read, so that tests can set it. Callable from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();

    /// The wall time, in the machine's time zone. May jump when the machine is set right.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Time since some fixed moment; never jumps. For durations and ages.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace bayfinder
