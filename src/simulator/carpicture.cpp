// SPDX-License-Identifier: Apache-2.0
#include "simulator/carpicture.h"

#include "simulator/draws.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bayfinder {

QByteArray carPicture(const CarPictureSubject &subject)
{
    Draws draws(subject.appearance);
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(QColor(90, 92, 95));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor::fromHsv(draws.below(360), 120, 150));
    painter.drawRoundedRect(300, 150, 680, 430, 80, 80);
    painter.setBrush(QColor(20, 60, 170));
    painter.drawRoundedRect(500, 470, 280, 80, 8, 8);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(46);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRect(500, 470, 280, 80), Qt::AlignCenter, subject.plate.text);
    painter.drawText(30, 60, subject.timeStamp);
    painter.drawText(30, 690, subject.area + u'-' + subject.bay);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 78);
    return bytes;
}

} // namespace bayfinder
