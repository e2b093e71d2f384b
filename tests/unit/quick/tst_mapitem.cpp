// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "quick/mapitem.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QGuiApplication>
#include <QMetaProperty>
#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QtMath>

#include <memory>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize viewSize(640, 480);

/// How far the colours of two pictures are apart at most, of 255; -1 where sizes differ.
int farthest(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return -1;
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                             std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return most;
}

} // namespace

/// What is on the screen is what the painter paints, pixel by pixel. The suite runs this with the software
/// renderer, and once more with OpenGL: so both draw the same.
class TestMapItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void drawsWhatThePainterPaints();
    void drawsTheSameAfterItWasMoved();
    void levelsWithoutAGuide();
    void smallOnesHaveNoLabels();
    void drawsItselfUpToItsProgress();
    void followsTheBays();
    void turnsNorthUp();
    void pansAndZoomsWithinLimits();
    void fitsAgain();
    void anotherLegFitsAnew();
    void aFingerWaitsForNothing();
    void whatIsLeftIsNotShownAgain();
    void drawsNoFrameWhileNothingChanges();
    void nothingToShow();
    void outlivesItsSources();

private:
    [[nodiscard]] bool settle();
    [[nodiscard]] QImage grabbed() { return m_window->grabWindow().convertToFormat(QImage::Format_RGB32); }
    [[nodiscard]] QImage painted(const QSize &size = viewSize);

    FakeService m_service;
    ManualClock m_clock;
    Wayfinder m_wayfinder;
    BayWatch m_watch{m_service, m_clock, std::chrono::hours(1), 1};
    std::unique_ptr<PlacesModel> m_places;
    std::unique_ptr<WayGuide> m_guide;
    std::unique_ptr<LiveBays> m_bays;
    std::unique_ptr<GarageMap> m_map;
    std::unique_ptr<MapColours> m_colours;
    std::unique_ptr<QQuickWindow> m_window;
    MapItem *m_item = nullptr; // in the window
};

void TestMapItem::initTestCase()
{
    m_wayfinder.open(demoSiteFolder(), demoKioskName());
    QTRY_COMPARE_WITH_TIMEOUT(m_wayfinder.state(), Wayfinder::State::Ready, 30000);
}

void TestMapItem::init()
{
    m_places = std::make_unique<PlacesModel>();
    m_guide = std::make_unique<WayGuide>(m_wayfinder, *m_places);
    m_guide->setLanguage(u"en"_s);
    ParkedCar car = parkedCar(u"川A11NW5"_s, u"044"_s);
    car.area = u"03"_s;
    m_places->setPlaces({car});
    QTRY_COMPARE_WITH_TIMEOUT(m_guide->state(), WayGuide::State::Shown, 30000);
    m_map = std::make_unique<GarageMap>();
    m_map->setSite(m_wayfinder.site(), m_wayfinder.sharedBays());
    m_bays = std::make_unique<LiveBays>(m_watch, *m_map, m_clock);
    m_colours = std::make_unique<MapColours>();
    const QMetaObject *meta = m_colours->metaObject();
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i)
        meta->property(i).write(m_colours.get(),
                                QColor::fromHsv(i * 47 % 360, 120 + i * 31 % 130, 140 + i * 17 % 110));

    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(viewSize);
    m_item = new MapItem(m_window->contentItem());
    m_item->setSize(viewSize);
    m_item->setMap(m_map.get());
    m_item->setColours(m_colours.get());
    m_item->setGuide(m_guide.get());
    m_item->setLeg(1);
    m_item->setTextSize(20);
    m_item->setUnit(3);
    m_item->setLanguage(u"en"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(settle());
}

void TestMapItem::cleanup()
{
    m_window.reset();
}

bool TestMapItem::settle()
{
    return QTest::qWaitFor([this] { return m_item->isShown() && !m_item->isBusy(); }, 20000);
}

QImage TestMapItem::painted(const QSize &size)
{
    const auto sight = m_guide->sight(m_item->leg());
    Scene scene;
    scene.plan = m_map->plan(sight->level);
    scene.view = m_item->size();
    // Where the item has what is in its middle.
    scene.camera = m_item->camera();
    scene.palette = m_colours->palette();
    scene.font = QGuiApplication::font();
    scene.textSize = 20;
    scene.unit = 3;
    scene.language = u"en"_s;
    scene.target = sight->target;
    scene.route = sight->route;
    scene.markers = sight->markers;
    // The item paints a fifth of its longer side beyond its borders; where a line falls between two pixels,
    // rounding makes a difference between that and painting just this.
    QFuture<MapLayer> floor = floorLayerLater(scene, qFloor(0.2 * std::max(size.width(), size.height())), 1);
    const MapLayer below = floor.result();
    const MapLayer above = wayLayer(scene, 1, 1);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.drawImage(below.box.topLeft(), below.image);
    painter.drawImage(above.box.topLeft(), above.image);
    return image;
}

void TestMapItem::drawsWhatThePainterPaints()
{
    const QImage screen = grabbed();
    QImage empty(viewSize, QImage::Format_RGB32);
    empty.fill(screen.pixel(0, 0));
    QVERIFY(farthest(screen, empty) > 20);
    // Two colours that lie over each other may be rounded the other way.
    const int difference = farthest(screen, painted());
    QVERIFY2(difference >= 0 && difference <= 2, qPrintable(QString::number(difference)));
}

void TestMapItem::drawsTheSameAfterItWasMoved()
{
    m_item->zoom(1.7, 100, 90);
    m_item->pan(31.5, -22.25);
    QVERIFY(settle());
    const int difference = farthest(grabbed(), painted());
    QVERIFY2(difference >= 0 && difference <= 2, qPrintable(QString::number(difference)));
}

void TestMapItem::levelsWithoutAGuide()
{
    m_item->setGuide(nullptr);
    QVERIFY(!m_item->isShown());
    m_item->setArea(u"02"_s);
    QVERIFY(settle());
    const QImage second = grabbed();
    m_item->setArea(u"04"_s);
    QVERIFY(settle());
    QVERIFY(farthest(second, grabbed()) > 20);
    m_item->setArea(u"no such level"_s);
    QVERIFY(!m_item->isShown());
}

void TestMapItem::smallOnesHaveNoLabels()
{
    m_item->setDetailed(false);
    QVERIFY(settle());
    const QImage plain = grabbed();
    // No labels in either language: it looks the same.
    m_item->setLanguage(u"zh_CN"_s);
    QVERIFY(settle());
    QCOMPARE(grabbed(), plain);
    m_item->setDetailed(true);
    QVERIFY(settle());
    QVERIFY(grabbed() != plain);
}

void TestMapItem::drawsItselfUpToItsProgress()
{
    const QImage whole = grabbed();
    m_item->setProgress(0.3);
    const QImage begun = grabbed();
    QVERIFY(begun != whole);
    // The floor is not painted anew for it.
    QVERIFY(!m_item->isBusy());
    m_item->setProgress(1);
    QCOMPARE(grabbed(), whole);
}

void TestMapItem::followsTheBays()
{
    m_item->setLiveBays(m_bays.get());
    QVERIFY(settle());
    const QImage unknown = grabbed();
    m_watch.start();
    QList<BayState> states;
    for (int i = 1; i < 100; ++i)
        states.append({u"03"_s, {}, QString::number(i).rightJustified(3, u'0'), BayState::Occupancy::Free});
    m_service.bayQuestions.last().answer(states);
    QSignalSpy changed(m_bays.get(), &LiveBays::changed);
    QVERIFY(changed.wait(5000));
    QVERIFY(settle());
    QVERIFY(farthest(grabbed(), unknown) > 20);
}

void TestMapItem::turnsNorthUp()
{
    QCOMPARE(m_item->up(), m_guide->heading());
    m_item->setNorthUp(true);
    QVERIFY(settle());
    QCOMPARE(m_item->up(), 0.0);
    const int difference = farthest(grabbed(), painted());
    QVERIFY2(difference >= 0 && difference <= 2, qPrintable(QString::number(difference)));
}

void TestMapItem::pansAndZoomsWithinLimits()
{
    QVERIFY(m_item->canGrow());
    for (int i = 0; i < 30; ++i)
        m_item->zoom(1.6, 10, 10);
    QVERIFY(!m_item->canGrow());
    QVERIFY(m_item->canShrink());
    const double largest = m_item->pixelsPerMetre();
    m_item->pan(1e6, 1e6);
    QVERIFY(m_map->plan(m_guide->sight(1)->level)
                ->box()
                .adjusted(-1, -1, 1, 1)
                .contains(m_item->camera().centre));
    for (int i = 0; i < 60; ++i)
        m_item->zoom(1 / 1.6, 10, 10);
    QVERIFY(!m_item->canShrink());
    QVERIFY(m_item->pixelsPerMetre() < largest / 10);
    QVERIFY(settle());
}

void TestMapItem::fitsAgain()
{
    const QImage before = grabbed();
    QVERIFY(m_item->isFitted());
    m_item->zoom(2, 50, 50);
    QVERIFY(!m_item->isFitted());
    m_item->fit();
    QVERIFY(m_item->isFitted());
    QVERIFY(settle());
    QCOMPARE(grabbed(), before);
}

void TestMapItem::anotherLegFitsAnew()
{
    m_item->zoom(2, 50, 50);
    QSignalSpy route(m_item, &MapItem::routeChanged);
    m_item->setLeg(0);
    QCOMPARE(route.size(), 1);
    QVERIFY(m_item->isFitted());
    QVERIFY(settle());
    const int difference = farthest(grabbed(), painted());
    QVERIFY2(difference >= 0 && difference <= 2, qPrintable(QString::number(difference)));
}

void TestMapItem::aFingerWaitsForNothing()
{
    // Many moves, one after the other, without a turn of the event loop in which a painting could arrive.
    const QImage before = grabbed();
    m_item->pan(40, 0);
    QVERIFY(m_item->isBusy());
    const QImage moved = grabbed();
    // The picture that was there has moved along with the finger.
    const QRect inside(100, 100, 300, 200);
    QVERIFY(farthest(moved.copy(inside.translated(40, 0)), before.copy(inside)) <= 2);
    QVERIFY(settle());
}

/// A painting that is under way when something else is to be seen never arrives.
void TestMapItem::whatIsLeftIsNotShownAgain()
{
    m_item->zoom(1.5, 50, 50);
    QVERIFY(m_item->isBusy());
    (void)grabbed(); // polishes: the painting begins
    m_places->setPlaces({});
    QVERIFY(!m_item->isShown());
    m_item->setVisible(false);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QVERIFY(!m_item->isShown());
}

void TestMapItem::drawsNoFrameWhileNothingChanges()
{
    (void)grabbed();
    int frames = 0;
    connect(
        m_window.get(), &QQuickWindow::afterRendering, m_window.get(), [&frames] { ++frames; },
        Qt::DirectConnection);
    // Whatever was asked for by now comes with this frame.
    m_window->update();
    QTRY_VERIFY(frames > 0);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    frames = 0;
    m_item->setUnit(3);
    m_item->setLeg(1);
    m_guide->setStepFree(false);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCOMPARE(frames, 0);
}

void TestMapItem::nothingToShow()
{
    m_places->setPlaces({});
    QVERIFY(!m_item->isShown());
    (void)grabbed();
    m_item->zoom(2, 5, 5);
    m_item->pan(5, 5);
    m_item->fit();
    QVERIFY(!m_item->canGrow());
    QVERIFY(!m_item->canShrink());
    (void)grabbed();
}

void TestMapItem::outlivesItsSources()
{
    m_item->setLiveBays(m_bays.get());
    m_item->zoom(1.5, 5, 5); // a painting is under way
    m_guide.reset();
    m_bays.reset();
    m_map.reset();
    m_colours.reset();
    (void)grabbed();
    m_item->zoom(1.5, 5, 5);
    (void)grabbed();
}

QTEST_MAIN(TestMapItem)

#include "tst_mapitem.moc"
