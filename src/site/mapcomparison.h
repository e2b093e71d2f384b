// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QList>
#include <QString>

namespace bayfinder {

/// A bay that one side has and the other lacks.
struct OneSidedBay
{
    QString area;
    QString areaName; ///< the vendor's; empty of a bay that only the map has
    QString bay;
    QString otherArea; ///< the only area where the other side has a bay of that code

    friend bool operator==(const OneSidedBay &, const OneSidedBay &) = default;
};

struct MapDifferences
{
    QList<OneSidedBay> notOnMap; ///< in the vendor's order, each once
    QList<OneSidedBay> notReported; ///< from the top level down, in the map's order

    friend bool operator==(const MapDifferences &, const MapDifferences &) = default;
};

/// Compares a map's bays with those of the vendor's answer, both ways. Codes are the same where the program
/// takes them for the same when it shows a bay (BayIndex::find): case, spaces and leading zeros do not count.
/// A bay that no camera sees may be missing at the vendor's. Of an answer without any bay all others are:
/// whether that says anything is for who asked to decide. Pure; 20,000 bays take some 20 ms, or some 100 ms
/// when none fits.
[[nodiscard]] MapDifferences compareWithMap(const Site &site, const BayIndex &index,
                                            const QList<BayState> &bays);

} // namespace bayfinder
