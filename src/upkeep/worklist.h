// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "upkeep/areacontradictions.h"
#include "upkeep/baydifferences.h"
#include "upkeep/carfindings.h"
#include "upkeep/findingmemory.h"
#include "upkeep/unknownstates.h"
#include "upkeep/worklistitem.h"
#include "upkeep/worklistnotes.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace bayfinder {

/// The worklist of data quality: keeps findings as answers confirm and refute them, and what staff has said
/// of them.
///
/// What it decides, besides the rules of each kind:
/// - A finding that is over stays as Resolved for a while, so that nothing vanishes under the hands of
/// whoever
///   works on it. If it comes back meanwhile, it is the same row again.
/// - A finding that was done stays done as long as it lasts, whatever its figures become; only one that has
///   become more severe than it was then is open again. A done one that is over and comes back is open too.
///
/// Lives in the GUI thread. Asks nothing of the garage's service by itself: answers are handed to it.
class Worklist : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the list. @p plateKey: the secret for keys of cars, the same in every instance; see
    /// carFindingKey().
    Worklist(Store &store, const Clock &clock, const UpkeepSettings &settings, const QByteArray &plateKey,
             QObject *parent = nullptr);

    /// The garage's map, or that there is none, or none that can be read (both null): call it in either case.
    /// Until then no figures are compared. Without a map what was found against one neither opens nor ends.
    void setMap(const std::shared_ptr<const Site> &site, const std::shared_ptr<const BayIndex> &index);

    /// An answer on all bays. One without any bay says nothing and is not counted. 20,000 bays of which 200
    /// have changed take some 2 ms, the same bays in another order 50. The worst, all other than before or
    /// all unknown for long, brings as many findings and takes 200 to 300 ms, once.
    void takeBays(const QList<BayState> &answer);
    /// An answer on free bays per area.
    void takeVacancies(const QList<AreaVacancy> &answer);
    /// What a search, or locating a plate, has brought for staff anyway. Cars that nothing is wrong with are
    /// not remembered.
    void noticeCars(const QList<ParkedCar> &answer,
                    CarFindings::Question question = CarFindings::Question::Search);
    /// Locating this plate was answered with "no such car".
    void noticeGone(const QString &plate);

    /// Whether the database has been read, or cannot be: answers that came earlier are taken then.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// In the order in which they were found.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_items.size()); }
    /// Nothing for an unknown key; valid until the list changes.
    [[nodiscard]] const WorklistItem *item(const QString &key) const;
    [[nodiscard]] WorklistNotes &notes() { return m_notes; }
    [[nodiscard]] const WorklistNotes &notes() const { return m_notes; }

Q_SIGNALS:
    /// Once for each answer, or news of notes, that changes anything.
    void changed(const bayfinder::WorklistChange &change);
    /// isReady() has become true.
    void ready();

private:
    struct Entry
    {
        WorklistItem item;
        qint64 number = 0; // ascending as found
    };
    class Update;

    void restore(const Stored<QList<Finding>> &findings);
    void becomeReady();
    void apply(const QList<FindingChange> &changes);
    void open(const Finding &finding, Update &update);
    void close(const Finding &finding, Update &update);
    void removeResolved(Update &update);
    void rememberAll();
    void onNotes(const QStringList &keys);
    void judge(WorklistItem &item) const;
    [[nodiscard]] Moment moment() const { return {m_clock.now(), m_clock.monotonic()}; }

    const Clock &m_clock;
    UpkeepSettings m_settings;
    WorklistNotes m_notes;
    FindingMemory m_memory;
    bool m_isReady = false;
    bool m_isRestored = false;
    std::optional<QList<BayState>> m_waitingBays; // that came before it was ready
    std::optional<QList<AreaVacancy>> m_waitingFigures;

    BaySheet m_sheet;
    BayDifferences m_differences;
    UnknownStates m_unknown;
    AreaContradictions m_contradictions;
    CarFindings m_cars;

    std::unordered_map<QString, Entry> m_items; // entries are large, and do not move in this one
    QHash<QString, QDateTime> m_resolved; // when, by key
    qint64 m_lastNumber = 0;
};

} // namespace bayfinder
