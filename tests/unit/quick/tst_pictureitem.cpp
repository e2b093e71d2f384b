// SPDX-License-Identifier: Apache-2.0
#include "quick/pictureitem.h"
#include "support/fakeservice.h"
#include "support/futures.h"

#include <QBuffer>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Status = PictureItem::Status;

class TestPictureItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void decodesAtTheSizeThatIsShown_data();
    void decodesAtTheSizeThatIsShown();
    void decodesNothingThatIsNotThere();
    void asksForNothingWithout_data();
    void asksForNothingWithout();
    void showsThePicture();
    void sharesOneFetch();
    void fillsOrFits_data();
    void fillsOrFits();
    void decodesNoMoreThanItShows_data();
    void decodesNoMoreThanItShows();
    void decodesAgainWhenItGrows();
    void saysThatItFailed_data();
    void saysThatItFailed();
    void clearingTakesItOffTheScreen();
    void anotherAddressShowsNothingOld();
    void anAnswerForTheOldAddressIsNotShown();
    void noAddressShowsNothing();
    void theNextVisitAsksAnew();
    void staysShownWhenTheStoreMadeRoom();
    void changesItsSource();
    void outlivesItsSource();

private:
    [[nodiscard]] QColor colourAt(QPoint point);
    [[nodiscard]] QColor centre() { return colourAt({50, 50}); }
    /// Answers the question for @p address.
    void answer(const QUrl &address, const QByteArray &bytes);

    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<PictureStore> m_store;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<QQuickWindow> m_window;
    QList<QColor> m_seen;
    PictureItem *m_item = nullptr; ///< in the window's upper left corner, 100 by 100
};

namespace {

/// Tells how large the picture is that gets to the renderer.
class Probe : public PictureItem
{
public:
    using PictureItem::PictureItem;
    QSize painted;

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override
    {
        QSGNode *updated = PictureItem::updatePaintNode(node, data);
        if (updated)
            painted = static_cast<QSGImageNode *>(updated)->texture()->textureSize();
        return updated;
    }
};

const QUrl first(u"https://images.example.com/first"_s);
const QUrl second(u"https://images.example.com/second"_s);

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray picture(QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return png(image);
}

/// Black and white columns, one pixel each: grey as soon as it was made smaller.
QByteArray stripes(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    for (int x = 0; x < size.width(); x += 2)
        painter.fillRect(x, 0, 1, size.height(), Qt::white);
    painter.end();
    return png(image);
}

} // namespace

void TestPictureItem::init()
{
    m_service = std::make_unique<FakeService>();
    m_store = std::make_unique<PictureStore>(*m_service);
    m_pictures = std::make_unique<Pictures>(*m_store);
    m_window = std::make_unique<QQuickWindow>();
    m_window->setColor(Qt::gray);
    m_window->resize(400, 400);
    m_item = new PictureItem(m_window->contentItem());
    m_item->setSize({100, 100});
    m_item->setPictures(m_pictures.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPictureItem::cleanup()
{
    m_window.reset();
    m_pictures.reset();
    m_store.reset();
    m_service.reset();
}

QColor TestPictureItem::colourAt(QPoint point)
{
    return m_window->grabWindow().pixelColor(point);
}

void TestPictureItem::answer(const QUrl &address, const QByteArray &bytes)
{
    for (const auto &question : std::as_const(m_service->pictures)) {
        if (question.text == address.toString() && !question.promise->future().isFinished())
            question.answer(bytes);
    }
}

void TestPictureItem::decodesAtTheSizeThatIsShown_data()
{
    QTest::addColumn<QSize>("original");
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<QSize>("decoded");
    QTest::newRow("smaller") << QSize(800, 600) << QSize(80, 60) << QSize(80, 60);
    QTest::newRow("covers a square") << QSize(800, 600) << QSize(60, 60) << QSize(80, 60);
    QTest::newRow("never larger") << QSize(80, 60) << QSize(800, 600) << QSize(80, 60);
}

void TestPictureItem::decodesAtTheSizeThatIsShown()
{
    QFETCH(QSize, original);
    QFETCH(QSize, wanted);
    m_pictures->request(first);
    answer(first, picture(original, Qt::red));
    QTRY_COMPARE(m_pictures->state(first), PictureStore::State::Ready);
    const QFuture<Expected<QImage>> decoding = m_pictures->decode(first, wanted);
    QVERIFY(waitFor(decoding));
    QVERIFY(decoding.result().has_value());
    QTEST(decoding.result()->size(), "decoded");
}

void TestPictureItem::decodesNothingThatIsNotThere()
{
    QCOMPARE(m_pictures->state(first), PictureStore::State::Unknown);
    const QFuture<Expected<QImage>> decoding = m_pictures->decode(first, {80, 60});
    QVERIFY(waitFor(decoding));
    QVERIFY(!decoding.result().has_value());
}

void TestPictureItem::asksForNothingWithout_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("an address") << QUrl() << QSizeF(100, 100);
    QTest::newRow("a width") << first << QSizeF(0, 100);
    QTest::newRow("a height") << first << QSizeF(100, 0);
}

void TestPictureItem::asksForNothingWithout()
{
    QFETCH(QUrl, address);
    QFETCH(QSizeF, size);
    m_item->setSize(size);
    m_item->setAddress(address);
    // A grabbed frame has been polished and synchronised.
    (void)m_window->grabWindow();
    QCOMPARE(m_service->pictures.size(), 0);
    QCOMPARE(m_item->status(), Status::Empty);
    m_item->setSize({100, 100});
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    QCOMPARE(m_item->status(), Status::Waiting);
}

void TestPictureItem::showsThePicture()
{
    QSignalSpy status(m_item, &PictureItem::statusChanged);
    m_item->setAddress(first);
    QTRY_COMPARE(m_item->status(), Status::Waiting);
    QCOMPARE(m_service->pictures.size(), 1);
    QCOMPARE(m_service->pictures.first().text, first.toString());
    QCOMPARE(m_item->aspectRatio(), 0);
    QCOMPARE(centre(), QColor(Qt::gray));
    answer(first, picture({800, 400}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    QCOMPARE(status.size(), 2);
    QVERIFY(qAbs(m_item->aspectRatio() - 2) < 0.05);
    QCOMPARE(centre(), QColor(Qt::red));
    QCOMPARE(m_service->pictures.size(), 1);
}

void TestPictureItem::sharesOneFetch()
{
    PictureItem other(m_window->contentItem());
    other.setPosition({200, 200});
    other.setSize({50, 50});
    other.setPictures(m_pictures.get());
    other.setAddress(first);
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({100, 100}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    QTRY_COMPARE(other.status(), Status::Shown);
    QCOMPARE(m_service->pictures.size(), 1);
    QCOMPARE(colourAt({225, 225}), QColor(Qt::red));
}

void TestPictureItem::fillsOrFits_data()
{
    QTest::addColumn<bool>("crop");
    QTest::addColumn<QColor>("above");
    QTest::newRow("fills") << true << QColor(Qt::red);
    QTest::newRow("fits") << false << QColor(Qt::gray);
}

/// A picture twice as wide as high in a square.
void TestPictureItem::fillsOrFits()
{
    QFETCH(bool, crop);
    m_item->setCrop(crop);
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({400, 200}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    QTEST(colourAt({50, 10}), "above");
    QCOMPARE(centre(), QColor(Qt::red));
    // Nothing of it outside the item.
    QCOMPARE(colourAt({150, 50}), QColor(Qt::gray));
    m_item->setCrop(!crop);
    QTRY_COMPARE(colourAt({50, 10}), crop ? QColor(Qt::gray) : QColor(Qt::red));
}

void TestPictureItem::decodesNoMoreThanItShows_data()
{
    QTest::addColumn<bool>("crop");
    QTest::addColumn<QSizeF>("item");
    QTest::addColumn<QSize>("painted");
    QTest::newRow("fills a square") << true << QSizeF(60, 60) << QSize(80, 60);
    QTest::newRow("fills its own shape") << true << QSizeF(80, 60) << QSize(80, 60);
    QTest::newRow("fills a tall item") << true << QSizeF(40, 120) << QSize(160, 120);
    QTest::newRow("fits its own shape") << false << QSizeF(80, 60) << QSize(80, 60);
    QTest::newRow("half a pixel is a pixel") << true << QSizeF(79.5, 59.6) << QSize(80, 60);
}

void TestPictureItem::decodesNoMoreThanItShows()
{
    QFETCH(bool, crop);
    QFETCH(QSizeF, item);
    Probe probe(m_window->contentItem());
    probe.setCrop(crop);
    probe.setSize(item);
    probe.setPictures(m_pictures.get());
    probe.setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({800, 600}, Qt::red));
    QTRY_COMPARE(probe.status(), Status::Shown);
    (void)m_window->grabWindow();
    QTEST(probe.painted, "painted");
}

void TestPictureItem::decodesAgainWhenItGrows()
{
    m_item->setCrop(false);
    m_item->setSize({20, 20});
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, stripes({200, 200}));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    const QColor coarse = colourAt({10, 10});
    QVERIFY2(coarse.value() > 60 && coarse.value() < 200, qPrintable(coarse.name()));
    QSignalSpy status(m_item, &PictureItem::statusChanged);
    m_item->setSize({200, 200});
    QTRY_VERIFY(colourAt({100, 100}).value() > 240 || colourAt({100, 100}).value() < 15);
    // Meanwhile the coarse one stood in its place: no flicker, and nothing was fetched again.
    QCOMPARE(status.size(), 0);
    QCOMPARE(m_service->pictures.size(), 1);
}

void TestPictureItem::saysThatItFailed_data()
{
    QTest::addColumn<bool>("fetched");
    QTest::newRow("not fetched") << false;
    QTest::newRow("not a picture") << true;
}

void TestPictureItem::saysThatItFailed()
{
    QFETCH(bool, fetched);
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    if (fetched)
        answer(first, QByteArray("not a picture"));
    else
        m_service->pictures.first().fail(Error::Kind::Insecure);
    QTRY_COMPARE(m_item->status(), Status::Failed);
    QCOMPARE(m_item->aspectRatio(), 0);
    QCOMPARE(centre(), QColor(Qt::gray));
    QCOMPARE(m_service->pictures.size(), 1);
}

void TestPictureItem::clearingTakesItOffTheScreen()
{
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({100, 100}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    m_store->clear();
    QCOMPARE(m_item->status(), Status::Empty);
    QCOMPARE(m_item->aspectRatio(), 0);
    QCOMPARE(centre(), QColor(Qt::gray));
}

void TestPictureItem::anotherAddressShowsNothingOld()
{
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({100, 100}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    m_item->setAddress(second);
    QCOMPARE(m_item->status(), Status::Empty);
    QCOMPARE(centre(), QColor(Qt::gray));
    QTRY_COMPARE(m_service->pictures.size(), 2);
    answer(second, picture({100, 100}, Qt::blue));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    QCOMPARE(centre(), QColor(Qt::blue));
}

void TestPictureItem::anAnswerForTheOldAddressIsNotShown()
{
    connect(m_item, &PictureItem::statusChanged, this, [this] {
        if (m_item->status() == Status::Shown)
            m_seen.append(centre());
    });
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({2000, 2000}, Qt::red));
    // Now it is being decoded, elsewhere.
    QTRY_COMPARE(m_pictures->state(first), PictureStore::State::Ready);
    m_item->setAddress(second);
    QTRY_COMPARE(m_service->pictures.size(), 2);
    answer(second, picture({100, 100}, Qt::blue));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    QCOMPARE(centre(), QColor(Qt::blue));
    QCOMPARE(m_seen, QList<QColor>{QColor(Qt::blue)});
}

void TestPictureItem::noAddressShowsNothing()
{
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({100, 100}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    m_item->setAddress({});
    QCOMPARE(m_item->status(), Status::Empty);
    QCOMPARE(centre(), QColor(Qt::gray));
}

void TestPictureItem::theNextVisitAsksAnew()
{
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({100, 100}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    m_store->clear();
    m_item->setAddress({});
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 2);
    answer(first, picture({100, 100}, Qt::blue));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    QCOMPARE(centre(), QColor(Qt::blue));
}

/// The store keeps few pictures. One that it has dropped is still on the screen, decoded; turning the
/// screen or growing a little must neither hide it nor leave it waiting.
void TestPictureItem::staysShownWhenTheStoreMadeRoom()
{
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    answer(first, picture({100, 100}, Qt::red));
    QTRY_COMPARE(m_item->status(), Status::Shown);
    for (int i = 0; i < 2 * PictureStore::mostPictures; ++i) {
        const QUrl address(u"https://images.example.com/%1"_s.arg(i));
        m_store->request(address);
        answer(address, QByteArray("x"));
        QTRY_COMPARE(m_store->state(address), PictureStore::State::Ready);
    }
    QCOMPARE(m_store->state(first), PictureStore::State::Unknown);
    const qsizetype asked = m_service->pictures.size();

    QSignalSpy status(m_item, &PictureItem::statusChanged);
    m_item->setSize({90, 90});
    QCOMPARE(centre(), QColor(Qt::red));
    QCOMPARE(m_item->status(), Status::Shown);
    QCOMPARE(m_service->pictures.size(), asked);

    // Larger than it was decoded for: fetched again, while the coarse one stays.
    m_item->setSize({300, 300});
    QTRY_COMPARE(m_service->pictures.size(), asked + 1);
    QCOMPARE(m_item->status(), Status::Shown);
    answer(first, picture({100, 100}, Qt::red));
    QTRY_COMPARE(m_store->state(first), PictureStore::State::Ready);
    QTRY_COMPARE(colourAt({250, 250}), QColor(Qt::red));
    QCOMPARE(m_item->status(), Status::Shown);
    QCOMPARE(status.size(), 0);
}

void TestPictureItem::changesItsSource()
{
    FakeService otherService;
    PictureStore otherStore(otherService);
    Pictures other(otherStore);
    QSignalSpy changed(m_item, &PictureItem::picturesChanged);
    m_item->setPictures(&other);
    m_item->setPictures(&other);
    QCOMPARE(changed.size(), 1);
    m_item->setAddress(first);
    QTRY_COMPARE(otherService.pictures.size(), 1);
    QCOMPARE(m_service->pictures.size(), 0);
    m_item->setPictures(nullptr);
    otherStore.clear();
    QCOMPARE(m_item->pictures(), nullptr);
}

void TestPictureItem::outlivesItsSource()
{
    m_item->setAddress(first);
    QTRY_COMPARE(m_service->pictures.size(), 1);
    m_pictures.reset();
    m_item->setSize({120, 120});
    (void)m_window->grabWindow();
    QCOMPARE(m_item->pictures(), nullptr);
}

QTEST_MAIN(TestPictureItem)

#include "tst_pictureitem.moc"
