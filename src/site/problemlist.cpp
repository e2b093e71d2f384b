// SPDX-License-Identifier: Apache-2.0
#include "site/problemlist.h"

#include "platform/cleantext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostProblems = 1000;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestMessage = 500;

} // namespace

QString textOf(const SiteProblem &problem)
{
    QStringList parts{problem.file, problem.feature, problem.message};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

void ProblemList::add(const QString &file, const QString &feature, const QString &message)
{
    if (m_problems.size() >= mostProblems) {
        ++m_more;
        return;
    }
    // Messages quote the archive's own words.
    m_problems.append({file, cleanText(feature, longestId), cleanText(message, longestMessage)});
}

QList<SiteProblem> ProblemList::all() const
{
    QList<SiteProblem> problems = m_problems;
    if (m_more > 0)
        problems.append({{}, {}, u"and %1 more"_s.arg(m_more)});
    return problems;
}

} // namespace bayfinder
