// SPDX-License-Identifier: Apache-2.0
#include "quick/pictureitem.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>
#include <QtMath>

namespace bayfinder {

namespace {

/// The part of a texture that fills @p target without distortion.
QRectF cropped(QSizeF texture, QSizeF target)
{
    const QSizeF part = target.scaled(texture, Qt::KeepAspectRatio);
    return {(texture.width() - part.width()) / 2, (texture.height() - part.height()) / 2, part.width(),
            part.height()};
}

/// Where the whole of a texture fits into @p target without distortion.
QRectF fitted(QSizeF texture, QSizeF target)
{
    const QSizeF part = texture.scaled(target, Qt::KeepAspectRatio);
    return {(target.width() - part.width()) / 2, (target.height() - part.height()) / 2, part.width(),
            part.height()};
}

} // namespace

PictureItem::PictureItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PictureItem::setPictures(Pictures *pictures)
{
    if (pictures == m_pictures)
        return;
    if (m_pictures)
        m_pictures->disconnect(this);
    m_pictures = pictures;
    if (m_pictures) {
        connect(m_pictures, &Pictures::settled, this, [this](const QUrl &address) {
            if (address == m_address)
                load();
        });
        connect(m_pictures, &Pictures::cleared, this, &PictureItem::forget);
    }
    Q_EMIT picturesChanged();
    polish();
}

void PictureItem::setAddress(const QUrl &address)
{
    if (address == m_address)
        return;
    m_address = address;
    forget();
    Q_EMIT addressChanged();
    polish();
}

void PictureItem::setCrop(bool crop)
{
    if (crop == m_crop)
        return;
    m_crop = crop;
    Q_EMIT cropChanged();
    update();
}

qreal PictureItem::aspectRatio() const
{
    return m_image.isNull() ? 0 : qreal(m_image.width()) / m_image.height();
}

void PictureItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged && data.boolValue)
        polish();
}

void PictureItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        polish();
}

/// Layout has settled: only now is it known at which size to decode.
void PictureItem::updatePolish()
{
    load();
}

void PictureItem::load()
{
    // What nobody sees is neither fetched nor decoded.
    if (!m_pictures || m_address.isEmpty() || !window() || !isVisible() || width() <= 0 || height() <= 0)
        return;
    const QSize wanted = wantedSize();
    // A larger picture than needed serves; decoding again pays only when it would look coarse.
    const bool sharp = wanted.width() <= m_decodedFor.width() && wanted.height() <= m_decodedFor.height();
    // What is on the screen stays there, also when the store has dropped it to make room.
    const bool onScreen = !m_image.isNull();
    if (onScreen && sharp) {
        update();
        return;
    }
    switch (m_pictures->state(m_address)) {
    case PictureStore::State::Unknown:
        m_pictures->request(m_address);
        [[fallthrough]];
    case PictureStore::State::Waiting:
        if (!onScreen)
            setStatus(Status::Waiting);
        return;
    case PictureStore::State::Failed:
        if (!onScreen)
            setStatus(Status::Failed);
        return;
    case PictureStore::State::Ready:
        break;
    }
    if (sharp)
        return;
    m_decodedFor = wanted;
    if (!onScreen)
        setStatus(Status::Waiting);
    m_decoding.ask(this, m_pictures->decode(m_address, wanted), [this](const Expected<QImage> &image) {
        setImage(image.value_or(QImage()));
        setStatus(image ? Status::Shown : Status::Failed);
    });
}

void PictureItem::forget()
{
    m_decoding.cancel();
    m_decodedFor = {};
    setImage({});
    setStatus(Status::Empty);
}

void PictureItem::setStatus(Status status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

void PictureItem::setImage(const QImage &image)
{
    m_image = image;
    m_imageIsNew = true;
    update();
}

QSize PictureItem::wantedSize() const
{
    // Decoding covers what is asked for, so that nothing more is needed to crop.
    const QSizeF pixels = size() * window()->effectiveDevicePixelRatio();
    return {qCeil(pixels.width()), qCeil(pixels.height())};
}

QSGNode *PictureItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    auto *picture = static_cast<QSGImageNode *>(node);
    if (!picture) {
        picture = window()->createImageNode();
        picture->setOwnsTexture(true);
        picture->setFiltering(QSGTexture::Linear);
        m_imageIsNew = true;
    }
    if (m_imageIsNew) {
        picture->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
        m_imageIsNew = false;
    }
    const QSizeF texture = m_image.size();
    picture->setSourceRect(m_crop ? cropped(texture, size()) : QRectF(QPointF(), texture));
    picture->setRect(m_crop ? QRectF(QPointF(), size()) : fitted(texture, size()));
    return picture;
}

} // namespace bayfinder

#include "moc_pictureitem.cpp"
