// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <numeric>

namespace bayfinder {

/// Which of some things belong together, said pair by pair (disjoint sets).
class Groups
{
public:
    explicit Groups(qsizetype count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), qsizetype(0));
    }

    void join(qsizetype a, qsizetype b) { m_parents[of(a)] = of(b); }

    /// The same for all of a group.
    [[nodiscard]] qsizetype of(qsizetype thing)
    {
        while (m_parents[thing] != thing)
            thing = m_parents[thing] = m_parents[m_parents[thing]];
        return thing;
    }

private:
    QList<qsizetype> m_parents;
};

} // namespace bayfinder
