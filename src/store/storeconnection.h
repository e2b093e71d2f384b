// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "store/storefile.h"
#include "store/storeguard.h"
#include "store/storesession.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace bayfinder {

/// One connection to the database file: opens it when it is needed, brings it up to date, and moves a damaged
/// one aside.
///
/// Made, used and destroyed in one thread. Connections to the same file, also of other programs, agree by a
/// lock file (`path.lock`) about who opens, migrates and moves it.
class StoreConnection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Called in the connection's thread.
    struct Hooks
    {
        /// With the name that a damaged file has now.
        std::function<void(const QString &aside)> movedAside;
        /// A session of this file, and not of the one before, is handed out next.
        std::function<void(const FileIdentity &file)> opened;
        /// Whether to give up waiting for other programs: Kind::Cancelled.
        std::function<bool()> isClosing;
        /// The log was removed under our feet. Other connections of this program have to leave the file, too,
        /// before any can go on: to be woken.
        std::function<void()> logLost;
    };

    /// How long to wait for another program that is opening the file, and how often to look whether to give
    /// up.
    static constexpr int lockMilliseconds = 10000;
    static constexpr int lockTryMilliseconds = 20;

    /// @p clock must outlive the connection.
    StoreConnection(QString path, Access access, const Clock &clock, Hooks hooks);
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;
    ~StoreConnection();

    /// The session, opened first unless it is. Opens anew when the name stands for another file by now:
    /// another program has moved a damaged one aside. So it does when the log (`path-wal`) or its index
    /// (`path-shm`) is not the one in use any more: what is written there, nobody will ever read.
    [[nodiscard]] Stored<StoreSession *> session();

    /// A statement found the file damaged: moves it aside if SQLite's quick_check says so too, and fails if
    /// it cannot. Answers whether the next session is of another file; not when quick_check finds nothing
    /// wrong, and then it is not asked again about this file. The session is not the same afterwards.
    ///
    /// Not made at each opening: it takes seconds for a year of history, while whoever wants to write waits.
    [[nodiscard]] Stored<bool> examine();

private:
    void close();
    [[nodiscard]] Stored<void> lock(QLockFile &file) const;
    [[nodiscard]] Stored<void> open();
    [[nodiscard]] Stored<void> openOnce();
    [[nodiscard]] Stored<void> prepare();
    [[nodiscard]] Stored<void> moveAside();
    [[nodiscard]] bool isDamaged();
    [[nodiscard]] bool isCurrent();
    void leaveLostLog();

    QString m_path;
    Access m_access;
    const Clock &m_clock;
    Hooks m_hooks;
    QString m_name;
    std::unique_ptr<StoreGuard> m_guard; // as long as m_name is a connection
    std::unique_ptr<StoreSession> m_session;
    std::optional<FileIdentity> m_identity;
    LogIdentity m_log;
    std::optional<FileIdentity> m_told;
    std::optional<FileIdentity> m_acquitted; // quick_check has found nothing wrong with it
};

} // namespace bayfinder
