// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/manualclock.h"
#include "support/mapofbays.h"
#include "support/quickfolder.h"
#include "upkeep/worklist.h"
#include "upkeep/worklistwording.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace bayfinder::test {

/// Words that say only what they were asked for.
class PlainWording final : public WorklistWording
{
public:
    QString prefix; ///< of all words: what another language would change

    [[nodiscard]] QString heading(Column column) const override
    {
        return prefix + QString::number(int(column));
    }
    [[nodiscard]] QString kind(Finding::Kind kind) const override { return prefix + findingKindId(kind); }
    [[nodiscard]] QString place(const Finding &finding) const override
    {
        return finding.area + u'/' + finding.bay;
    }
    [[nodiscard]] QString explanation(const Finding &finding) const override
    {
        return QStringLiteral("about %1").arg(finding.plate);
    }
    [[nodiscard]] QString time(const QDateTime &time) const override { return time.toString(Qt::ISODate); }
    [[nodiscard]] QString state(const WorklistItem &item) const override
    {
        return worklistStateId(item.state);
    }
    [[nodiscard]] QString note(const NoteStanding &standing) const override
    {
        return standing.last ? standing.last->person + QStringLiteral(": ") + standing.last->text : QString();
    }
};

/// An empty database as the store makes it, made once: making one waits for the disk several times.
[[nodiscard]] inline QByteArray emptyDatabase()
{
    const QTemporaryDir folder(quickFolder());
    const QString path = folder.filePath(QStringLiteral("staff.db"));
    {
        const ManualClock clock;
        Store store(path, clock);
        auto made = store.run([](StoreSession &) { return Stored<void>(); });
        made.waitForFinished();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The path of an empty database in @p folder, or of the one that is there.
[[nodiscard]] inline QString databaseIn(const QString &folder)
{
    static const QByteArray empty = emptyDatabase();
    QFile file(folder + QStringLiteral("/staff.db"));
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(empty);
    return file.fileName();
}

/// A program's run: a worklist over a database.
struct WorklistCase
{
    ManualClock ownClock;
    ManualClock &clock;
    std::unique_ptr<Store> ownStore;
    Store &store;
    Worklist list;

    /// In a database that other cases have used before, and which is emptied: opening one takes a while.
    explicit WorklistCase(Store &used)
        : clock(ownClock)
        , store(emptied(used))
        , list(store, clock, {}, "secret")
    {
    }
    /// In the database of a folder, as the last one left it.
    WorklistCase(const QString &folder, ManualClock &common)
        : clock(common)
        , ownStore(std::make_unique<Store>(databaseIn(folder), clock))
        , store(*ownStore)
        , list(store, clock, {}, "secret")
    {
    }

    static Store &emptied(Store &used)
    {
        auto done = used.run([](StoreSession &session) {
            return session.exec(QStringLiteral("DELETE FROM worklist_findings"))
                .and_then([&session](qint64) {
                    return session.exec(
                        QStringLiteral("DELETE FROM worklist_notes WHERE undoes IS NOT NULL"));
                })
                .and_then(
                    [&session](qint64) { return session.exec(QStringLiteral("DELETE FROM worklist_notes")); })
                .and_then([&session](qint64) {
                    return session.exec(QStringLiteral("DELETE FROM sqlite_sequence"));
                });
        });
        done.waitForFinished();
        return used;
    }

    void poll(const QString &states, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            clock.advance(std::chrono::seconds(30));
            list.takeBays(statesOf(states));
        }
    }

    /// "state-unknown 01/017 open, ..."
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const QStringList keys = list.keys();
        for (const QString &key : keys) {
            const WorklistItem &item = *list.item(key);
            texts += findingKindId(item.finding.kind) + u' ' + item.finding.area + u'/' + item.finding.bay
                + u' ' + worklistStateId(item.state);
        }
        return texts.join(QStringLiteral(", "));
    }
};

} // namespace bayfinder::test
