// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// A sign in words' place: what to do at a step of a way, as it is on the map, or what a button of the map
/// does.
class Pictogram : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bayfinder::Pictogram::Kind kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    /// Of a Turn: degrees, right is positive. Of North: where north is, clockwise from up.
    Q_PROPERTY(double angle READ angle WRITE setAngle NOTIFY angleChanged FINAL)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged FINAL)

public:
    enum class Kind { Turn, Lift, Stairs, Escalator, Ramp, Destination, Plus, Minus, Whole, North, StepFree };
    Q_ENUM(Kind)

    explicit Pictogram(QQuickItem *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] double angle() const { return m_angle; }
    void setAngle(double angle);
    [[nodiscard]] QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void kindChanged();
    void angleChanged();
    void colourChanged();

private:
    Kind m_kind = Kind::Turn;
    double m_angle = 0;
    QColor m_colour;
};

} // namespace bayfinder
