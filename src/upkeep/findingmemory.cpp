// SPDX-License-Identifier: Apache-2.0
#include "upkeep/findingmemory.h"

#include "store/delivery.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

/// A QString that is null would be NULL.
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

FindingMemory::FindingMemory(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QFuture<Stored<QList<Finding>>> FindingMemory::load()
{
    return m_store.read([](StoreSession &session) -> Stored<QList<Finding>> {
        auto findings = session.list(u"SELECT finding_key, kind, area, bay, since FROM worklist_findings"_s,
                                     {}, [](const StoreRow &row) -> std::optional<Finding> {
                                         const auto kind = findingKind(row.text(1));
                                         if (!kind || isAboutCar(*kind))
                                             return {};
                                         Finding finding;
                                         finding.key = row.text(0);
                                         finding.kind = *kind;
                                         finding.area = row.text(2);
                                         finding.bay = row.text(3);
                                         finding.since = QDateTime::fromMSecsSinceEpoch(row.integer(4));
                                         return finding;
                                     });
        if (!findings)
            return tl::unexpected(findings.error());
        QList<Finding> known;
        for (const std::optional<Finding> &finding : std::as_const(*findings)) {
            if (finding)
                known.append(*finding);
        }
        return known;
    });
}

void FindingMemory::keep(const QList<Finding> &opened, const QStringList &closed)
{
    Changes changes = std::exchange(m_failed, {});
    for (const Finding &finding : opened) {
        if (!isAboutCar(finding.kind))
            changes.insert(finding.key, finding);
    }
    for (const QString &key : closed)
        changes.insert(key, std::nullopt);
    if (changes.isEmpty())
        return;
    const qint64 number = ++m_lastNumber;
    for (auto each = changes.cbegin(); each != changes.cend(); ++each)
        m_numbers.insert(each.key(), number);
    deliverTo(this, m_store.run([changes](StoreSession &session) { return write(session, changes); }),
              [this, changes, number](const Stored<void> &result) {
                  settle(result ? Changes() : changes, number);
              });
}

/// @p failed are to be written with the next change, unless something later is under way for them.
void FindingMemory::settle(const Changes &failed, qint64 number)
{
    for (auto each = failed.cbegin(); each != failed.cend(); ++each) {
        if (m_numbers.value(each.key()) == number)
            m_failed.insert(each.key(), each.value());
    }
    m_numbers.removeIf([number](const auto &each) { return each.value() == number; });
}

Stored<void> FindingMemory::write(StoreSession &session, const Changes &changes)
{
    return session.transaction([&]() -> Stored<void> {
        for (auto each = changes.cbegin(); each != changes.cend(); ++each) {
            const std::optional<Finding> &finding = each.value();
            // Another program may have seen it first: the earlier date stays.
            const Stored<qint64> done = finding
                ? session.exec(u"INSERT INTO worklist_findings (finding_key, kind, area, bay, since) "
                               "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                               {finding->key, findingKindId(finding->kind), stored(finding->area),
                                stored(finding->bay), finding->since.toMSecsSinceEpoch()})
                : session.exec(u"DELETE FROM worklist_findings WHERE finding_key = ?"_s, {each.key()});
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

} // namespace bayfinder

#include "moc_findingmemory.cpp"
