// SPDX-License-Identifier: Apache-2.0
#include "quick/hardwarekeyboard.h"
#include "support/fakeservice.h"
#include "support/literalsearch.h"
#include "support/manualclock.h"
#include "support/mapofbays.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using Page = Visit::Page;

namespace {

class Recorder : public QObject
{
public:
    int keys = 0;

    bool event(QEvent *event) override
    {
        keys += event->type() == QEvent::KeyPress ? 1 : 0;
        return true;
    }
};

/// A kiosk without its screen, wired as it is there.
struct Desk
{
    FakeService service;
    ManualClock clock;
    PictureStore pictures{service};
    SearchSession search{service, clock, literalSearch(), 1};
    CarLocator locator{service, pictures, clock, 2};
    MapOfBays map{
        {levelOfBays(u"01"_s, 1, {u"017"_s, u"018"_s, u"A-7"_s}), levelOfBays(u"02"_s, 2, {u"018"_s})}};
    BayEntry bayEntry;
    BaySuggestionModel suggestions{bayEntry};
    BayChoice choice;
    Visit visit{search, locator, pictures, suggestions, choice};
    PlateEntry entry{KeyboardLayout::China, 3, 10};
    HardwareKeyboard keyboard{visit, entry, bayEntry, suggestions};
    Recorder window;

    Desk()
    {
        QObject::connect(&entry, &PlateEntry::textChanged, &search,
                         [this] { search.setQuery(entry.text()); });
        QObject::connect(&visit, &Visit::ended, &entry, &PlateEntry::wipe);
        QObject::connect(&visit, &Visit::ended, &bayEntry, &BayEntry::wipe);
        bayEntry.setBays(map.site, &map.index);
        keyboard.watch(&window);
    }

    /// Brings the visit to @p page, with "11N" typed and two cars found on every page but the first.
    bool reach(Page page);
    void key(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&window, &event);
    }
};

bool Desk::reach(Page page)
{
    if (page == Page::Attract)
        return true;
    visit.start();
    entry.type(u"11N"_s);
    search.submit();
    service.searches.last().answer(QList{parkedCar(u"川A11NW5"_s), parkedCar(u"川A11NX5"_s, u"018"_s)});
    if (!QTest::qWaitFor([this] { return search.candidates().size() == 2; }))
        return false;
    if (page == Page::Candidates)
        visit.find();
    if (page == Page::Answer)
        visit.choose(0);
    return visit.page() == page;
}

} // namespace

class TestHardwareKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOnEveryPage_data();
    void everyKeyOnEveryPage();
    void aScannerTypesAWholePlate_data();
    void aScannerTypesAWholePlate();
    void aNewPlateOnAnAnswerIsANewVisit();
    void onlyKeyPressesCount();
    void typesABay_data();
    void typesABay();
    void leavesThePlateAloneWhileABayIsTyped();
    void aPlateOnABaysAnswerIsANewVisit();
};

void TestHardwareKeyboard::everyKeyOnEveryPage_data()
{
    QTest::addColumn<Page>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("keyText");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Page>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");

    struct Row
    {
        const char *name;
        int key;
        QString keyText;
        Qt::KeyboardModifiers modifiers;
        struct Outcome
        {
            Page to;
            QString text;
            bool taken;
        } attract, plate, candidates, answer;
    };
    const Row::Outcome stays{Page::Attract, QString(), false};
    const Row::Outcome plateStays{Page::Plate, u"11N"_s, false};
    const Row::Outcome choiceStays{Page::Candidates, u"11N"_s, false};
    const Row::Outcome answerStays{Page::Answer, u"11N"_s, false};
    const QList<Row> rows{
        {"Escape",
         Qt::Key_Escape,
         u"\x1b"_s,
         Qt::NoModifier,
         {Page::Attract, QString(), true},
         {Page::Attract, QString(), true},
         {Page::Plate, u"11N"_s, true},
         {Page::Plate, u"11N"_s, true}},
        {"Return",
         Qt::Key_Return,
         u"\r"_s,
         Qt::NoModifier,
         stays,
         {Page::Candidates, u"11N"_s, true},
         choiceStays,
         answerStays},
        {"Enter",
         Qt::Key_Enter,
         u"\r"_s,
         Qt::KeypadModifier,
         stays,
         {Page::Candidates, u"11N"_s, true},
         choiceStays,
         answerStays},
        {"Backspace",
         Qt::Key_Backspace,
         u"\b"_s,
         Qt::NoModifier,
         stays,
         {Page::Plate, u"11"_s, true},
         choiceStays,
         answerStays},
        {"a digit",
         Qt::Key_5,
         u"5"_s,
         Qt::NoModifier,
         {Page::Plate, u"5"_s, true},
         {Page::Plate, u"11N5"_s, true},
         {Page::Plate, u"11N5"_s, true},
         {Page::Plate, u"5"_s, true}},
        {"a digit of the number pad",
         Qt::Key_5,
         u"5"_s,
         Qt::KeypadModifier,
         {Page::Plate, u"5"_s, true},
         {Page::Plate, u"11N5"_s, true},
         {Page::Plate, u"11N5"_s, true},
         {Page::Plate, u"5"_s, true}},
        {"a small letter",
         Qt::Key_W,
         u"w"_s,
         Qt::NoModifier,
         {Page::Plate, u"W"_s, true},
         {Page::Plate, u"11NW"_s, true},
         {Page::Plate, u"11NW"_s, true},
         {Page::Plate, u"W"_s, true}},
        {"a capital letter",
         Qt::Key_W,
         u"W"_s,
         Qt::ShiftModifier,
         {Page::Plate, u"W"_s, true},
         {Page::Plate, u"11NW"_s, true},
         {Page::Plate, u"11NW"_s, true},
         {Page::Plate, u"W"_s, true}},
        {"a province of an input method",
         0,
         u"川"_s,
         Qt::NoModifier,
         {Page::Plate, u"川"_s, true},
         {Page::Plate, u"11N"_s, true},
         {Page::Plate, u"11N"_s, true},
         {Page::Plate, u"川"_s, true}},
        {"a shortcut", Qt::Key_C, u"c"_s, Qt::ControlModifier, stays, plateStays, choiceStays, answerStays},
        {"a menu key", Qt::Key_F, u"f"_s, Qt::AltModifier, stays, plateStays, choiceStays, answerStays},
        {"a window key", Qt::Key_1, u"1"_s, Qt::MetaModifier, stays, plateStays, choiceStays, answerStays},
        {"Tab", Qt::Key_Tab, u"\t"_s, Qt::NoModifier, stays, plateStays, choiceStays, answerStays},
        {"Space", Qt::Key_Space, u" "_s, Qt::NoModifier, stays, plateStays, choiceStays, answerStays},
        {"an arrow", Qt::Key_Down, QString(), Qt::NoModifier, stays, plateStays, choiceStays, answerStays},
        {"Shift alone", Qt::Key_Shift, QString(), Qt::ShiftModifier, stays, plateStays, choiceStays,
         answerStays},
        {"a sign", Qt::Key_Period, u"·"_s, Qt::NoModifier, stays, plateStays, choiceStays, answerStays},
    };
    for (const Row &row : rows) {
        const auto add = [&row](const char *page, Page from, const Row::Outcome &outcome) {
            QTest::addRow("%s, %s", page, row.name) << from << row.key << row.keyText << row.modifiers
                                                    << outcome.to << outcome.text << outcome.taken;
        };
        add("attract", Page::Attract, row.attract);
        add("plate", Page::Plate, row.plate);
        add("candidates", Page::Candidates, row.candidates);
        add("answer", Page::Answer, row.answer);
    }
}

void TestHardwareKeyboard::everyKeyOnEveryPage()
{
    QFETCH(Page, from);
    QFETCH(int, key);
    QFETCH(QString, keyText);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, taken);
    Desk desk;
    QVERIFY(desk.reach(from));
    desk.key(key, keyText, modifiers);
    QTEST(desk.visit.page(), "to");
    QTEST(desk.entry.text(), "text");
    // What it takes must not reach an item that has the focus; the rest must.
    QCOMPARE(desk.window.keys, taken ? 0 : 1);
}

void TestHardwareKeyboard::aScannerTypesAWholePlate_data()
{
    QTest::addColumn<Page>("from");
    QTest::addColumn<QString>("text");
    QTest::newRow("attract") << Page::Attract << u"川A11NW5"_s;
    QTest::newRow("answer") << Page::Answer << u"川A11NW5"_s;
}

void TestHardwareKeyboard::aScannerTypesAWholePlate()
{
    QFETCH(Page, from);
    Desk desk;
    QVERIFY(desk.reach(from));
    const int before = int(desk.service.searches.size());
    const QString scanned = u"川ａ１１nw5"_s;
    for (const QChar character : scanned)
        desk.key(0, QString(character));
    QTEST(desk.entry.text(), "text");
    // The line end that scanners send asks at once, and once.
    desk.key(Qt::Key_Return, u"\r"_s);
    QCOMPARE(desk.service.searches.size(), before + 1);
    QCOMPARE(desk.service.searches.last().text, u"川A11NW5"_s);
    QCOMPARE(desk.visit.page(), Page::Candidates);
    desk.service.searches.last().answer(QList{parkedCar(u"川A11NW5"_s)});
    QTRY_COMPARE(desk.visit.page(), Page::Answer);
}

void TestHardwareKeyboard::aNewPlateOnAnAnswerIsANewVisit()
{
    Desk desk;
    QVERIFY(desk.reach(Page::Answer));
    QSignalSpy ended(&desk.visit, &Visit::ended);
    desk.key(Qt::Key_7, u"7"_s);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(desk.entry.text(), u"7"_s);
    QVERIFY(desk.search.candidates().isEmpty());
    QCOMPARE(desk.locator.state(), CarLocator::State::Idle);
}

void TestHardwareKeyboard::onlyKeyPressesCount()
{
    Desk desk;
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_5, Qt::NoModifier, u"5"_s);
    QCoreApplication::sendEvent(&desk.window, &release);
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_5, Qt::NoModifier, u"5"_s);
    QCoreApplication::sendEvent(&desk.window, &shortcut);
    QCOMPARE(desk.visit.page(), Page::Attract);
    QCOMPARE(desk.entry.text(), QString());
}

void TestHardwareKeyboard::typesABay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("keyText");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Page>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");

    const Qt::KeyboardModifiers none = Qt::NoModifier;
    QTest::newRow("a digit") << u"01"_s << int(Qt::Key_7) << u"7"_s << none << Page::Bay << u"017"_s << true;
    QTest::newRow("a digit that does not fit")
        << u"01"_s << int(Qt::Key_9) << u"9"_s << none << Page::Bay << u"01"_s << true;
    QTest::newRow("a small letter") << QString() << int(Qt::Key_A) << u"a"_s << none << Page::Bay << u"A"_s
                                    << true;
    QTest::newRow("a sign") << u"A"_s << int(Qt::Key_Minus) << u"-"_s << none << Page::Bay << u"A-"_s << true;
    QTest::newRow("Space") << u"01"_s << int(Qt::Key_Space) << u" "_s << none << Page::Bay << u"01"_s
                           << false;
    QTest::newRow("Tab") << u"01"_s << int(Qt::Key_Tab) << u"\t"_s << none << Page::Bay << u"01"_s << false;
    QTest::newRow("an arrow") << u"01"_s << int(Qt::Key_Down) << QString() << none << Page::Bay << u"01"_s
                              << false;
    QTest::newRow("a shortcut") << u"01"_s << int(Qt::Key_7) << u"7"_s
                                << Qt::KeyboardModifiers(Qt::ControlModifier) << Page::Bay << u"01"_s
                                << false;
    QTest::newRow("Backspace") << u"01"_s << int(Qt::Key_Backspace) << u"\b"_s << none << Page::Bay << u"0"_s
                               << true;
    QTest::newRow("Escape") << u"01"_s << int(Qt::Key_Escape) << u"\x1b"_s << none << Page::Plate << u"01"_s
                            << true;
    QTest::newRow("Return on the only one")
        << u"17"_s << int(Qt::Key_Return) << u"\r"_s << none << Page::Answer << u"17"_s << true;
    QTest::newRow("Enter on the only one that begins so")
        << u"A"_s << int(Qt::Key_Enter) << u"\r"_s << none << Page::Answer << u"A"_s << true;
    QTest::newRow("Return where several fit")
        << u"018"_s << int(Qt::Key_Return) << u"\r"_s << none << Page::Bay << u"018"_s << true;
    QTest::newRow("Return on nothing")
        << QString() << int(Qt::Key_Return) << u"\r"_s << none << Page::Bay << QString() << true;
}

void TestHardwareKeyboard::typesABay()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(QString, keyText);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Page, to);
    QFETCH(bool, taken);
    Desk desk;
    desk.visit.start();
    desk.visit.knowBay();
    desk.bayEntry.type(typed);
    desk.key(key, keyText, modifiers);
    QCOMPARE(desk.visit.page(), to);
    QTEST(desk.bayEntry.text(), "text");
    QCOMPARE(desk.window.keys, taken ? 0 : 1);
    QCOMPARE(desk.choice.bay().has_value(), to == Page::Answer);
}

void TestHardwareKeyboard::leavesThePlateAloneWhileABayIsTyped()
{
    Desk desk;
    QVERIFY(desk.reach(Page::Plate));
    desk.visit.knowBay();
    desk.key(Qt::Key_1, u"1"_s);
    desk.key(Qt::Key_Backspace, u"\b"_s);
    desk.key(Qt::Key_Return, u"\r"_s);
    QCOMPARE(desk.entry.text(), u"11N"_s);
    QCOMPARE(desk.service.searches.size(), 1);
    QCOMPARE(desk.visit.page(), Page::Bay);
}

void TestHardwareKeyboard::aPlateOnABaysAnswerIsANewVisit()
{
    Desk desk;
    desk.visit.start();
    desk.visit.knowBay();
    desk.bayEntry.type(u"17"_s);
    desk.visit.chooseBay(0);
    QCOMPARE(desk.visit.page(), Page::Answer);
    desk.key(Qt::Key_7, u"7"_s);
    QCOMPARE(desk.visit.page(), Page::Plate);
    QCOMPARE(desk.entry.text(), u"7"_s);
    QCOMPARE(desk.bayEntry.text(), QString());
    QVERIFY(!desk.choice.bay());
}

QTEST_MAIN(TestHardwareKeyboard)

#include "tst_hardwarekeyboard.moc"
