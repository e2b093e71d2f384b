// SPDX-License-Identifier: Apache-2.0
#include "quick/placesmodel.h"
#include "support/fakeservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestPlacesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryField();
    void leavesOutWhatTheVendorLeftOut();
    void showsSeveralBays();
    void theSamePlacesAreNoChange();
    void saysWhatIsOnTheWalls();
};

namespace {
QVariant at(const PlacesModel &model, int row, PlacesModel::Role role)
{
    return model.data(model.index(row), role);
}
} // namespace

void TestPlacesModel::tellsEveryField()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.count(), 0);
    const ParkedCar car = parkedCar(u"川A11NW5"_s);
    model.setPlaces({car});
    QCOMPARE(model.count(), 1);
    QCOMPARE(at(model, 0, PlacesModel::AreaNameRole).toString(), car.areaName);
    QCOMPARE(at(model, 0, PlacesModel::AreaRole).toString(), car.area);
    QCOMPARE(at(model, 0, PlacesModel::LevelRole).toString(), car.area);
    QCOMPARE(at(model, 0, PlacesModel::BayRole).toString(), car.bay);
    QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), car.bay);
    QCOMPARE(at(model, 0, PlacesModel::ParkedSinceRole).toDateTime(), car.parkedSince);
    QCOMPARE(at(model, 0, PlacesModel::PictureRole).toUrl(), car.picture);
    QCOMPARE(at(model, 0, PlacesModel::HasPictureRole).toBool(), true);
    QVERIFY(!model.data(model.index(0), Qt::DecorationRole).isValid());
    QVERIFY(!model.data({}, PlacesModel::BayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QCOMPARE(model.roleNames().value(PlacesModel::HasPictureRole), "hasPicture");
    QCOMPARE(model.roleNames().size(), 7);
}

void TestPlacesModel::leavesOutWhatTheVendorLeftOut()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlaces({{u"川A11NW5"_s, {}, {}, {}, {}, {}}});
    QCOMPARE(at(model, 0, PlacesModel::BayRole).toString(), QString());
    QCOMPARE(at(model, 0, PlacesModel::HasPictureRole).toBool(), false);
    QVERIFY(!at(model, 0, PlacesModel::ParkedSinceRole).toDateTime().isValid());
}

void TestPlacesModel::showsSeveralBays()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlaces({parkedCar(u"川A11NW5"_s, u"017"_s), parkedCar(u"川A11NW5"_s, u"218"_s)});
    QCOMPARE(model.count(), 2);
    QCOMPARE(at(model, 1, PlacesModel::BayRole).toString(), u"218"_s);
    model.setPlaces({});
    QCOMPARE(model.rowCount(), 0);
}

/// A new place is a new card with a new picture: only what is new may make one.
void TestPlacesModel::theSamePlacesAreNoChange()
{
    PlacesModel model;
    model.setPlaces({parkedCar(u"川A11NW5"_s)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy count(&model, &PlacesModel::countChanged);
    model.setPlaces({parkedCar(u"川A11NW5"_s)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(count.size(), 0);
    model.setPlaces({parkedCar(u"川A11NW5"_s, u"018"_s)});
    QCOMPARE(reset.size(), 1);
}

void TestPlacesModel::saysWhatIsOnTheWalls()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const ParkedCar place = parkedCar(u"川A11NW5"_s);
    model.setPlace(place, u"B1"_s, {0, 3});
    QCOMPARE(at(model, 0, PlacesModel::LevelRole).toString(), u"B1"_s);
    QCOMPARE(at(model, 0, PlacesModel::AreaRole).toString(), place.area);
    model.setPlace(place, u"B1"_s, {0, 3});
    QCOMPARE(reset.size(), 1);
    // The next answer's level is its own.
    model.setPlaces({place});
    QCOMPARE(reset.size(), 2);
    QCOMPARE(at(model, 0, PlacesModel::LevelRole).toString(), place.area);
}

QTEST_GUILESS_MAIN(TestPlacesModel)

#include "tst_placesmodel.moc"
