// SPDX-License-Identifier: Apache-2.0
#include "levenshtein.h"

#include <QList>

#include <algorithm>

namespace bayfinder::bench {

int plainDistance(QStringView plate, QStringView typed)
{
    QList<int> above(plate.size() + 1, 0); // a part may begin anywhere
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        QList<int> row(plate.size() + 1, int(i));
        for (qsizetype j = 1; j <= plate.size(); ++j) {
            const int wrong = typed.at(i - 1) == plate.at(j - 1) ? 0 : 1;
            row[j] = std::min({above.at(j - 1) + wrong, above.at(j) + 1, row.at(j - 1) + 1});
        }
        above = row;
    }
    return *std::min_element(above.cbegin(), above.cend());
}

} // namespace bayfinder::bench
