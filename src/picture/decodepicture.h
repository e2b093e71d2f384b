// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QSize>

namespace bayfinder {

/// Pictures with more pixels than this are refused unseen.
inline constexpr qint64 mostPicturePixels = 40'000'000;
/// Pictures that are so many times longer than wide, or the reverse, are no photographs, and covering a
/// target with them would take more memory than they have pixels.
inline constexpr int mostElongation = 100;

/// Decodes a picture that came from outside, so that it covers @p target (device pixels) and no more:
/// neither side of the result is larger than the target's unless the other would fall below it, and it is
/// never larger than the original. An empty @p target means the original size.
///
/// Only raster formats, judged by content. The header is checked before anything is allocated: more than
/// mostPicturePixels is Error::Kind::TooLarge; a strip (mostElongation), what would take more than 128 MiB
/// (QImageReader's limit, for formats that it cannot scale while reading) and what cannot be decoded is
/// Error::Kind::Malformed. Of animations the first frame is taken; a camera's orientation mark is obeyed.
/// Callable from any thread; takes tens of milliseconds for a camera's picture, so not from the GUI's.
[[nodiscard]] Expected<QImage> decodePicture(const QByteArray &bytes, QSize target);

/// The same on a worker thread of its own: one picture at a time, which bounds the memory in use. The future
/// finishes there; a cancelled one that has not begun is skipped.
[[nodiscard]] QFuture<Expected<QImage>> decodePictureLater(const QByteArray &bytes, QSize target);

/// Width and height as the header says, with the same checks.
[[nodiscard]] Expected<QSize> pictureSize(const QByteArray &bytes);

} // namespace bayfinder
