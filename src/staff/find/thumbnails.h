// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/picturestore.h"
#include "guidance/error.h"
#include "guidance/pending.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QUrl>

#include <map>
#include <memory>

namespace bayfinder {

/// Small pictures of the cars in a table: each fetched by the store when a row that shows it is painted, and
/// decoded off the GUI thread. Forgotten with the store's.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive the object. @p size is what a picture has to cover, in device pixels.
    Thumbnails(PictureStore &store, QSize size, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// Null while it is not there; then arrived() tells when it is.
    [[nodiscard]] QImage picture(const QUrl &address);

Q_SIGNALS:
    void arrived();

private:
    void settle(const QUrl &address);
    void clear();

    PictureStore &m_store;
    QSize m_size;
    QHash<QUrl, QImage> m_pictures;
    std::map<QUrl, std::unique_ptr<Pending<Expected<QImage>>>> m_pending;
};

} // namespace bayfinder
