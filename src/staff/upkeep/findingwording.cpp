// SPDX-License-Identifier: Apache-2.0
#include "staff/upkeep/findingwording.h"

#include "plate/masking.h"
#include "words/moments.h"

#include <QCoreApplication>
#include <QStringList>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::FindingWording)
};

} // namespace

FindingWording::FindingWording(const Clock &clock)
    : m_clock(clock)
{
}

QString FindingWording::heading(Column column) const
{
    switch (column) {
    case Column::Kind:
        return Texts::tr("What");
    case Column::Place:
        return Texts::tr("Where");
    case Column::Explanation:
        return Texts::tr("Explanation");
    case Column::Since:
        //: Heading above times since when something has been wrong
        return Texts::tr("Since");
    case Column::State:
        //: Heading: open, noted, done, resolved
        return Texts::tr("State");
    case Column::Note:
        return Texts::tr("Last note");
    }
    Q_UNREACHABLE();
}

QString FindingWording::kind(Finding::Kind kind) const
{
    return kindText(kind);
}

QString FindingWording::kindText(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::BayNotOnMap:
        return Texts::tr("Not on the map");
    case Finding::Kind::BayNotReported:
        return Texts::tr("Not reported");
    case Finding::Kind::BayReportedTwice:
        return Texts::tr("Reported twice");
    case Finding::Kind::StateUnknown:
        return Texts::tr("State unknown");
    case Finding::Kind::CountsContradict:
        return Texts::tr("Counts contradict");
    case Finding::Kind::TimeInFuture:
        return Texts::tr("Time in the future");
    case Finding::Kind::ParkedLong:
        return Texts::tr("Parked for long");
    case Finding::Kind::PlateInTwoBays:
        return Texts::tr("Plate in two bays");
    }
    Q_UNREACHABLE();
}

QString FindingWording::area(const QString &code, const QString &name) const
{
    return m_titles.title(code, name);
}

QString FindingWording::place(const Finding &finding) const
{
    const QString level = area(finding.area, finding.areaName);
    //: %1 is the title of a level, %2 the number of a bay
    return finding.bay.isEmpty() ? level : Texts::tr("%1, bay %2").arg(level, finding.bay);
}

QString FindingWording::title(const Finding &finding) const
{
    //: %1 is what is wrong, %2 where
    return Texts::tr("%1: %2").arg(kind(finding.kind), place(finding));
}

QString FindingWording::explanation(const Finding &finding) const
{
    switch (finding.kind) {
    case Finding::Kind::BayNotOnMap:
    case Finding::Kind::BayNotReported: {
        const bool isReported = finding.kind == Finding::Kind::BayNotOnMap;
        QString text = isReported
            ? Texts::tr("The guidance system reports this bay; the map does not have it.")
            : Texts::tr("The map has this bay; the guidance system does not report it.");
        const auto *facts = std::get_if<OneSidedFacts>(&finding.facts);
        if (facts && !facts->otherArea.isEmpty())
            //: %1 is the title of another level
            text += u' ' + Texts::tr("There is one of that number on %1.").arg(area(facts->otherArea, {}));
        return text;
    }
    case Finding::Kind::BayReportedTwice: {
        const auto *facts = std::get_if<TwiceFacts>(&finding.facts);
        if (!facts)
            return {};
        //: How often one answer names one bay, in different states
        return Texts::tr("One answer names it several times. As free: %1, as taken: %2, as unknown: %3.")
            .arg(facts->free)
            .arg(facts->occupied)
            .arg(facts->unknown);
    }
    case Finding::Kind::StateUnknown: {
        const QString duration = durationText(finding.since, m_clock.now());
        //: %1 is a duration such as "2 hours"
        return Texts::tr("Nobody has known for %1 whether this bay is free.").arg(duration);
    }
    case Finding::Kind::CountsContradict:
        if (const auto *facts = std::get_if<CountFacts>(&finding.facts))
            return countsExplanation(*facts);
        return {};
    case Finding::Kind::TimeInFuture:
    case Finding::Kind::ParkedLong:
    case Finding::Kind::PlateInTwoBays:
        if (const auto *facts = std::get_if<CarFacts>(&finding.facts))
            return carExplanation(finding, *facts);
        return {};
    }
    Q_UNREACHABLE();
}

QString FindingWording::countsExplanation(const CountFacts &facts) const
{
    QStringList sentences;
    if (facts.toldFree) {
        sentences.append(
            //: Three numbers of bays
            Texts::tr("Free bays as the guidance system counts them: %1. Of the bays themselves, free: %2, "
                      "unknown: %3.")
                .arg(*facts.toldFree)
                .arg(facts.free)
                .arg(facts.unknown));
    }
    if (facts.toldTotal && facts.totalOff != 0) {
        //: Two numbers of bays
        sentences.append(Texts::tr("Bays as the guidance system counts them: %1. Bays that it reports: %2.")
                             .arg(*facts.toldTotal)
                             .arg(facts.free + facts.occupied + facts.unknown));
    }
    return sentences.join(u' ');
}

QString FindingWording::carExplanation(const Finding &finding, const CarFacts &facts) const
{
    // Without a plate: for a file.
    const bool isNamed = !finding.plate.isEmpty();
    const QString plate = isNamed ? groupedPlate(finding.plate) : QString();
    if (finding.kind == Finding::Kind::PlateInTwoBays) {
        QStringList places;
        for (const CarPlace &place : facts.places)
            places.append(Texts::tr("%1, bay %2").arg(area(place.area, place.areaName), place.bay));
        const QString seen = places.join(u"; "_s);
        if (!isNamed)
            //: Of a plate that is not named; %1 is a list of bays
            return Texts::tr("One plate is seen at once in: %1.").arg(seen);
        //: %1 is a plate, %2 a list of bays
        return Texts::tr("%1 is seen at once in: %2.").arg(plate, seen);
    }
    const QDateTime since = facts.places.isEmpty() ? QDateTime() : facts.places.first().parkedSince;
    if (finding.kind == Finding::Kind::TimeInFuture) {
        if (!isNamed)
            //: Of a car whose plate is not named; %1 is a time
            return Texts::tr("A car is reported as parked since %1, which is still to come.")
                .arg(time(since));
        //: %1 is a plate, %2 a time
        return Texts::tr("%1 is reported as parked since %2, which is still to come.")
            .arg(plate, time(since));
    }
    const QString duration = durationText(since, m_clock.now());
    if (!isNamed)
        //: Of a car whose plate is not named; %1 is a duration such as "41 days"
        return Texts::tr("A car has stood here for %1.").arg(duration);
    //: %1 is a plate, %2 a duration such as "41 days"
    return Texts::tr("%1 has stood here for %2.").arg(plate, duration);
}

QString FindingWording::time(const QDateTime &time) const
{
    return sinceText(time, m_clock.now());
}

QString FindingWording::state(const WorklistItem &item) const
{
    switch (item.state) {
    case WorklistItem::State::Open:
        //: State of something that is to be looked at
        return Texts::tr("open");
    case WorklistItem::State::Noted:
        return Texts::tr("noted");
    case WorklistItem::State::Done:
        return Texts::tr("done");
    case WorklistItem::State::Resolved:
        //: It is no longer so
        return Texts::tr("resolved");
    }
    Q_UNREACHABLE();
}

QString FindingWording::note(const NoteStanding &standing) const
{
    //: %1 is a person's name, %2 what he or she wrote
    return standing.last ? Texts::tr("%1: %2").arg(standing.last->person, standing.last->text) : QString();
}

QString FindingWording::event(const NoteEvent &event) const
{
    const QString who = event.person.isEmpty() ? Texts::tr("Bayfinder") : event.person;
    QString what;
    switch (event.kind) {
    case NoteEvent::Kind::Note:
        what = event.text;
        break;
    case NoteEvent::Kind::Done:
        //: %1 is the reason
        what = Texts::tr("done: %1").arg(event.text);
        break;
    case NoteEvent::Kind::Reopened:
        what = event.text.isEmpty() ? Texts::tr("open again") : Texts::tr("open again: %1").arg(event.text);
        break;
    case NoteEvent::Kind::Undone:
        what = Texts::tr("undid the last change");
        break;
    case NoteEvent::Kind::Vanished:
        what = Texts::tr("it was gone");
        break;
    }
    //: %1 is a time, %2 a person's name, %3 what was written or done
    return Texts::tr("%1 · %2: %3").arg(time(event.at), who, what);
}

QString FindingWording::advice(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::BayNotOnMap:
        return Texts::tr(
            "Drivers who park there are not shown a way. Draw the bay on the map, or have its number "
            "corrected in the guidance system.");
    case Finding::Kind::BayNotReported:
        return Texts::tr("A car in this bay cannot be found. Look whether its camera works, and whether the "
                         "guidance system knows the bay by this number.");
    case Finding::Kind::BayReportedTwice:
        return Texts::tr(
            "Two cameras or sensors have the same number. Have one of them renamed in the guidance "
            "system.");
    case Finding::Kind::StateUnknown:
        return Texts::tr(
            "Its camera or sensor is dirty, covered or broken, or has no connection. Look at it.");
    case Finding::Kind::CountsContradict:
        return Texts::tr(
            "Displays show a wrong number of free bays. Compare with the bays themselves, and have the "
            "counter set right in the guidance system.");
    case Finding::Kind::TimeInFuture:
        return Texts::tr("The clock of the camera, of the guidance system or of this computer is wrong.");
    case Finding::Kind::ParkedLong:
        return Texts::tr(
            "The car may be abandoned, or it left without being seen. Look whether it is there.");
    case Finding::Kind::PlateInTwoBays:
        return Texts::tr(
            "One of the bays was misread, or the car left it without being seen. Look which one it is "
            "in: drivers are shown both.");
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder
