// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "garageview/areatitles.h"
#include "guidance/values.h"
#include "platform/clock.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace bayfinder {

/// A bay as it is known at present: of the vendor, of the map, or of both.
struct LiveBay
{
    QString area; ///< the vendor's code
    QString areaName; ///< the vendor's; may be empty
    QString bay; ///< its number
    BayState::Occupancy occupancy = BayState::Occupancy::Unknown;
    bool reported = true; ///< the vendor tells of it; if not, only the map has it
    std::optional<BayIndex::Place> place; ///< on the map
    /// When it was first answered that it is so; invalid: it has been so since this program first asked.
    QDateTime changedAt;
    int rank = 0; ///< of its number among all, as people count: 2 before 10

    friend bool operator==(const LiveBay &, const LiveBay &) = default;
};

/// Every bay of the garage with its state, and which of them have just changed. The vendor's bays in the
/// vendor's order, then those that only the map has. Lives in one thread.
class LiveGarage : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object. @p language: in which names of the map are taken.
    LiveGarage(const BayWatch &watch, const Clock &clock, const QString &language = {},
               QObject *parent = nullptr);

    /// Once, when the map is read.
    void setMap(std::shared_ptr<const Site> site, std::shared_ptr<const BayIndex> bays);

    [[nodiscard]] const QList<LiveBay> &bays() const { return m_bays; }
    /// Those whose state the last answer changed: indices in bays(), sorted.
    [[nodiscard]] const QList<int> &changed() const { return m_changed; }
    /// The bay of the map: an index in bays().
    [[nodiscard]] std::optional<int> indexOf(BayIndex::Place place) const;
    [[nodiscard]] std::shared_ptr<const Site> site() const { return m_site; }
    /// What people call the areas; rebuilt() tells when that changes.
    [[nodiscard]] const AreaTitles &titles() const { return m_titles; }
    /// Of the map's level, in the order of its bays; empty before the first answer.
    [[nodiscard]] QList<BayState::Occupancy> occupancies(int level) const;

Q_SIGNALS:
    void aboutToRebuild();
    /// Other bays than before: forget all indices.
    void rebuilt();
    /// The same bays; some states are others, see changed(), and those that changed before have not now.
    void updated(const QList<int> &noLongerChanged);

private:
    void follow();
    void rebuild();
    [[nodiscard]] bool hasSameBays(const QList<BayState> &states) const;
    void take(const QList<BayState> &states);
    void rank();

    const BayWatch &m_watch;
    const Clock &m_clock;
    const QString m_language;
    AreaTitles m_titles;
    std::shared_ptr<const Site> m_site;
    std::shared_ptr<const BayIndex> m_index; // once there is a map
    QList<LiveBay> m_bays;
    QList<QList<int>> m_byPlace; // by level and bay of the map: index in m_bays
    QList<int> m_changed;
    QDateTime m_asOf; // of the answer that was taken last
};

} // namespace bayfinder
