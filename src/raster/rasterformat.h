// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace bayfinder {

/// The picture formats that we accept. All hold pixels: no scripts, no links, no fonts, no pages. SVG, PDF,
/// TIFF and icons are left out on purpose: what a camera's cloud never sends is only an open door.
enum class RasterFormat { Jpeg, Png, WebP, Gif, Bmp };

/// The format that @p bytes begin with, judged by content alone: neither a name nor a Content-Type has a
/// say. Needs the first 32 bytes. Says nothing about whether the rest can be decoded.
[[nodiscard]] std::optional<RasterFormat> rasterFormatOf(QByteArrayView bytes);

} // namespace bayfinder
