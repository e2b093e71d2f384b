// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/picturestore.h"
#include "guidance/error.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// Hands pictures of cars to the items that show them: fetched by the store, decoded off the GUI thread
/// at the size that is shown. Holds no decoded picture itself: what no item shows is gone.
class Pictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    /// @p store must outlive the object.
    explicit Pictures(PictureStore &store, QObject *parent = nullptr);

    void request(const QUrl &address) { m_store.request(address); }
    [[nodiscard]] PictureStore::State state(const QUrl &address) const { return m_store.state(address); }
    /// Decodes what state() calls Ready, covering no more than @p size in device pixels.
    [[nodiscard]] QFuture<Expected<QImage>> decode(const QUrl &address, QSize size) const;

Q_SIGNALS:
    void settled(const QUrl &address);
    void cleared();

private:
    PictureStore &m_store;
};

} // namespace bayfinder
