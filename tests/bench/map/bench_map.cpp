// SPDX-License-Identifier: Apache-2.0
// What it costs to paint a level, and to move it under a finger. tools/bench-map starts it.
#include "floorplan/paintfloor.h"
#include "floorplan/paintroute.h"
#include "quick/mapitem.h"
#include "site/readsite.h"
#include "sitemaker/sitemaker.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <vector>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

constexpr int paintings = 21;
constexpr int frames = 300;
constexpr double frameMs = 1000.0 / 60;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<double> timesOf(int repeats, const std::function<void()> &action)
{
    std::vector<double> times;
    action(); // fonts, caches
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        action();
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    return times;
}

void print(const char *what, const std::vector<double> &times)
{
    std::printf("| %s | %.1f ms | %.1f ms |\n", what, times[times.size() / 2], times.back());
}

// The least that anybody would do: every polygon of the level filled, one after the other.
void fillPlainly(QPainter &painter, const SiteLevel &level, const QTransform &toPixels)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toPixels);
    painter.setPen(Qt::NoPen);
    const auto fill = [&painter](const Shape &shape, const QColor &colour) {
        painter.setBrush(colour);
        for (const Polygon &polygon : shape)
            painter.drawPolygon(QPolygonF(polygon.outer));
    };
    fill(level.footprint, Qt::white);
    for (const SiteUnit &unit : level.units)
        fill(unit.shape, Qt::lightGray);
    for (const SiteBay &bay : level.bays)
        fill(bay.shape, Qt::green);
    for (const SiteFixture &fixture : level.fixtures)
        fill(fixture.shape, Qt::darkGray);
}

Palette somePalette()
{
    Palette palette;
    palette.outside = palette.halo = palette.routeEdge = Qt::white;
    palette.floor = palette.road = palette.room = palette.opening = palette.passage = QColor(240, 240, 240);
    palette.solid = palette.line = palette.car = Qt::gray;
    palette.bay = palette.bayTaken = Qt::lightGray;
    palette.bayFree = palette.kioskText = palette.targetText = palette.symbolText = Qt::green;
    palette.text = palette.symbol = palette.target = palette.kiosk = palette.route = Qt::black;
    return palette;
}

Scene sceneOf(const SiteLevel &level, QSizeF view)
{
    Scene scene;
    scene.plan = std::make_shared<const FloorPlan>(level);
    scene.view = view;
    const QRectF box = scene.plan->box();
    scene.camera = cameraFor({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, view,
                             {20, 20, 20, 20}, 0, 1000);
    scene.palette = somePalette();
    scene.font = QGuiApplication::font();
    scene.textSize = view.height() / 28;
    scene.unit = view.height() / 200;
    scene.language = u"en"_s;
    for (qsizetype i = 0; i < level.bays.size(); ++i)
        scene.occupancies.append(BayState::Occupancy(i % 3));
    return scene;
}

void benchPainting(const SiteLevel &level)
{
    const QSize size(3840, 2160);
    const Scene scene = sceneOf(level, size);
    QImage image(size, QImage::Format_RGB32);
    const auto plain = timesOf(paintings, [&] {
        image.fill(Qt::white);
        QPainter painter(&image);
        fillPlainly(painter, level, scene.camera.toPixels(scene.view));
    });
    const auto ground = timesOf(paintings, [&] {
        QPainter painter(&image);
        paintGround(painter, scene);
    });
    const auto floor = timesOf(paintings, [&] {
        QPainter painter(&image);
        paintFloor(painter, scene);
    });
    const auto preparing = timesOf(paintings, [&] { const FloorPlan again(level); });
    std::printf("\n| a level of %d bays at %d x %d, %d times | median | most |\n| --- | --- | --- |\n",
                int(level.bays.size()), size.width(), size.height(), paintings);
    print("plain fills of the same polygons", plain);
    print("the floor: bays by state, cars, borders, walls", ground);
    print("the same with labels", floor);
    print("preparing the level, once", preparing);
    std::printf("\nThe floor takes %.2f times as long as plain fills.\n",
                ground[ground.size() / 2] / plain[plain.size() / 2]);
}

void benchPanning(std::shared_ptr<const Site> site, QSize size)
{
    GarageMap map;
    map.setSite(site);
    MapColours colours;
    QQuickWindow window;
    window.resize(size);
    auto *item = new MapItem(window.contentItem());
    item->setSize(size);
    item->setMap(&map);
    item->setColours(&colours);
    item->setTextSize(size.height() / 28.0);
    item->setUnit(size.height() / 200.0);
    item->setLanguage(u"en"_s);
    item->setArea(site->levels.first().area);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)
        || !QTest::qWaitFor([item] { return item->isShown() && !item->isBusy(); }, 20000)) {
        std::cerr << "the map is not painted\n";
        return;
    }
    item->zoom(3, size.width() / 2.0, size.height() / 2.0);
    (void)QTest::qWaitFor([item] { return !item->isBusy(); }, 20000);
    bool drawn = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&drawn] { drawn = true; });
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        drawn = false;
        // A finger that goes round in a circle.
        item->pan(9 * std::cos(frame / 20.0), 9 * std::sin(frame / 20.0));
        while (!drawn)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        times.push_back(milliseconds(timer));
        // A screen has sixty frames a second; meanwhile the floor is painted.
        while (milliseconds(timer) < frameMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    const auto late = std::count_if(times.begin(), times.end(), [](double time) { return time > frameMs; });
    std::sort(times.begin(), times.end());
    std::printf("| %d x %d | %.1f ms | %.1f ms | %.1f ms | %d of %d |\n", size.width(), size.height(),
                times[times.size() / 2], times[times.size() * 99 / 100], times.back(), int(late), frames);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(u"Noto Sans CJK SC"_s));
    const QTemporaryDir folder;
    if (const auto made = sitemaker::makeSite({1, 1200, 1}, folder.path()); !made) {
        std::cerr << qPrintable(made.error()) << '\n';
        return 1;
    }
    const auto site = readSite(folder.path());
    if (!site) {
        std::cerr << qPrintable(site.error().message) << '\n';
        return 1;
    }
    const auto shared = std::make_shared<const Site>(*site);
    benchPainting(shared->levels.first());
    std::printf("\n| moved by a finger, from the move to the frame | median | 99 of 100 | most | later than "
                "a frame |\n"
                "| --- | --- | --- | --- | --- |\n");
    for (const QSize size : {QSize(1080, 900), QSize(1920, 1080), QSize(3840, 2160)})
        benchPanning(shared, size);
    return 0;
}
