// SPDX-License-Identifier: Apache-2.0
#include "upkeep/carfindings.h"

#include "upkeep/carcheck.h"
#include "upkeep/findingkey.h"

#include <utility>

namespace bayfinder {

namespace {

using What = FindingChange::What;

bool isInSeveralBays(const QMap<QString, Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.kind == Finding::Kind::PlateInTwoBays)
            return true;
    }
    return false;
}

Finding findingOf(const CarTrouble &trouble, const QString &plate, const QByteArray &plateKey)
{
    const CarPlace &place = trouble.places.first();
    Finding finding;
    finding.kind = trouble.kind;
    finding.key = carFindingKey(trouble.kind, plateKey, plate, trouble.places);
    finding.area = place.area;
    finding.areaName = place.areaName;
    finding.bay = place.bay;
    finding.plate = plate;
    finding.facts = CarFacts{trouble.places};
    finding.severity =
        trouble.kind == Finding::Kind::PlateInTwoBays ? Finding::Severity::Serious : Finding::Severity::Minor;
    return finding;
}

} // namespace

CarFindings::CarFindings(const UpkeepSettings &settings, QByteArray plateKey)
    : m_settings(settings)
    , m_plateKey(std::move(plateKey))
{
}

QList<FindingChange> CarFindings::take(const QList<ParkedCar> &answer, const QDateTime &now,
                                       Question question)
{
    QMap<QString, QList<ParkedCar>> plates;
    for (const ParkedCar &car : answer)
        plates[plateIdentity(car.plate)].append(car);
    QList<FindingChange> changes;
    for (const QList<ParkedCar> &records : std::as_const(plates))
        takePlate(records, now, question, changes);
    return changes;
}

void CarFindings::takePlate(const QList<ParkedCar> &records, const QDateTime &now, Question question,
                            QList<FindingChange> &changes)
{
    const QString plate = records.first().plate;
    const QString identity = plateIdentity(plate);
    const OfPlate before = m_findings.value(identity);
    // One place of several proves nothing: the list may have been cut.
    if (question == Question::Search && records.size() == 1 && isInSeveralBays(before))
        return;

    OfPlate after;
    const QList<CarTrouble> troubles = carTroubles(records, now, m_settings);
    for (const CarTrouble &trouble : troubles) {
        Finding finding = findingOf(trouble, plate, m_plateKey);
        const auto known = before.constFind(finding.key);
        finding.since = known == before.cend() ? now : known->since;
        finding.lastSeen = now;
        after.insert(finding.key, finding);
        changes.append({known == before.cend() ? What::Opened : What::Changed, finding});
    }
    for (const Finding &finding : before) {
        if (!after.contains(finding.key))
            changes.append({What::Closed, finding});
    }
    if (after.isEmpty())
        m_findings.remove(identity);
    else
        m_findings.insert(identity, after);
}

QList<FindingChange> CarFindings::takeGone(const QString &plate)
{
    QList<FindingChange> changes;
    const OfPlate findings = m_findings.take(plateIdentity(plate));
    for (const Finding &finding : findings)
        changes.append({What::Closed, finding});
    return changes;
}

QList<FindingChange> CarFindings::expire(const QDateTime &now)
{
    QList<FindingChange> changes;
    m_findings.removeIf([&](QHash<QString, OfPlate>::iterator each) {
        each.value().removeIf([&](OfPlate::iterator finding) {
            const bool isOld =
                finding->lastSeen.addSecs(std::chrono::seconds(m_settings.carsFor).count()) < now;
            if (isOld)
                changes.append({What::Forgotten, *finding});
            return isOld;
        });
        return each.value().isEmpty();
    });
    return changes;
}

} // namespace bayfinder
