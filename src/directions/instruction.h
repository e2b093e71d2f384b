// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

#include <QPointF>
#include <QString>

#include <optional>

namespace bayfinder {

/// Where one goes, seen from how one stands or walks.
enum class Turn { Unknown, Ahead, SlightLeft, Left, SharpLeft, Around, SharpRight, Right, SlightRight };

/// The turn for an angle as turnBetween() has it.
[[nodiscard]] Turn turnFor(double degrees);

/// Something to see on the way, and what it has to do with the step.
struct WayMark
{
    enum class Relation { At, After, Towards };

    Relation relation = Relation::At;
    LandmarkKind kind = LandmarkKind::Other;
    LocalisedText name; ///< may be empty: then the kind says it

    friend bool operator==(const WayMark &, const WayMark &) = default;
};

/// One step of a way, in no language yet: see sentenceOf().
struct Instruction
{
    enum class Kind {
        Start, ///< at the kiosk
        Leave, ///< out of the connection that one came by
        Turn, ///< at the end of a straight stretch
        Ride, ///< take the connection
        Arrive, ///< the bay is beside or before one
        Stop, ///< as near to the bay as one gets
    };

    Kind kind = Kind::Start;
    int leg = 0; ///< index in Route::legs
    QPointF point; ///< where this is, on that leg
    Turn turn = Turn::Unknown; ///< Start, Leave, Turn: where to; Arrive: where the bay is
    double metres = 0; ///< Start, Leave, Turn: to walk then
    std::optional<WayMark> mark; ///< Start, Leave, Turn, Stop
    std::optional<int> connection; ///< Leave, Ride: index in Site::connections
    int level = 0; ///< the leg's; Ride: where to; an index in Site::levels
    bool upwards = false; ///< Ride
    QString bay; ///< Arrive, Stop: its code

    friend bool operator==(const Instruction &, const Instruction &) = default;
};

} // namespace bayfinder
