// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "staff/find/carpicture.h"
#include "staff/find/findpage.h"
#include "staff/find/hitmodel.h"
#include "staff/find/slipoutput.h"
#include "staff/find/waypane.h"
#include "staff/plan/planwidget.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Occupancy = BayState::Occupancy;

namespace {

QByteArray somePicture()
{
    QImage image(320, 180, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

/// The page with all that it needs, over a service that the test plays.
struct Desk
{
    FakeService service;
    ManualClock clock;
    BayWatch states{service, clock, std::chrono::hours(1), 1};
    VacancyWatch vacancies{service, clock, std::chrono::hours(1), 1};
    LiveGarage garage{states, clock, u"en"_s};
    AreaTable areas{vacancies, garage};
    PictureStore pictures{service};
    SearchSession search{service, clock, {}, 1};
    CarLocator locator{service, pictures, clock, 1};
    Wayfinder &wayfinder;
    FindPage page{{search, locator, pictures, garage, areas, wayfinder, clock, u"en"_s, u"Test garage"_s}};

    explicit Desk(Wayfinder &map)
        : wayfinder(map)
    {
        page.resize(1200, 750);
        page.show();
    }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = child<QLabel>(label);
        return found->isVisible() ? found->text() : QString();
    }
    void type(const QString &text) const { child<QLineEdit>(u"searchText"_s)->setText(text); }
    void press(int key) const { QTest::keyClick(child<QLineEdit>(u"searchText"_s), Qt::Key(key)); }
    [[nodiscard]] const QAbstractItemModel &results() const
    {
        return *child<QTreeView>(u"results"_s)->model();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return results().index(row, column).data().toString();
    }

    void openMap()
    {
        garage.setMap(wayfinder.site(), wayfinder.sharedBays());
        page.setPlans(std::make_shared<LevelPlans>(wayfinder.site()), demoKioskName());
    }
    /// Types, and answers the literal question.
    void find(const QString &text, const QList<ParkedCar> &cars)
    {
        const qsizetype before = service.searches.size();
        type(text);
        QTRY_VERIFY(service.searches.size() > before);
        service.searches[before].answer(cars);
        QTRY_COMPARE(search.state(), SearchSession::State::Answered);
    }
    void locate(const QList<ParkedCar> &places)
    {
        QTRY_VERIFY(!service.locates.isEmpty());
        service.locates.last().answer(places);
        QTRY_COMPARE(locator.state(), CarLocator::State::Found);
    }
};

} // namespace

class TestFindPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatToType();
    void findsACar();
    void marksWhatDiffers();
    void findsBaysAndLevels();
    void showsTheWay();
    void aCarInTwoBays();
    void rowsAreAsHighAsTheirPictures();
    void aCarThatHasLeft();
    void enterBeforeTheAnswer();
    void enterTakesNoSimilarPlateUnseen();
    void theNextSearchShowsNothingOfTheLast();
    void aRowStaysWhatItIs();
    void followsTheChosenBay();
    void trouble();
    void forgets();
    void savesASlip();
    void keepsBooks();
    void textFromOutsideIsPlain();

private:
    Wayfinder m_map;
};

void TestFindPage::initTestCase()
{
    QSignalSpy read(&m_map, &Wayfinder::stateChanged);
    m_map.open(demoSiteFolder());
    QVERIFY(read.wait(30000));
}

void TestFindPage::saysWhatToType()
{
    Desk desk(m_map);
    QVERIFY(desk.text(u"searchMessage"_s).startsWith(u"Type at least"_s));
    desk.type(u"1"_s);
    QVERIFY(desk.text(u"searchMessage"_s).startsWith(u"Type at least"_s));
    QVERIFY(desk.service.searches.isEmpty());
    QVERIFY(!desk.page.can(Page::Command::Copy));
    QVERIFY(!desk.page.can(Page::Command::Print));
}

void TestFindPage::findsACar()
{
    Desk desk(m_map);
    auto &results = desk.results();
    const QAbstractItemModelTester tester(desk.child<QTreeView>(u"results"_s)->model());
    desk.find(u"川a11nw"_s, {parkedCar(u"川A11NW5"_s)});
    QCOMPARE(desk.service.searches.first().text, u"川A11NW"_s);
    QCOMPARE(results.rowCount(), 1);
    QCOMPARE(desk.cell(0, HitModel::WhatColumn), u"川A·11NW5"_s);
    QCOMPARE(desk.cell(0, HitModel::LevelColumn), u"01 · 地下室"_s);
    QCOMPARE(desk.cell(0, HitModel::BayColumn), u"017"_s);
    QCOMPARE(desk.cell(0, HitModel::MatchColumn), u"as typed"_s);
    // A picture is fetched for the row as soon as it is painted.
    QTRY_COMPARE(desk.service.pictures.size(), 1);
    desk.service.pictures.first().answer(somePicture());
    QTRY_VERIFY(!results.index(0, HitModel::PictureColumn).data(Qt::DecorationRole).value<QImage>().isNull());

    desk.press(Qt::Key_Return);
    desk.locate({parkedCar(u"川A11NW5"_s)});
    QCOMPARE(desk.service.locates.first().text, u"川A11NW5"_s);
    QCOMPARE(desk.text(u"subjectTitle"_s), u"川A·11NW5"_s);
    QCOMPARE(desk.text(u"subjectWhere"_s), u"01 · 地下室, bay 017"_s);
    QVERIFY(desk.text(u"subjectFacts"_s).startsWith(u"Parked since"_s));
    QTRY_VERIFY(desk.child<CarPicture>(u"carPicture"_s)->isShown());
    // The very same picture was not fetched twice.
    QCOMPARE(desk.service.pictures.size(), 1);
    desk.page.run(Page::Command::Copy);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"川A·11NW5\n01 · 地下室, bay 017\n"_s));
}

void TestFindPage::marksWhatDiffers()
{
    Desk desk(m_map);
    desk.type(u"11NW6"_s);
    QTRY_COMPARE(desk.service.searches.size(), 1);
    desk.service.searches.first().answer(QList<ParkedCar>());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.service.searches.size() > 1);
    for (qsizetype asked = 1; asked < desk.service.searches.size(); ++asked) {
        const auto &question = desk.service.searches[asked];
        question.answer(u"川A11NW5"_s.contains(question.text) ? QList{parkedCar(u"川A11NW5"_s)}
                                                              : QList<ParkedCar>());
    }
    QTRY_COMPARE(desk.results().rowCount(), 1);
    QCOMPARE(desk.cell(0, HitModel::MatchColumn), u"typed 6, read 5"_s);
    QCOMPARE(desk.results().index(0, HitModel::WhatColumn).data(HitModel::DiffersRole).value<QList<int>>(),
             QList<int>{6});
}

void TestFindPage::findsBaysAndLevels()
{
    Desk desk(m_map);
    desk.openMap();
    desk.type(u"17"_s);
    // Too short for a plate, long enough for a bay: the very one comes first.
    QVERIFY(desk.results().rowCount() > 1);
    QCOMPARE(desk.cell(0, HitModel::WhatColumn), u"Bay"_s);
    QCOMPARE(desk.cell(0, HitModel::BayColumn), u"017"_s);
    QVERIFY(desk.service.searches.isEmpty());
    desk.press(Qt::Key_Return);
    QVERIFY(desk.text(u"subjectWhere"_s).endsWith(u", bay 017"_s));
    QVERIFY(desk.text(u"subjectTitle"_s).isEmpty());
    QVERIFY(desk.page.can(Page::Command::Print));

    desk.type(u"B2"_s);
    QCOMPARE(desk.cell(0, HitModel::WhatColumn), u"Level"_s);
    auto *view = desk.child<QTreeView>(u"results"_s);
    view->setCurrentIndex(desk.results().index(0, 0));
    QVERIFY(desk.text(u"subjectWhere"_s).startsWith(u"B2"_s));
    const auto sight = desk.child<PlanWidget>(u"wayPlan"_s)->sight();
    QVERIFY(sight);
    QCOMPARE(desk.wayfinder.site()->levels[sight->level].shortName, u"B2"_s);
    QVERIFY(!desk.page.can(Page::Command::Print));
}

void TestFindPage::showsTheWay()
{
    Desk desk(m_map);
    desk.openMap();
    auto *kiosks = desk.child<QComboBox>(u"kiosks"_s);
    QCOMPARE(kiosks->count(), int(desk.wayfinder.site()->kiosks.size()));
    QCOMPARE(kiosks->currentData().toString(), demoKioskName());
    desk.find(u"11NW5"_s, {parkedCar(u"川A11NW5"_s)});
    desk.press(Qt::Key_Return);
    ParkedCar car = parkedCar(u"川A11NW5"_s, u"044"_s);
    car.area = u"03"_s;
    desk.locate({car});
    auto *steps = desk.child<QListWidget>(u"steps"_s);
    QTRY_VERIFY(steps->count() > 0);
    const auto *legs = desk.child<QTabBar>(u"legs"_s);
    QCOMPARE(legs->count(), 2);
    QCOMPARE(legs->currentIndex(), 1);
    const auto *plan = desk.child<PlanWidget>(u"wayPlan"_s);
    QVERIFY(plan->sight() && plan->sight()->target);
    QTRY_VERIFY(plan->isCurrent());
    const QString first = steps->item(0)->text();
    // From another kiosk it is another way.
    QSignalSpy changed(desk.page.findChild<WayPane *>(), &WayPane::changed);
    kiosks->setCurrentIndex(kiosks->currentIndex() == 0 ? 1 : 0);
    Q_EMIT kiosks->activated(kiosks->currentIndex());
    QVERIFY(changed.wait(30000));
    QVERIFY(steps->item(0)->text() != first);
}

void TestFindPage::aCarInTwoBays()
{
    Desk desk(m_map);
    ParkedCar listed = parkedCar(u"川A11NW5"_s, u"018"_s);
    ParkedCar later = parkedCar(u"川A11NW5"_s, u"017"_s);
    later.parkedSince = listed.parkedSince.addSecs(60);
    desk.find(u"11NW5"_s, {listed});
    desk.press(Qt::Key_Return);
    desk.locate({listed, later});
    // What the list said, and that it is not all.
    QVERIFY2(desk.text(u"subjectWhere"_s).endsWith(u"018"_s), qPrintable(desk.text(u"subjectWhere"_s)));
    QVERIFY(desk.text(u"subjectFacts"_s).contains(u"in 2 bay(s)"_s));
    QVERIFY(desk.text(u"subjectFacts"_s).contains(u"bay 017"_s));
    QCOMPARE(desk.cell(0, HitModel::MatchColumn), u"as typed; in 2 bay(s)"_s);
    auto *places = desk.child<QComboBox>(u"places"_s);
    QVERIFY(places->isVisible());
    QCOMPARE(places->count(), 2);
    QVERIFY(places->currentText().endsWith(u"018"_s));
    Q_EMIT places->activated(0);
    QVERIFY(desk.text(u"subjectWhere"_s).endsWith(u"017"_s));
    QVERIFY(desk.text(u"subjectFacts"_s).contains(u"bay 018"_s));
}

/// Pictures are seen whole, whatever the first row is.
void TestFindPage::rowsAreAsHighAsTheirPictures()
{
    Desk desk(m_map);
    desk.openMap();
    ParkedCar car = parkedCar(u"川A01777"_s);
    car.picture = QUrl(u"http://127.0.0.1/017.jpg"_s);
    desk.find(u"017"_s, {car});
    const auto *view = desk.child<QTreeView>(u"results"_s);
    const auto heightOf = [view](int row) { return view->visualRect(view->model()->index(row, 0)).height(); };
    QVERIFY(desk.results().rowCount() > 1);
    QCOMPARE(desk.cell(1, HitModel::WhatColumn), u"Bay"_s);
    QVERIFY(heightOf(0) >= view->iconSize().height());
    QVERIFY(heightOf(1) < view->iconSize().height());
}

void TestFindPage::aCarThatHasLeft()
{
    Desk desk(m_map);
    desk.find(u"11NW5"_s, {parkedCar(u"川A11NW5"_s)});
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.service.locates.isEmpty());
    desk.service.locates.last().fail(Error::Kind::NotFound);
    QTRY_COMPARE(desk.text(u"subjectFacts"_s), u"This car is not in the garage any more."_s);
    QVERIFY(desk.text(u"subjectWhere"_s).isEmpty());
    QVERIFY(!desk.page.can(Page::Command::Print));
}

/// "Plate, Enter" is one movement of the hand.
void TestFindPage::enterBeforeTheAnswer()
{
    Desk desk(m_map);
    desk.type(u"11NW5"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.service.searches.size(), 1);
    desk.service.searches.first().answer(QList{parkedCar(u"川A11NW5"_s)});
    desk.locate({parkedCar(u"川A11NW5"_s)});
    QCOMPARE(desk.text(u"subjectTitle"_s), u"川A·11NW5"_s);
}

void TestFindPage::enterTakesNoSimilarPlateUnseen()
{
    Desk desk(m_map);
    desk.type(u"11NW6"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.service.searches.isEmpty());
    for (int asked = 0; asked < 20 && desk.results().rowCount() == 0; ++asked) {
        QTRY_VERIFY(desk.service.searches.size() > asked);
        const auto &question = desk.service.searches[asked];
        question.answer(u"川A11NW5"_s.contains(question.text) ? QList{parkedCar(u"川A11NW5"_s)}
                                                              : QList<ParkedCar>());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(desk.results().rowCount(), 1);
    QVERIFY(desk.service.locates.isEmpty());
    QVERIFY(!desk.page.subject());
}

void TestFindPage::theNextSearchShowsNothingOfTheLast()
{
    Desk desk(m_map);
    desk.openMap();
    desk.find(u"11NW5"_s, {parkedCar(u"川A11NW5"_s)});
    desk.press(Qt::Key_Return);
    desk.locate({parkedCar(u"川A11NW5"_s)});
    QVERIFY(desk.page.can(Page::Command::Print));
    desk.type(u"99ZZ9"_s);
    QCOMPARE(desk.results().rowCount(), 0);
    QVERIFY(!desk.page.subject());
    QVERIFY(!desk.page.can(Page::Command::Print));
    QCOMPARE(desk.text(u"subjectTitle"_s), QString());
    QCOMPARE(desk.locator.state(), CarLocator::State::Idle);
}

/// As many bays as before, but others: a row is not silently another bay.
void TestFindPage::aRowStaysWhatItIs()
{
    Desk desk(m_map);
    desk.openMap();
    auto *view = desk.child<QTreeView>(u"results"_s);
    const auto agrees = [&desk, view] {
        const QModelIndex row = view->currentIndex();
        return row.isValid() ? desk.page.subject() && desk.page.subject()->bay == desk.cell(row.row(), 3)
                             : !desk.page.subject();
    };
    desk.type(u"1"_s);
    QVERIFY(desk.results().rowCount() >= AnySearch::mostBays);
    view->setCurrentIndex(desk.results().index(20, 0));
    QVERIFY(agrees());
    desk.type(u"2"_s);
    QVERIFY(desk.results().rowCount() >= AnySearch::mostBays);
    QVERIFY(agrees());
    QVERIFY(!desk.page.subject());
    // What is still there is still chosen.
    desk.type(u"01"_s);
    for (int row = 0; row < desk.results().rowCount(); ++row) {
        if (desk.cell(row, HitModel::BayColumn) == u"017"_s)
            view->setCurrentIndex(desk.results().index(row, 0));
    }
    QVERIFY(desk.page.subject());
    desk.type(u"017"_s);
    QVERIFY(agrees());
    QCOMPARE(desk.page.subject()->bay, u"017"_s);
}

void TestFindPage::followsTheChosenBay()
{
    Desk desk(m_map);
    desk.openMap();
    const auto tell = [&desk](Occupancy occupancy) {
        desk.clock.advance(std::chrono::seconds(30));
        desk.states.refresh();
        desk.service.bayQuestions.last().answer(QList<BayState>{{u"01"_s, {}, u"017"_s, occupancy}});
    };
    tell(Occupancy::Free);
    desk.type(u"017"_s);
    QTRY_COMPARE(desk.cell(0, HitModel::MatchColumn), u"free"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.text(u"subjectFacts"_s), u"free"_s);
    tell(Occupancy::Occupied);
    QTRY_COMPARE(desk.text(u"subjectFacts"_s), u"taken"_s);
}

void TestFindPage::trouble()
{
    Desk desk(m_map);
    desk.type(u"11NW5"_s);
    QTRY_VERIFY(!desk.service.searches.isEmpty());
    desk.service.searches.last().fail(Error::Kind::Unreachable);
    QTRY_VERIFY(desk.text(u"searchMessage"_s).startsWith(u"The garage's system cannot be reached."_s));
    // Enter asks again at once.
    const qsizetype before = desk.service.searches.size();
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.service.searches.size() > before);
    desk.service.searches.last().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(desk.results().rowCount(), 1);
}

void TestFindPage::forgets()
{
    Desk desk(m_map);
    desk.openMap();
    desk.find(u"11NW5"_s, {parkedCar(u"川A11NW5"_s)});
    desk.press(Qt::Key_Return);
    desk.locate({parkedCar(u"川A11NW5"_s)});
    desk.page.run(Page::Command::Copy);
    desk.page.forget();
    QVERIFY(!desk.page.subject());
    QVERIFY(!desk.child<QLineEdit>(u"searchText"_s)->isUndoAvailable());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QCOMPARE(desk.results().rowCount(), 0);
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        for (const char *property : {"text", "windowTitle", "toolTip", "currentText"}) {
            const QString text = widget->property(property).toString();
            QVERIFY2(!text.contains(u"11NW5"_s), qPrintable(widget->objectName()));
        }
    }
}

void TestFindPage::savesASlip()
{
    Desk desk(m_map);
    desk.openMap();
    const QTemporaryDir folder;
    QVERIFY(!desk.page.slip());
    desk.find(u"11NW5"_s, {parkedCar(u"川A11NW5"_s)});
    desk.press(Qt::Key_Return);
    desk.locate({parkedCar(u"川A11NW5"_s)});
    QTRY_VERIFY(desk.child<QListWidget>(u"steps"_s)->count() > 0);
    const QString name = folder.filePath(u"slip.pdf"_s);
    QVERIFY(saveSlip(name, *desk.page.slip()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.trimmed().endsWith("%%EOF"));
    QVERIFY(!saveSlip(folder.filePath(u"none/slip.pdf"_s), *desk.page.slip()));
}

void TestFindPage::keepsBooks()
{
    Desk desk(m_map);
    QSignalSpy searched(&desk.page, &FindPage::searched);
    QSignalSpy located(&desk.page, &FindPage::located);
    QSignalSpy copied(&desk.page, &FindPage::copied);
    QSignalSpy seen(&desk.page, &FindPage::carsSeen);
    desk.find(u"11NW5"_s, {parkedCar(u"川A11NW5"_s)});
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), u"11NW5"_s);
    QCOMPARE(located.size(), 0);
    desk.press(Qt::Key_Return);
    desk.locate({parkedCar(u"川A11NW5"_s)});
    QCOMPARE(located.size(), 1);
    QCOMPARE(located.first().first().toString(), u"川A11NW5"_s);
    QCOMPARE(seen.size(), 2);
    desk.page.run(Page::Command::Copy);
    QCOMPARE(copied.size(), 1);
    // The same once more is another search.
    desk.type({});
    desk.find(u"11NW5"_s, {parkedCar(u"川A11NW5"_s)});
    QCOMPARE(searched.size(), 2);
}

void TestFindPage::textFromOutsideIsPlain()
{
    Desk desk(m_map);
    ParkedCar car = parkedCar(u"<b>X</b>123"_s, u"<i>9</i>"_s);
    car.areaName = u"<u>x</u>"_s;
    desk.find(u"123"_s, {car});
    desk.press(Qt::Key_Return);
    desk.locate({car});
    for (const QLabel *label : desk.page.findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(desk.text(u"subjectWhere"_s).contains(u"<i>9</i>"_s));
}

QTEST_MAIN(TestFindPage)

#include "tst_findpage.moc"
