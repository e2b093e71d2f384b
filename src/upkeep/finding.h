// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>
#include <variant>

/// What the worklist of data quality speaks of. Plain values, usable from any thread. docs/worklist.md says
/// of each kind what it means, why it happens and what staff can do.
namespace bayfinder {

/// Of a bay that only the map has, or only the vendor.
struct OneSidedFacts
{
    QString otherArea; ///< the only area where the other side has a bay of that code; empty: none, or several

    friend bool operator==(const OneSidedFacts &, const OneSidedFacts &) = default;
};

/// Of a bay that one answer tells several times: how often in each state.
struct TwiceFacts
{
    int free = 0;
    int occupied = 0;
    int unknown = 0;

    friend bool operator==(const TwiceFacts &, const TwiceFacts &) = default;
};

/// Of an area: the vendor's two answers, side by side.
struct CountFacts
{
    std::optional<int> toldFree; ///< what the answer on areas says
    std::optional<int> toldTotal;
    int free = 0; ///< counted in the answer on bays, each bay once
    int occupied = 0;
    int unknown = 0;
    int unwatched = 0; ///< bays of the map that no camera sees: the vendor may count them or not
    int freeOff = 0; ///< by how many bays toldFree is above (or, negative, below) what the bays allow
    int totalOff = 0; ///< the same of toldTotal

    friend bool operator==(const CountFacts &, const CountFacts &) = default;
};

/// One place where a car is seen.
struct CarPlace
{
    QString area;
    QString areaName;
    QString bay;
    QDateTime parkedSince; ///< invalid where the vendor does not tell

    friend bool operator==(const CarPlace &, const CarPlace &) = default;
};

/// Of a car: where it is seen, the latest parked first; never empty. More than one only of PlateInTwoBays.
struct CarFacts
{
    QList<CarPlace> places;

    friend bool operator==(const CarFacts &, const CarFacts &) = default;
};

/// One thing in the garage's data that does not fit, and that somebody should look at.
struct Finding
{
    Q_GADGET

public:
    enum class Kind {
        BayNotOnMap, ///< the vendor reports a bay that the map lacks
        BayNotReported, ///< the map has a bay, watched by a camera, that the vendor does not report
        BayReportedTwice, ///< one answer tells a bay several times, in different states
        StateUnknown, ///< the vendor has not known the bay's state for long
        CountsContradict, ///< an area's free or total figure does not fit the states of its bays
        TimeInFuture, ///< a car is said to have parked later than now
        ParkedLong, ///< a car has been standing for many days
        PlateInTwoBays, ///< one plate is seen in several bays at once
    };
    Q_ENUM(Kind)

    /// How much drivers suffer from it: to sort by. Does not grow with time alone.
    enum class Severity {
        Minor, ///< nobody is sent wrong
        Moderate, ///< a figure or a bay on a display is wrong, or missing
        Serious, ///< drivers are sent to the wrong place, or to a full area
    };
    Q_ENUM(Severity)

    using Facts = std::variant<std::monostate, OneSidedFacts, TwiceFacts, CountFacts, CarFacts>;

    Kind kind = Kind::BayNotOnMap;
    /// The same over polls, restarts and instances: notes hang on it. Never holds a plate (findingkey.h).
    QString key;
    QString area; ///< as whoever reported it writes it
    QString areaName; ///< may be empty
    QString bay; ///< empty of CountsContradict
    QString plate; ///< of cars only; personal data, in memory only: never in the database, nor in a log
    /// When it was first seen. Of StateUnknown: since when the state is unknown, as far as was watched.
    QDateTime since;
    /// When it was last seen. Invalid while every answer on the garage confirms it.
    QDateTime lastSeen;
    Facts facts;
    Severity severity = Severity::Minor;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The kind in files and keys: "bay-not-on-map", ... Never changes.
[[nodiscard]] QString findingKindId(Finding::Kind kind);
/// The kind of an id; nothing for another text.
[[nodiscard]] std::optional<Finding::Kind> findingKind(const QString &id);

/// Whether it speaks of a car, and thus comes from an answer about that car and not from every poll.
[[nodiscard]] bool isAboutCar(Finding::Kind kind);

/// What has become of a finding; what rules tell the worklist.
struct FindingChange
{
    enum class What {
        Opened,
        Changed,
        Closed, ///< it is over
        Forgotten, ///< nobody has looked for long: whether it is over is not known
    };

    What what = What::Opened;
    Finding finding;

    friend bool operator==(const FindingChange &, const FindingChange &) = default;
};

} // namespace bayfinder
