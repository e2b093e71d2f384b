// SPDX-License-Identifier: Apache-2.0
#include "raster/rasterformat.h"

#include <QTest>

#include <optional>

using bayfinder::RasterFormat;
using bayfinder::rasterFormatOf;

Q_DECLARE_METATYPE(std::optional<RasterFormat>)

class TestRasterFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByContent_data();
    void judgesByContent();
};

void TestRasterFormat::judgesByContent_data()
{
    using Format = std::optional<RasterFormat>;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");

    const Format none;
    const auto row = [](const char *name, const QByteArray &bytes, Format format) {
        QTest::newRow(name) << bytes << format;
    };
    const QByteArray bmpStart = QByteArray("BM").append(12, '\0');

    row("jpeg", QByteArray::fromHex("ffd8ffe000104a464946"), RasterFormat::Jpeg);
    row("jpeg with exif", QByteArray::fromHex("ffd8ffe1"), RasterFormat::Jpeg);
    row("png", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), RasterFormat::Png);
    row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), RasterFormat::WebP);
    row("gif 87", "GIF87a...", RasterFormat::Gif);
    row("gif 89", "GIF89a", RasterFormat::Gif);
    row("bmp", bmpStart + QByteArray::fromHex("28000000"), RasterFormat::Bmp);
    row("bmp of OS/2", bmpStart + QByteArray::fromHex("0c000000"), RasterFormat::Bmp);

    row("nothing", {}, none);
    row("half a jpeg mark", QByteArray::fromHex("ffd8"), none);
    row("half a png mark", "\x89PNG", none);
    row("png that went through a text transfer", QByteArray::fromHex("89504e470a1a0a"), none);
    row("riff of another kind", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), none);
    row("riff cut short", "RIFF\x10", none);
    row("text that begins like a bmp", "BMW in bay 17, seen by camera 3", none);
    row("bmp cut before its header", bmpStart, none);
    row("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", none);
    row("svg behind a declaration", "<?xml version=\"1.0\"?><svg/>", none);
    row("pdf", "%PDF-1.7", none);
    row("tiff", QByteArray("II*\0", 4), none);
    row("icon", QByteArray("\0\0\1\0", 4), none);
    row("page", "<!DOCTYPE html><html>", none);
    row("json", "{\"code\":404}", none);
    row("png with leading space", QByteArray(" ") + QByteArray::fromHex("89504e470d0a1a0a"), none);
}

void TestRasterFormat::judgesByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<RasterFormat>, format);
    QCOMPARE(rasterFormatOf(bytes), format);
}

QTEST_GUILESS_MAIN(TestRasterFormat)

#include "tst_rasterformat.moc"
