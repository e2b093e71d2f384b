// SPDX-License-Identifier: Apache-2.0
#include "picture/decodepicture.h"

#include "raster/rasterformat.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

QByteArray readerFormat(RasterFormat format)
{
    switch (format) {
    case RasterFormat::Jpeg:
        return "jpeg"_ba;
    case RasterFormat::Png:
        return "png"_ba;
    case RasterFormat::WebP:
        return "webp"_ba;
    case RasterFormat::Gif:
        return "gif"_ba;
    case RasterFormat::Bmp:
        return "bmp"_ba;
    }
    Q_UNREACHABLE();
}

/// Sets the reader up for exactly the format that the bytes have: left to itself it would try every plugin
/// that is installed, SVG and PDF among them.
Expected<QSize> openPicture(QImageReader &reader, QBuffer &buffer)
{
    const auto format = rasterFormatOf(buffer.data());
    if (!format)
        return failure(Error::Kind::Malformed, u"not a picture in a known raster format"_s);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(readerFormat(*format));
    reader.setDevice(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return failure(Error::Kind::Malformed, u"a picture without a size in its header"_s);
    if (qint64(size.width()) * size.height() > mostPicturePixels) {
        return failure(Error::Kind::TooLarge,
                       u"a picture of %1 x %2 pixels"_s.arg(size.width()).arg(size.height()));
    }
    const auto [shorter, longer] = std::minmax({size.width(), size.height()});
    if (longer / shorter > mostElongation) {
        return failure(Error::Kind::Malformed,
                       u"a strip of %1 x %2 pixels"_s.arg(size.width()).arg(size.height()));
    }
    return size;
}

} // namespace

Expected<QSize> pictureSize(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    const auto size = openPicture(reader, buffer);
    if (size && reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        return size->transposed();
    return size;
}

Expected<QImage> decodePicture(const QByteArray &bytes, QSize target)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    const auto size = openPicture(reader, buffer);
    if (!size)
        return tl::unexpected(size.error());
    if (!target.isEmpty()) {
        // The target is in the turned picture's sense, scaling happens before it is turned.
        if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
            target.transpose();
        const QSize scaled = size->scaled(target, Qt::KeepAspectRatioByExpanding).expandedTo({1, 1});
        if (scaled.width() < size->width())
            reader.setScaledSize(scaled);
    }
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::Kind::Malformed,
                       u"a picture that cannot be decoded: "_s + reader.errorString());
    return image;
}

QFuture<Expected<QImage>> decodePictureLater(const QByteArray &bytes, QSize target)
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    auto promise = std::make_shared<QPromise<Expected<QImage>>>();
    promise->start();
    pool.start([promise, bytes, target] {
        if (!promise->isCanceled())
            promise->addResult(decodePicture(bytes, target));
        promise->finish();
    });
    return promise->future();
}

} // namespace bayfinder
