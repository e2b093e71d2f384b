// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/scenario.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bayfinder {

/// The simulated garage: who stands where, as a pure function of the seed and the time.
///
/// Nothing is stored while time passes, so that a server that is started again shows the same cars, and
/// any number of threads may ask at once. A bay's time is cut into stretches of hours; in each of them
/// the seed decides, by the occupancy of that hour, whether one car of the bay's own small set stands
/// there. No car is therefore ever in two bays, unless the plan says that it is seen there.
class Garage
{
public:
    struct Area
    {
        QString code;
        QString name;
    };

    struct Bay
    {
        int area = 0; ///< index in areas()
        QString code;
        bool offMap = false;
    };

    /// A car in a bay.
    struct Sighting
    {
        int bay = 0; ///< index in bays()
        int car = 0; ///< index for plate()
        qint64 stretch = 0; ///< which of the bay's stretches of time
        qint64 since = 0; ///< milliseconds since 1970 in UTC
        qint64 until = 0; ///< when it leaves, the same

        friend bool operator==(const Sighting &, const Sighting &) = default;
    };

    /// The hours of the day are counted @p utcOffset seconds east of Greenwich. @p plan has at least one bay
    /// and no fewer plates than bays.
    Garage(const GaragePlan &plan, quint64 seed, int utcOffset);

    [[nodiscard]] const QList<Area> &areas() const { return m_areas; }
    [[nodiscard]] const QList<Bay> &bays() const { return m_bays; }
    [[nodiscard]] const QString &plate(int car) const { return m_cars.at(car); }
    [[nodiscard]] qsizetype carCount() const { return m_cars.size(); }
    [[nodiscard]] int utcOffset() const { return m_utcOffset; }

    /// The car in a bay, @p time in milliseconds since 1970 in UTC.
    [[nodiscard]] std::optional<Sighting> sightingIn(int bay, qint64 time) const;
    /// All cars, in the order of the bays.
    [[nodiscard]] QList<Sighting> sightings(qint64 time) const;
    /// Where the car with exactly this plate stands, the latest first; several when it is seen twice.
    [[nodiscard]] QList<Sighting> sightingsOf(const QString &plate, qint64 time) const;

    /// Whether the bay's sensor tells nothing. It does not depend on the time.
    [[nodiscard]] bool isSensorBroken(int bay) const;

    /// The name of a sighting's picture: tells nothing about the plate and cannot be guessed without the
    /// seed. In the form of a UUID, as the vendor's are.
    [[nodiscard]] QString pictureName(const Sighting &sighting) const;
    /// The sighting whose picture that is, also when the car has left meanwhile; none for a name that was
    /// never given out or belongs to the future.
    [[nodiscard]] std::optional<Sighting> pictured(const QString &pictureName, qint64 time) const;

    /// How full the garage means to be at this hour, 0 to 1.
    [[nodiscard]] double plannedOccupancy(qint64 time) const;

private:
    struct Resident
    {
        int car = 0;
        int sinceMinute = 0;
    };

    void addBays(const GaragePlan &plan);
    void addCars(const GaragePlan &plan);
    void addResident(const ParkedPlan &parked);
    [[nodiscard]] int bayFor(const ParkedPlan &parked);
    [[nodiscard]] std::optional<Sighting> visit(int bay, qint64 stretch) const;
    [[nodiscard]] std::optional<Sighting> stay(int bay, qint64 stretch) const;
    [[nodiscard]] qint64 stretchAt(int bay, qint64 time) const;
    [[nodiscard]] qint64 stretchBegin(int bay, qint64 stretch) const;
    [[nodiscard]] qint64 stretchLength(int bay) const;
    [[nodiscard]] bool isLongStay(int bay) const;
    [[nodiscard]] bool repeatsNeighbour(int bay) const;

    quint64 m_seed;
    int m_utcOffset;
    std::array<double, 24> m_occupancy;
    double m_meanOccupancy = 0;
    double m_brokenSensors;
    double m_seenTwice;
    QList<Area> m_areas;
    QList<Bay> m_bays;
    QStringList m_cars; // of bay b: from b * m_carsPerBay on; residents after all of these
    int m_carsPerBay = 1;
    int m_visitedBays = 0; // bays on the map; off-map ones follow
    QHash<int, Resident> m_residents; // by bay
    QHash<QString, int> m_carByPlate;
    QMultiHash<int, int> m_baysOfResident; // by car
};

} // namespace bayfinder
