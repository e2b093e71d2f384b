// SPDX-License-Identifier: Apache-2.0
#include "raster/rasterformat.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace bayfinder {

namespace {

// "BM" alone begins many a text, so the size of the header that follows must be one that exists:
// BITMAPCOREHEADER, OS/2 2.x (64), BITMAPINFOHEADER and its versions up to 5.
bool isBmp(QByteArrayView bytes)
{
    constexpr qsizetype headerSizeAt = 14;
    constexpr std::array<quint32, 7> headerSizes{12, 40, 52, 56, 64, 108, 124};
    if (!bytes.startsWith("BM") || bytes.size() < headerSizeAt + qsizetype(sizeof(quint32)))
        return false;
    const auto size = qFromLittleEndian<quint32>(bytes.data() + headerSizeAt);
    return std::find(headerSizes.begin(), headerSizes.end(), size) != headerSizes.end();
}

} // namespace

std::optional<RasterFormat> rasterFormatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return RasterFormat::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return RasterFormat::Png;
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == QByteArrayView("WEBP"))
        return RasterFormat::WebP;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return RasterFormat::Gif;
    if (isBmp(bytes))
        return RasterFormat::Bmp;
    return std::nullopt;
}

} // namespace bayfinder
