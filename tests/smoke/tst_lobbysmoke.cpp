// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "layoutfaults.h"
#include "site/readsite.h"
#include "support/lobbycase.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Brings the lobby's display into every state, in every size and language, and looks for what should not be
/// there: complaints of Qt, texts that are cut off or lie on each other, texts too small to be read from
/// where people stand.
class TestLobbySmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyState_data();
    void everyState();
    void textIsLegible_data();
    void textIsLegible();
    void saysWhenItIsNotLegible_data();
    void saysWhenItIsNotLegible();
    void languagesTakeTurns();
    void messagesTakeTurns();
    void drawsNothingWhileNothingChanges();
    void movesWithTheMinute();
    void asksForBaysOnlyWithAMap();
    void thePlanGrowsOldWithTheFigures();
    void theLegendNamesWhatIsOnThePlan();
    void namesAreOfOneSizeAndWhole_data() { everyState_data(); }
    void namesAreOfOneSizeAndWhole();
    void thePlanStandsOnWholePixels_data() { everyState_data(); }
    void thePlanStandsOnWholePixels();
    void aWarningSaysWhatItWarnsOf_data();
    void aWarningSaysWhatItWarnsOf();

private:
    void look(LobbyCase &lobby, const QString &where);

    QStringList m_faults;
    QtMessageHandler m_usualHandler = nullptr;
};

namespace {

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

QList<QQuickItem *> texts(const QQuickWindow &window)
{
    QList<QQuickItem *> found;
    QList<QQuickItem *> open{window.contentItem()};
    while (!open.isEmpty()) {
        QQuickItem *item = open.takeLast();
        if (!item->isVisible())
            continue;
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
            found.append(item);
        open.append(item->childItems());
    }
    return found;
}

QString textOf(const QQuickWindow &window, const QString &objectName)
{
    const QList<QQuickItem *> all = texts(window);
    for (const QQuickItem *item : all) {
        if (item->objectName() == objectName)
            return item->property("text").toString();
    }
    return {};
}

} // namespace

void TestLobbySmoke::init()
{
    m_usualHandler = qInstallMessageHandler(collectComplaint);
    complaints().clear();
    m_faults.clear();
}

void TestLobbySmoke::cleanup()
{
    for (const QString &complaint : std::exchange(complaints(), {}))
        m_faults.append(complaint);
    qInstallMessageHandler(m_usualHandler);
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"\n  "_s + m_faults.join(u"\n  "_s)));
}

void TestLobbySmoke::look(LobbyCase &lobby, const QString &where)
{
    // Grabbing polishes, lays out and paints; what that changes is done by the last time.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QVERIFY(!lobby.screen().window()->grabWindow().isNull());
    }
    QQuickWindow &window = *lobby.screen().window();
    // What came from outside and is longer than any that we were promised.
    const QStringList mayBeCut{u"remarkably long"_s};
    for (const QString &fault : layoutFaults(window, window.contentItem(), 0, mayBeCut))
        m_faults.append(where + u": "_s + fault);
}

void TestLobbySmoke::everyState_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("inches");
    const QList<std::pair<QSize, double>> screens{
        {{1920, 1080}, 55},  {{1080, 1920}, 55},  {{1920, 1080}, 32}, {{1080, 1920}, 32},
        {{1280, 800}, 21.5}, {{800, 1280}, 21.5}, {{3840, 2160}, 98}, {{1366, 768}, 43},
    };
    for (const auto &[size, inches] : screens)
        QTest::addRow("%d x %d, %.1f inches", size.width(), size.height(), inches) << size << inches;
}

void TestLobbySmoke::everyState()
{
    QFETCH(QSize, size);
    QFETCH(double, inches);
    const auto states = lobbyStates();
    for (const LobbyState &state : states) {
        LobbyCase lobby(size, inches, u"en"_s);
        state.prepare(lobby);
        lobby.configuration.lobby.languages = {u"en"_s, u"zh_CN"_s};
        QVERIFY(lobby.show());
        QVERIFY2(state.reach(lobby), qPrintable(state.name));
        for (int language = 0; language < 2; ++language) {
            look(lobby, u"%1, language %2"_s.arg(state.name).arg(language));
            lobby.screen().languageTurn().step();
        }
    }
}

void TestLobbySmoke::textIsLegible_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("inches");
    QTest::addColumn<double>("metres");
    QTest::addColumn<int>("areas");

    QTest::newRow("four levels from five metres") << QSize(1920, 1080) << 55.0 << 5.0 << 4;
    QTest::newRow("the same on edge") << QSize(1080, 1920) << 55.0 << 5.0 << 4;
    QTest::newRow("the same with finer pixels") << QSize(3840, 2160) << 55.0 << 5.0 << 4;
    QTest::newRow("twelve areas on a wall") << QSize(3840, 2160) << 98.0 << 5.0 << 12;
    QTest::newRow("four levels from ten metres") << QSize(3840, 2160) << 110.0 << 10.0 << 4;
}

/// 7.6 mm for each metre, so at five metres 38 mm; a twentieth less where that is what makes all of it fit.
void TestLobbySmoke::textIsLegible()
{
    QFETCH(QSize, size);
    QFETCH(double, inches);
    QFETCH(double, metres);
    QFETCH(int, areas);
    LobbyCase lobby(size, inches);
    lobby.configuration.lobby.viewingMetres = metres;
    lobby.service.areas = lobbyAreas(areas);
    QVERIFY(lobby.show());
    (void)lobby.photograph();
    const QList<QQuickItem *> all = texts(*lobby.screen().window());
    QVERIFY(all.size() > 5);
    for (const QQuickItem *text : all) {
        // As large as it is drawn, which may be smaller than it is wished; a line is 1.45 as high as its
        // font's size, and capitals are 0.73 of that.
        const double line = text->property("contentHeight").toReal() / text->property("lineCount").toInt();
        const double millimetres = line / 1.45 * 0.73 / lobby.configuration.lobby.pixelsPerMillimetre;
        QVERIFY2(
            millimetres >= 0.94 * 7.6 * metres,
            qPrintable(u"\"%1\" is %2 mm high"_s.arg(text->property("text").toString()).arg(millimetres)));
    }
}

void TestLobbySmoke::saysWhenItIsNotLegible_data()
{
    QTest::addColumn<double>("inches");
    QTest::addColumn<bool>("withPlan");
    QTest::addColumn<QString>("note");

    const QString note =
        u"the smallest letters are %1 mm high, 38 mm are wished for a viewing distance of 5 m"_s;
    QTest::newRow("four levels") << 55.0 << false << QString();
    QTest::newRow("with their plan") << 55.0 << true << note.arg(29);
    QTest::newRow("with their plan, on a larger screen") << 75.0 << true << QString();
    QTest::newRow("on a small screen") << 32.0 << false << note.arg(22);
}

/// The figures of docs/lobby.md.
void TestLobbySmoke::saysWhenItIsNotLegible()
{
    QFETCH(double, inches);
    QFETCH(bool, withPlan);
    QFETCH(QString, note);
    LobbyCase lobby({1920, 1080}, inches);
    if (withPlan) {
        const auto read = readSite(demoSiteFolder());
        QVERIFY(read);
        lobby.site = std::make_shared<Site>(*read);
    }
    QVERIFY(lobby.show());
    (void)lobby.photograph();
    QCOMPARE(lobby.screen().legibilityNote(), note);
}

void TestLobbySmoke::languagesTakeTurns()
{
    LobbyCase lobby({1920, 1080}, 55);
    lobby.configuration.lobby.languages = {u"en"_s, u"zh_CN"_s};
    QVERIFY(lobby.show());
    const QQuickWindow &window = *lobby.screen().window();
    QCOMPARE(textOf(window, u"garageName"_s), u"Tianfu Square Car Park"_s);
    lobby.screen().languageTurn().step();
    QCOMPARE(textOf(window, u"garageName"_s), u"天府广场停车场"_s);
    QCOMPARE(textOf(window, u"figuresAge"_s), u"共 1340 个车位"_s);
    lobby.screen().languageTurn().step();
    QCOMPARE(textOf(window, u"figuresAge"_s), u"of 1340 in all"_s);
}

void TestLobbySmoke::messagesTakeTurns()
{
    LobbyCase lobby({1920, 1080}, 55);
    const auto states = lobbyStates();
    for (const LobbyState &state : states) {
        if (state.name == "notices"_L1)
            state.prepare(lobby);
    }
    QVERIFY(lobby.show());
    const QQuickWindow &window = *lobby.screen().window();
    QCOMPARE(textOf(window, u"closedConnections"_s), u"Out of order: Lift\u00a0A and Lift\u00a0C"_s);
    QCOMPARE(textOf(window, u"message"_s), u"Level 3 closes at 22:00 today."_s);
    lobby.screen().messageTurn().step();
    QCOMPARE(textOf(window, u"message"_s), u"Please pay before you return to your car."_s);
}

/// The same figures again draw no frame, and neither does the time until they are too old. That nothing comes
/// is known when what was asked for later has come, and is the first.
void TestLobbySmoke::drawsNothingWhileNothingChanges()
{
    LobbyCase lobby({1920, 1080}, 55);
    QVERIFY(lobby.show());
    (void)lobby.photograph();
    int frames = 0;
    connect(lobby.screen().window(), &QQuickWindow::frameSwapped, this, [&frames] { ++frames; });
    for (int poll = 0; poll < 50; ++poll) {
        lobby.clock.advance(25s);
        QVERIFY(lobby.ask());
    }
    lobby.age(25s);
    QList<AreaVacancy> fewer = lobbyAreas(4);
    fewer[1].free = 157;
    lobby.service.areas = fewer;
    QVERIFY(lobby.ask());
    QTRY_VERIFY(frames > 0);
    QCOMPARE(frames, 1);
}

void TestLobbySmoke::movesWithTheMinute()
{
    LobbyCase lobby({1920, 1080}, 55);
    lobby.configuration.lobby.dim = DimHours{QTime(15, 10), QTime(6, 0), 40};
    QVERIFY(lobby.show());
    const QImage before = lobby.photograph();
    QVERIFY(!lobby.hasItem(u"shade"_s));
    lobby.clock.advance(2min);
    lobby.screen().wallClock().tick();
    QVERIFY(lobby.hasItem(u"shade"_s));
    QCOMPARE(textOf(*lobby.screen().window(), u"time"_s), u"15:11"_s);
    QVERIFY(lobby.photograph() != before);
}

void TestLobbySmoke::asksForBaysOnlyWithAMap()
{
    LobbyCase without({1920, 1080}, 55);
    QVERIFY(without.show());
    QVERIFY(!without.screen().bays().asOf().isValid());
    QCOMPARE(without.screen().planTurn().count(), 0);
    LobbyCase with({1920, 1080}, 55);
    const auto read = readSite(demoSiteFolder());
    QVERIFY(read);
    with.site = std::make_shared<Site>(*read);
    QVERIFY(with.show());
    QTRY_VERIFY(with.screen().bays().asOf().isValid());
    QTRY_COMPARE(with.screen().planTurn().count(), 4);
}

/// What says "not known" has no plan beside it that knows.
void TestLobbySmoke::thePlanGrowsOldWithTheFigures()
{
    LobbyCase lobby({1920, 1080}, 55);
    const auto read = readSite(demoSiteFolder());
    QVERIFY(read);
    lobby.site = std::make_shared<Site>(*read);
    lobby.service.bays = QList<BayState>{{u"01"_s, {}, u"017"_s, BayState::Occupancy::Free}};
    QVERIFY(lobby.show());
    const LiveBays &bays = lobby.screen().liveBays();
    QTRY_COMPARE(bays.freshness(), LiveBays::Freshness::Fresh);
    const QQuickWindow &window = *lobby.screen().window();
    QCOMPARE(textOf(window, u"planAge"_s), QString());
    lobby.age(181s);
    QVERIFY(textOf(window, u"planAge"_s).contains(u"15:09"_s));
    lobby.age(720s);
    QVERIFY(textOf(window, u"planAge"_s).contains(u"not known"_s, Qt::CaseInsensitive));
    QVERIFY(bays.of(0).isEmpty());
}

void TestLobbySmoke::theLegendNamesWhatIsOnThePlan()
{
    LobbyCase lobby({1920, 1080}, 55);
    const auto states = lobbyStates();
    for (const LobbyState &state : states) {
        if (state.name == "plan"_L1)
            state.prepare(lobby);
    }
    QVERIFY(lobby.show());
    QTRY_COMPARE(lobby.screen().liveBays().freshness(), LiveBays::Freshness::Fresh);
    const auto legend = [&lobby] {
        QStringList words;
        const QList<QQuickItem *> all = texts(*lobby.screen().window());
        for (const QQuickItem *text : all) {
            if (text->objectName() == "legendWord"_L1)
                words.append(text->property("text").toString());
        }
        words.sort();
        return words;
    };
    QCOMPARE(legend(), (QStringList{u"free"_s, u"taken"_s}));
    QList<BayState> fewer = lobby.service.bays->value();
    fewer.removeFirst();
    lobby.service.bays = fewer;
    lobby.screen().bays().refresh();
    QTRY_COMPARE(legend(), (QStringList{u"free"_s, u"not known"_s, u"taken"_s}));
    // The other levels are known.
    lobby.screen().planTurn().step();
    QCOMPARE(legend(), (QStringList{u"free"_s, u"taken"_s}));
}

void TestLobbySmoke::namesAreOfOneSizeAndWhole()
{
    QFETCH(QSize, size);
    QFETCH(double, inches);
    const auto states = lobbyStates();
    const QStringList looked{u"normal"_s, u"long-names"_s, u"seven"_s, u"stale"_s, u"recovering"_s};
    for (const LobbyState &state : states) {
        if (!looked.contains(state.name))
            continue;
        LobbyCase lobby(size, inches);
        state.prepare(lobby);
        QVERIFY(lobby.show());
        QVERIFY2(state.reach(lobby), qPrintable(state.name));
        (void)lobby.photograph();
        QList<double> lines;
        const QList<QQuickItem *> all = texts(*lobby.screen().window());
        for (const QQuickItem *text : all) {
            if (text->objectName() != "areaName"_L1)
                continue;
            const QString what = state.name + u": "_s + text->property("text").toString();
            QVERIFY2(!text->property("truncated").toBool(), qPrintable(what));
            QVERIFY2(text->property("contentHeight").toReal() <= text->height() + 0.5, qPrintable(what));
            lines.append(text->property("contentHeight").toReal() / text->property("lineCount").toInt());
        }
        QVERIFY(lines.size() >= 4);
        const auto [least, most] = std::minmax_element(lines.cbegin(), lines.cend());
        QVERIFY2(*most - *least <= 1, qPrintable(state.name));
    }
}

/// Otherwise the software renderer leaves lines beside it that are darker than the rest of a dimmed display.
void TestLobbySmoke::thePlanStandsOnWholePixels()
{
    QFETCH(QSize, size);
    QFETCH(double, inches);
    LobbyCase lobby(size, inches);
    const auto states = lobbyStates();
    for (const LobbyState &state : states) {
        if (state.name == "plan"_L1)
            state.prepare(lobby);
    }
    QVERIFY(lobby.show());
    QTRY_VERIFY(lobby.hasItem(u"plan"_s));
    (void)lobby.photograph();
    const auto *plan = lobby.screen().window()->findChild<QQuickItem *>(u"plan"_s);
    const QRectF place = plan->mapRectToScene(plan->boundingRect());
    QCOMPARE(place, QRectF(place.toRect()));
}

void TestLobbySmoke::aWarningSaysWhatItWarnsOf_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<QString>("says");

    constexpr QSize wide(1920, 1080);
    constexpr QSize high(1080, 1920);
    using std::chrono::milliseconds;
    QTest::newRow("aging") << wide << milliseconds(15s) << u"Figures from 15:09"_s;
    QTest::newRow("aging for minutes") << high << milliseconds(60s) << u"15:09, 1 minute ago"_s;
    QTest::newRow("stale") << wide << milliseconds(25s) << u"Not up to date: from 15:09"_s;
    QTest::newRow("stale for minutes") << wide << milliseconds(300s) << u"Not up to date: from 15:09"_s;
}

void TestLobbySmoke::aWarningSaysWhatItWarnsOf()
{
    QFETCH(QSize, size);
    QFETCH(std::chrono::milliseconds, age);
    QFETCH(QString, says);
    LobbyCase lobby(size, 55);
    lobby.configuration.lobby.freeInterval = 10s;
    lobby.configuration.lobby.staleAfter = age > 60s || age == 25s ? 20s : 100s;
    QVERIFY(lobby.show());
    lobby.age(age);
    (void)lobby.photograph();
    QCOMPARE(textOf(*lobby.screen().window(), u"figuresAge"_s), says);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(u"Noto Sans CJK SC"_s));
    TestLobbySmoke test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lobbysmoke.moc"
