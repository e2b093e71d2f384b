// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"
#include "platform/configuration.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

/// A garage as its map shows it, from an archive in the Indoor Mapping Data Format (OGC 20-094) and the
/// site.toml beside it. Plain values: copyable, without GUI, usable from any thread.
///
/// Coordinates are metres in the garage's own flat frame: x to the east, y to the north, the origin near the
/// middle of the venue, the same for all levels. Headings are degrees clockwise from north, from 0 to below
/// 360. Every text has passed cleanText().
namespace bayfinder {

/// A place to park: a unit of category "parking".
struct SiteBay
{
    QString id; ///< of the feature
    QString code; ///< the number on the floor, as the vendor writes it; unique on its level
    Shape shape;
    QPointF middle; ///< inside the shape
    bool accessible = false; ///< for people with disabilities
    bool charging = false; ///< with a charging station
    bool watched = true; ///< whether a camera sees it; if not, a vendor cannot know what stands there

    friend bool operator==(const SiteBay &, const SiteBay &) = default;
};

/// What a unit is to somebody who walks; what of IMDF's categories makes no difference is one kind.
enum class UnitKind {
    Walkway, ///< where people walk: walkway, lobby, foyer, unspecified, ...
    Road, ///< where cars drive and people walk along: road, driveway
    Ramp, ///< between two levels, for cars or wheelchairs
    Stairs, ///< stairs, steps
    Escalator, ///< escalator, moving walkway
    Lift, ///< elevator
    Room, ///< to be entered by its doors at most: shop, office, toilets
    Solid, ///< column, structure, nonpublic, mechanics, ...: nobody goes there
    Void, ///< opentobelow
};

/// Any unit that is not a bay.
struct SiteUnit
{
    QString id;
    UnitKind kind = UnitKind::Walkway;
    QString category; ///< IMDF's
    LocalisedText name;
    Shape shape;
    QPointF middle; ///< where its label goes

    friend bool operator==(const SiteUnit &, const SiteUnit &) = default;
};

/// Something to stand in the way, or to be drawn: a fixture. Walls are fixtures of category "wall".
struct SiteFixture
{
    QString id;
    QString category;
    Shape shape;
    bool blocks = true; ///< whether one has to walk around it

    friend bool operator==(const SiteFixture &, const SiteFixture &) = default;
};

/// A way through the border of a unit.
struct SiteOpening
{
    QString id;
    QString category; ///< "pedestrian", "emergencyexit", "automobile", ...
    LocalisedText name;
    Polyline line;

    friend bool operator==(const SiteOpening &, const SiteOpening &) = default;
};

enum class LandmarkKind {
    Lift,
    Stairs,
    Escalator,
    Ramp,
    Exit, ///< on foot
    EmergencyExit,
    Shop, ///< an occupant, or the entrance to one
    Toilet,
    AccessibleToilet,
    Payment,
    Charging,
    Information,
    Other,
};

/// What one can see from afar, and directions can name. From amenities, occupants, openings and connections.
struct SiteLandmark
{
    QString id;
    LandmarkKind kind = LandmarkKind::Other;
    LocalisedText name; ///< empty: only the kind is known
    QPointF position;

    friend bool operator==(const SiteLandmark &, const SiteLandmark &) = default;
};

/// One floor of one building.
struct SiteLevel
{
    QString id; ///< of the feature
    int ordinal = 0; ///< 0 at the ground, negative below; the same at the same height in several buildings
    double height = 0; ///< of the floor, metres above ordinal 0
    QString area; ///< what a vendor calls it; unique except where several buildings share a vendor's area
    QString shortName; ///< what is on the walls: "B2"; never empty
    LocalisedText name; ///< may be empty
    Shape footprint;
    QList<SiteBay> bays;
    QList<SiteUnit> units;
    QList<SiteFixture> fixtures;
    QList<SiteOpening> openings;
    QList<SiteLandmark> landmarks;
    QList<Polyline> details; ///< painted lines, only to be drawn

    friend bool operator==(const SiteLevel &, const SiteLevel &) = default;
};

enum class ConnectionKind { Lift, Stairs, Escalator, Ramp };

/// A way from level to level. Where the archive has relationships, one of those; where it has none, units of
/// one kind that lie above each other.
struct SiteConnection
{
    struct Stop
    {
        int level = 0; ///< index in Site::levels
        QPointF position; ///< where one enters and leaves: a walkable point at its door, or its middle
        QString unit; ///< id of its unit there; empty where only a point is known

        friend bool operator==(const Stop &, const Stop &) = default;
    };

    QString id;
    ConnectionKind kind = ConnectionKind::Lift;
    LocalisedText name; ///< "Lift A"; may be empty
    QList<Stop> stops; ///< at least two, along the way; a directed one goes from the first to the last
    bool directed = false;
    bool closed = false; ///< site.toml says it is out of order

    friend bool operator==(const SiteConnection &, const SiteConnection &) = default;
};

/// A machine of ours, as the map has it.
struct SiteKiosk
{
    QString id; ///< of the feature
    QString name; ///< what a configuration calls it: "entrance-b1"; never empty, unique
    LocalisedText title; ///< for people; may be empty
    int level = 0; ///< index in Site::levels
    QPointF position;
    /// Where somebody looks who stands before it and reads it, in degrees clockwise from north.
    std::optional<double> heading;

    friend bool operator==(const SiteKiosk &, const SiteKiosk &) = default;
};

/// How people walk here, from [walking] in site.toml.
struct WalkingSettings
{
    double speed = 1.2; ///< metres a second
    double liftWaitSeconds = 30; ///< until a lift is there and its door open
    double liftSecondsPerLevel = 6;
    double stairsSecondsPerMetre = 3.5; ///< of climb
    double escalatorSecondsPerMetre = 2.5; ///< of climb
    double rampWeight = 6; ///< how many times longer than it is a way along a ramp counts, not below 1
    double roadWeight = 1; ///< the same where cars drive

    friend bool operator==(const WalkingSettings &, const WalkingSettings &) = default;
};

/// Something in the archive that cannot be used, and is left out.
struct SiteProblem
{
    QString file; ///< "unit.geojson"
    QString feature; ///< its id; empty where there is none, or the file as a whole is meant
    QString message;

    friend bool operator==(const SiteProblem &, const SiteProblem &) = default;
};

/// In one line: "unit.geojson: 4711: is on no level".
[[nodiscard]] QString textOf(const SiteProblem &problem);

struct Site
{
    LocalisedText name; ///< the venue's; may be empty
    double originLatitude = 0; ///< WGS 84 degrees of the frame's origin
    double originLongitude = 0;
    QList<SiteLevel> levels; ///< from the top down; never empty in a site that was read
    QList<SiteConnection> connections;
    QList<SiteKiosk> kiosks;
    WalkingSettings walking;
    QList<SiteProblem> problems; ///< at most 1000, and a last one that says how many more there were

    friend bool operator==(const Site &, const Site &) = default;
};

} // namespace bayfinder
