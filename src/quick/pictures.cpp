// SPDX-License-Identifier: Apache-2.0
#include "quick/pictures.h"

#include "picture/decodepicture.h"

namespace bayfinder {

Pictures::Pictures(PictureStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &PictureStore::settled, this, &Pictures::settled);
    connect(&m_store, &PictureStore::cleared, this, &Pictures::cleared);
}

QFuture<Expected<QImage>> Pictures::decode(const QUrl &address, QSize size) const
{
    return decodePictureLater(m_store.bytes(address), size);
}

} // namespace bayfinder

#include "moc_pictures.cpp"
