// SPDX-License-Identifier: Apache-2.0
#include "upkeep/worklistexport.h"

#include <QMetaEnum>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

using Kind = Column::Kind;

QString severityId(Finding::Severity severity)
{
    return QString::fromLatin1(QMetaEnum::fromType<Finding::Severity>().valueToKey(int(severity))).toLower();
}

Row rowOf(const WorklistItem &item, const WorklistWording &wording, PlatesInTable plates)
{
    Finding finding = item.finding;
    if (plates == PlatesInTable::LeftOut)
        finding.plate.clear();
    const auto &last = item.standing.last;
    return {findingKindId(finding.kind),
            severityId(finding.severity),
            finding.area,
            finding.areaName,
            finding.bay,
            finding.plate,
            finding.since,
            finding.lastSeen,
            worklistStateId(item.state),
            item.resolvedAt,
            wording.explanation(finding),
            qint64(item.standing.notes),
            last ? last->text : QString(),
            last ? last->person : QString(),
            last ? last->at : QDateTime(),
            finding.key};
}

} // namespace

PlainTable worklistTable(const Worklist &worklist, const QStringList &keys, const WorklistWording &wording,
                         PlatesInTable plates)
{
    PlainTable table;
    table.columns = {{u"kind"_s},
                     {u"severity"_s},
                     {u"area"_s},
                     {u"area-name"_s},
                     {u"bay"_s},
                     {u"plate"_s},
                     {u"since"_s, Kind::DateTime},
                     {u"last-seen"_s, Kind::DateTime},
                     {u"state"_s},
                     {u"resolved-at"_s, Kind::DateTime},
                     {u"explanation"_s},
                     {u"notes"_s, Kind::Integer},
                     {u"last-note"_s},
                     {u"last-note-person"_s},
                     {u"last-note-at"_s, Kind::DateTime},
                     {u"key"_s}};
    for (const QString &key : keys) {
        if (const WorklistItem *item = worklist.item(key))
            table.rows.push_back(rowOf(*item, wording, plates));
    }
    return table;
}

PlainTable notesTable(const WorklistNotes &notes)
{
    PlainTable table;
    table.columns = {{u"id"_s, Kind::Integer},
                     {u"at"_s, Kind::DateTime},
                     {u"person"_s},
                     {u"event"_s},
                     {u"text"_s},
                     {u"holds"_s},
                     {u"undoes"_s, Kind::Integer},
                     {u"kind"_s},
                     {u"area"_s},
                     {u"bay"_s},
                     {u"key"_s}};
    const QList<NoteEvent> events = notes.allEvents();
    const QList<qint64> undoneList = undoneEvents(events);
    const QSet<qint64> undone(undoneList.cbegin(), undoneList.cend());
    for (const NoteEvent &event : events) {
        table.rows.push_back({event.id, event.at, event.person, noteKindId(event.kind), event.text,
                              undone.contains(event.id) ? u"no"_s : u"yes"_s,
                              event.undoes ? Cell(*event.undoes) : Cell(), event.key.section(u'|', 0, 0),
                              event.area, event.bay, event.key});
    }
    return table;
}

} // namespace bayfinder
