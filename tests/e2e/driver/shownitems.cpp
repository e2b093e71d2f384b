// SPDX-License-Identifier: Apache-2.0
#include "shownitems.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonObject>
#include <QMetaEnum>
#include <QQuickWindow>
#include <QVariant>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

namespace {

void readAccessible(QQuickItem *item, ShownItem &shown)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    if (accessible == nullptr || !accessible->isValid())
        return;
    shown.role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(accessible->role()));
    shown.name = accessible->text(QAccessible::Name);
    shown.description = accessible->text(QAccessible::Description);
    const QAccessible::State state = accessible->state();
    if (state.checked)
        shown.states += u"checked"_s;
    if (state.focused)
        shown.states += u"focused"_s;
    if (state.pressed)
        shown.states += u"pressed"_s;
    if (state.selected)
        shown.states += u"selected"_s;
    if (state.busy)
        shown.states += u"busy"_s;
}

void collect(QQuickItem *item, const QRectF &clip, QList<ShownItem> &items)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    const QRectF rect = item->mapRectToScene(item->boundingRect());
    ShownItem shown{
        item, item->objectName(),    {}, {}, {}, item->property("text").toString(), {}, item->isEnabled(),
        rect, rect.intersected(clip)};
    readAccessible(item, shown);
    if (!shown.objectName.isEmpty() || !shown.name.isEmpty() || !shown.text.isEmpty())
        items += shown;

    const QRectF childClip = item->clip() ? clip.intersected(item->mapRectToScene(item->clipRect())) : clip;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, childClip, items);
}

} // namespace

QList<ShownItem> shownItems(const QQuickWindow &window)
{
    QList<ShownItem> items;
    collect(window.contentItem(), QRectF(QPointF(), window.size()), items);
    return items;
}

QJsonObject toJson(const ShownItem &item)
{
    const auto rect = [](const QRectF &r) { return QJsonArray{r.x(), r.y(), r.width(), r.height()}; };
    return {
        {u"objectName"_s, item.objectName},
        {u"role"_s, item.role},
        {u"name"_s, item.name},
        {u"description"_s, item.description},
        {u"text"_s, item.text},
        {u"states"_s, QJsonArray::fromStringList(item.states)},
        {u"enabled"_s, item.enabled},
        {u"rect"_s, rect(item.rect)},
        {u"visibleRect"_s, rect(item.visibleRect)},
    };
}

} // namespace bayfinder::test
