// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace bayfinder {

/// A car that the garage's cameras have seen, as far as the vendor tells. Every text has passed
/// cleanText(). What the vendor left out is empty, invalid, or a null URL: show the rest.
struct ParkedCar
{
    Q_GADGET

public:
    QString plate; ///< never empty; personal data: never logged, never in a URL or a file name
    QString area; ///< the area's code; in a garage, the floor ("01", "B2")
    QString areaName; ///< the area's name for people ("地下室")
    QString bay; ///< the bay's number as painted on the floor ("017")
    QDateTime parkedSince; ///< with the offset that the vendor sent
    QUrl picture; ///< address of the car's picture

    friend bool operator==(const ParkedCar &, const ParkedCar &) = default;
};

/// One bay, free or taken.
struct BayState
{
    Q_GADGET

public:
    enum class Occupancy { Free, Occupied, Unknown };
    Q_ENUM(Occupancy)

    QString area;
    QString areaName;
    QString bay;
    Occupancy occupancy = Occupancy::Unknown;

    friend bool operator==(const BayState &, const BayState &) = default;
};

/// How many bays of an area are free.
struct AreaVacancy
{
    Q_GADGET

public:
    QString area;
    QString areaName;
    std::optional<int> total; ///< bays in the area, not negative
    std::optional<int> free; ///< free bays, not negative, never more than total where that is known

    friend bool operator==(const AreaVacancy &, const AreaVacancy &) = default;
};

} // namespace bayfinder
