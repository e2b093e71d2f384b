// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace bayfinder {

/// What a client may ask the simulated host for.
enum class Call { Locate, Search, Bays, Free, Image };

inline constexpr std::array allCalls{Call::Locate, Call::Search, Call::Bays, Call::Free, Call::Image};

/// How often each call was asked, in the order of allCalls.
using CallCounts = std::array<int, allCalls.size()>;

/// "locate", "search", "bays", "free", "image".
[[nodiscard]] QString callName(Call call);

/// The signing schemes of the CPGS interface, by the rules in the vendor notes (README).
enum class Signing { Md5BodySecret, Md5SortedQuerySecret, Md5SortedQueryKey, None };

/// One floor of the built-in garage, [[levels]].
struct LevelPlan
{
    QString code; ///< the vendor's areaCode
    QString name; ///< the vendor's areaName
    int bays = 0;
    QStringList bayCodes; ///< their numbers; where none are given, "001" onwards

    friend bool operator==(const LevelPlan &, const LevelPlan &) = default;
};

/// A car that is always there, [[parked]].
struct ParkedPlan
{
    QString plate;
    QString area; ///< a level's code and a bay's number; where the garage has no such bay, a seeded one is
    QString bay; ///< taken, unless offMap
    int sinceMinute = 8 * 60; ///< minute of the day, today or else yesterday
    bool offMap = false; ///< stands in a bay that no map knows
    QString areaName; ///< only where offMap

    friend bool operator==(const ParkedPlan &, const ParkedPlan &) = default;
};

/// The garage itself, [garage].
struct GaragePlan
{
    int plates = 20000; ///< how many cars there are in the world, in or out of the garage
    std::array<double, 24> occupancy{0.22, 0.18, 0.16, 0.15, 0.15, 0.17, 0.24, 0.38, 0.58, 0.72, 0.80, 0.86,
                                     0.90, 0.88, 0.86, 0.84, 0.83, 0.86, 0.90, 0.88, 0.78, 0.62, 0.45, 0.31};
    double brokenSensors = 0.003; ///< share of the bays whose state is not known
    double seenTwice = 0; ///< share of the bays whose car the camera of the next bay reports too
    QString lookalikes; ///< part of a plate that lookalikeCount cars have in common
    int lookalikeCount = 0;
    QList<LevelPlan> levels; ///< never empty
    QList<ParkedPlan> parked;

    friend bool operator==(const GaragePlan &, const GaragePlan &) = default;
};

/// The vendor's side of the interface, [service].
struct ServicePlan
{
    QString parkCode = QStringLiteral("1234"); // as in the vendor's printed example
    QString appKey = QStringLiteral("test");
    QString appSecret; ///< empty: made from the seed
    Signing signing = Signing::Md5BodySecret;
    QString locatePath = QStringLiteral("/partner/findByCarNo");
    QString searchPath = QStringLiteral("/partner/fuzzyFindByCarNo");
    QString baysPath = QStringLiteral("/partner/findBayStatus");
    QString freePath = QStringLiteral("/partner/findFreeCount");

    friend bool operator==(const ServicePlan &, const ServicePlan &) = default;
};

/// What the answers look like, [answers].
struct AnswerPlan
{
    enum class Envelope { Bare, CodeMsgResult, StateMsgData };
    enum class NotFound { EmptyObject, Null, EmptyBody, EmptyList, Http404, Code404 };
    enum class DateForm { Vendor, Iso }; ///< +0800 as the vendor documents it, or +08:00

    Envelope envelope = Envelope::Bare;
    NotFound notFound = NotFound::EmptyObject;
    DateForm dateForm = DateForm::Vendor;
    bool refuseWith200 = false; ///< refusals as HTTP 200 with the reason's code in the envelope
    bool locateAsList = false;
    bool numbersAsText = false; ///< total and free as strings
    int searchLimit = 100; ///< at most so many cars in an answer
    QSet<QString> locateLeavesOut; ///< names of members
    QSet<QString> searchLeavesOut;
    QString imageBase; ///< "http://other.host:1234/path": where carImage points to; empty: this server

    friend bool operator==(const AnswerPlan &, const AnswerPlan &) = default;
};

/// How long a call takes besides its own time, [[delays]].
struct DelayPlan
{
    QSet<Call> calls;
    int milliseconds = 0;
    int jitterMilliseconds = 0; ///< up to so much more, evenly spread

    friend bool operator==(const DelayPlan &, const DelayPlan &) = default;
};

/// What goes wrong, [[faults]].
struct FaultPlan
{
    enum class Kind {
        HttpStatus, ///< a status of 400 or above, with Retry-After where given
        RateLimit, ///< 429 and Retry-After for what exceeds perSecond
        Close, ///< the connection ends without an answer
        Hang, ///< no answer, for so many seconds
        Truncated, ///< the connection ends in the middle of the body
        Drip, ///< a byte now and then
        MalformedJson,
        WrongType, ///< an HTML page, as captive portals send it
        Huge, ///< megabytes of valid JSON
        EmptyBody,
        Redirect, ///< 307 to another place
    };

    Kind kind = Kind::HttpStatus;
    QSet<Call> calls;
    double share = 1; ///< of the requests, decided by the seed
    double fromSecond = 0; ///< of real time since the server is ready
    std::optional<double> untilSecond;
    int status = 500;
    std::optional<int> retryAfterSeconds;
    double seconds = 30;
    int megabytes = 8;
    double perSecond = 2;
    int burst = 5;
    QString location;

    friend bool operator==(const FaultPlan &, const FaultPlan &) = default;
};

inline constexpr std::array allFaults{
    FaultPlan::Kind::HttpStatus,    FaultPlan::Kind::RateLimit, FaultPlan::Kind::Close,
    FaultPlan::Kind::Hang,          FaultPlan::Kind::Truncated, FaultPlan::Kind::Drip,
    FaultPlan::Kind::MalformedJson, FaultPlan::Kind::WrongType, FaultPlan::Kind::Huge,
    FaultPlan::Kind::EmptyBody,     FaultPlan::Kind::Redirect};

/// Everything that a scenario file says.
struct Scenario
{
    QString description; ///< for people
    GaragePlan garage;
    ServicePlan service;
    AnswerPlan answers;
    QList<DelayPlan> delays;
    QList<FaultPlan> faults;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

/// The scenario of a garage on an ordinary day, where everything works.
[[nodiscard]] Scenario standardScenario();

/// The secret of a host that was given none: 32 hexadecimal digits that follow from the seed.
[[nodiscard]] QString seededSecret(quint64 seed);

} // namespace bayfinder
