// SPDX-License-Identifier: Apache-2.0
#include "upkeep/worklistexport.h"

#include <QMetaEnum>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QVariant timeCell(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

QString severityId(Finding::Severity severity)
{
    return QString::fromLatin1(QMetaEnum::fromType<Finding::Severity>().valueToKey(int(severity))).toLower();
}

QVariantList rowOf(const WorklistItem &item, const WorklistWording &wording, PlatesInTable plates)
{
    const Finding &finding = item.finding;
    const bool mayNamePlates = plates == PlatesInTable::Included || !isAboutCar(finding.kind);
    const auto &last = item.standing.last;
    return {findingKindId(finding.kind),
            severityId(finding.severity),
            finding.area,
            finding.areaName,
            finding.bay,
            plates == PlatesInTable::Included ? finding.plate : QString(),
            timeCell(finding.since),
            timeCell(finding.lastSeen),
            worklistStateId(item.state),
            timeCell(item.resolvedAt),
            mayNamePlates ? wording.explanation(finding) : QString(),
            item.standing.notes,
            last ? last->text : QString(),
            last ? last->person : QString(),
            last ? timeCell(last->at) : QVariant(),
            finding.key};
}

} // namespace

PlainTable worklistTable(const Worklist &worklist, const WorklistWording &wording, PlatesInTable plates)
{
    PlainTable table;
    table.columns = {u"kind"_s,         u"severity"_s,
                     u"area"_s,         u"area-name"_s,
                     u"bay"_s,          u"plate"_s,
                     u"since"_s,        u"last-seen"_s,
                     u"state"_s,        u"resolved-at"_s,
                     u"explanation"_s,  u"notes"_s,
                     u"last-note"_s,    u"last-note-person"_s,
                     u"last-note-at"_s, u"key"_s};
    const QStringList keys = worklist.keys();
    for (const QString &key : keys)
        table.rows.append(rowOf(*worklist.item(key), wording, plates));
    return table;
}

PlainTable notesTable(const WorklistNotes &notes)
{
    PlainTable table;
    table.columns = {u"id"_s,     u"at"_s,   u"person"_s, u"event"_s, u"text"_s, u"holds"_s,
                     u"undoes"_s, u"kind"_s, u"area"_s,   u"bay"_s,   u"key"_s};
    const QList<NoteEvent> events = notes.allEvents();
    const QList<qint64> undoneList = undoneEvents(events);
    const QSet<qint64> undone(undoneList.cbegin(), undoneList.cend());
    for (const NoteEvent &event : events) {
        table.rows.append({event.id, event.at, event.person, noteKindId(event.kind), event.text,
                           undone.contains(event.id) ? u"no"_s : u"yes"_s,
                           event.undoes ? QVariant(*event.undoes) : QVariant(), event.key.section(u'|', 0, 0),
                           event.area, event.bay, event.key});
    }
    return table;
}

} // namespace bayfinder
