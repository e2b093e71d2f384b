// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/pending.h"
#include "quick/garagemap.h"
#include "site/readsite.h"

#include <QThreadPool>

#include <memory>

namespace bayfinder {

/// Reads a garage's map into its place on the screen, in a thread of its own: no frame waits for it.
class MapReading
{
public:
    /// @p map must outlive the reading.
    explicit MapReading(GarageMap &map);
    /// Waits for the work that is under way, a second at most.
    ~MapReading();
    Q_DISABLE_COPY_MOVE(MapReading)

    /// Reads the map at @p path, see readSite(). Once.
    void start(const QString &path);

private:
    struct Read
    {
        std::shared_ptr<const Site> site;
        std::shared_ptr<const BayIndex> bays;
    };
    using Answer = Expected<Read>;

    void deliver(const Answer &answer);

    GarageMap &m_map;
    Pending<Answer> m_pending;
    QThreadPool m_worker;
};

} // namespace bayfinder
