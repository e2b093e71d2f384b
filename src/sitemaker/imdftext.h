// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sitemaker/garageplan.h"
#include "sitemaker/geoframe.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

/// JSON as text, in the order in which it is said: QJsonObject would sort it, and print coordinates with
/// digits that mean less than an atom.
namespace bayfinder::sitemaker {

using Members = QList<QPair<const char *, QByteArray>>;

[[nodiscard]] QByteArray jsonText(const QString &text);
/// Null where the text is empty.
[[nodiscard]] QByteArray jsonTexts(const QStringList &texts);
[[nodiscard]] QByteArray jsonObject(const Members &members);
/// IMDF's LABELS; null where there is no name.
[[nodiscard]] QByteArray labels(const Names &names);

// GeoJSON geometries.
[[nodiscard]] QByteArray pointText(const GeoFrame &frame, QPointF point);
[[nodiscard]] QByteArray lineText(const GeoFrame &frame, const Polyline &line);
[[nodiscard]] QByteArray linesText(const GeoFrame &frame, const QList<Polyline> &lines);
/// @p ring is counter-clockwise, as GeoJSON wants outer rings (RFC 7946, 3.1.6).
[[nodiscard]] QByteArray polygonText(const GeoFrame &frame, const Ring &ring);

} // namespace bayfinder::sitemaker
