// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace bayfinder {

/// From when on something is a finding of the worklist, [staff].
struct UpkeepSettings
{
    /// A bay whose state has been unknown for this long.
    std::chrono::minutes unknownAfter{30};
    /// A car that has stood in its bay for more days than this.
    int parkedDays = 30;
    /// How far a time stamp may be ahead of this machine's clock: clocks differ, and neither need be right.
    std::chrono::seconds futureTolerance{300};
    /// By how many bays an area's count may be beyond what its bays allow.
    int contradictionTolerance = 3;
    /// In how many answers in a row something must show, or be gone, until it counts: a service that hiccups
    /// neither fills the list nor empties it. Not for states unknown for long, and not for cars.
    int confirmations = 3;
    /// How long what is over stays on the list: until whoever works on it has seen that it is, in a shift.
    std::chrono::hours resolvedFor{8};
    /// How long a finding about a car stays without an answer that shows it: plates are not kept for ever.
    std::chrono::hours carsFor{24 * 7};

    friend bool operator==(const UpkeepSettings &, const UpkeepSettings &) = default;
};

} // namespace bayfinder
