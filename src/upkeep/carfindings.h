// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "upkeep/finding.h"
#include "upkeep/upkeepsettings.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

namespace bayfinder {

/// Findings about cars, from the answers that staff has asked for anyway. Remembers only cars that something
/// is wrong with, in memory: no list of everybody's cars is ever asked for, or grows here.
class CarFindings
{
public:
    /// What was asked: a search may have been cut and may show one of several places; locating one plate
    /// shows all that the vendor knows of it.
    enum class Question { Search, Locate };

    /// @p plateKey: the secret for keys, see carFindingKey().
    CarFindings(const UpkeepSettings &settings, QByteArray plateKey);

    QList<FindingChange> take(const QList<ParkedCar> &answer, const QDateTime &now, Question question);
    /// The vendor has answered that there is no such car.
    QList<FindingChange> takeGone(const QString &plate);
    /// Gives up what no answer has shown for so long that its plate is not to be kept.
    QList<FindingChange> expire(const QDateTime &now);

private:
    using OfPlate = QMap<QString, Finding>; // by key

    void takePlate(const QList<ParkedCar> &records, const QDateTime &now, Question question,
                   QList<FindingChange> &changes);

    UpkeepSettings m_settings;
    QByteArray m_plateKey;
    QHash<QString, OfPlate> m_findings; // by the plate's identity
};

} // namespace bayfinder
