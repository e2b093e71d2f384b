// SPDX-License-Identifier: Apache-2.0
#include "finder/picturestore.h"

#include <algorithm>

namespace bayfinder {

struct PictureStore::Entry
{
    State state = State::Unknown;
    QByteArray bytes;
    bool mayPass = false;
    quint64 lastUse = 0;
    Pending<Expected<QByteArray>> pending;
};

PictureStore::PictureStore(GuidanceService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

PictureStore::~PictureStore() = default;

void PictureStore::request(const QUrl &address)
{
    if (!address.isValid() || address.isEmpty())
        return;
    std::unique_ptr<Entry> &entry = m_entries[address];
    if (!entry)
        entry = std::make_unique<Entry>();
    entry->lastUse = ++m_uses;
    if (entry->state == State::Waiting || entry->state == State::Ready)
        return;
    if (entry->state == State::Failed && !entry->mayPass)
        return;
    entry->state = State::Waiting;
    entry->pending.ask(this, m_service.picture(address),
                       [this, address](const Expected<QByteArray> &answer) { deliver(address, answer); });
    makeRoom();
}

PictureStore::State PictureStore::state(const QUrl &address) const
{
    const auto found = m_entries.find(address);
    return found == m_entries.end() ? State::Unknown : found->second->state;
}

QByteArray PictureStore::bytes(const QUrl &address) const
{
    const auto found = m_entries.find(address);
    return found == m_entries.end() ? QByteArray() : found->second->bytes;
}

void PictureStore::clear()
{
    m_entries.clear();
    Q_EMIT cleared();
}

void PictureStore::deliver(const QUrl &address, const Expected<QByteArray> &answer)
{
    Entry &entry = *m_entries.at(address);
    if (answer) {
        entry.state = State::Ready;
        entry.bytes = *answer;
    } else {
        entry.state = State::Failed;
        entry.mayPass = answer.error().mayPass();
    }
    makeRoom();
    Q_EMIT settled(address);
}

/// Drops the settled pictures that were asked for longest ago, while there are too many or too large ones.
void PictureStore::makeRoom()
{
    const auto bytesHeld = [this] {
        qsizetype sum = 0;
        for (const auto &[address, entry] : m_entries)
            sum += entry->bytes.size();
        return sum;
    };
    while (m_entries.size() > std::size_t(mostPictures) || bytesHeld() > mostBytes) {
        auto oldest = m_entries.end();
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            const bool settled = it->second->state != State::Waiting && it->second->lastUse != m_uses;
            if (settled && (oldest == m_entries.end() || it->second->lastUse < oldest->second->lastUse))
                oldest = it;
        }
        if (oldest == m_entries.end())
            return;
        m_entries.erase(oldest);
    }
}

} // namespace bayfinder

#include "moc_picturestore.cpp"
