// SPDX-License-Identifier: Apache-2.0
#include "staff/window/colours.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

Palette lightPlan()
{
    return {.outside = 0xdce3ea,
            .floor = 0xf8fafb,
            .road = 0xe9edf2,
            .room = 0xe8e1d3,
            .solid = 0x8d9aaa,
            .passage = 0xc5d5ea,
            .opening = 0xdce3ea,
            .line = 0xb4c0cd,
            .bay = 0xdde4eb,
            .bayFree = 0xbfe8cd,
            .bayTaken = 0xd3dae2,
            .car = 0xa9b4c1,
            .text = 0x0f1823,
            .halo = 0xffffff,
            .symbol = 0x3a4757,
            .symbolText = 0xffffff,
            .route = 0x0a4a99,
            .routeEdge = 0xffffff,
            .target = 0xa32008,
            .targetText = 0xffffff,
            .kiosk = 0x0a4a99,
            .kioskText = 0xffffff};
}

Palette darkPlan()
{
    return {.outside = 0x0e141b,
            .floor = 0x263240,
            .road = 0x212c38,
            .room = 0x38342a,
            .solid = 0x5f7186,
            .passage = 0x2d4a6b,
            .opening = 0x0e141b,
            .line = 0x46566a,
            .bay = 0x2c3947,
            .bayFree = 0x1d5a3a,
            .bayTaken = 0x303d4c,
            .car = 0x4c5c6f,
            .text = 0xf3f7fb,
            .halo = 0x1a232e,
            .symbol = 0xbcc8d6,
            .symbolText = 0x1a232e,
            .route = 0x8fc4ff,
            .routeEdge = 0x04172d,
            .target = 0xffb59a,
            .targetText = 0x3b0d00,
            .kiosk = 0x8fc4ff,
            .kioskText = 0x04172d};
}

QPalette lightWindows()
{
    QPalette palette(QColor(0xeef2f6));
    palette.setColor(QPalette::Window, 0xeef2f6);
    palette.setColor(QPalette::WindowText, 0x0f1823);
    palette.setColor(QPalette::Base, 0xffffff);
    palette.setColor(QPalette::AlternateBase, 0xf5f8fb);
    palette.setColor(QPalette::Text, 0x0f1823);
    palette.setColor(QPalette::PlaceholderText, 0x5a6878);
    palette.setColor(QPalette::Button, 0xe2e9f0);
    palette.setColor(QPalette::ButtonText, 0x0f1823);
    palette.setColor(QPalette::ToolTipBase, 0xffffff);
    palette.setColor(QPalette::ToolTipText, 0x0f1823);
    palette.setColor(QPalette::Highlight, 0x0a4a99);
    palette.setColor(QPalette::HighlightedText, 0xffffff);
    palette.setColor(QPalette::Link, 0x0a4a99);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, 0x7d8b9b);
    return palette;
}

QPalette darkWindows()
{
    QPalette palette(QColor(0x2a3644));
    palette.setColor(QPalette::Window, 0x222d3a);
    palette.setColor(QPalette::WindowText, 0xf3f7fb);
    palette.setColor(QPalette::Base, 0x121a23);
    palette.setColor(QPalette::AlternateBase, 0x18212b);
    palette.setColor(QPalette::Text, 0xf3f7fb);
    palette.setColor(QPalette::PlaceholderText, 0x94a3b3);
    palette.setColor(QPalette::Button, 0x33424f);
    palette.setColor(QPalette::ButtonText, 0xf3f7fb);
    palette.setColor(QPalette::ToolTipBase, 0x263240);
    palette.setColor(QPalette::ToolTipText, 0xf3f7fb);
    palette.setColor(QPalette::Highlight, 0x8fc4ff);
    palette.setColor(QPalette::HighlightedText, 0x04172d);
    palette.setColor(QPalette::Link, 0x8fc4ff);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, 0x7d8b9b);
    return palette;
}

/// Fusion takes the edges of what is filled in and ticked from darker shades of the window: on a dark one
/// nobody sees an empty box.
class EdgedStyle final : public QProxyStyle
{
public:
    EdgedStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool hasEdge = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
            || element == PE_FrameLineEdit;
        if (!hasEdge || !isDark(option->palette) || option->state.testFlag(State_HasFocus))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

StaffColours staffColours(const QPalette &palette)
{
    if (isDark(palette))
        return {.free = 0x7fe0a3,
                .full = 0xffb4ab,
                .muted = 0xbcc8d6,
                .changed = 0x4a3c10,
                .note = 0x3a2c08,
                .noteText = 0xffe9b0};
    return {.free = 0x08562f,
            .full = 0x8a1010,
            .muted = 0x3a4757,
            .changed = 0xffe9a8,
            .note = 0xfff1cc,
            .noteText = 0x4a3500};
}

Palette planPalette(const QPalette &palette)
{
    return isDark(palette) ? darkPlan() : lightPlan();
}

Palette paperPalette()
{
    Palette palette = lightPlan();
    palette.outside = palette.floor = palette.opening = palette.halo = Qt::white;
    palette.road = palette.bay = palette.bayFree = palette.bayTaken = Qt::white;
    return palette;
}

void useColours(DesktopColours colours)
{
    if (colours == DesktopColours::System)
        return;
    // Other styles take parts of their colours from the desktop.
    QApplication::setStyle(new EdgedStyle);
    QApplication::setPalette(colours == DesktopColours::Dark ? darkWindows() : lightWindows());
}

} // namespace bayfinder
