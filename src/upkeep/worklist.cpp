// SPDX-License-Identifier: Apache-2.0
#include "upkeep/worklist.h"

#include "store/delivery.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace bayfinder {

using State = WorklistItem::State;

/// Collects what becomes of the list in one go, each key once.
class Worklist::Update
{
public:
    void add(const QString &key)
    {
        m_isAdded.insert(key);
        m_change.added.append(key);
    }
    void change(const QString &key)
    {
        if (m_isAdded.contains(key) || m_isChanged.contains(key))
            return;
        m_isChanged.insert(key);
        m_change.changed.append(key);
    }
    void remove(const QString &key)
    {
        if (m_isChanged.remove(key))
            m_change.changed.removeOne(key);
        m_change.removed.append(key);
    }
    [[nodiscard]] const WorklistChange &result() const { return m_change; }

    QList<Finding> opened; ///< to be remembered
    QStringList closed;

private:
    WorklistChange m_change;
    QSet<QString> m_isAdded;
    QSet<QString> m_isChanged;
};

Worklist::Worklist(Store &store, const Clock &clock, const UpkeepSettings &settings,
                   const QByteArray &plateKey, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_notes(store, clock)
    , m_memory(store)
    , m_differences(settings.confirmations)
    , m_unknown(settings)
    , m_contradictions(settings)
    , m_cars(settings, plateKey)
{
    connect(&m_notes, &WorklistNotes::changed, this, &Worklist::onNotes);
    connect(&m_notes, &WorklistNotes::ready, this, &Worklist::becomeReady);
    connect(&store, &Store::replaced, this, &Worklist::rememberAll);
    deliverTo(this, m_memory.load(), [this](const Stored<QList<Finding>> &findings) { restore(findings); });
}

void Worklist::restore(const Stored<QList<Finding>> &findings)
{
    // Without a database everything is found anew; the store tells of the trouble.
    for (const Finding &finding : findings.value_or(QList<Finding>())) {
        if (finding.kind == Finding::Kind::StateUnknown)
            m_unknown.restore(finding);
        else if (finding.kind == Finding::Kind::CountsContradict)
            m_contradictions.restore(finding);
        else
            m_differences.restore(finding);
    }
    m_isRestored = true;
    becomeReady();
}

void Worklist::becomeReady()
{
    if (m_isReady || !m_isRestored || !m_notes.isReady())
        return;
    m_isReady = true;
    if (const auto figures = std::exchange(m_waitingFigures, std::nullopt))
        takeVacancies(*figures);
    if (const auto bays = std::exchange(m_waitingBays, std::nullopt))
        takeBays(*bays);
    Q_EMIT ready();
}

void Worklist::setMap(const std::shared_ptr<const Site> &site, const std::shared_ptr<const BayIndex> &index)
{
    m_differences.setMap(site, index);
    m_unknown.setMap(site, index);
    m_contradictions.setMap(site);
}

void Worklist::takeBays(const QList<BayState> &answer)
{
    if (!m_isReady) {
        m_waitingBays = answer;
        return;
    }
    QList<FindingChange> changes;
    if (!answer.isEmpty()) {
        const Moment now = moment();
        const BaySheet::Difference difference = m_sheet.take(answer);
        m_differences.take(m_sheet, difference, now.wall, changes);
        m_unknown.take(m_sheet, difference, now, changes);
        m_contradictions.takeBays(m_sheet, now.wall, changes);
    }
    changes += m_cars.expire(m_clock.now());
    apply(changes);
    m_notes.refresh();
}

void Worklist::takeVacancies(const QList<AreaVacancy> &answer)
{
    if (m_isReady)
        m_contradictions.takeFigures(answer);
    else
        m_waitingFigures = answer;
}

void Worklist::noticeCars(const QList<ParkedCar> &answer, CarFindings::Question question)
{
    apply(m_cars.take(answer, m_clock.now(), question));
}

void Worklist::noticeGone(const QString &plate)
{
    apply(m_cars.takeGone(plate));
}

void Worklist::apply(const QList<FindingChange> &changes)
{
    Update update;
    for (const FindingChange &change : changes) {
        switch (change.what) {
        case FindingChange::What::Opened:
        case FindingChange::What::Changed:
            open(change.finding, update);
            break;
        case FindingChange::What::Closed:
            close(change.finding, update);
            break;
        case FindingChange::What::Forgotten:
            // What was done about it holds when it is seen again.
            m_items.erase(change.finding.key);
            update.remove(change.finding.key);
            break;
        }
    }
    removeResolved(update);
    if (!update.opened.isEmpty() || !update.closed.isEmpty())
        m_memory.keep(update.opened, update.closed);
    if (!update.result().isEmpty())
        Q_EMIT changed(update.result());
}

void Worklist::open(const Finding &finding, Update &update)
{
    const auto [place, isNew] = m_items.try_emplace(finding.key);
    Entry &entry = place->second;
    const bool isListed = !isNew;
    if (isNew)
        entry.number = ++m_lastNumber;
    if (!isListed || entry.item.state == State::Resolved)
        update.opened.append(finding);
    entry.item.finding = finding;
    entry.item.resolvedAt = {};
    m_resolved.remove(finding.key);
    judge(entry.item);
    if (isListed)
        update.change(finding.key);
    else
        update.add(finding.key);
}

void Worklist::close(const Finding &finding, Update &update)
{
    if (!isAboutCar(finding.kind))
        update.closed.append(finding.key);
    if (m_notes.standing(finding.key).done)
        m_notes.vanish(finding);
    const auto entry = m_items.find(finding.key);
    if (entry == m_items.end())
        return; // open when the program last ran, and over since
    WorklistItem &item = entry->second.item;
    item.finding = finding;
    item.resolvedAt = m_clock.now();
    m_resolved.insert(finding.key, item.resolvedAt);
    judge(item);
    update.change(finding.key);
}

void Worklist::removeResolved(Update &update)
{
    const QDateTime eldest = m_clock.now().addSecs(-std::chrono::seconds(m_settings.resolvedFor).count());
    QStringList removed;
    for (auto each = m_resolved.cbegin(); each != m_resolved.cend(); ++each) {
        if (each.value() <= eldest)
            removed.append(each.key());
    }
    for (const QString &key : std::as_const(removed)) {
        m_resolved.remove(key);
        m_items.erase(key);
        update.remove(key);
    }
}

void Worklist::rememberAll()
{
    QList<Finding> open;
    for (const auto &[key, entry] : m_items) {
        if (entry.item.state != State::Resolved)
            open.append(entry.item.finding);
    }
    m_memory.keep(open, {});
}

void Worklist::onNotes(const QStringList &keys)
{
    Update update;
    for (const QString &key : keys) {
        const auto entry = m_items.find(key);
        if (entry == m_items.end())
            continue;
        WorklistItem &item = entry->second.item;
        const WorklistItem before = item;
        judge(item);
        if (!(item == before))
            update.change(key);
    }
    if (!update.result().isEmpty())
        Q_EMIT changed(update.result());
}

void Worklist::judge(WorklistItem &item) const
{
    item.standing = m_notes.standing(item.finding.key);
    if (item.resolvedAt.isValid())
        item.state = State::Resolved;
    else if (item.standing.isDone(item.finding.severity))
        item.state = State::Done;
    else
        item.state = item.standing.notes > 0 ? State::Noted : State::Open;
}

QStringList Worklist::keys() const
{
    std::vector<std::pair<qint64, QString>> numbered;
    numbered.reserve(m_items.size());
    for (const auto &[key, entry] : m_items)
        numbered.emplace_back(entry.number, key);
    std::sort(numbered.begin(), numbered.end());
    QStringList keys;
    keys.reserve(qsizetype(numbered.size()));
    for (const auto &[number, key] : numbered)
        keys.append(key);
    return keys;
}

const WorklistItem *Worklist::item(const QString &key) const
{
    const auto entry = m_items.find(key);
    return entry == m_items.end() ? nullptr : &entry->second.item;
}

} // namespace bayfinder

#include "moc_worklist.cpp"
