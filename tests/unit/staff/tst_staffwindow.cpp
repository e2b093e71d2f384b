// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "site/readsite.h"
#include "staff/export/exportbar.h"
#include "staff/garage/bayfilter.h"
#include "staff/garage/garagepage.h"
#include "staff/plan/planwidget.h"
#include "staff/window/colours.h"
#include "staff/window/mainwindow.h"
#include "staff/window/servicestatus.h"
#include "staff/window/tables.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Occupancy = BayState::Occupancy;

namespace {

/// A page that remembers what it was told to do.
class EchoPage final : public Page
{
public:
    EchoPage(const QString &title, const QList<Command> &able)
        : m_title(title)
    {
        for (const Command command : able)
            offer(command, [this, command] { ran.append(command); });
    }
    [[nodiscard]] QString title() const override { return m_title; }

    QList<Command> ran;

private:
    QString m_title;
};

/// A page that exports.
class ExportingPage final : public Page
{
public:
    ExportBar *bar = new ExportBar(this);

    ExportingPage()
    {
        offerExport(*bar, [] {});
    }
    [[nodiscard]] QString title() const override { return u"Page"_s; }
};

class EndlessJob final : public ExportJob
{
public:
    void cancel() override {}
};

/// Counts how often a widget is painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    int paints = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// The garage's page over a service that the test plays, with the demo's map.
struct Desk
{
    FakeService service;
    ManualClock clock;
    BayWatch states{service, clock, std::chrono::hours(1), 1};
    VacancyWatch vacancies{service, clock, std::chrono::hours(1), 1};
    LiveGarage garage{states, clock, u"en"_s};
    AreaTable areas{vacancies, garage};
    GaragePage page{{vacancies, states, garage, areas, clock, u"en"_s}};

    explicit Desk(const std::shared_ptr<const Site> &site)
    {
        page.resize(1200, 750);
        page.show();
        garage.setMap(site, std::make_shared<const BayIndex>(*site));
        page.setPlans(std::make_shared<LevelPlans>(site));
    }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    void tell(const QList<BayState> &bays)
    {
        QSignalSpy changed(&states, &BayWatch::changed);
        clock.advance(std::chrono::seconds(30));
        states.refresh();
        service.bayQuestions.last().answer(bays);
        QVERIFY(changed.wait(5000));
    }
    [[nodiscard]] QString title() const { return child<QLabel>(u"bayTitle"_s)->text(); }
    [[nodiscard]] QString lines() const { return child<QLabel>(u"bayLines"_s)->text(); }
};

} // namespace

class TestStaffWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsGoToThePage();
    void showsOnlyPagesOfAPerson();
    void remembersItsLayout();
    void noticesStay();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void tellsOfTrouble();
    void tellsOfTheWorseOfTwo();
    void keepsChosenWidths();
    void asksBeforeExportsEnd();
    void fullScreenIsWhatTheWindowIs();
    void clickedBayIsChosen();
    void choosesBaysInTheList();
    void levelsAndAreasGoTogether();
    void filtersAndCounts();
    void keepsTheChosenBay();
    void planMovesByKeys();
    void anAnswerIsPaintedOnce();

private:
    std::shared_ptr<const Site> m_site;
};

void TestStaffWindow::initTestCase()
{
    const auto read = readSite(demoSiteFolder());
    QVERIFY(read);
    m_site = std::make_shared<const Site>(*read);
}

void TestStaffWindow::commandsGoToThePage()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    auto *one = new EchoPage(u"One"_s, {Page::Command::Refresh});
    auto *two = new EchoPage(u"Two"_s, {Page::Command::Export, Page::Command::Refresh});
    window.addPage(one, u"one"_s);
    window.addPage(two, u"two"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.currentPage(), one);
    const auto action = [&window](const QString &text) {
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (QAction *each : actions) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(action(u"Refresh"_s)->isEnabled());
    QVERIFY(!action(u"Export …"_s)->isEnabled());
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(one->ran, QList{Page::Command::Refresh});
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), two);
    QVERIFY(window.windowTitle().startsWith(u"Two"_s));
    QVERIFY(action(u"Export …"_s)->isEnabled());
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(two->ran, QList{Page::Command::Export});
    QCOMPARE(one->ran.size(), 1);
}

void TestStaffWindow::showsOnlyPagesOfAPerson()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    auto *one = new EchoPage(u"One"_s, {});
    auto *two = new EchoPage(u"Two"_s, {});
    window.addPage(one, u"one"_s);
    window.addPage(two, u"two"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(two);
    window.setVisiblePages({one});
    QCOMPARE(window.findChild<QTabWidget *>(u"pages"_s)->count(), 1);
    QCOMPARE(window.currentPage(), one);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), one);
    window.setVisiblePages({one, two});
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), two);
}

void TestStaffWindow::remembersItsLayout()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"layout.ini"_s);
    {
        QSettings settings(name, QSettings::IniFormat);
        MainWindow window(settings);
        window.addPage(new EchoPage(u"One"_s, {}), u"one"_s);
        auto *two = new EchoPage(u"Two"_s, {});
        window.addPage(two, u"two"_s);
        window.resize(911, 633);
        window.show();
        window.showPage(two);
        window.close();
    }
    QSettings settings(name, QSettings::IniFormat);
    MainWindow window(settings);
    window.addPage(new EchoPage(u"One"_s, {}), u"one"_s);
    auto *two = new EchoPage(u"Two"_s, {});
    window.addPage(two, u"two"_s);
    window.restoreLayout();
    QCOMPARE(window.size(), QSize(911, 633));
    QCOMPARE(window.currentPage(), two);
}

void TestStaffWindow::noticesStay()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show();
    auto *notice = window.findChild<QLabel *>(u"notice"_s);
    QVERIFY(!notice->isVisible());
    window.setNotice(u"store"_s, u"No room <b>"_s);
    window.setNotice(u"log"_s, u"No log"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->textFormat(), Qt::PlainText);
    QVERIFY(notice->text().contains(u"No room <b>"_s));
    window.setNotice(u"store"_s, {});
    QCOMPARE(notice->text(), u"No log"_s);
    window.setNotice(u"log"_s, {});
    QVERIFY(!notice->isVisible());
}

void TestStaffWindow::coloursCanBeRead_data()
{
    QTest::addColumn<DesktopColours>("colours");
    QTest::newRow("light") << DesktopColours::Light;
    QTest::newRow("dark") << DesktopColours::Dark;
}

void TestStaffWindow::coloursCanBeRead()
{
    QFETCH(const DesktopColours, colours);
    // WCAG 2.1, relative luminance and contrast ratio.
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&luminance](const QColor &one, const QColor &other) {
        const double a = luminance(one);
        const double b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    };
    useColours(colours);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), colours == DesktopColours::Dark);
    const StaffColours staff = staffColours(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    for (const QColor &text : {palette.color(QPalette::Text), staff.free, staff.full, staff.muted})
        QVERIFY2(contrast(text, base) >= 7, qPrintable(text.name()));
    for (const QColor &text : {palette.color(QPalette::WindowText), staff.full, staff.muted})
        QVERIFY2(contrast(text, window) >= 7, qPrintable(text.name()));
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 7);
    QVERIFY(contrast(palette.color(QPalette::Text), staff.changed) >= 7);
    QVERIFY(contrast(staff.noteText, staff.note) >= 7);
    useColours(DesktopColours::Light);
}

void TestStaffWindow::tellsOfTrouble()
{
    FakeService service;
    ManualClock clock;
    VacancyWatch watch(service, clock, std::chrono::hours(1), 1);
    const ServiceStatus status({&watch}, clock);
    QCOMPARE(status.text(), u"Connecting …"_s);
    watch.start();
    service.vacancyQuestions.last().answer(QList<AreaVacancy>());
    QTRY_COMPARE(status.text(), u"Connected. Updated just now."_s);
    clock.advance(std::chrono::minutes(5));
    watch.refresh();
    service.vacancyQuestions.last().answer(failure(Error::Kind::Timeout, u"<b>5000 ms</b>"_s));
    QTRY_VERIFY(status.text().startsWith(u"The garage's system did not answer in time."_s));
    QVERIFY(status.text().contains(u"5"_s));
    QVERIFY(!status.toolTip().contains(u"<b>"_s));
}

/// Bays that are not answered any more are not "updated just now" because the counts are.
void TestStaffWindow::tellsOfTheWorseOfTwo()
{
    FakeService service;
    ManualClock clock;
    VacancyWatch vacancies(service, clock, std::chrono::hours(1), 1);
    BayWatch bays(service, clock, std::chrono::hours(1), 1);
    const ServiceStatus status({&vacancies, &bays}, clock);
    vacancies.refresh();
    service.vacancyQuestions.last().answer(QList<AreaVacancy>());
    QTRY_VERIFY(vacancies.asOf().isValid());
    QCOMPARE(status.text(), u"Connecting …"_s);
    bays.refresh();
    service.bayQuestions.last().answer(QList<BayState>());
    QTRY_COMPARE(status.text(), u"Connected. Updated just now."_s);
    clock.advance(std::chrono::minutes(5));
    bays.refresh();
    service.bayQuestions.last().answer(failure(Error::Kind::Timeout, u"5000 ms"_s));
    vacancies.refresh();
    service.vacancyQuestions.last().answer(QList<AreaVacancy>());
    QTRY_VERIFY(status.text().startsWith(u"The garage's system did not answer in time."_s));
    QVERIFY(status.text().contains(u"5"_s));
}

void TestStaffWindow::keepsChosenWidths()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"some text that is rather long"_s));
    QTreeView fitted;
    prepareTable(fitted);
    fitted.setModel(&model);
    fitColumns(fitted);
    const int fit = fitted.columnWidth(0);
    // By nobody's hand: it is fitted anew at the next start.
    fitted.setColumnWidth(0, fit + 50);
    saveColumns(settings, u"table"_s, fitted);
    QTreeView later;
    prepareTable(later);
    later.setModel(&model);
    restoreColumns(settings, u"table"_s, later);
    QCOMPARE(later.columnWidth(0), fit + 50);
    fitColumns(later);
    QCOMPARE(later.columnWidth(0), fit);
    // By somebody's hand: it stays, also at the next start.
    later.resize(600, 200);
    later.show();
    QVERIFY(QTest::qWaitForWindowExposed(&later));
    QWidget *header = later.header()->viewport();
    const QPoint edge(later.header()->sectionPosition(1) - 1, header->height() / 2);
    QTest::mouseMove(header, edge);
    QTest::mousePress(header, Qt::LeftButton, {}, edge);
    QTest::mouseMove(header, edge + QPoint(20, 0));
    QTest::mouseMove(header, edge + QPoint(40, 0));
    QTest::mouseRelease(header, Qt::LeftButton, {}, edge + QPoint(40, 0));
    const int chosen = later.columnWidth(0);
    QVERIFY(chosen != fit);
    fitColumns(later);
    QCOMPARE(later.columnWidth(0), chosen);
    saveColumns(settings, u"table"_s, later);
    QTreeView last;
    prepareTable(last);
    last.setModel(&model);
    restoreColumns(settings, u"table"_s, last);
    fitColumns(last);
    QCOMPARE(last.columnWidth(0), chosen);
}

void TestStaffWindow::asksBeforeExportsEnd()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    auto *page = new ExportingPage;
    window.addPage(page, u"page"_s);
    window.show();
    auto *job = new EndlessJob;
    page->bar->watch(job, u"table.csv"_s);
    const auto answer = [&window](const QString &button) {
        QTimer::singleShot(0, &window, [&window, button] {
            const auto *question = window.findChild<QMessageBox *>(u"confirmEndingExports"_s);
            for (QAbstractButton *each : question->buttons()) {
                if (each->text() == button)
                    each->click();
            }
        });
    };
    answer(u"&Go on exporting"_s);
    QVERIFY(!window.close());
    answer(u"&End now"_s);
    QVERIFY(window.close());
    Q_EMIT job->finished(1, std::nullopt);
    delete job;
    QVERIFY(!page->isExporting());
    window.show();
    QVERIFY(window.close());
}

void TestStaffWindow::fullScreenIsWhatTheWindowIs()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    auto *action = window.findChild<QAction *>(u"fullScreen"_s);
    window.showFullScreen();
    QTRY_VERIFY(action->isChecked());
    action->trigger();
    QTRY_VERIFY(!window.isFullScreen());
    QVERIFY(!action->isChecked());
}

void TestStaffWindow::clickedBayIsChosen()
{
    Desk desk(m_site);
    desk.tell({{u"01"_s, {}, u"017"_s, Occupancy::Occupied}, {u"01"_s, {}, u"018"_s, Occupancy::Free}});
    auto *plan = desk.child<PlanWidget>(u"plan"_s);
    const int level = desk.garage.bays()[0].place->level;
    auto *levels = desk.child<QComboBox>(u"levels"_s);
    Q_EMIT levels->activated(level);
    // What the filter hides is shown again.
    desk.child<QLineEdit>(u"bayFilter"_s)->setText(u"018"_s);
    const QPoint middle = plan->positionOf(desk.garage.bays()[0].place->bay).toPoint();
    QCOMPARE(plan->bayAt(middle), std::optional(desk.garage.bays()[0].place->bay));
    QTest::mouseClick(plan, Qt::LeftButton, {}, middle);
    QVERIFY(desk.title().startsWith(u"Bay 017"_s));
    QVERIFY(desk.lines().contains(u"taken"_s));
    QCOMPARE(plan->selected(), std::optional(desk.garage.bays()[0].place->bay));
    QVERIFY(desk.child<QLineEdit>(u"bayFilter"_s)->text().isEmpty());
    // Dragging is no click.
    QTest::mousePress(plan, Qt::LeftButton, {}, middle);
    QTest::mouseMove(plan, middle + QPoint(60, 0));
    QTest::mouseRelease(plan, Qt::LeftButton, {}, middle + QPoint(60, 0));
    QVERIFY(plan->positionOf(desk.garage.bays()[0].place->bay).toPoint() != middle);
}

void TestStaffWindow::choosesBaysInTheList()
{
    Desk desk(m_site);
    desk.tell({{u"03"_s, {}, u"044"_s, Occupancy::Free}, {u"77"_s, {}, u"X1"_s, Occupancy::Unknown}});
    auto *view = desk.child<QTreeView>(u"bays"_s);
    desk.child<QLineEdit>(u"bayFilter"_s)->setText(u"044"_s);
    const QAbstractItemModel &model = *view->model();
    int row = 0;
    while (row < model.rowCount() && model.index(row, BayTree::StateColumn).data().toString() != u"free"_s)
        ++row;
    view->setCurrentIndex(model.index(row, 0));
    const auto *plan = desk.child<PlanWidget>(u"plan"_s);
    QCOMPARE(plan->sight()->level, desk.garage.bays()[0].place->level);
    QCOMPARE(plan->selected(), std::optional(desk.garage.bays()[0].place->bay));
    // One that the map lacks is told of, too.
    desk.child<QLineEdit>(u"bayFilter"_s)->setText(u"X1"_s);
    view->setCurrentIndex(model.index(0, 0));
    QVERIFY(desk.title().startsWith(u"Bay X1"_s));
    QVERIFY(desk.lines().contains(u"The map does not have this bay."_s));
    QVERIFY(!plan->selected());
    QVERIFY(desk.page.can(Page::Command::Copy));
    desk.page.run(Page::Command::Copy);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"X1\t77\tunknown"_s));
}

void TestStaffWindow::levelsAndAreasGoTogether()
{
    Desk desk(m_site);
    desk.tell({{u"01"_s, {}, u"017"_s, Occupancy::Occupied}, {u"02"_s, {}, u"001"_s, Occupancy::Free}});
    auto *areas = desk.child<QTreeView>(u"areas"_s);
    const auto *plan = desk.child<PlanWidget>(u"plan"_s);
    const int row = *desk.areas.rowOf(u"02"_s);
    areas->setCurrentIndex(desk.areas.index(row, 0));
    QCOMPARE(m_site->levels[plan->sight()->level].area, u"02"_s);
    QCOMPARE(desk.child<QComboBox>(u"levels"_s)->currentIndex(), plan->sight()->level);
    // The total is no level.
    areas->setCurrentIndex(desk.areas.index(desk.areas.rowCount() - 1, 0));
    QCOMPARE(m_site->levels[plan->sight()->level].area, u"02"_s);
}

void TestStaffWindow::filtersAndCounts()
{
    Desk desk(m_site);
    desk.tell({{u"01"_s, {}, u"017"_s, Occupancy::Occupied}, {u"01"_s, {}, u"018"_s, Occupancy::Free}});
    auto *state = desk.child<QComboBox>(u"stateFilter"_s);
    const auto *count = desk.child<QLabel>(u"bayCount"_s);
    state->setCurrentIndex(state->findData(QVariant::fromValue(BayFilter::State::Free)));
    QVERIFY(count->text().startsWith(u"1 "_s));
    desk.child<QCheckBox>(u"grouped"_s)->setChecked(true);
    QVERIFY(count->text().startsWith(u"1 "_s));
    QCOMPARE(desk.child<QTreeView>(u"bays"_s)->model()->rowCount(), 1);
    // A bay that changes appears and goes.
    desk.tell({{u"01"_s, {}, u"017"_s, Occupancy::Free}, {u"01"_s, {}, u"018"_s, Occupancy::Free}});
    QVERIFY(count->text().startsWith(u"2 "_s));
}

void TestStaffWindow::keepsTheChosenBay()
{
    Desk desk(m_site);
    desk.tell({{u"01"_s, {}, u"017"_s, Occupancy::Occupied}, {u"01"_s, {}, u"018"_s, Occupancy::Free}});
    auto *view = desk.child<QTreeView>(u"bays"_s);
    desk.child<QLineEdit>(u"bayFilter"_s)->setText(u"018"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    const QString chosen = desk.title();
    QVERIFY(chosen.startsWith(u"Bay 018"_s));
    // Another list of bays: the same bay is still the chosen one, and so it is in groups.
    desk.tell({{u"01"_s, {}, u"018"_s, Occupancy::Occupied}});
    QCOMPARE(desk.title(), chosen);
    QVERIFY(desk.lines().contains(u"taken"_s));
    desk.child<QCheckBox>(u"grouped"_s)->setChecked(true);
    QCOMPARE(desk.title(), chosen);
}

void TestStaffWindow::planMovesByKeys()
{
    Desk desk(m_site);
    auto *plan = desk.child<PlanWidget>(u"plan"_s);
    QTRY_VERIFY(plan->isCurrent());
    const Camera whole = plan->camera();
    QTest::keyClick(plan, Qt::Key_Plus);
    QVERIFY(plan->camera().scale > whole.scale);
    const QPointF before = plan->camera().centre;
    QTest::keyClick(plan, Qt::Key_Right);
    QVERIFY(plan->camera().centre.x() > before.x());
    QTest::keyClick(plan, Qt::Key_0);
    QCOMPARE(plan->camera(), whole);
    QTRY_VERIFY(plan->isCurrent());
}

/// An answer in which bays change is one new frame, and does not move the plan under somebody's eyes.
void TestStaffWindow::anAnswerIsPaintedOnce()
{
    Desk desk(m_site);
    QList<BayState> bays;
    for (const SiteBay &bay : m_site->levels[0].bays)
        bays.append({m_site->levels[0].area, {}, bay.code, Occupancy::Free});
    desk.tell(bays);
    auto *plan = desk.child<PlanWidget>(u"plan"_s);
    auto *levels = desk.child<QComboBox>(u"levels"_s);
    Q_EMIT levels->activated(0);
    desk.child<QTreeView>(u"bays"_s)->setCurrentIndex(desk.child<QTreeView>(u"bays"_s)->model()->index(0, 0));
    for (int press = 0; press < 8; ++press)
        QTest::keyClick(plan, Qt::Key_Plus);
    for (int press = 0; press < 40; ++press)
        QTest::keyClick(plan, Qt::Key_Right);
    QTRY_VERIFY(plan->isCurrent());
    QCoreApplication::processEvents();
    const Camera looked = plan->camera();
    const PaintCount count(*plan);
    for (qsizetype bay = 0; bay < bays.size(); bay += 2)
        bays[bay].occupancy = Occupancy::Occupied;
    desk.tell(bays);
    QTRY_COMPARE(count.paints, 1);
    QTRY_VERIFY(plan->isCurrent());
    QCoreApplication::processEvents();
    QCOMPARE(count.paints, 1);
    QCOMPARE(plan->camera(), looked);
}

QTEST_MAIN(TestStaffWindow)

#include "tst_staffwindow.moc"
