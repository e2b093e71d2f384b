// SPDX-License-Identifier: Apache-2.0
#include "kioskscreen.h"
#include "layoutfaults.h"
#include "support/cannedservice.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <utility>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

/// Whatever Qt and QML complained about since the last look.
QStringList &complaints()
{
    static QStringList list;
    return list;
}

void collectComplaint(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints().append(message);
}

const QString longName = u"<i>The quite remarkably long name of an underground area</i>"_s;

ParkedCar car(const QString &plate, const QString &bay, const QString &areaName = u"地下室"_s)
{
    ParkedCar car = parkedCar(plate, bay, u"2026-03-14T12:36:10.000+08:00"_s);
    car.areaName = areaName;
    return car;
}

QList<ParkedCar> several()
{
    return {car(u"川A11NW5"_s, u"017"_s), car(u"川A11NX8"_s, u"118"_s, u"地下二层"_s),
            car(u"渝B11N8K"_s, u"044"_s, u"地下三层"_s)};
}

QList<ParkedCar> tooMany()
{
    QList<ParkedCar> cars;
    for (int i = 0; i < 30; ++i)
        cars.append(car(u"川A%1"_s.arg(i, 2, 10, '0'_L1) + u"123"_s, u"%1"_s.arg(100 + i), longName));
    return cars;
}

QList<AreaVacancy> areas(int count, const QString &name = u"地下室"_s)
{
    QList<AreaVacancy> list;
    for (int i = 0; i < count; ++i)
        list.append({u"0%1"_s.arg(i + 1), name, 340, i * 61 % 340});
    list.last().free.reset();
    return list;
}

} // namespace

/// Goes through every page of the real kiosk, in every size and language, and looks for what should not be
/// there: complaints of Qt, texts that are cut off, things to touch that cannot be.
class TestSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void attract_data() { screens(); }
    void attract();
    void plate_data() { screens(); }
    void plate();
    void plateLatin_data() { screens(); }
    void plateLatin();
    void candidates_data() { screens(); }
    void candidates();
    void answer_data() { screens(); }
    void answer();
    void picture_data() { screens(); }
    void picture();
    void idle_data() { screens(); }
    void idle();
    void recovery_data() { screens(); }
    void recovery();
    void theNextVisitorFindsNothing();
    void turnsWhileItIsUsed();

private:
    void screens();
    void open(const KioskSettings &settings = {});
    void startVisit();
    void type(const QString &text);
    /// Looks at the page in every language, and for everything that can be wrong with it.
    void look(const QString &where, const QStringList &mayBeCut = {});
    void lookAt(QQuickItem *root, const QString &where, const QStringList &mayBeCut = {});
    /// Goes on after a fault: what is wrong with all pages is told at once.
    void note(const QString &fault) { m_faults.append(fault); }
    [[nodiscard]] QQuickItem *shown(const QString &objectName) const;
    template <typename T>
    [[nodiscard]] T *given(const char *property) const
    {
        return m_kiosk->window()->property(property).value<T *>();
    }

    CannedService m_service;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<KioskScreen> m_kiosk;
    QSize m_size{1920, 1080};
    double m_density = 4.03;
    QStringList m_faults;
    QtMessageHandler m_usualHandler = nullptr;
};

void TestSmoke::screens()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("inches");
    // Ten inches have fewer millimetres than the pages need; 27 inches of 4K are the finest pixels.
    const QList<std::pair<QSize, double>> panels{
        {{1280, 800}, 15.6},  {{800, 1280}, 15.6},  {{1280, 800}, 10.1}, {{800, 1280}, 10.1},
        {{1080, 1920}, 21.5}, {{1920, 1080}, 21.5}, {{3840, 2160}, 27},
    };
    for (const auto &[size, inches] : panels)
        QTest::addRow("%d x %d, %.1f inches", size.width(), size.height(), inches) << size << inches;
}

void TestSmoke::initTestCase()
{
    m_usualHandler = qInstallMessageHandler(collectComplaint);
}

void TestSmoke::cleanupTestCase()
{
    qInstallMessageHandler(m_usualHandler);
}

void TestSmoke::init()
{
    complaints().clear();
    m_faults.clear();
    m_clock = std::make_unique<ManualClock>();
    m_service.cars = several();
    m_service.places = several().first(1);
    m_service.areas = areas(4);
    QFile picture(QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/fixtures/pictures/car.jpg"));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    m_service.bytes = picture.readAll();
}

void TestSmoke::cleanup()
{
    m_kiosk.reset();
    for (const QString &complaint : std::exchange(complaints(), {}))
        note(u"at the end: "_s + complaint);
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"\n  "_s + std::exchange(m_faults, {}).join(u"\n  "_s)));
}

void TestSmoke::open(const KioskSettings &wanted)
{
    if (QTest::currentDataTag()) {
        QFETCH(QSize, size);
        QFETCH(double, inches);
        m_size = size;
        m_density = std::hypot(size.width(), size.height()) / (inches * 25.4);
    }
    KioskSettings settings = wanted;
    settings.language = u"en"_s;
    settings.pixelsPerMillimetre = m_density;
    settings.reducedMotion = true;
    LocalisedText name;
    name.insert(u"en"_s, u"Tianfu Square Car Park"_s);
    name.insert(u"zh_CN"_s, u"天府广场停车场"_s);
    m_kiosk = std::make_unique<KioskScreen>(m_service, *m_clock, settings, name, 1);
    QVERIFY(m_kiosk->load());
    m_kiosk->window()->resize(m_size);
    m_kiosk->window()->show();
    m_kiosk->start();
    QVERIFY(QTest::qWaitForWindowExposed(m_kiosk->window()));
    QTRY_VERIFY(given<VacancyModel>("vacancies")->asOf().isValid()
                || given<VacancyModel>("vacancies")->trouble() != Trouble::Kind::None);
}

void TestSmoke::startVisit()
{
    m_kiosk->visit().end();
    m_kiosk->visit().start();
}

void TestSmoke::type(const QString &text)
{
    m_kiosk->entry().wipe();
    m_kiosk->entry().type(text);
    QCOMPARE(m_kiosk->entry().text(), text);
    const CandidateModel *candidates = given<CandidateModel>("candidates");
    QTRY_VERIFY(candidates->state() != CandidateModel::State::Waiting);
}

QQuickItem *TestSmoke::shown(const QString &objectName) const
{
    QList<QQuickItem *> open{m_kiosk->window()->contentItem()};
    while (!open.isEmpty()) {
        QQuickItem *item = open.takeLast();
        if (!item->isVisible())
            continue;
        if (item->objectName() == objectName)
            return item;
        open.append(item->childItems());
    }
    return nullptr;
}

void TestSmoke::look(const QString &where, const QStringList &mayBeCut)
{
    lookAt(m_kiosk->window()->contentItem(), where, mayBeCut);
}

void TestSmoke::lookAt(QQuickItem *root, const QString &where, const QStringList &mayBeCut)
{
    // What Main.qml makes of a panel that has fewer millimetres than its pages need.
    const double millimetre = std::min(m_density, std::min(m_size.width(), m_size.height()) / 185.0);
    const QStringList codes = m_kiosk->languages().codes();
    QCOMPARE(codes.size(), 2);
    for (const QString &code : codes) {
        m_kiosk->languages().setCurrent(code);
        // Grabbing polishes, lays out and paints; what that changes is done by the second time.
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_kiosk->window()->grabWindow().size(), m_size);
        for (const QString &fault : layoutFaults(*m_kiosk->window(), root, 20 * millimetre, mayBeCut))
            note(u"%1, %2: %3"_s.arg(where, code, fault));
        for (const QString &complaint : std::exchange(complaints(), {}))
            note(u"%1, %2: %3"_s.arg(where, code, complaint));
    }
    m_kiosk->languages().setCurrent(u"en"_s);
}

void TestSmoke::attract()
{
    open();
    QVERIFY(shown(u"attractPage"_s));
    look(u"attract"_s);

    const auto refresh = [this] {
        QSignalSpy changed(given<VacancyModel>("vacancies"), &VacancyModel::changed);
        m_kiosk->start();
        QTRY_COMPARE(changed.size(), 1);
    };
    m_service.areas = areas(1);
    refresh();
    look(u"attract with one area"_s);
    m_service.areas = areas(16, longName);
    refresh();
    look(u"attract with many areas of long names"_s, {longName});
    m_service.areas = failure(Error::Kind::Unreachable, {});
    m_clock->advance(std::chrono::hours(26));
    refresh();
    look(u"attract in trouble"_s, {longName});
    m_kiosk->visit().start();
    m_kiosk->visit().end();
    look(u"attract after a visit"_s, {longName});
}

void TestSmoke::plate()
{
    open();
    startVisit();
    QVERIFY(shown(u"platePage"_s));
    for (const auto page : {PlateEntry::KeyPage::Provinces, PlateEntry::KeyPage::Endings,
                            PlateEntry::KeyPage::LettersAndDigits}) {
        m_kiosk->entry().setKeyPage(page);
        look(u"keyboard page %1"_s.arg(int(page)));
    }
    type(u"11"_s);
    look(u"too short"_s);
    type(u"11N"_s);
    look(u"several fit"_s);
    type(u"川A11NW5"_s);
    look(u"a whole plate"_s);
    m_service.cars = several().first(1);
    type(u"11NW5"_s);
    look(u"one fits"_s);
    m_service.cars = QList<ParkedCar>();
    type(u"11N"_s);
    look(u"nothing fits"_s);
    m_service.cars = tooMany();
    type(u"123"_s);
    look(u"too many fit"_s, {longName});
    for (const auto kind : {Error::Kind::Unreachable, Error::Kind::Timeout, Error::Kind::RateLimited,
                            Error::Kind::Refused, Error::Kind::Malformed}) {
        m_service.cars = failure(kind, {});
        type(u"11N"_s);
        look(u"trouble %1"_s.arg(errorKindName(kind)));
    }
    m_service.cars.reset();
    m_kiosk->entry().wipe();
    m_kiosk->entry().type(u"11N"_s);
    look(u"waiting"_s);
}

void TestSmoke::plateLatin()
{
    KioskSettings settings;
    settings.keyboard = PlateLayout::Latin;
    settings.colours = ColourScheme::HighContrast;
    open(settings);
    startVisit();
    look(u"Latin keyboard"_s);
    type(u"IOIOIOWWWW"_s);
    look(u"Latin keyboard, full"_s);
}

void TestSmoke::candidates()
{
    open();
    startVisit();
    type(u"11N"_s);
    m_kiosk->visit().find();
    QVERIFY(shown(u"candidatesPage"_s));
    QTRY_VERIFY(shown(u"candidate_2"_s));
    look(u"several candidates"_s);
    m_kiosk->visit().back();

    m_service.cars = tooMany();
    type(u"123"_s);
    m_kiosk->visit().find();
    look(u"too many candidates"_s, {longName});
    m_kiosk->visit().back();

    m_service.cars = QList<ParkedCar>();
    type(u"11N"_s);
    m_kiosk->visit().find();
    look(u"no candidates"_s);
    m_kiosk->visit().back();

    m_service.cars = failure(Error::Kind::Malformed, {});
    type(u"11N"_s);
    m_kiosk->visit().find();
    look(u"candidates in trouble"_s);
}

void TestSmoke::answer()
{
    open();
    const auto reach = [this](const Expected<QList<ParkedCar>> &places) {
        m_service.places = places;
        startVisit();
        type(u"11N"_s);
        m_kiosk->visit().choose(0);
        QVERIFY(shown(u"answerPage"_s));
        QTRY_VERIFY(given<Answer>("answer")->state() != Answer::State::Waiting);
    };
    reach(several().first(1));
    QVERIFY(shown(u"bayFigure"_s));
    QTRY_VERIFY(shown(u"answerPicture"_s)->property("shown").toBool());
    look(u"here it is"_s);

    reach(QList{several().first(), car(u"川A11NW5"_s, u"218"_s, u"地下二层"_s)});
    look(u"two bays"_s);

    ParkedCar odd = several().first();
    odd.areaName = longName;
    odd.area = u"B2-NORTH"_s;
    odd.bay = u"EAST-0173"_s;
    odd.parkedSince = odd.parkedSince.addDays(-500);
    reach(QList{odd});
    look(u"long names"_s, {longName});
    reach(QList{odd, odd});
    look(u"two bays with long names"_s, {longName});

    odd = several().first();
    odd.bay.clear();
    reach(QList{odd});
    look(u"no bay"_s);
    odd = several().first();
    odd.area.clear();
    odd.areaName.clear();
    reach(QList{odd});
    look(u"no level"_s);
    reach(QList{ParkedCar{u"川A11NW5"_s, {}, {}, u"017"_s, {}, {}}});
    look(u"only a bay"_s);

    reach(failure(Error::Kind::NotFound, {}));
    look(u"gone"_s);
    for (const auto kind : {Error::Kind::Unreachable, Error::Kind::Refused, Error::Kind::Malformed}) {
        reach(failure(kind, {}));
        look(u"answer in trouble, %1"_s.arg(errorKindName(kind)));
    }

    m_service.bytes = QByteArray("not a picture");
    reach(several().first(1));
    look(u"a picture that cannot be shown"_s);
}

void TestSmoke::picture()
{
    open();
    startVisit();
    type(u"11N"_s);
    m_kiosk->visit().choose(0);
    QTRY_VERIFY(shown(u"answerPicture"_s));
    QTRY_VERIFY(shown(u"answerPicture"_s)->property("shown").toBool());
    const QQuickItem *frame = shown(u"answerPicture"_s);
    const QPointF centre = frame->mapToScene(QPointF(frame->width() / 2, frame->height() / 2));
    QTest::mouseClick(m_kiosk->window(), Qt::LeftButton, {}, centre.toPoint());
    QTRY_VERIFY(shown(u"closePicture"_s));
    // It lies over the page: only what is on it counts.
    lookAt(shown(u"closePicture"_s)->parentItem(), u"picture"_s);
    QTest::mouseClick(m_kiosk->window(), Qt::LeftButton, {}, centre.toPoint());
    QVERIFY(!shown(u"closePicture"_s));
    look(u"after the picture"_s);
}

void TestSmoke::idle()
{
    KioskSettings settings;
    settings.idle = std::chrono::seconds(1);
    open(settings);
    startVisit();
    type(u"11N"_s);
    QTRY_VERIFY(m_kiosk->idle().isCounting());
    // The overlay is the last of the window's items.
    lookAt(m_kiosk->window()->contentItem()->childItems().constLast(), u"idle"_s);
}

void TestSmoke::recovery()
{
    open();
    startVisit();
    m_service.cars = failure(Error::Kind::Unreachable, {});
    type(u"11N"_s);
    m_service.cars = several();
    given<CandidateModel>("candidates")->retry();
    QTRY_VERIFY(shown(u"recoveredNote"_s));
    // It lies over the page's head for a while, so that it alone counts.
    lookAt(shown(u"recoveredNote"_s), u"the connection is back"_s);
}

void TestSmoke::theNextVisitorFindsNothing()
{
    m_size = {1920, 1080};
    m_density = 4.03;
    open();
    // Every page, so that each of them was made and shows something.
    startVisit();
    type(u"11N"_s);
    m_kiosk->visit().find();
    QTRY_VERIFY(shown(u"candidate_2"_s));
    m_kiosk->visit().choose(0);
    QTRY_VERIFY(shown(u"answerPicture"_s));
    QTRY_VERIFY(shown(u"answerPicture"_s)->property("shown").toBool());
    const QQuickItem *frame = shown(u"answerPicture"_s);
    QTest::mouseClick(m_kiosk->window(), Qt::LeftButton, {},
                      frame->mapToScene(QPointF(frame->width() / 2, frame->height() / 2)).toPoint());
    QTRY_VERIFY(shown(u"closePicture"_s));
    const QStringList personal{u"11N"_s, u"川A"_s, u"渝B"_s, u"•"_s, u"images.example.com"_s};
    QVERIFY(remembered(*m_kiosk->window(), personal).size() > 5);

    m_kiosk->visit().end();
    // Items that went are destroyed in the next turn of the event loop.
    (void)QTest::qWaitFor([&] { return remembered(*m_kiosk->window(), personal).isEmpty(); }, 1000);
    for (const QString &memory : remembered(*m_kiosk->window(), personal))
        note(memory);
    QVERIFY(!shown(u"closePicture"_s));
    m_kiosk->visit().start();
    (void)m_kiosk->window()->grabWindow();
    for (const QString &memory : remembered(*m_kiosk->window(), personal))
        note(u"in the next visit: "_s + memory);
}

/// A screen that is turned, or a window that is resized: the same page, laid out anew.
void TestSmoke::turnsWhileItIsUsed()
{
    m_size = {1920, 1080};
    m_density = 4.03;
    open();
    startVisit();
    type(u"11N"_s);
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(800, 1280), QSize(1280, 800)}) {
        m_size = size;
        m_kiosk->window()->resize(size);
        QTRY_COMPARE(m_kiosk->window()->contentItem()->size(), QSizeF(size));
        look(u"plate, turned to %1 x %2"_s.arg(size.width()).arg(size.height()));
        m_kiosk->visit().choose(0);
        QTRY_VERIFY(given<Answer>("answer")->state() == Answer::State::Found);
        look(u"answer, turned to %1 x %2"_s.arg(size.width()).arg(size.height()));
        m_kiosk->visit().back();
    }
}

QTEST_MAIN(TestSmoke)

#include "tst_smoke.moc"
