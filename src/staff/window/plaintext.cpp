// SPDX-License-Identifier: Apache-2.0
#include "staff/window/plaintext.h"

#include <QMessageBox>

namespace bayfinder {

PlainLabel::PlainLabel(const QString &name, double size, QFont::Weight weight, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (size == 1 && weight == QFont::Normal)
        return;
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * size);
    larger.setWeight(weight);
    setFont(larger);
}

void PlainLabel::makeSelectable()
{
    // Not by the keyboard as well. A click would then take the focus from a list or a field, whose keys go
    // nowhere until it is back: Ctrl+C on chosen rows. And it would help nobody without a mouse, for Tab does
    // not lead here; if it did, every text would be one more stop. A screen reader reads labels without.
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void warn(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace bayfinder

#include "moc_plaintext.cpp"
