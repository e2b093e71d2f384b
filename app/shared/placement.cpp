// SPDX-License-Identifier: Apache-2.0
#include "placement.h"

#include <QCursor>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

namespace bayfinder {

void place(QQuickWindow &window, QScreen &screen, std::optional<QSize> size)
{
    window.setScreen(&screen);
    if (size) {
        window.setPosition(screen.geometry().topLeft());
        window.resize(*size);
        window.show();
        return;
    }
    // Without a window manager full screen alone gives a window of no size.
    window.setGeometry(screen.geometry());
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    window.showFullScreen();
}

} // namespace bayfinder
