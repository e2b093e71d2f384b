// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/picturestore.h"
#include "guidance/error.h"
#include "guidance/pending.h"

#include <QImage>
#include <QUrl>
#include <QWidget>

namespace bayfinder {

/// The picture of a car, as large as the widget; Enter or a double click asks for the whole of it.
class CarPicture : public QWidget
{
    Q_OBJECT

public:
    /// @p store must outlive the widget.
    explicit CarPicture(PictureStore &store, QWidget *parent = nullptr);

    /// Empty: no picture is told of.
    void setAddress(const QUrl &address);
    [[nodiscard]] bool isShown() const { return !m_picture.isNull(); }
    [[nodiscard]] const QImage &picture() const { return m_picture; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();
    void arrived();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString placeholder() const;

    PictureStore &m_store;
    QUrl m_address;
    QImage m_picture;
    bool m_isBroken = false;
    Pending<Expected<QImage>> m_pending;
};

} // namespace bayfinder
