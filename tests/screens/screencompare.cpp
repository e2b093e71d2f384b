// SPDX-License-Identifier: Apache-2.0
#include "screencompare.h"

#include <algorithm>
#include <cstdlib>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tile = 12;
/// Mean difference of a colour channel over a tile, of 255, that still looks the same.
constexpr int tolerance = 10;

int meanDifference(const QImage &a, const QImage &b, int left, int top)
{
    const int right = std::min(left + tile, a.width());
    const int bottom = std::min(top + tile, a.height());
    int sum = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                             std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return sum / std::max(1, (right - left) * (bottom - top));
}

} // namespace

QImage reduced(const QImage &screen)
{
    QImage copy = screen;
    copy.setDevicePixelRatio(1);
    return copy.scaled(copy.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

QString difference(const QImage &actual, const QImage &approved)
{
    if (actual.size() != approved.size()) {
        return u"the size is %1 x %2 instead of %3 x %4"_s.arg(actual.width())
            .arg(actual.height())
            .arg(approved.width())
            .arg(approved.height());
    }
    int differing = 0;
    QPoint first(-1, -1);
    for (int y = 0; y < actual.height(); y += tile) {
        for (int x = 0; x < actual.width(); x += tile) {
            if (meanDifference(actual, approved, x, y) <= tolerance)
                continue;
            if (differing++ == 0)
                first = {x, y};
        }
    }
    if (differing == 0)
        return {};
    return u"%1 tiles differ, the first at %2, %3"_s.arg(differing).arg(first.x()).arg(first.y());
}

} // namespace bayfinder::test
