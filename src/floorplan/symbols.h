// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

/// Pictograms, drawn as shapes: they need no files, no fonts, and are sharp at every size. Pure functions.
namespace bayfinder {

/// What stands for a landmark on its plate, in a square of one by one with y down.
[[nodiscard]] QPainterPath landmarkGlyph(LandmarkKind kind);

/// An arrow that comes from below and turns by @p degrees, right is positive, in a square of one by one. From
/// 155 degrees on it turns back.
[[nodiscard]] QPainterPath turnGlyph(double degrees);

/// A drop on the map with a hole: here it is; in a square of one by one.
[[nodiscard]] QPainterPath destinationGlyph();

/// What a button does that changes how a map lies; in a square of one by one.
enum class ControlGlyph {
    Plus, ///< closer
    Minus, ///< from farther away
    Whole, ///< everything that matters
};
[[nodiscard]] QPainterPath controlGlyph(ControlGlyph glyph);

/// A compass needle that points @p degrees clockwise from up, in a square of one by one.
[[nodiscard]] QPainterPath northGlyph(double degrees);

/// @p glyph, of one by one, in @p box.
void paintGlyph(QPainter &painter, const QPainterPath &glyph, const QRectF &box, const QColor &colour);

/// A landmark's plate with its glyph.
void paintSymbol(QPainter &painter, LandmarkKind kind, const QRectF &box, const QColor &plate,
                 const QColor &glyph);

/// As what a connection is seen from afar.
[[nodiscard]] LandmarkKind landmarkKindOf(ConnectionKind kind);

} // namespace bayfinder
