// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "floorplan/crossing.h"
#include "floorplan/labels.h"
#include "floorplan/markers.h"
#include "route/routeplanner.h"
#include "site/bayindex.h"
#include "site/readsite.h"

#include <QTest>

#include <algorithm>

using namespace bayfinder;
using namespace Qt::StringLiterals;

/// Labels on the plans of the demo's garage, at every zoom and turned in every direction.
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neverOverlap_data();
    void neverOverlap();
    void namesInTheLanguage();
    void rounderNumbersFirst();
    void signsOfBaysWhereThereIsRoom();
    void signsTakeNoNumbersRoom_data();
    void signsTakeNoNumbersRoom();
    void moreBayNumbersCloseBy();
    void theSameEveryTime();
    void noneAcrossTheBorderOfWhatIsSeen();
    void noneUnderWhatLiesOnTheMap();
    void noneWhereTheyAreOff();

private:
    Scene scene(double scale, double up) const;

    std::shared_ptr<const Site> m_site;
    Scene m_scene;
};

void TestLabels::initTestCase()
{
    const auto read = readSite(demoSiteFolder());
    QVERIFY(read);
    m_site = std::make_shared<const Site>(*read);
    const auto bay = BayIndex(*m_site).find(u"01"_s, u"044"_s);
    QVERIFY(bay);
    const SiteKiosk &kiosk = m_site->kiosks[*findKiosk(*m_site, demoKioskName())];
    QCOMPARE(bay->level, kiosk.level);
    const RouteAnswer answer =
        RoutePlanner(m_site).toBay({kiosk.level, kiosk.position}, bay->level, bay->bay, {});
    QCOMPARE(answer.outcome, RouteAnswer::Outcome::Reached);
    m_scene.plan = std::make_shared<const FloorPlan>(m_site->levels[bay->level]);
    m_scene.view = {1000, 800};
    m_scene.font = QFont(u"Noto Sans CJK SC"_s);
    m_scene.textSize = 38;
    m_scene.unit = 5.4;
    m_scene.language = u"en"_s;
    m_scene.target = bay->bay;
    m_scene.route = answer.route.legs.constFirst().points;
    const SiteBay &target = m_site->levels[bay->level].bays[bay->bay];
    m_scene.markers = {{PlanMarker::Kind::Kiosk, kiosk.position, u"You are here"_s, kiosk.heading, {}},
                       {PlanMarker::Kind::Target, target.middle, target.code, {}, {}}};
}

Scene TestLabels::scene(double scale, double up) const
{
    Scene result = m_scene;
    result.camera = cameraFor(m_scene.route, m_scene.view, {60, 120, 60, 60}, up, 200);
    if (scale > 0)
        result.camera.scale = scale;
    return result;
}

void TestLabels::neverOverlap_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("up");
    for (const double scale : {2.0, 5.0, 9.0, 16.0, 30.0, 60.0}) {
        for (const double up : {0.0, 45.0, 258.0})
            QTest::addRow("%.0f px a metre, %.0f degrees", scale, up) << scale << up;
    }
}

void TestLabels::neverOverlap()
{
    QFETCH(double, scale);
    QFETCH(double, up);
    const Scene seen = scene(scale, up);
    const QList<PlacedLabel> labels = placeLabels(seen);
    QVERIFY(!labels.isEmpty());
    QList<QRectF> boxes;
    for (const PlacedLabel &label : labels) {
        if (!label.textBox.isEmpty())
            boxes.append(label.textBox);
        if (!label.symbolBox.isEmpty())
            boxes.append(label.symbolBox);
        QCOMPARE(label.text.isEmpty(), label.textBox.isEmpty());
    }
    const QPolygonF route = seen.camera.toPixels(seen.view).map(QPolygonF(seen.route));
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QVERIFY(QRectF(QPointF(), seen.view).contains(boxes[i]));
        QVERIFY(!lineMeets(route, boxes[i]));
        for (qsizetype k = i + 1; k < boxes.size(); ++k)
            QVERIFY(!boxes[i].intersects(boxes[k]));
    }
    const QList<PlacedMarker> markers = placeMarkers(seen);
    for (const PlacedMarker &marker : markers) {
        for (const QRectF &box : std::as_const(boxes))
            QVERIFY(!box.intersects(marker.bubble) && !box.intersects(marker.symbol));
    }
}

void TestLabels::namesInTheLanguage()
{
    Scene seen = scene(12, 0);
    const auto names = [&seen] {
        QStringList all;
        const QList<PlacedLabel> labels = placeLabels(seen);
        for (const PlacedLabel &label : labels) {
            if (label.symbol && !label.text.isEmpty())
                all.append(label.text);
        }
        return all.join(u' ');
    };
    QVERIFY2(names().contains(u"Lift"_s), qPrintable(names()));
    seen.language = u"zh_CN"_s;
    QVERIFY2(names().contains(u"电梯"_s), qPrintable(names()));
}

void TestLabels::rounderNumbersFirst()
{
    // So far out that few fit: those are tens and fives.
    const QList<PlacedLabel> labels = placeLabels(scene(9, 0));
    int round = 0;
    int others = 0;
    for (const PlacedLabel &label : labels) {
        if (label.bay && !label.symbol)
            ++(label.text.endsWith(u'0') || label.text.endsWith(u'5') ? round : others);
    }
    QVERIFY(round > 10);
    const auto &bays = m_scene.plan->bays();
    const auto share = double(std::count_if(bays.begin(), bays.end(),
                                            [](const FloorPlan::Bay &bay) {
                                                return bay.code.endsWith(u'0') || bay.code.endsWith(u'5');
                                            }))
        / double(bays.size());
    QVERIFY2(double(round) / (round + others) > 1.5 * share, "no rounder than the bays themselves");
}

void TestLabels::signsOfBaysWhereThereIsRoom()
{
    const auto signs = [this](double scale) {
        const QList<PlacedLabel> labels = placeLabels(scene(scale, 0));
        return std::count_if(labels.cbegin(), labels.cend(),
                             [](const PlacedLabel &label) { return label.bay && label.symbol; });
    };
    QCOMPARE(signs(4), 0);
    QVERIFY(signs(14) > 0);
}

void TestLabels::signsTakeNoNumbersRoom_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("up");
    QTest::addColumn<bool>("bothFit");
    for (const double up : {0.0, 90.0, 258.0}) {
        QTest::addRow("12 px a metre, %.0f degrees", up) << 12.0 << up << false;
        QTest::addRow("18 px a metre, %.0f degrees", up) << 18.0 << up << false;
        QTest::addRow("34 px a metre, %.0f degrees", up) << 34.0 << up << true;
    }
}

void TestLabels::signsTakeNoNumbersRoom()
{
    QFETCH(double, scale);
    QFETCH(double, up);
    QFETCH(bool, bothFit);
    Scene seen = scene(scale, up);
    seen.route.clear();
    seen.markers.clear();
    SiteLevel level;
    for (const SiteLevel &each : m_site->levels) {
        if (each.area == "01"_L1)
            level = each;
    }
    // Where the bays for wheelchairs are.
    const auto special = std::find_if(level.bays.cbegin(), level.bays.cend(),
                                      [](const SiteBay &bay) { return bay.accessible; });
    QVERIFY(special != level.bays.cend());
    seen.camera.centre = special->middle;
    const auto placed = [&seen](const SiteLevel &of) {
        seen.plan = std::make_shared<const FloorPlan>(of);
        QList<PlacedLabel> numbers;
        QList<PlacedLabel> signs;
        const QList<PlacedLabel> labels = placeLabels(seen);
        for (const PlacedLabel &label : labels) {
            if (label.bay)
                (label.symbol ? signs : numbers).append(label);
        }
        return std::pair(numbers, signs);
    };
    const auto [numbers, signs] = placed(level);
    if (bothFit) {
        QVERIFY(!signs.isEmpty());
        const QTransform toPixels = seen.camera.toPixels(seen.view);
        const QPointF point = toPixels.map(special->middle);
        const auto isOf = [&](const PlacedLabel &label) { return label.text == special->code; };
        QVERIFY(std::any_of(numbers.cbegin(), numbers.cend(), isOf));
        QVERIFY(std::any_of(signs.cbegin(), signs.cend(), [&](const PlacedLabel &label) {
            return QLineF(label.symbolBox.center(), point).length() < 2.5 * scale;
        }));
    }
    for (SiteBay &bay : level.bays)
        bay.accessible = bay.charging = false;
    const auto [plain, none] = placed(level);
    QVERIFY(none.isEmpty());
    QVERIFY(!plain.isEmpty());
    QCOMPARE(numbers, plain);
}

void TestLabels::moreBayNumbersCloseBy()
{
    const auto numbers = [this](double scale) {
        const QList<PlacedLabel> labels = placeLabels(scene(scale, 0));
        return std::count_if(labels.cbegin(), labels.cend(),
                             [](const PlacedLabel &label) { return label.bay && !label.symbol; });
    };
    QCOMPARE(numbers(2), 0);
    QVERIFY(numbers(12) > 0);
}

void TestLabels::theSameEveryTime()
{
    QCOMPARE(placeLabels(scene(12, 258)), placeLabels(scene(12, 258)));
}

void TestLabels::noneAcrossTheBorderOfWhatIsSeen()
{
    Scene seen = scene(16, 0);
    seen.open = QRectF(150, 120, 700, 560);
    int inside = 0;
    int outside = 0;
    const QList<PlacedLabel> labels = placeLabels(seen);
    for (const PlacedLabel &label : labels) {
        for (const QRectF &box : {label.textBox, label.symbolBox}) {
            if (box.isEmpty())
                continue;
            QVERIFY(seen.open.contains(box) || !seen.open.intersects(box));
            ++(seen.open.contains(box) ? inside : outside);
        }
    }
    QVERIFY(inside > 5 && outside > 5);
}

void TestLabels::noneUnderWhatLiesOnTheMap()
{
    Scene seen = scene(16, 0);
    const auto under = [&seen](const QRectF &area) {
        const QList<PlacedLabel> labels = placeLabels(seen);
        return std::any_of(labels.cbegin(), labels.cend(), [&area](const PlacedLabel &label) {
            return label.textBox.intersects(area) || label.symbolBox.intersects(area);
        });
    };
    const QRectF buttons(700, 300, 200, 400);
    QVERIFY(under(buttons));
    seen.covered = buttons;
    QVERIFY(!under(buttons));
}

void TestLabels::noneWhereTheyAreOff()
{
    Scene seen = scene(12, 0);
    seen.labels = false;
    QVERIFY(placeLabels(seen).isEmpty());
    seen.labels = true;
    seen.plan.reset();
    QVERIFY(placeLabels(seen).isEmpty());
}

QTEST_MAIN(TestLabels)

#include "tst_labels.moc"
