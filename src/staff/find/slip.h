// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "garageview/levelplans.h"
#include "staff/find/subject.h"
#include "wayfinding/wayfinder.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace bayfinder {

/// What a driver takes along: level and bay, so large that it can be read at arm's length without glasses,
/// the map of each level of the way, and the way in words.
struct Slip
{
    QString garage; ///< its name; may be empty
    Subject subject;
    std::optional<Way> way;
    std::shared_ptr<LevelPlans> plans; ///< null: no map
    QString language; ///< of the map's names
    QDateTime printedAt;
};

/// Paints the slip on a printer's or a PDF's pages, of any size from a receipt's to A3. One page, as long as
/// the way in words fits. The device's margins are kept. False when the device cannot be painted on.
[[nodiscard]] bool printSlip(QPagedPaintDevice &device, const Slip &slip);

} // namespace bayfinder
