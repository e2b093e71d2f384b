// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

namespace bayfinder {

/// What is wrong with an archive, in the order in which it is found. At most 1000 problems are kept, and how
/// many more there were: an archive of nothing but flaws shall not fill the memory.
class ProblemList
{
public:
    /// @p feature is its id, or empty where it has none or the file as a whole is meant.
    void add(const QString &file, const QString &feature, const QString &message);

    /// All of them; with a closing one, "and N more", where there were too many.
    [[nodiscard]] QList<SiteProblem> all() const;

private:
    QList<SiteProblem> m_problems;
    qsizetype m_more = 0;
};

} // namespace bayfinder
