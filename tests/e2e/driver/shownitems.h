// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QString>

class QJsonObject;
class QQuickWindow;

namespace bayfinder::test {

/// An item that a person could see or a screen reader could name.
struct ShownItem
{
    QPointer<QQuickItem> item;
    QString objectName;
    QString role; ///< QAccessible::Role's name; empty when the item is not accessible
    QString name; ///< accessible name
    QString description;
    QString text; ///< the property of that name
    QStringList states; ///< accessible: checked, focused, pressed, selected, busy
    bool enabled = true;
    QRectF rect; ///< in the window's coordinates
    QRectF visibleRect; ///< what the window and clipping parents leave of it; may be empty
};

/// The window's visible items, in the order in which they are painted where z does not say otherwise. Items
/// without object name, accessible name and text are left out, their children are not.
[[nodiscard]] QList<ShownItem> shownItems(const QQuickWindow &window);

[[nodiscard]] QJsonObject toJson(const ShownItem &item);

} // namespace bayfinder::test
