// SPDX-License-Identifier: Apache-2.0
#include "quick/lobbymodel.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLobbyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyBeforeTheFirstAnswer();
    void showsFigures();
    void growsOldByItself();
    void isNewAgainAfterAnAnswer();
    void keepsOldFiguresInTrouble();
    void aJumpOfTheClockMakesNothingOld();
    void tellsOnlyWhatDiffers();
    void otherAreasAreOtherRows();
    void showsOnlySoManyAreas();
    void namesComeFromConfigurationMapAndVendor();
    void totalsComeFromTheMap();
    void reportsAreasThatAreMissing();

private:
    void open(const LobbySettings &settings);
    void answer(const Expected<QList<AreaVacancy>> &areas);
    [[nodiscard]] QVariant at(int row, LobbyModel::Role role) const;
    [[nodiscard]] QString names() const;

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<VacancyWatch> m_watch;
    std::unique_ptr<LobbyModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const AreaVacancy b1{u"01"_s, u"地下室"_s, 320, 61};
const AreaVacancy b2{u"02"_s, u"地下二层"_s, 340, 0};
const AreaVacancy roof{u"04"_s, {}, std::nullopt, std::nullopt};

std::shared_ptr<const Site> site()
{
    SiteLevel first;
    first.area = u"01"_s;
    first.name.insert(u"en"_s, u"Basement 1"_s);
    first.name.insert(u"zh_CN"_s, u"地下一层"_s);
    first.bays.resize(5);
    SiteLevel other = first; // of another building
    other.bays.resize(3);
    SiteLevel top;
    top.area = u"04"_s;
    top.bays.resize(7);
    Site site;
    site.levels = {first, other, top};
    return std::make_shared<Site>(site);
}

} // namespace

void TestLobbyModel::init()
{
    open({});
}

void TestLobbyModel::open(const LobbySettings &settings)
{
    cleanup();
    m_clock = std::make_unique<ManualClock>();
    m_service = std::make_unique<FakeService>();
    m_watch = std::make_unique<VacancyWatch>(*m_service, *m_clock, std::chrono::hours(1), 1);
    m_model = std::make_unique<LobbyModel>(*m_watch, *m_clock, settings);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setLanguage(u"en"_s);
}

void TestLobbyModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_watch.reset();
    m_service.reset();
}

void TestLobbyModel::answer(const Expected<QList<AreaVacancy>> &areas)
{
    QSignalSpy changed(m_model.get(), &LobbyModel::changed);
    m_watch->refresh();
    m_service->vacancyQuestions.last().answer(areas);
    QTRY_COMPARE(changed.size(), 1);
}

QVariant TestLobbyModel::at(int row, LobbyModel::Role role) const
{
    return m_model->data(m_model->index(row), role);
}

QString TestLobbyModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->count(); ++row)
        names += at(row, LobbyModel::NameRole).toString();
    return names.join(u'|');
}

void TestLobbyModel::isEmptyBeforeTheFirstAnswer()
{
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->areaCount(), 0);
    QVERIFY(!m_model->isAnswered());
    QVERIFY(!m_model->asOf().isValid());
    QCOMPARE(m_model->garageFree(), -1);
    QCOMPARE(m_model->garageTotal(), -1);
    answer(failure(Error::Kind::Unreachable, u"scripted"_s));
    QVERIFY(!m_model->isAnswered());
    QCOMPARE(m_model->trouble(), Trouble::Kind::Unreachable);
}

void TestLobbyModel::showsFigures()
{
    answer(QList{b1, b2});
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(m_model->areas(), QStringList({u"01"_s, u"02"_s}));
    QCOMPARE(at(0, LobbyModel::NameRole).toString(), u"地下室"_s);
    QCOMPARE(m_model->data(m_model->index(0), Qt::DisplayRole).toString(), u"地下室"_s);
    QCOMPARE(at(0, LobbyModel::AreaRole).toString(), u"01"_s);
    QCOMPARE(at(0, LobbyModel::FreeRole).toInt(), 61);
    QCOMPARE(at(0, LobbyModel::TotalRole).toInt(), 320);
    QCOMPARE(at(0, LobbyModel::FreshnessRole).value<LobbyModel::Freshness>(), LobbyModel::Freshness::Fresh);
    QVERIFY(!m_model->data(m_model->index(0), Qt::DecorationRole).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0)), 0);
    QCOMPARE(m_model->garageFree(), 61);
    QCOMPARE(m_model->garageTotal(), 660);
    QCOMPARE(m_model->asOf(), m_clock->now());
    // One that is not known makes the whole unknown.
    answer(QList{b1, b2, roof});
    QCOMPARE(at(2, LobbyModel::FreeRole).toInt(), -1);
    QCOMPARE(m_model->garageFree(), -1);
}

void TestLobbyModel::growsOldByItself()
{
    LobbySettings settings;
    settings.freeInterval = 1s;
    settings.staleAfter = 1s;
    settings.hideAfter = 2s;
    open(settings);
    answer(QList{b1});
    QSignalSpy changed(m_model.get(), &LobbyModel::changed);
    m_clock->advance(1500ms);
    QTRY_COMPARE(m_model->freshness(), LobbyModel::Freshness::Stale);
    QCOMPARE(at(0, LobbyModel::FreeRole).toInt(), 61);
    m_clock->advance(1500ms);
    QTRY_COMPARE(m_model->freshness(), LobbyModel::Freshness::Hidden);
    QCOMPARE(at(0, LobbyModel::FreeRole).toInt(), -1);
    QCOMPARE(at(0, LobbyModel::FreshnessRole).value<LobbyModel::Freshness>(), LobbyModel::Freshness::Hidden);
    QCOMPARE(m_model->garageFree(), -1);
    QCOMPARE(changed.size(), 2);
}

void TestLobbyModel::isNewAgainAfterAnAnswer()
{
    answer(QList{b1});
    const QDateTime then = m_clock->now();
    m_clock->advance(31s);
    m_model->tick();
    QCOMPARE(m_model->freshness(), LobbyModel::Freshness::Aging);
    QCOMPARE(m_model->asOf(), then);
    QCOMPARE(m_model->saidAt(), then.addSecs(31));
    answer(QList{b1});
    QCOMPARE(m_model->freshness(), LobbyModel::Freshness::Fresh);
    QCOMPARE(m_model->asOf(), then.addSecs(31));
}

void TestLobbyModel::keepsOldFiguresInTrouble()
{
    answer(QList{b1});
    m_clock->advance(5min);
    answer(failure(Error::Kind::Unreachable, u"scripted"_s));
    QCOMPARE(m_model->trouble(), Trouble::Kind::Unreachable);
    QCOMPARE(m_model->freshness(), LobbyModel::Freshness::Stale);
    QCOMPARE(at(0, LobbyModel::FreeRole).toInt(), 61);
    QCOMPARE(m_model->asOf(), m_clock->now().addSecs(-300));
}

/// A machine whose clock is set right must neither call new figures old nor old ones new.
void TestLobbyModel::aJumpOfTheClockMakesNothingOld()
{
    answer(QList{b1});
    m_clock->setNow(m_clock->now().addDays(-400));
    m_model->tick();
    QCOMPARE(m_model->freshness(), LobbyModel::Freshness::Fresh);
    QCOMPARE(m_model->asOf(), m_clock->now());
    m_clock->advance(181s);
    m_model->tick();
    QCOMPARE(m_model->freshness(), LobbyModel::Freshness::Stale);
}

void TestLobbyModel::tellsOnlyWhatDiffers()
{
    answer(QList{b1, b2});
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_clock->advance(20s);
    answer(QList{b1, b2});
    QCOMPARE(data.size() + reset.size(), 0);
    AreaVacancy one = b2;
    one.free = 1;
    answer(QList{b1, one});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(data.first().at(1).toModelIndex().row(), 1);
}

void TestLobbyModel::otherAreasAreOtherRows()
{
    answer(QList{b1});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    answer(QList{b1, b2});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->count(), 2);
}

void TestLobbyModel::showsOnlySoManyAreas()
{
    QList<AreaVacancy> areas;
    for (int i = 0; i < 30; ++i)
        areas.append({u"B%1"_s.arg(i), {}, 10, 1});
    answer(areas);
    QCOMPARE(m_model->count(), LobbyModel::mostRows);
    QCOMPARE(m_model->areaCount(), 30);
    // The garage is whole all the same.
    QCOMPARE(m_model->garageFree(), 30);
    QCOMPARE(m_model->garageTotal(), 300);
}

void TestLobbyModel::namesComeFromConfigurationMapAndVendor()
{
    LobbyArea configured;
    configured.area = u"02"_s;
    configured.name.insert(u"en"_s, u"Lower deck"_s);
    configured.name.insert(u"zh_CN"_s, u"下层"_s);
    LobbySettings settings;
    settings.areas = {configured};
    open(settings);
    answer(QList{b1, b2, roof});
    QCOMPARE(names(), u"地下室|Lower deck|"_s);
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setSite(site());
    QCOMPARE(names(), u"Basement 1|Lower deck|"_s);
    QCOMPARE(data.size(), 2); // a name, and the total of another
    m_model->setLanguage(u"zh_CN"_s);
    QCOMPARE(names(), u"地下一层|下层|"_s);
}

void TestLobbyModel::totalsComeFromTheMap()
{
    AreaVacancy bare = b1;
    bare.total.reset();
    bare.free = 4;
    answer(QList{bare, roof});
    m_model->setSite(site());
    QCOMPARE(at(0, LobbyModel::TotalRole).toInt(), 8); // of both buildings
    QCOMPARE(at(1, LobbyModel::TotalRole).toInt(), 7);
    QCOMPARE(m_model->garageTotal(), 15);
}

void TestLobbyModel::reportsAreasThatAreMissing()
{
    LobbySettings settings;
    for (const QString &code : {u"01"_s, u"77"_s}) {
        LobbyArea area;
        area.area = code;
        settings.areas.append(area);
    }
    open(settings);
    QTest::ignoreMessage(QtWarningMsg, "the guidance system does not tell the area '77' of [[lobby.areas]]");
    answer(QList{b1, b2});
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(m_model->garageFree(), 61);
    // Once.
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    answer(QList{b1});
    answer(QList{b1, b2});
}

QTEST_GUILESS_MAIN(TestLobbyModel)

#include "tst_lobbymodel.moc"
