// SPDX-License-Identifier: Apache-2.0
#include "quick/vacancymodel.h"
#include "site/site.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestVacancyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyBeforeTheFirstAnswer();
    void showsFigures();
    void showsOnlySoManyAreas();
    void onlyChangedFiguresArePainted();
    void otherAreasAreOtherRows();
    void keepsOldFiguresInTrouble();
    void callsLevelsAsTheMapDoes();

private:
    void answer(const Expected<QList<AreaVacancy>> &areas);
    [[nodiscard]] QVariant at(int row, VacancyModel::Role role) const;

    ManualClock m_clock;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<VacancyWatch> m_watch;
    std::unique_ptr<VacancyModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {
const AreaVacancy b1{u"01"_s, u"地下室"_s, 320, 61};
const AreaVacancy b2{u"02"_s, u"地下二层"_s, 340, 0};
const AreaVacancy roof{u"04"_s, {}, std::nullopt, std::nullopt};
} // namespace

void TestVacancyModel::init()
{
    m_service = std::make_unique<FakeService>();
    m_watch = std::make_unique<VacancyWatch>(*m_service, m_clock, std::chrono::hours(1), 1);
    m_model = std::make_unique<VacancyModel>(*m_watch);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestVacancyModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_watch.reset();
    m_service.reset();
}

void TestVacancyModel::answer(const Expected<QList<AreaVacancy>> &areas)
{
    QSignalSpy changed(m_model.get(), &VacancyModel::changed);
    m_watch->refresh();
    m_service->vacancyQuestions.last().answer(areas);
    QTRY_COMPARE(changed.size(), 1);
}

QVariant TestVacancyModel::at(int row, VacancyModel::Role role) const
{
    return m_model->data(m_model->index(row), role);
}

void TestVacancyModel::isEmptyBeforeTheFirstAnswer()
{
    QCOMPARE(m_model->count(), 0);
    QVERIFY(!m_model->asOf().isValid());
    QCOMPARE(m_model->trouble(), Trouble::Kind::None);
    QCOMPARE(m_model->areaCount(), 0);
}

void TestVacancyModel::showsFigures()
{
    answer(QList{b1, b2, roof});
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(m_model->areaCount(), 3);
    QCOMPARE(m_model->asOf(), m_clock.now());
    QCOMPARE(at(0, VacancyModel::LevelNameRole).toString(), u"地下室"_s);
    QCOMPARE(m_model->data(m_model->index(0), Qt::DisplayRole).toString(), u"地下室"_s);
    QCOMPARE(at(0, VacancyModel::LevelRole).toString(), u"01"_s);
    QCOMPARE(at(0, VacancyModel::FreeRole).toInt(), 61);
    QCOMPARE(at(0, VacancyModel::TotalRole).toInt(), 320);
    QCOMPARE(at(1, VacancyModel::FreeRole).toInt(), 0);
    QCOMPARE(at(2, VacancyModel::LevelNameRole).toString(), QString());
    QCOMPARE(at(2, VacancyModel::FreeRole).toInt(), -1);
    QCOMPARE(at(2, VacancyModel::TotalRole).toInt(), -1);
    QVERIFY(!m_model->data(m_model->index(0), Qt::DecorationRole).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0)), 0);
    QCOMPARE(m_model->roleNames().size(), 4);
}

void TestVacancyModel::showsOnlySoManyAreas()
{
    QList<AreaVacancy> areas;
    for (int i = 0; i < 1000; ++i)
        areas.append({u"B%1"_s.arg(i), {}, 340, i});
    answer(areas);
    QCOMPARE(m_model->count(), VacancyModel::mostRows);
    QCOMPARE(m_model->rowCount(), VacancyModel::mostRows);
    QCOMPARE(m_model->areaCount(), 1000);
    // In the vendor's order.
    QCOMPARE(at(VacancyModel::mostRows - 1, VacancyModel::LevelRole).toString(), u"B15"_s);
    // Figures of those that are not shown paint nothing.
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    areas.last().free = 1;
    areas.removeAt(500);
    answer(areas);
    QCOMPARE(m_model->areaCount(), 999);
    QCOMPARE(data.size() + reset.size(), 0);
    answer(areas.first(VacancyModel::mostRows));
    QCOMPARE(m_model->areaCount(), VacancyModel::mostRows);
    QCOMPARE(data.size() + reset.size(), 0);
    // A model that is made late, too.
    answer(areas);
    QCOMPARE(VacancyModel(*m_watch).rowCount(), VacancyModel::mostRows);
}

void TestVacancyModel::onlyChangedFiguresArePainted()
{
    answer(QList{b1, b2, roof});
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    AreaVacancy fewer = b1;
    fewer.free = 60;
    answer(QList{fewer, b2, roof});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(data.first().at(1).toModelIndex().row(), 0);
    QCOMPARE(at(0, VacancyModel::FreeRole).toInt(), 60);
    answer(QList{fewer, b2, roof});
    QCOMPARE(data.size(), 1);
}

void TestVacancyModel::otherAreasAreOtherRows()
{
    answer(QList{b1, b2});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    answer(QList{b2, b1});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(at(0, VacancyModel::LevelRole).toString(), u"02"_s);
    answer(QList<AreaVacancy>());
    QCOMPARE(m_model->rowCount(), 0);
    AreaVacancy renamed = b1;
    renamed.areaName = u"负一层"_s;
    answer(QList{b1});
    answer(QList{renamed});
    QCOMPARE(at(0, VacancyModel::LevelNameRole).toString(), u"负一层"_s);
}

void TestVacancyModel::keepsOldFiguresInTrouble()
{
    QSignalSpy recovered(m_model.get(), &VacancyModel::recovered);
    answer(QList{b1});
    const QDateTime then = m_clock.now();
    m_clock.advance(std::chrono::minutes(5));
    answer(failure(Error::Kind::Unreachable, u"scripted"_s));
    QCOMPARE(m_model->trouble(), Trouble::Kind::Unreachable);
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(m_model->asOf(), then);
    QCOMPARE(recovered.size(), 0);
    answer(QList{b1});
    QCOMPARE(m_model->trouble(), Trouble::Kind::None);
    QCOMPARE(m_model->asOf(), m_clock.now());
    QCOMPARE(recovered.size(), 1);
}

void TestVacancyModel::callsLevelsAsTheMapDoes()
{
    Site site;
    site.levels.resize(1);
    site.levels[0].area = u"01"_s;
    site.levels[0].shortName = u"B1"_s;
    site.levels[0].name.insert(u"en"_s, u"Basement 1"_s);
    answer(QList{b1, b2});
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setAreaTitles(AreaTitles(site, u"en"_s));
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(at(0, VacancyModel::LevelNameRole).toString(), u"Basement 1"_s);
    QCOMPARE(at(0, VacancyModel::LevelRole).toString(), u"B1"_s);
    // What the map lacks is called as the vendor does.
    QCOMPARE(at(1, VacancyModel::LevelNameRole).toString(), u"地下二层"_s);
    QCOMPARE(at(1, VacancyModel::LevelRole).toString(), u"02"_s);
    m_model->setAreaTitles(AreaTitles(site, u"en"_s));
    QCOMPARE(data.size(), 1);
}

QTEST_GUILESS_MAIN(TestVacancyModel)

#include "tst_vacancymodel.moc"
