// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace bayfinder {

/// One connection's part in telling other programs that this one uses a database file in WAL mode.
///
/// SQLite's own locks are POSIX locks, which end as soon as anything in the process closes a descriptor of
/// the file, such as a file dialog that looks into it (https://www.sqlite.org/howtocorrupt.html, section
/// 2.2). Another program that ends would then take itself for the last user, and remove the log under our
/// feet. The guard holds the two locks that prevent this, SHARED of the file and "dead man's switch" of the
/// log's index (src/os_unix.c of SQLite), once more and shared, as locks of an open file description: those
/// end only with it. Where the system has none, SQLite's have to do.
///
/// For the same reason a process must not close the guard's descriptors while it has the file open: guards
/// of a file share them, and the last one closes them. Any thread.
class StoreGuard
{
public:
    /// To be taken before SQLite opens @p path, and kept until it has closed it. Makes the file if needed,
    /// for its owner's eyes only. Nothing while other connections of this process have still to leave a file
    /// whose log was lost: they share that log's index, and would go on with it.
    [[nodiscard]] static std::unique_ptr<StoreGuard> take(const QString &path);
    StoreGuard(const StoreGuard &) = delete;
    StoreGuard &operator=(const StoreGuard &) = delete;
    ~StoreGuard();

    /// SQLite has the file open in WAL mode from now on.
    void lock(const QString &path);
    /// SQLite is to close the file: the last connection of the last program may bring the log into the file
    /// and remove it. Not when it was lost: what has its name is another's, and nothing goes into the file.
    void unlock();
    /// The log in use is not what has its name.
    void setLogLost();

private:
    struct Shared;
    struct Registry;

    explicit StoreGuard(Shared *shared);
    static Registry &registry();

    Shared *m_shared; // nullptr: the file cannot be opened, and SQLite will say why
    bool m_locks = false;
};

} // namespace bayfinder
