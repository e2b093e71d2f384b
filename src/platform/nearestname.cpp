// SPDX-License-Identifier: Apache-2.0
#include "platform/nearestname.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// Optimal string alignment: Levenshtein's distance, with neighbours swapped as one step. Three rows of the
// table are enough.
qsizetype editDistance(const QString &a, const QString &b)
{
    QList<qsizetype> beforeLast(b.size() + 1);
    QList<qsizetype> last(b.size() + 1);
    QList<qsizetype> current(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = last.at(j - 1) + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            current[j] = std::min({replaced, last.at(j) + 1, current.at(j - 1) + 1});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                current[j] = std::min(current.at(j), beforeLast.at(j - 2) + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last.at(b.size());
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    // Longer than any name that we have, whatever is in it: nothing is near, and the table stays small.
    if (name.size() > 64)
        return {};
    const QString lower = name.toLower();
    QString nearest;
    qsizetype least = std::max<qsizetype>(1, lower.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype distance = editDistance(lower, candidate);
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString suggestion(const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    if (nearest.isEmpty())
        return u"expected one of %1"_s.arg(known.join(u", "_s));
    return u"did you mean \"%1\"?"_s.arg(nearest);
}

} // namespace bayfinder
