// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/imdftext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bayfinder::sitemaker {

namespace {

// A millimetre.
constexpr int decimals = 8;

QByteArray coordinates(const GeoFrame &frame, QPointF point)
{
    const QPointF world = frame.toWorld(point);
    return '[' + QByteArray::number(world.x(), 'f', decimals) + ','
        + QByteArray::number(world.y(), 'f', decimals) + ']';
}

QByteArray coordinates(const GeoFrame &frame, const QList<QPointF> &points)
{
    QByteArrayList texts;
    for (const QPointF &point : points)
        texts.append(coordinates(frame, point));
    return '[' + texts.join(',') + ']';
}

QByteArray geometry(const QByteArray &type, const QByteArray &coordinates)
{
    return R"({"type":")" + type + R"(","coordinates":)" + coordinates + '}';
}

} // namespace

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonTexts(const QStringList &texts)
{
    if (texts.isEmpty())
        return "null";
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

QByteArray jsonObject(const Members &members)
{
    QByteArrayList texts;
    for (const auto &[name, value] : members)
        texts.append('"' + QByteArray(name) + "\":" + value);
    return '{' + texts.join(',') + '}';
}

QByteArray labels(const Names &names)
{
    if (names.isEmpty())
        return "null";
    Members members;
    if (!names.en.isEmpty())
        members.append({"en", jsonText(names.en)});
    if (!names.zh.isEmpty())
        members.append({"zh-CN", jsonText(names.zh)});
    return jsonObject(members);
}

QByteArray pointText(const GeoFrame &frame, QPointF point)
{
    return geometry("Point", coordinates(frame, point));
}

QByteArray lineText(const GeoFrame &frame, const Polyline &line)
{
    return geometry("LineString", coordinates(frame, line));
}

QByteArray linesText(const GeoFrame &frame, const QList<Polyline> &lines)
{
    QByteArrayList texts;
    for (const Polyline &line : lines)
        texts.append(coordinates(frame, line));
    return geometry("MultiLineString", '[' + texts.join(',') + ']');
}

QByteArray polygonText(const GeoFrame &frame, const Ring &ring)
{
    Ring closed = ring;
    closed.append(ring.first());
    return geometry("Polygon", '[' + coordinates(frame, closed) + ']');
}

} // namespace bayfinder::sitemaker
