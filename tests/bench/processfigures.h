// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <optional>
#include <vector>

namespace bayfinder::test {

/// What the Linux kernel knows of a process, in /proc (see proc(5)); null when it has gone.
struct Memory
{
    qint64 proportional = 0; ///< PSS in bytes: pages shared with others count in part
    qint64 own = 0; ///< bytes that would be free if the process ended
    qint64 written = 0; ///< bytes of no file: what the process allocated, whoever else maps the same fonts
};
[[nodiscard]] std::optional<Memory> memoryOf(qint64 process);

/// The time that all threads of a process have run, by the scheduler's own clock, which is finer than the
/// ticks of user and system time.
[[nodiscard]] std::optional<std::chrono::nanoseconds> processorTimeOf(qint64 process);

/// Measurements of the same thing.
class Sample
{
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] double median() const;
    /// "median (least to most)", with a digit after the point when @p digits is 1.
    [[nodiscard]] QString text(int digits = 0) const;

private:
    std::vector<double> m_values;
};

} // namespace bayfinder::test
