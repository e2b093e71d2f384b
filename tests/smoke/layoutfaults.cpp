// SPDX-License-Identifier: Apache-2.0
#include "layoutfaults.h"

#include <QMetaProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QUrl>

#include <algorithm>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double forgiven = 0.5;

struct Placed
{
    QQuickItem *item;
    QRectF rect; ///< in the window, with what clipping leaves of it
    bool scrolls = false;
};

struct Shown
{
    QList<Placed> texts;
    QList<Placed> pictures;
    QList<Placed> touched;
};

QString describe(const QQuickItem *item)
{
    QString name = QString::fromLatin1(item->metaObject()->className()).section(u"_QMLTYPE"_s, 0, 0);
    const QString text = item->property("text").toString();
    if (!item->objectName().isEmpty())
        name += u' ' + item->objectName();
    return text.isEmpty() ? name : u"%1 \"%2\""_s.arg(name, text);
}

QString describe(const QRectF &rect)
{
    return u"(%1, %2, %3 x %4)"_s.arg(rect.x(), 0, 'f', 0)
        .arg(rect.y(), 0, 'f', 0)
        .arg(rect.width(), 0, 'f', 0)
        .arg(rect.height(), 0, 'f', 0);
}

/// The part of a text's item that has letters. A line is about half as high again as its letters.
QRectF lettersOf(const QQuickItem *text)
{
    const QSizeF letters(text->property("contentWidth").toReal(), text->property("contentHeight").toReal());
    const double air = 0.19 * letters.height() / std::max(1, text->property("lineCount").toInt());
    QRectF rect(QPointF(), letters);
    const int horizontal = text->property("effectiveHorizontalAlignment").toInt();
    const int vertical = text->property("verticalAlignment").toInt();
    if (horizontal & Qt::AlignHCenter)
        rect.moveLeft((text->width() - letters.width()) / 2);
    else if (horizontal & Qt::AlignRight)
        rect.moveLeft(text->width() - letters.width());
    if (vertical & Qt::AlignVCenter)
        rect.moveTop((text->height() - letters.height()) / 2);
    else if (vertical & Qt::AlignBottom)
        rect.moveTop(text->height() - letters.height());
    return text->mapRectToScene(rect.adjusted(0, air, 0, -air));
}

void collect(QQuickItem *item, const QRectF &clip, bool scrolls, Shown &shown)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    const auto place = [&](const QRectF &rect) {
        const QRectF left = scrolls ? rect.intersected(clip) : rect;
        return Placed{item, left, scrolls};
    };
    if (item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty())
        shown.texts.append(place(lettersOf(item)));
    if (item->inherits("bayfinder::PictureItem"))
        shown.pictures.append(place(item->mapRectToScene(item->boundingRect())));
    const bool touched = item->inherits("QQuickAbstractButton") || item->inherits("QQuickMouseArea");
    if (touched && item->isEnabled())
        shown.touched.append(place(item->mapRectToScene(item->boundingRect())));

    const bool isView = item->inherits("QQuickFlickable");
    const QRectF childClip = item->clip() ? clip.intersected(item->mapRectToScene(item->clipRect())) : clip;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, childClip, scrolls || isView, shown);
}

bool isEmpty(const Placed &placed)
{
    return placed.rect.width() < 1 || placed.rect.height() < 1;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > forgiven && common.height() > forgiven;
}

bool areRelated(const QQuickItem *a, const QQuickItem *b)
{
    return a->isAncestorOf(b) || b->isAncestorOf(a);
}

void judgeText(const Placed &text, const QRectF &window, const QStringList &mayBeCut, QStringList &faults)
{
    const QString words = text.item->property("text").toString();
    const bool isOutlandish = std::any_of(mayBeCut.cbegin(), mayBeCut.cend(),
                                          [&words](const QString &part) { return words.contains(part); });
    if (text.item->property("truncated").toBool() && !isOutlandish)
        faults.append(describe(text.item) + u" is cut off"_s);
    if (!text.scrolls && !window.contains(text.rect))
        faults.append(describe(text.item) + u" runs out of the window: "_s + describe(text.rect));
    // A button's text may use a little of the room around it.
    const double available = text.item->width() + text.item->parentItem()->property("leftPadding").toReal();
    const double needed = text.item->property("contentWidth").toReal();
    if (needed > available + 1 && available > 0)
        faults.append(u"%1 needs %2 pixels and has %3"_s.arg(describe(text.item)).arg(needed).arg(available));
}

void judgeTouched(const Placed &touched, const QRectF &window, double least, QStringList &faults)
{
    if (!window.contains(touched.rect))
        faults.append(describe(touched.item) + u" is outside of the window: "_s + describe(touched.rect));
    const QRectF whole = touched.item->mapRectToScene(touched.item->boundingRect());
    if (whole.width() < least - forgiven || whole.height() < least - forgiven)
        faults.append(u"%1 is too small to touch: %2, not %3"_s.arg(describe(touched.item), describe(whole))
                          .arg(least, 0, 'f', 0));
}

} // namespace

QStringList layoutFaults(const QQuickWindow &window, QQuickItem *root, double leastTouch,
                         const QStringList &mayBeCut)
{
    const QRectF area(QPointF(), window.size());
    const QRectF forgivingArea = area.adjusted(-forgiven, -forgiven, forgiven, forgiven);
    Shown shown;
    collect(root, area, false, shown);
    shown.texts.removeIf(isEmpty);
    shown.touched.removeIf(isEmpty);
    shown.pictures.removeIf(isEmpty);

    QStringList faults;
    for (const Placed &text : std::as_const(shown.texts))
        judgeText(text, forgivingArea, mayBeCut, faults);
    for (qsizetype i = 0; i < shown.texts.size(); ++i) {
        const Placed &text = shown.texts.at(i);
        for (qsizetype j = i + 1; j < shown.texts.size(); ++j) {
            const Placed &other = shown.texts.at(j);
            if (overlap(text.rect, other.rect))
                faults.append(u"%1 lies on %2"_s.arg(describe(other.item), describe(text.item)));
        }
        for (const Placed &picture : std::as_const(shown.pictures)) {
            // What is written on a picture belongs to its frame.
            if (!picture.item->parentItem()->isAncestorOf(text.item) && overlap(text.rect, picture.rect))
                faults.append(u"%1 is under a picture"_s.arg(describe(text.item)));
        }
    }
    for (const Placed &touched : std::as_const(shown.touched))
        judgeTouched(touched, forgivingArea, leastTouch, faults);
    // What fills its page is touched where nothing else is.
    shown.touched.removeIf([&](const Placed &touched) {
        return touched.item->inherits("QQuickMouseArea")
            && touched.rect.contains(area.adjusted(1, 1, -1, -1));
    });
    for (qsizetype i = 0; i < shown.touched.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.touched.size(); ++j) {
            const Placed &a = shown.touched.at(i);
            const Placed &b = shown.touched.at(j);
            if (!areRelated(a.item, b.item) && overlap(a.rect, b.rect))
                faults.append(u"%1 lies on %2"_s.arg(describe(b.item), describe(a.item)));
        }
    }
    return faults;
}

QStringList remembered(const QQuickWindow &window, const QStringList &words)
{
    QStringList found;
    QList<const QQuickItem *> open{window.contentItem()};
    while (!open.isEmpty()) {
        const QQuickItem *item = open.takeLast();
        const QMetaObject *type = item->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            const int kind = property.metaType().id();
            if (kind != QMetaType::QString && kind != QMetaType::QUrl)
                continue;
            const QVariant value = property.read(item);
            const QString text = kind == QMetaType::QUrl ? value.toUrl().toString() : value.toString();
            for (const QString &word : words) {
                if (text.contains(word))
                    found.append(u"%1 has \"%2\" in %3"_s.arg(describe(item), text,
                                                              QLatin1StringView(property.name())));
            }
        }
        const QList<QQuickItem *> children = item->childItems();
        for (const QQuickItem *child : children)
            open.append(child);
    }
    return found;
}

} // namespace bayfinder::test
