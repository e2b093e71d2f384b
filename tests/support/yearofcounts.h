// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storesession.h"

#include <QString>

namespace bayfinder::test {

/// Fills the history with a count per minute of @p areas areas ("01", "02", ..., with 200 bays each),
/// quickly: a year of ten in seconds. Each area is fullest at some time of the day, and always the same for
/// one minute. For Store::run().
[[nodiscard]] inline Stored<void> fillCounts(StoreSession &session, int areas, qint64 firstMinute,
                                             qint64 minutes)
{
    return session.transaction([&]() -> Stored<void> {
        for (int area = 1; area <= areas; ++area) {
            const QString code = QStringLiteral("%1").arg(area, 2, 10, QLatin1Char('0'));
            const Stored<qint64> id =
                session.insert(QStringLiteral("INSERT INTO areas (code, name) VALUES (?, ?)"),
                               {code, QStringLiteral("Level %1").arg(area)});
            if (!id)
                return tl::unexpected(id.error());
            const Stored<qint64> filled = session.exec(
                QStringLiteral("WITH RECURSIVE n(minute) AS (SELECT ? UNION ALL SELECT minute + 1 FROM n "
                               "WHERE minute + 1 < ?) "
                               "INSERT INTO counts SELECT ?, minute, "
                               "abs((minute + ?) % 1440 - 720) / 4 + (minute * 7919) % 20, 200 FROM n"),
                {firstMinute, firstMinute + minutes, *id, area * 97});
            if (!filled)
                return tl::unexpected(filled.error());
        }
        return {};
    });
}

} // namespace bayfinder::test
