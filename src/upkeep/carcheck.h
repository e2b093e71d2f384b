// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "upkeep/finding.h"
#include "upkeep/upkeepsettings.h"

#include <QDateTime>
#include <QList>

namespace bayfinder {

/// What does not fit of one car.
struct CarTrouble
{
    Finding::Kind kind = Finding::Kind::ParkedLong;
    QList<CarPlace> places; ///< the latest parked first

    friend bool operator==(const CarTrouble &, const CarTrouble &) = default;
};

/// Everything that does not fit in the records that one answer has of one plate. Pure.
///
/// - PlateInTwoBays: records in bays that differ by more than spelling. Not of what no plate can be
/// ("无牌车",
///   no plate): several cars may be called that.
/// - TimeInFuture: the records that are ahead of @p now by more than the tolerance.
/// - ParkedLong: the car has one place, and has been there for more than the days of @p settings. Of a car
/// that is
///   seen in two bays the old record says nothing about the car.
[[nodiscard]] QList<CarTrouble> carTroubles(const QList<ParkedCar> &records, const QDateTime &now,
                                            const UpkeepSettings &settings);

} // namespace bayfinder
