// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/guidanceservice.h"
#include "guidance/pending.h"

#include <QObject>
#include <QUrl>

#include <map>
#include <memory>

namespace bayfinder {

/// The pictures of one visit, each fetched once, as bytes, and gone with the visit.
///
/// Pictures of cars are personal: they are kept in memory only, at most mostPictures of them, and
/// clear() forgets them all.
class PictureStore : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, Waiting, Ready, Failed };
    Q_ENUM(State)

    static constexpr int mostPictures = 32;
    static constexpr qsizetype mostBytes = qsizetype(48) * 1024 * 1024;

    /// @p service must outlive the store.
    explicit PictureStore(GuidanceService &service, QObject *parent = nullptr);
    ~PictureStore() override;

    /// Fetches the picture unless it is there, under way, or has failed for good.
    void request(const QUrl &address);
    [[nodiscard]] State state(const QUrl &address) const;
    /// Empty unless the state is Ready.
    [[nodiscard]] QByteArray bytes(const QUrl &address) const;
    void clear();

Q_SIGNALS:
    /// The picture at @p address is ready or has failed.
    void settled(const QUrl &address);
    /// Everything was forgotten.
    void cleared();

private:
    struct Entry;
    void deliver(const QUrl &address, const Expected<QByteArray> &answer);
    void makeRoom();

    GuidanceService &m_service;
    std::map<QUrl, std::unique_ptr<Entry>> m_entries;
    quint64 m_uses = 0;
};

} // namespace bayfinder
