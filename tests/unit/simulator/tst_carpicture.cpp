// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/platepaint.h"
#include "simulator/carpicture.h"

#include <QImage>
#include <QTest>

#include <future>
#include <vector>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

CarPictureSubject subject(quint64 appearance = 1)
{
    CarPictureSubject subject;
    subject.plate = u"川A11NW5"_s;
    subject.appearance = appearance;
    subject.area = u"01"_s;
    subject.bay = u"017"_s;
    subject.timeStamp = u"2026-03-14 16:36:00"_s;
    return subject;
}

double brightness(const QImage &image)
{
    qint64 sum = 0;
    for (int y = 0; y < image.height(); y += 8) {
        for (int x = 0; x < image.width(); x += 8)
            sum += qGray(image.pixel(x, y));
    }
    return static_cast<double>(sum) / (image.width() / 8.0 * (image.height() / 8.0));
}

} // namespace

class TestCarPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAJpegOfTheRightSize();
    void isAlwaysTheSame();
    void differsFromCarToCar();
    void isDarkerAtNight();
    void showsThePlatesColour();
    void drawsInManyThreads();
    void drawsAnyText();
};

void TestCarPicture::isAJpegOfTheRightSize()
{
    const QByteArray bytes = carPicture(subject());
    QVERIFY(bytes.startsWith("\xff\xd8\xff"));
    QVERIFY2(bytes.size() < 400 * 1024, qPrintable(QString::number(bytes.size())));
    const QImage image = QImage::fromData(bytes, "JPEG");
    QCOMPARE(image.size(), QSize(1280, 720));
    // Neither black nor burnt out.
    QVERIFY2(brightness(image) > 40 && brightness(image) < 190,
             qPrintable(QString::number(brightness(image))));
}

void TestCarPicture::isAlwaysTheSame()
{
    for (quint64 appearance = 1; appearance <= 2; ++appearance)
        QVERIFY(carPicture(subject(appearance)) == carPicture(subject(appearance)));
}

void TestCarPicture::differsFromCarToCar()
{
    const QByteArray first = carPicture(subject());
    QVERIFY(carPicture(subject(2)) != first);
    CarPictureSubject changed = subject();
    changed.plate = u"川A11NW6"_s;
    QVERIFY(carPicture(changed) != first);
    changed = subject();
    changed.bay = u"018"_s;
    QVERIFY(carPicture(changed) != first);
    changed = subject();
    changed.timeStamp = u"2026-03-14 16:36:01"_s;
    QVERIFY(carPicture(changed) != first);
}

void TestCarPicture::isDarkerAtNight()
{
    const QImage day = QImage::fromData(carPicture(subject()));
    CarPictureSubject nightly = subject();
    nightly.night = true;
    const QImage night = QImage::fromData(carPicture(nightly));
    QVERIFY(brightness(night) < 0.85 * brightness(day));
}

void TestCarPicture::showsThePlatesColour()
{
    // Where the plate hangs varies a little; its colour must be somewhere in the lower middle.
    const auto plateLike = [](const QString &plate, const auto &matches) {
        int count = 0;
        for (quint64 appearance = 1; appearance <= 2; ++appearance) {
            CarPictureSubject of = subject(appearance);
            of.plate = plate;
            const QImage image = QImage::fromData(carPicture(of));
            for (int y = 360; y < 560; y += 2) {
                for (int x = 480; x < 800; x += 2)
                    count += matches(QColor(image.pixel(x, y))) ? 1 : 0;
            }
        }
        return count;
    };
    const auto blue = [](const QColor &colour) { return colour.blue() > colour.red() + 70; };
    const auto green = [](const QColor &colour) {
        return colour.green() > colour.red() + 30 && colour.green() > colour.blue() + 15;
    };
    QVERIFY(plateLike(u"川A11NW5"_s, blue) > 700);
    QVERIFY(plateLike(u"川AD12345"_s, blue) < 300);
    QVERIFY(plateLike(u"川AD12345"_s, green) > 700);
}

void TestCarPicture::drawsInManyThreads()
{
    std::vector<std::future<QByteArray>> pictures;
    for (quint64 appearance = 1; appearance <= 3; ++appearance)
        pictures.push_back(std::async(std::launch::async, [=] { return carPicture(subject(appearance)); }));
    for (quint64 appearance = 1; appearance <= 3; ++appearance)
        QVERIFY(pictures.at(appearance - 1).get() == carPicture(subject(appearance)));
}

void TestCarPicture::drawsAnyText()
{
    for (const QString &text :
         {QString(), u" "_s, u"\u202e\u0001<b>"_s, QString(200, u'W'), u"\U0001F697"_s}) {
        CarPictureSubject odd = subject();
        odd.plate = text;
        odd.area = text;
        odd.bay = text;
        odd.timeStamp = text;
        QCOMPARE(QImage::fromData(carPicture(odd)).size(), QSize(1280, 720));
        QVERIFY(!camera::platePicture(text).isNull());
    }
}

QTEST_MAIN(TestCarPicture)

#include "tst_carpicture.moc"
