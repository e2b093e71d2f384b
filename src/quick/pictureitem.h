// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/pending.h"
#include "quick/pictures.h"

#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// Shows one car's picture.
///
/// Not QtQuick's Image: that one loads addresses by itself, with its own network rules and a cache that
/// outlives the visit.
class PictureItem : public QQuickItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(PictureItem)
    Q_PROPERTY(
        bayfinder::Pictures *pictures READ pictures WRITE setPictures NOTIFY picturesChanged REQUIRED FINAL)
    Q_PROPERTY(QUrl address READ address WRITE setAddress NOTIFY addressChanged FINAL)
    /// Fill the item and cut what stands over, instead of showing all of it.
    Q_PROPERTY(bool crop READ crop WRITE setCrop NOTIFY cropChanged FINAL)
    Q_PROPERTY(bayfinder::PictureItem::Status status READ status NOTIFY statusChanged FINAL)
    /// Width by height of the decoded picture; 0 when none is shown.
    Q_PROPERTY(qreal aspectRatio READ aspectRatio NOTIFY statusChanged FINAL)

public:
    enum class Status { Empty, Waiting, Shown, Failed };
    Q_ENUM(Status)

    explicit PictureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] Pictures *pictures() const { return m_pictures; }
    void setPictures(Pictures *pictures);
    [[nodiscard]] QUrl address() const { return m_address; }
    void setAddress(const QUrl &address);
    [[nodiscard]] bool crop() const { return m_crop; }
    void setCrop(bool crop);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] qreal aspectRatio() const;

Q_SIGNALS:
    void picturesChanged();
    void addressChanged();
    void cropChanged();
    void statusChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    void load();
    void forget();
    void setStatus(Status status);
    void setImage(const QImage &image);
    [[nodiscard]] QSize wantedSize() const;

    QPointer<Pictures> m_pictures;
    QUrl m_address;
    bool m_crop = true;
    Status m_status = Status::Empty;
    Pending<Expected<QImage>> m_decoding;
    QSize m_decodedFor;
    QImage m_image;
    bool m_imageIsNew = false;
};

} // namespace bayfinder
