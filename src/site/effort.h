// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bayfinder {

/// How much more work an archive may make. Checks that compare things with each other are cheap on maps of
/// real garages and quadratic on hostile ones: they spend from here, and say so when it is used up.
class Effort
{
public:
    explicit Effort(qint64 steps)
        : m_left(steps)
    {
    }

    /// Whether @p steps more are left; if so they are taken.
    [[nodiscard]] bool spend(qint64 steps)
    {
        if (steps > m_left)
            return false;
        m_left -= steps;
        return true;
    }

private:
    qint64 m_left;
};

} // namespace bayfinder
