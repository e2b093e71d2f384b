// SPDX-License-Identifier: Apache-2.0
#include "store/storeguard.h"

#include "store/storefile.h"

#include <QFile>
#include <QMutex>
#include <QMutexLocker>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// Where SQLite has its locks (src/os.h and src/os_unix.c of SQLite): part of its file format.
constexpr off_t sharedFirst = 0x40000000 + 2;
constexpr off_t sharedSize = 510;
constexpr off_t deadMansSwitch = (22 + 8) * 4 + 8;

/// Sets a lock of the open file description: F_RDLCK or F_UNLCK.
void setLock(int descriptor, short type, off_t first, off_t size)
{
#ifdef F_OFD_SETLK
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = size;
    // Refused on some file systems, and for a moment by another program that opens or closes the file.
    ::fcntl(descriptor, F_OFD_SETLK, &lock); // NOLINT(cppcoreguidelines-pro-type-vararg)
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(type)
    Q_UNUSED(first)
    Q_UNUSED(size)
#endif
}

int openQuietly(const QString &path, int flags)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags, S_IRUSR | S_IWUSR);
}

FileIdentity identityOf(int descriptor)
{
    struct stat status = {};
    ::fstat(descriptor, &status);
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

} // namespace

/// What the guards of one file have in common.
struct StoreGuard::Shared
{
    struct Index
    {
        FileIdentity file;
        int descriptor = -1;
    };

    FileIdentity file;
    std::vector<int> descriptors; // of the database; the first has the lock
    std::vector<Index> indexes; // the log's index; more than one when it was lost
    LogIdentity log; // that is in use, while there are locks
    int users = 0;
    int locks = 0;
    bool isLogLost = false;

    void lockAll(short type) const
    {
        setLock(descriptors.front(), type, sharedFirst, sharedSize);
        for (const Index &index : indexes)
            setLock(index.descriptor, type, deadMansSwitch, 1);
    }
};

struct StoreGuard::Registry
{
    QMutex mutex;
    std::vector<std::unique_ptr<Shared>> files;

    Shared *find(const FileIdentity &file) const
    {
        const auto found = std::find_if(files.begin(), files.end(),
                                        [&](const auto &shared) { return shared->file == file; });
        return found == files.end() ? nullptr : found->get();
    }
};

StoreGuard::Registry &StoreGuard::registry()
{
    static Registry all;
    return all;
}

StoreGuard::StoreGuard(Shared *shared)
    : m_shared(shared)
{
}

std::unique_ptr<StoreGuard> StoreGuard::take(const QString &path)
{
    Registry &all = registry();
    const QMutexLocker locked(&all.mutex);
    const std::optional<FileIdentity> there = fileIdentity(path);
    Shared *shared = there ? all.find(*there) : nullptr;
    if (!shared) {
        const int descriptor = openQuietly(path, O_CREAT);
        if (descriptor < 0)
            return std::unique_ptr<StoreGuard>(new StoreGuard(nullptr));
        const FileIdentity file = identityOf(descriptor);
        shared = all.find(file);
        if (!shared) {
            shared = all.files.emplace_back(std::make_unique<Shared>()).get();
            shared->file = file;
        }
        // Kept even if renaming meanwhile has made it a second one: closing it would end SQLite's locks.
        shared->descriptors.push_back(descriptor);
    }
    if (shared->locks > 0 && logIdentity(path) != shared->log)
        shared->isLogLost = true;
    if (shared->isLogLost)
        return nullptr;
    ++shared->users;
    return std::unique_ptr<StoreGuard>(new StoreGuard(shared));
}

StoreGuard::~StoreGuard()
{
    unlock();
    Registry &all = registry();
    const QMutexLocker locked(&all.mutex);
    if (!m_shared || --m_shared->users > 0)
        return;
    for (const int descriptor : m_shared->descriptors)
        ::close(descriptor);
    for (const Shared::Index &index : m_shared->indexes)
        ::close(index.descriptor);
    std::erase_if(all.files, [this](const auto &shared) { return shared.get() == m_shared; });
}

void StoreGuard::lock(const QString &path)
{
    const QMutexLocker locked(&registry().mutex);
    const QString index = path + u"-shm"_s;
    const std::optional<FileIdentity> there = fileIdentity(index);
    // Without it SQLite could not begin the log, and a lock would keep others from writing.
    if (!m_shared || !there)
        return;
    const bool isKnown = std::any_of(m_shared->indexes.begin(), m_shared->indexes.end(),
                                     [&](const Shared::Index &known) { return known.file == *there; });
    if (const int descriptor = isKnown ? -1 : openQuietly(index, 0); descriptor >= 0)
        m_shared->indexes.push_back({identityOf(descriptor), descriptor});
    if (!std::exchange(m_locks, true) && ++m_shared->locks == 1)
        m_shared->log = logIdentity(path);
    // Each time: it may have been refused before.
    m_shared->lockAll(F_RDLCK);
}

void StoreGuard::unlock()
{
    const QMutexLocker locked(&registry().mutex);
    if (!m_shared || !std::exchange(m_locks, false))
        return;
    if (--m_shared->locks == 0 && !m_shared->isLogLost)
        m_shared->lockAll(F_UNLCK);
}

void StoreGuard::setLogLost()
{
    const QMutexLocker locked(&registry().mutex);
    if (m_shared)
        m_shared->isLogLost = true;
}

} // namespace bayfinder
