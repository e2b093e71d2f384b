// SPDX-License-Identifier: Apache-2.0
#include "screencase.h"

#include "demosite/demosite.h"
#include "quick/mapitem.h"
#include "quick/pictureitem.h"

#include <QDir>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <utility>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

namespace {

ParkedCar car(const QString &plate, const QString &area, const QString &areaName, const QString &bay,
              const QString &since)
{
    return {plate,
            area,
            areaName,
            bay,
            QDateTime::fromString(since, Qt::ISODateWithMs),
            QUrl(u"https://images.example.com/"_s + bay)};
}

QList<ParkedCar> severalCars()
{
    return {car(u"川A11NW5"_s, u"01"_s, u"地下室"_s, u"017"_s, u"2026-03-14T12:36:10.000+08:00"_s),
            car(u"川A11NX8"_s, u"02"_s, u"地下二层"_s, u"118"_s, u"2026-03-14T09:05:00.000+08:00"_s),
            car(u"渝B11N8K"_s, u"03"_s, u"地下三层"_s, u"044"_s, u"2026-03-13T18:41:00.000+08:00"_s)};
}

/// Similar to 11ND5: one looks alike, in one a character was left out, in one two are swapped.
QList<ParkedCar> similarCars()
{
    return {car(u"川A11N05"_s, u"01"_s, u"地下室"_s, u"017"_s, u"2026-03-14T12:36:10.000+08:00"_s),
            car(u"川A11NAD5"_s, u"02"_s, u"地下二层"_s, u"118"_s, u"2026-03-14T09:05:00.000+08:00"_s),
            car(u"渝B11DN5"_s, u"03"_s, u"地下三层"_s, u"044"_s, u"2026-03-13T18:41:00.000+08:00"_s)};
}

QList<ParkedCar> manyCars()
{
    QList<ParkedCar> cars;
    for (int i = 0; i < 30; ++i)
        cars.append(car(u"川"_s + QChar('A' + i % 8) + QString::number(10 + i) + u"123"_s,
                        u"0%1"_s.arg(1 + i % 4), u"一个名字很长很长的停车区域"_s, QString::number(100 + i),
                        u"2026-03-14T%1:05:00.000+08:00"_s.arg(8 + i % 6, 2, 10, '0'_L1)));
    return cars;
}

QList<AreaVacancy> areas()
{
    return {{u"01"_s, u"地下室"_s, 320, 61},
            {u"02"_s, u"地下二层"_s, 340, 5},
            {u"03"_s, u"地下三层"_s, 340, 0},
            {u"04"_s, u"屋顶停车场"_s, 200, std::nullopt}};
}

QList<AreaVacancy> tooManyAreas(int count)
{
    QList<AreaVacancy> list;
    for (int i = 0; i < count; ++i)
        list.append({u"B%1"_s.arg(i), u"<b>Area</b> with a very long name %1"_s.arg(i), 9999, i * 611});
    return list;
}

void open(ScreenCase &screen)
{
    screen.service.areas = areas();
    screen.service.cars = severalCars();
    screen.service.places = severalCars().first(1);
    QFile file(QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/fixtures/pictures/car.jpg"));
    if (file.open(QIODevice::ReadOnly))
        screen.service.bytes = file.readAll();
}

bool attract(ScreenCase &screen)
{
    return screen.kiosk().visit().page() == Visit::Page::Attract;
}

std::function<bool(ScreenCase &)> typed(const QString &text)
{
    return [text](ScreenCase &screen) {
        screen.type(text);
        return screen.kiosk().visit().page() == Visit::Page::Plate;
    };
}

/// Nothing fits, nor is anything similar to be found.
bool typedInVain(ScreenCase &screen)
{
    screen.type(u"11NW5"_s);
    return QTest::qWaitFor([&] { return screen.hasItem(u"adviceTitle"_s); });
}

bool answered(ScreenCase &screen)
{
    screen.type(u"11NW5"_s);
    screen.kiosk().visit().choose(0);
    return screen.kiosk().visit().page() == Visit::Page::Answer;
}

QList<ScreenState> plateStates()
{
    const auto oneCar = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars = severalCars().first(1);
    };
    const auto similar = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars = similarCars();
    };
    const auto both = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars =
            QList{car(u"川A411ND"_s, u"02"_s, u"地下二层"_s, u"101"_s, u"2026-03-14T11:00:00.000+08:00"_s)}
            + similarCars();
    };
    const auto choosingSimilar = [](ScreenCase &screen) {
        screen.type(u"11ND5"_s);
        screen.kiosk().visit().find();
        return screen.kiosk().visit().page() == Visit::Page::Candidates
            && QTest::qWaitFor([&] { return screen.hasItem(u"similarHeading"_s); });
    };
    const auto choosingSeveral = [](ScreenCase &screen) {
        screen.type(u"11N"_s);
        screen.kiosk().visit().find();
        return screen.kiosk().visit().page() == Visit::Page::Candidates;
    };
    const auto abroad = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars =
            QList{car(u"KIO1234"_s, u"01"_s, u"Basement"_s, u"017"_s, u"2026-03-14T12:36:10.000+08:00"_s),
                  car(u"B-AIO1"_s, u"02"_s, u"Basement"_s, u"118"_s, u"2026-03-14T09:05:00.000+08:00"_s)};
    };
    const auto none = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars = QList<ParkedCar>();
    };
    const auto many = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars = manyCars();
    };
    const auto failing = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars = failure(Error::Kind::Unreachable, u"scripted"_s);
    };
    const auto silent = [](ScreenCase &screen) {
        open(screen);
        screen.service.cars.reset();
    };
    const auto choosing = [](ScreenCase &screen) {
        screen.type(u"123"_s);
        screen.kiosk().visit().find();
        return screen.kiosk().visit().page() == Visit::Page::Candidates;
    };
    return {
        {.name = u"plate-empty"_s, .prepare = open, .reach = typed({})},
        {.name = u"plate-two-typed"_s, .prepare = open, .reach = typed(u"11"_s)},
        {.name = u"plate-several"_s, .prepare = open, .reach = typed(u"11N"_s)},
        {.name = u"plate-one"_s, .prepare = oneCar, .reach = typed(u"11NW5"_s)},
        {.name = u"plate-many"_s, .prepare = many, .reach = typed(u"123"_s)},
        {.name = u"plate-nothing"_s, .prepare = none, .reach = typedInVain},
        {.name = u"plate-similar"_s, .prepare = similar, .reach = typed(u"11ND5"_s)},
        {.name = u"plate-exact-and-similar"_s, .prepare = both, .reach = typed(u"11ND"_s)},
        {.name = u"plate-failed"_s, .prepare = failing, .reach = typed(u"11NW5"_s)},
        {.name = u"plate-waiting"_s, .prepare = silent, .reach = typed(u"11NW5"_s), .skeleton = true},
        {.name = u"plate-provinces"_s,
         .prepare = open,
         .reach =
             [](ScreenCase &screen) {
                 screen.type({});
                 screen.kiosk().entry().setKeyPage(PlateEntry::KeyPage::Provinces);
                 return true;
             }},
        {.name = u"plate-full"_s, .prepare = oneCar, .reach = typed(u"川A11NW5"_s)},
        {.name = u"plate-latin"_s,
         .prepare = abroad,
         .reach = typed(u"IO1"_s),
         .keyboard = PlateLayout::Latin},
        {.name = u"candidates-several"_s, .prepare = open, .reach = choosingSeveral},
        {.name = u"candidates-many"_s, .prepare = many, .reach = choosing},
        {.name = u"candidates-similar"_s, .prepare = similar, .reach = choosingSimilar},
        {.name = u"candidates-nothing"_s, .prepare = none, .reach = choosing},
        {.name = u"candidates-failed"_s, .prepare = failing, .reach = choosing},
    };
}

void openWithMap(ScreenCase &screen)
{
    open(screen);
    screen.site.map = demoSiteFolder();
    screen.site.kiosk = demoKioskName();
}

std::function<bool(ScreenCase &)> typedBay(const QString &text)
{
    return [text](ScreenCase &screen) {
        screen.kiosk().visit().start();
        screen.kiosk().visit().knowBay();
        screen.kiosk().bayEntry().type(text);
        return screen.kiosk().visit().page() == Visit::Page::Bay;
    };
}

QList<ScreenState> bayStates()
{
    const auto noneWithMap = [](ScreenCase &screen) {
        openWithMap(screen);
        screen.service.cars = QList<ParkedCar>();
    };
    const auto answeredBay = [](ScreenCase &screen) {
        if (!typedBay(u"017"_s)(screen))
            return false;
        screen.kiosk().visit().chooseBay(1);
        return screen.kiosk().visit().page() == Visit::Page::Answer;
    };
    return {
        {.name = u"attract-map"_s, .prepare = openWithMap, .reach = attract},
        {.name = u"plate-empty-map"_s, .prepare = openWithMap, .reach = typed({})},
        {.name = u"plate-nothing-map"_s, .prepare = noneWithMap, .reach = typedInVain},
        {.name = u"bay-empty"_s, .prepare = openWithMap, .reach = typedBay({})},
        {.name = u"bay-several"_s, .prepare = openWithMap, .reach = typedBay(u"017"_s)},
        {.name = u"bay-many"_s, .prepare = openWithMap, .reach = typedBay(u"1"_s)},
        {.name = u"bay-nothing"_s, .prepare = openWithMap, .reach = typedBay(u"Z"_s)},
        {.name = u"bay-answer"_s, .prepare = openWithMap, .reach = answeredBay},
    };
}

QList<ScreenState> answerStates()
{
    const auto places = [](const Expected<QList<ParkedCar>> &answer) {
        return [answer](ScreenCase &screen) {
            open(screen);
            screen.service.places = answer;
        };
    };
    QList<ParkedCar> two = severalCars().first(1);
    two.append(car(u"川A11NW5"_s, u"02"_s, u"地下二层"_s, u"218"_s, u"2026-03-14T08:12:00.000+08:00"_s));
    QList<ParkedCar> five = two;
    for (int i = 1; i <= 3; ++i)
        five.append(
            car(u"川A11NW5"_s, u"03"_s, u"地下三层"_s, u"30%1"_s.arg(i), u"2026-03-13T08:12:00.000+08:00"_s));
    const ParkedCar bare{u"川A11NW5"_s, {}, {}, u"017"_s, {}, {}};
    ParkedCar noBay = severalCars().constFirst();
    noBay.bay.clear();
    ParkedCar longNames = severalCars().constFirst();
    longNames.areaName = u"<i>The quite remarkably long name of an underground area</i>"_s;
    longNames.area = u"B2-NORTH"_s;
    longNames.bay = u"EAST-0173"_s;
    const auto bareCars = [bare](ScreenCase &screen) {
        open(screen);
        screen.service.cars = QList{bare};
        screen.service.places = QList{bare};
    };
    return {
        {.name = u"answer"_s, .prepare = open, .reach = answered},
        {.name = u"answer-two-bays"_s, .prepare = places(two), .reach = answered},
        {.name = u"answer-many-bays"_s, .prepare = places(five), .reach = answered},
        {.name = u"answer-bare"_s, .prepare = bareCars, .reach = answered},
        {.name = u"answer-no-bay"_s, .prepare = places(QList{noBay}), .reach = answered},
        {.name = u"answer-long"_s, .prepare = places(QList{longNames}), .reach = answered},
        {.name = u"answer-gone"_s, .prepare = places(failure(Error::Kind::NotFound, {})), .reach = answered},
        {.name = u"answer-failed"_s, .prepare = places(failure(Error::Kind::Refused, {})), .reach = answered},
        {.name = u"answer-bad-picture"_s,
         .prepare =
             [](ScreenCase &screen) {
                 open(screen);
                 screen.service.bytes = QByteArray("not a picture");
             },
         .reach = answered},
        {.name = u"idle"_s,
         .prepare = open,
         .reach =
             [](ScreenCase &screen) {
                 return answered(screen)
                     && QTest::qWaitFor([&] { return screen.kiosk().idle().isCounting(); });
             },
         .idle = std::chrono::seconds(1)},
    };
}

/// The demo's garage, and the car at @p area and @p bay of it.
std::function<void(ScreenCase &)> onMap(const QList<std::pair<QString, QString>> &bays,
                                        const QString &kiosk = demoKioskName())
{
    return [bays, kiosk](ScreenCase &screen) {
        open(screen);
        screen.site.map = demoSiteFolder();
        screen.site.kiosk = kiosk;
        QList<ParkedCar> places;
        for (const auto &[area, bay] : bays) {
            places.append(car(u"川A11NW5"_s, area, area == u"01"_s ? u"地下室"_s : u"地下三层"_s, bay,
                              u"2026-03-14T12:36:10.000+08:00"_s));
            places.last().picture = QUrl(u"https://images.example.com/017"_s);
        }
        screen.service.places = places;
        QList<BayState> states;
        for (int i = 1; i < 300; ++i) {
            for (const QString &area : {u"01"_s, u"03"_s}) {
                states.append(
                    {area,
                     {},
                     QString::number(i).rightJustified(3, u'0'),
                     i * 7919 % 10 < 7 ? BayState::Occupancy::Occupied : BayState::Occupancy::Free});
            }
        }
        screen.service.bays = states;
    };
}

QList<ScreenState> mapStates()
{
    const auto guided = [](const std::function<void(WayGuide &)> &change) {
        return [change](ScreenCase &screen) {
            if (!answered(screen))
                return false;
            auto *guide = screen.kiosk().window()->property("guide").value<WayGuide *>();
            if (!QTest::qWaitFor([&] { return guide->state() == WayGuide::State::Shown; }))
                return false;
            change(*guide);
            return true;
        };
    };
    return {
        {.name = u"map"_s, .prepare = onMap({{u"01"_s, u"017"_s}}), .reach = answered},
        {.name = u"map-levels"_s, .prepare = onMap({{u"03"_s, u"044"_s}}), .reach = answered},
        {.name = u"map-first-leg"_s,
         .prepare = onMap({{u"03"_s, u"044"_s}}),
         .reach = guided([](WayGuide &guide) { guide.setLeg(0); })},
        {.name = u"map-step-free"_s,
         .prepare = onMap({{u"03"_s, u"044"_s}}),
         .reach = guided([](WayGuide &guide) { guide.setStepFree(true); })},
        {.name = u"map-two-bays"_s,
         .prepare = onMap({{u"01"_s, u"017"_s}, {u"03"_s, u"044"_s}}),
         .reach = answered},
        {.name = u"map-unknown-bay"_s, .prepare = onMap({{u"01"_s, u"Z99"_s}}), .reach = answered},
        {.name = u"map-no-kiosk"_s,
         .prepare = onMap({{u"01"_s, u"017"_s}}, u"somewhere"_s),
         .reach = answered},
    };
}

} // namespace

QList<ScreenState> screenStates()
{
    QList<ScreenState> states{
        {.name = u"attract"_s, .prepare = open, .reach = attract},
        {.name = u"attract-waiting"_s, .prepare = [](ScreenCase &) {}, .reach = attract, .skeleton = true},
        {.name = u"attract-overfull"_s,
         .prepare = [](ScreenCase &screen) { screen.service.areas = tooManyAreas(16); },
         .reach = attract},
        {.name = u"attract-cut"_s,
         .prepare = [](ScreenCase &screen) { screen.service.areas = tooManyAreas(40); },
         .reach = attract},
        {.name = u"attract-trouble"_s,
         .prepare = [](ScreenCase &screen) { screen.service.areas = failure(Error::Kind::Unreachable, {}); },
         .reach = attract},
    };
    return states + plateStates() + bayStates() + answerStates() + mapStates();
}

ScreenCase::ScreenCase(QSize size, const QString &language, ColourScheme colours, PlateLayout keyboard,
                       std::chrono::seconds idle, double pixelsPerMillimetre)
    : m_size(size)
{
    m_settings.language = language;
    m_settings.colours = colours;
    m_settings.keyboard = keyboard;
    m_settings.idle = idle;
    m_settings.reducedMotion = true;
    m_settings.pixelsPerMillimetre = pixelsPerMillimetre > 0 ? pixelsPerMillimetre : 3.78;
}

ScreenCase::~ScreenCase() = default;

bool ScreenCase::show()
{
    Configuration configuration;
    configuration.kiosk = m_settings;
    configuration.site = site;
    configuration.site.name.insert(u"en"_s, u"Tianfu Square Car Park"_s);
    configuration.site.name.insert(u"zh_CN"_s, u"天府广场停车场"_s);
    m_kiosk = std::make_unique<KioskScreen>(service, clock, configuration, 1);
    if (!m_kiosk->load())
        return false;
    m_kiosk->window()->resize(m_size);
    m_kiosk->window()->show();
    m_kiosk->start();
    return QTest::qWaitForWindowExposed(m_kiosk->window())
        && QTest::qWaitFor([this] { return isAnswered(); });
}

void ScreenCase::type(const QString &text)
{
    m_kiosk->visit().start();
    m_kiosk->entry().type(text);
    if (text.size() < 3)
        return;
    const int asked = service.searches;
    (void)QTest::qWaitFor([&] { return service.searches > asked && isAnswered(); });
}

bool ScreenCase::isAnswered() const
{
    const auto *vacancies = m_kiosk->window()->property("vacancies").value<VacancyModel *>();
    const auto *candidates = m_kiosk->window()->property("candidates").value<CandidateModel *>();
    const auto *answer = m_kiosk->window()->property("answer").value<Answer *>();
    const auto *map = m_kiosk->window()->property("map").value<GarageMap *>();
    const auto *guide = m_kiosk->window()->property("guide").value<WayGuide *>();
    if (map->state() == GarageMap::State::Loading || guide->state() == WayGuide::State::Waiting)
        return false;
    const bool counted = vacancies->asOf().isValid() || vacancies->trouble() != Trouble::Kind::None;
    // A service that is not to answer leaves the page waiting: then that is what is photographed.
    return (counted || !service.areas) && m_kiosk->bayEntry().isAvailable() == !site.map.isEmpty()
        && (candidates->state() != CandidateModel::State::Waiting || !service.cars)
        && (answer->state() != Answer::State::Waiting || !service.places);
}

QImage ScreenCase::photograph(bool waitForSkeleton)
{
    (void)QTest::qWaitFor([this] { return isAnswered(); });
    if (waitForSkeleton)
        (void)QTest::qWaitFor([this] { return hasItem(u"skeleton"_s); });
    // The first photograph lays the page out; only then are its pictures asked for. Decoding happens
    // elsewhere, and takes as long as the machine lets it.
    (void)m_kiosk->window()->grabWindow();
    (void)QTest::qWaitFor([this] { return !isWaitingForPictures() && !isWaitingForMaps(); }, 10000);
    // Layouts in layouts take several turns of the event loop. Equal photographs in a row, with a turn
    // between each and the next, mean that nothing more is coming.
    QImage now = m_kiosk->window()->grabWindow();
    int unchanged = 0;
    (void)QTest::qWaitFor([&] {
        const QImage before = std::exchange(now, m_kiosk->window()->grabWindow());
        unchanged = now == before ? unchanged + 1 : 0;
        return unchanged >= 4;
    });
    return now;
}

bool ScreenCase::isWaitingForPictures() const
{
    return hasVisible([](const QQuickItem *item) {
        const auto *picture = qobject_cast<const PictureItem *>(item);
        return picture && picture->status() == PictureItem::Status::Waiting;
    });
}

bool ScreenCase::isWaitingForMaps() const
{
    return hasVisible([](const QQuickItem *item) {
        const auto *map = qobject_cast<const MapItem *>(item);
        return map && map->isBusy();
    });
}

bool ScreenCase::hasVisible(const std::function<bool(const QQuickItem *)> &isMeant) const
{
    QList<QQuickItem *> open{m_kiosk->window()->contentItem()};
    while (!open.isEmpty()) {
        const QQuickItem *item = open.takeLast();
        if (!item->isVisible())
            continue;
        if (isMeant(item))
            return true;
        open.append(item->childItems());
    }
    return false;
}

bool ScreenCase::hasItem(const QString &objectName) const
{
    return hasVisible([&objectName](const QQuickItem *item) { return item->objectName() == objectName; });
}

} // namespace bayfinder::test
