// SPDX-License-Identifier: Apache-2.0
#include "staff/find/thumbnails.h"

#include "picture/decodepicture.h"

namespace bayfinder {

namespace {
constexpr qsizetype mostKept = 200;
} // namespace

Thumbnails::Thumbnails(PictureStore &store, QSize size, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_size(size)
{
    connect(&m_store, &PictureStore::settled, this, &Thumbnails::settle);
    connect(&m_store, &PictureStore::cleared, this, &Thumbnails::clear);
}

Thumbnails::~Thumbnails() = default;

QImage Thumbnails::picture(const QUrl &address)
{
    if (address.isEmpty())
        return {};
    const auto known = m_pictures.constFind(address);
    if (known != m_pictures.constEnd())
        return *known;
    if (m_store.state(address) == PictureStore::State::Ready)
        settle(address);
    else
        m_store.request(address);
    return {};
}

void Thumbnails::settle(const QUrl &address)
{
    if (m_store.state(address) != PictureStore::State::Ready || m_pictures.contains(address)
        || m_pending.contains(address))
        return;
    // Somebody who searches all day without signing out.
    if (m_pictures.size() >= mostKept)
        m_pictures.clear();
    auto &pending = m_pending[address];
    pending = std::make_unique<Pending<Expected<QImage>>>();
    pending->ask(this, decodePictureLater(m_store.bytes(address), m_size),
                 [this, address](const Expected<QImage> &image) {
                     // A picture that cannot be decoded is none, and is not tried again.
                     m_pictures.insert(address,
                                       image ? image->scaled(m_size, Qt::KeepAspectRatioByExpanding,
                                                             Qt::SmoothTransformation)
                                             : QImage());
                     Q_EMIT arrived();
                 });
}

void Thumbnails::clear()
{
    m_pending.clear();
    m_pictures.clear();
}

} // namespace bayfinder

#include "moc_thumbnails.cpp"
