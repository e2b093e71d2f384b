// SPDX-License-Identifier: Apache-2.0
#include "staff/find/carpicture.h"

#include "picture/decodepicture.h"
#include "staff/window/colours.h"

#include <QKeyEvent>
#include <QPainter>

namespace bayfinder {

namespace {

// As large as anybody looks at it: a camera's own size would only be scaled down again.
constexpr QSize mostPixels(1920, 1080);

} // namespace

CarPicture::CarPicture(PictureStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the car"));
    setToolTip(tr("Double click to see all of it"));
    connect(&m_store, &PictureStore::settled, this, [this](const QUrl &address) {
        if (address == m_address)
            follow();
    });
    connect(&m_store, &PictureStore::cleared, this, [this] { setAddress({}); });
}

void CarPicture::setAddress(const QUrl &address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_picture = {};
    m_isBroken = false;
    m_pending.cancel();
    if (!m_address.isEmpty()) {
        m_store.request(m_address);
        follow();
    }
    update();
}

void CarPicture::follow()
{
    if (m_store.state(m_address) == PictureStore::State::Ready && !m_pending.isUnderWay()) {
        m_pending.ask(this, decodePictureLater(m_store.bytes(m_address), mostPixels),
                      [this](const Expected<QImage> &image) {
                          m_isBroken = !image;
                          m_picture = image.value_or(QImage());
                          update();
                          Q_EMIT arrived();
                      });
    }
    update();
}

QString CarPicture::placeholder() const
{
    if (m_address.isEmpty())
        return tr("No picture");
    if (m_isBroken || m_store.state(m_address) == PictureStore::State::Failed)
        return tr("The picture cannot be shown");
    return tr("Fetching the picture …");
}

QSize CarPicture::sizeHint() const
{
    const int height = fontMetrics().height() * 9;
    return {height * 16 / 9, height};
}

QSize CarPicture::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void CarPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect frame = rect().adjusted(1, 1, -1, -1);
    if (m_picture.isNull()) {
        painter.fillRect(frame, palette().base());
        painter.setPen(staffColours(palette()).muted);
        const int margin = fontMetrics().height() / 2;
        painter.drawText(frame.adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                         placeholder());
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize fitting = m_picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
        QRect box(QPoint(), fitting);
        // At the side of the other pictures and texts.
        box.moveTopRight(frame.topRight());
        painter.drawImage(box, m_picture);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), 2));
        painter.drawRect(frame);
    }
}

void CarPicture::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isEnter && isShown())
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void CarPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isShown())
        Q_EMIT activated();
}

} // namespace bayfinder

#include "moc_carpicture.cpp"
