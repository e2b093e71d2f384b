// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/shapes.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A garage as it is designed, before it is written in the words of IMDF. Plain values; positions are on the
/// plan. Each thing has a key that no other thing of its level and kind has: its id is made from that, so
/// that a change of one thing leaves the others' ids alone.
namespace bayfinder::sitemaker {

/// What something is called, in the two languages of the garage; both empty for what has no name.
struct Names
{
    QString en{};
    QString zh{};

    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
};

/// A room, a shaft, a road, a column: any unit that is not a bay.
struct PlannedUnit
{
    QString key{};
    QString category{}; ///< IMDF's
    Ring ring{};
    Names name{};
    bool wheelchair = false;
};

struct PlannedBay
{
    Ring ring; ///< the first two corners are at the aisle
    int row = 0; ///< in the order in which they are numbered
    double station = 0; ///< metres along the row
    bool accessible = false;
    bool charging = false;
    QString code{};
};

/// A fixture.
struct PlannedFixture
{
    QString key{};
    QString category{};
    Ring ring{};
};

enum class DoorKind { Swinging, Sliding, Shutter, Open };

struct PlannedOpening
{
    QString key{};
    QString category{}; ///< IMDF's
    QPointF from{};
    QPointF to{};
    DoorKind door = DoorKind::Swinging;
    Names name{};
};

struct PlannedAmenity
{
    QString key{};
    QString category{}; ///< IMDF's
    QPointF point{};
    QStringList units{}; ///< their keys; bays' are "bay-" and the code
    Names name{};
    bool wheelchair = false;
};

struct PlannedOccupant
{
    QString key{};
    QString category{}; ///< IMDF's
    QString unit{}; ///< its key
    Names name{};
};

struct PlannedKiosk
{
    QString name{}; ///< "entrance-b1": its key, and what a configuration calls it
    Ring ring{};
    QPointF look{}; ///< where somebody looks who reads it; of length 1
    QString unit{}; ///< key of the unit that it stands in
    Names title{};
};

struct PlannedSection
{
    QString key{};
    QString category{}; ///< IMDF's
    Ring ring{};
    Names name{};
};

/// Paint on the floor.
struct PlannedDetail
{
    QString key{};
    QList<Polyline> lines{};
};

struct LevelPlan
{
    int ordinal = 0;
    QString shortName{};
    QString area{}; ///< the vendor's code
    Names name{};
    bool isEntry = false; ///< where the street and the mall are
    Ring inside{}; ///< the outer walls' inner faces, counter-clockwise
    Ring footprint{}; ///< their outer faces
    QList<PlannedUnit> units{};
    QList<PlannedBay> bays{};
    QList<PlannedFixture> fixtures{};
    QList<PlannedOpening> openings{};
    QList<PlannedOpening> outerOpenings{}; ///< on lines of @ref inside; the outer walls leave gaps there
    QList<PlannedAmenity> amenities{};
    QList<PlannedOccupant> occupants{};
    QList<PlannedKiosk> kiosks{};
    QList<PlannedSection> sections{};
    QList<PlannedDetail> details{};
    QList<Ring> taken{}; ///< where no bay and no column can be
};

/// A way from level to level.
struct PlannedConnection
{
    struct Stop
    {
        qsizetype level = 0; ///< index in GaragePlan::levels
        QString unit{}; ///< its key
    };

    QString key{};
    QString category{}; ///< IMDF's
    bool directed = false;
    QList<Stop> stops{}; ///< a directed one goes from the first to the last
};

struct GaragePlan
{
    Names name{};
    double turn = 0; ///< degrees, counter-clockwise: where u lies against the east
    QPointF pivot{}; ///< the point of the plan that is at the site's coordinates
    QList<LevelPlan> levels{}; ///< from the top down
    QList<PlannedConnection> connections{};
    QStringList withoutCamera{}; ///< AREA/CODE
};

} // namespace bayfinder::sitemaker
