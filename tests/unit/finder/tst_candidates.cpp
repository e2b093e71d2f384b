// SPDX-License-Identifier: Apache-2.0
#include "finder/candidates.h"
#include "support/fakeservice.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactBeforeSimilar();
    void equalsByRecency();
    void keepsTheRecordsOfAPlate();
    void leavesOutWhatIsNotAlike();
    void tellsOnlySoManySimilarPlates();
};

namespace {
QStringList platesOf(const QList<Candidate> &candidates)
{
    QStringList plates;
    for (const Candidate &candidate : candidates)
        plates += candidate.car.plate;
    return plates;
}

QString hour(int hour)
{
    return u"2026-03-14T%1:00:00.000+08:00"_s.arg(hour, 2, 10, '0'_L1);
}
} // namespace

void TestCandidates::exactBeforeSimilar()
{
    const QList<Candidate> candidates = rankedCandidates(
        {parkedCar(u"川A12435"_s, u"1"_s, hour(14)), parkedCar(u"川A12346"_s, u"2"_s, hour(14)),
         parkedCar(u"川A123459"_s, u"3"_s, hour(1)), parkedCar(u"川B12345"_s, u"4"_s, hour(1))},
        u"12345"_s, 6);
    QCOMPARE(platesOf(candidates),
             (QStringList{u"川B12345"_s, u"川A123459"_s, u"川A12435"_s, u"川A12346"_s}));
    QVERIFY(candidates.at(1).match.exact);
    QVERIFY(!candidates.at(2).match.exact);
    QCOMPARE(candidates.at(2).match.distance, 0.55);
}

void TestCandidates::equalsByRecency()
{
    ParkedCar timeless = parkedCar(u"川D12345"_s);
    timeless.parkedSince = {};
    QCOMPARE(platesOf(rankedCandidates({timeless, parkedCar(u"川A12345"_s, u"1"_s, hour(9)),
                                        parkedCar(u"川B12345"_s, u"2"_s, hour(11)),
                                        parkedCar(u"川C12345"_s, u"3"_s, hour(10))},
                                       u"12345"_s, 0)),
             (QStringList{u"川B12345"_s, u"川C12345"_s, u"川A12345"_s, u"川D12345"_s}));
}

void TestCandidates::keepsTheRecordsOfAPlate()
{
    const QList<Candidate> candidates = rankedCandidates({parkedCar(u"川A12435"_s, u"1"_s, hour(9)),
                                                          parkedCar(u"川A12435"_s, u"2"_s, hour(11)),
                                                          parkedCar(u"川A12354"_s, u"3"_s, hour(10))},
                                                         u"12345"_s, 1);
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates.first().car.bay, u"2"_s);
    QCOMPARE(rankedCandidates(
                 {parkedCar(u"川A12435"_s, u"1"_s, hour(9)), parkedCar(u"川A12435"_s, u"2"_s, hour(11))},
                 u"12345"_s, 1)
                 .size(),
             2);
}

void TestCandidates::leavesOutWhatIsNotAlike()
{
    QCOMPARE(platesOf(rankedCandidates({parkedCar(u"沪B98760"_s), parkedCar(u"川A12395"_s)}, u"12345"_s, 6)),
             QStringList{u"川A12395"_s});
    QVERIFY(rankedCandidates({parkedCar(u"川A12395"_s)}, u"12345"_s, 0).isEmpty());
    QVERIFY(rankedCandidates({parkedCar(u"川A12395"_s)}, {}, 6).isEmpty());
}

void TestCandidates::tellsOnlySoManySimilarPlates()
{
    QList<ParkedCar> cars;
    for (int i = 0; i < 10; ++i)
        cars.append(parkedCar(u"川A1234%1"_s.arg(i)));
    const QStringList plates = platesOf(rankedCandidates(cars, u"12345"_s, 3));
    QCOMPARE(plates.size(), 4);
    QCOMPARE(plates.first(), u"川A12345"_s);
}

QTEST_GUILESS_MAIN(TestCandidates)

#include "tst_candidates.moc"
