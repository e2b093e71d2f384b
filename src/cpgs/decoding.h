// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "guidance/values.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bayfinder {

// The bodies of CPGS answers, decoded into the port's values. Pure; callable from any thread.
//
// locate's record is documented; the envelopes (see envelope.h) and the other three shapes are assumed. So
// decoding is tolerant in what it takes, and strict in what it hands on: every text is cleaned, and what
// has the wrong shape is Error::Kind::Malformed with a message that says where, never with a value.
// Messages of the vendor (its msg) are in the errors as they came: see redaction.h.

/// More areas and bays than these are Error::Kind::TooLarge, because part of them would be wrong figures.
inline constexpr int maxBays = 20'000;
inline constexpr int maxAreas = 1'000;
/// More candidates than these are left out: nobody reads them, and one more character asked for is better.
inline constexpr int maxCandidates = 1'000;

/// Cars for search. No such car is an empty list. Exact repeats, as paging makes them, are dropped; the
/// vendor's order stays. A record without carNo is Malformed.
[[nodiscard]] Expected<QList<ParkedCar>> decodeCars(const QByteArray &body);

/// The bays of the car with @p plate for locate, the latest first, one record for each bay; never empty: no
/// such car is Error::Kind::NotFound. A record without carNo is taken to be of @p plate. Where a list holds
/// that plate, records of other plates are left out.
[[nodiscard]] Expected<QList<ParkedCar>> decodeLocated(const QByteArray &body, const QString &plate);

/// Areas for vacancies. A record must have areaCode or areaName. Counts that are no counts are absent; more
/// free bays than there are counts as all free.
[[nodiscard]] Expected<QList<AreaVacancy>> decodeVacancies(const QByteArray &body);

/// Bays for bayStates. A record must have code. A bay that is repeated is one, and where the repeats
/// contradict each other its occupancy is unknown.
[[nodiscard]] Expected<QList<BayState>> decodeBays(const QByteArray &body);

} // namespace bayfinder
