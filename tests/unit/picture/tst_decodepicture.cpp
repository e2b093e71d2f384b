// SPDX-License-Identifier: Apache-2.0
#include "picture/decodepicture.h"
#include "support/futures.h"

#include <QBuffer>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestDecodePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversTheTarget_data();
    void coversTheTarget();
    void refuses_data();
    void refuses();
    void obeysOrientation();
    void laterIsElsewhere();
    void cancelledBeforeItBegins();
};

namespace {

QByteArray encoded(const char *format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (!writer.write(image))
        return {};
    return bytes;
}

/// A bitmap whose header claims a size that its data does not have. (A PNG's header has a checksum.)
QByteArray lyingBitmap(quint32 width, quint32 height)
{
    QByteArray bytes = encoded("bmp", {4, 4});
    qToLittleEndian(width, bytes.data() + 18);
    qToLittleEndian(height, bytes.data() + 22);
    return bytes;
}

} // namespace

void TestDecodePicture::coversTheTarget_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("target");
    QTest::addColumn<QSize>("decoded");

    QTest::newRow("jpeg, smaller") << encoded("jpeg", {1280, 720}) << QSize(320, 180) << QSize(320, 180);
    QTest::newRow("covers a square") << encoded("jpeg", {1280, 720}) << QSize(180, 180) << QSize(320, 180);
    QTest::newRow("never larger") << encoded("jpeg", {64, 48}) << QSize(640, 480) << QSize(64, 48);
    QTest::newRow("no target") << encoded("jpeg", {64, 48}) << QSize() << QSize(64, 48);
    QTest::newRow("png") << encoded("png", {400, 300}) << QSize(40, 30) << QSize(40, 30);
    QTest::newRow("bmp") << encoded("bmp", {400, 300}) << QSize(40, 30) << QSize(40, 30);
    QTest::newRow("narrow") << encoded("png", {1000, 20}) << QSize(10, 1) << QSize(50, 1);
    QTest::newRow("as narrow as may be") << encoded("png", {1000, 10}) << QSize(10, 1) << QSize(100, 1);
}

void TestDecodePicture::coversTheTarget()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, target);
    QFETCH(QSize, decoded);
    const auto image = decodePicture(bytes, target);
    QVERIFY2(image, image ? "" : qPrintable(image.error().message));
    QCOMPARE(image->size(), decoded);
}

void TestDecodePicture::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("nothing") << QByteArray() << Error::Kind::Malformed;
    QTest::newRow("text") << QByteArray("<html>not a picture, but longer than a header</html>")
                          << Error::Kind::Malformed;
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                         << Error::Kind::Malformed;
    QTest::newRow("cut off") << encoded("jpeg", {64, 48}).left(40) << Error::Kind::Malformed;
    QTest::newRow("41 megapixels") << lyingBitmap(8200, 5000) << Error::Kind::TooLarge;
    QTest::newRow("absurd") << lyingBitmap(0x7fffffff, 0x7fffffff) << Error::Kind::Malformed;
    QTest::newRow("strip") << encoded("png", {1010, 10}) << Error::Kind::Malformed;
    QTest::newRow("standing strip") << encoded("png", {10, 1010}) << Error::Kind::Malformed;
    QTest::newRow("no height") << lyingBitmap(100, 0) << Error::Kind::Malformed;
}

void TestDecodePicture::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    const auto image = decodePicture(bytes, {100, 100});
    QVERIFY(!image);
    QCOMPARE(image.error().kind, kind);
}

void TestDecodePicture::obeysOrientation()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    QVERIFY(writer.write(image));
    QCOMPARE(*pictureSize(bytes), QSize(100, 200));
    const auto decoded = decodePicture(bytes, {50, 100});
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), QSize(50, 100));
}

void TestDecodePicture::laterIsElsewhere()
{
    const auto future = decodePictureLater(encoded("jpeg", {640, 480}), {64, 48});
    QVERIFY(test::waitFor(future));
    QVERIFY(future.result());
    QCOMPARE(future.result()->size(), QSize(64, 48));
}

void TestDecodePicture::cancelledBeforeItBegins()
{
    auto busy = decodePictureLater(encoded("png", {3000, 3000}), {});
    auto future = decodePictureLater(encoded("jpeg", {640, 480}), {64, 48});
    future.cancel();
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(test::waitFor(busy));
}

QTEST_MAIN(TestDecodePicture)

#include "tst_decodepicture.moc"
