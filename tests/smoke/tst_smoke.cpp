// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"
#include "layoutfaults.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

/// Goes through every page of the real kiosk, in every size and language, and looks for what should not be
/// there: complaints of Qt, texts that are cut off, things to touch that cannot be.
class TestSmoke : public QObject, private Inspection
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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
};

void TestSmoke::init()
{
    prepare();
    QVERIFY(!m_service.bytes->value().isEmpty());
    if (!QTest::currentDataTag())
        return;
    QFETCH(QSize, size);
    QFETCH(double, inches);
    usePanel(size, inches);
}

void TestSmoke::cleanup()
{
    const QStringList faults = close();
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
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
    m_service.areas = areas(40, longName);
    refresh();
    look(u"attract with more areas than fit"_s, {longName});
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
    m_service.cars = alike();
    type(u"11ND5"_s);
    QVERIFY(shown(u"similar_4"_s));
    look(u"similar ones"_s, {longName});
    m_service.cars = several() + alike();
    type(u"11NW5"_s);
    QTRY_VERIFY(shown(u"candidate_0"_s) && shown(u"similar_0"_s));
    look(u"one fits, others are similar"_s, {longName});
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

    m_service.cars = alike();
    type(u"11ND5"_s);
    m_kiosk->visit().find();
    QTRY_VERIFY(shown(u"similar_4"_s));
    look(u"similar candidates"_s, {longName});
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
    for (const QString &fact : {u"parkedSince"_s, u"parkedFor"_s}) {
        if (!shown(fact) || shown(fact)->height() < 1)
            note(u"here it is: no %1"_s.arg(fact));
    }

    reach(QList{several().first(), smokeCar(u"川A11NW5"_s, u"218"_s, u"地下二层"_s)});
    look(u"two bays"_s);
    QList<ParkedCar> twenty;
    for (int i = 0; i < 20; ++i)
        twenty.append(smokeCar(u"川A11NW5"_s, QString::number(200 + i), u"地下二层"_s));
    reach(twenty);
    look(u"twenty bays"_s);

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
    usePanel({1920, 1080}, 21.5);
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
    usePanel({1920, 1080}, 21.5);
    open();
    startVisit();
    type(u"11N"_s);
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(800, 1280), QSize(1280, 800)}) {
        turnTo(size);
        look(u"plate, turned to %1 x %2"_s.arg(size.width()).arg(size.height()));
        m_kiosk->visit().choose(0);
        QTRY_VERIFY(given<Answer>("answer")->state() == Answer::State::Found);
        look(u"answer, turned to %1 x %2"_s.arg(size.width()).arg(size.height()));
        m_kiosk->visit().back();
    }
}

QTEST_MAIN(TestSmoke)

#include "tst_smoke.moc"
