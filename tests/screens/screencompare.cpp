// SPDX-License-Identifier: Apache-2.0
#include "screencompare.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

QString judge(const QImage &photograph, const QString &file)
{
    const QString release = QString::fromLatin1(qVersion()).section(u'.', 0, 1);
    const QString folder = QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/screens/approved/qt-") + release;
    if (qEnvironmentVariableIsSet("BAYFINDER_APPROVE")) {
        // At 100 WebP loses nothing, and is smaller than PNG.
        const bool saved = QDir().mkpath(folder) && photograph.save(folder + u'/' + file, "webp", 100);
        return saved ? QString() : u"%1 cannot be written"_s.arg(file);
    }
    if (!QFileInfo::exists(folder)) {
        qWarning("no approved pictures for Qt %s: only loading and painting is tested", qPrintable(release));
        return {};
    }
    const QImage approved(folder + u'/' + file);
    if (approved.isNull())
        return u"%1 is not approved yet"_s.arg(file);
    const QString differs = difference(photograph, approved.convertToFormat(QImage::Format_RGB32));
    if (!differs.isEmpty()) {
        const QString left = QCoreApplication::applicationDirPath() + u"/screens"_s;
        if (!QDir().mkpath(left) || !photograph.save(left + u'/' + file, "webp", 100))
            return differs + u", and the photograph cannot be written"_s;
    }
    return differs;
}

} // namespace bayfinder::test
