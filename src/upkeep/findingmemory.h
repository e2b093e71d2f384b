// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"
#include "upkeep/finding.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace bayfinder {

/// Which findings about bays and areas are open, and since when, over the end of the program: table
/// worklist_findings. Findings about cars are not kept.
class FindingMemory : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive the memory.
    explicit FindingMemory(Store &store, QObject *parent = nullptr);

    /// What was open when a program last wrote. Kind, key, area, bay and since of each; nothing else is kept.
    [[nodiscard]] QFuture<Stored<QList<Finding>>> load();

    /// Writes what was opened and closed. What cannot be written is written with the next change.
    void keep(const QList<Finding> &opened, const QStringList &closed);

private:
    using Changes = QHash<QString, std::optional<Finding>>; // by key; nothing: closed

    void settle(const Changes &failed, qint64 number);
    static Stored<void> write(StoreSession &session, const Changes &changes);

    Store &m_store;
    qint64 m_lastNumber = 0; // of what was handed to the store
    QHash<QString, qint64> m_numbers; // of those that were handed over last, by key; only while under way
    Changes m_failed;
};

} // namespace bayfinder
