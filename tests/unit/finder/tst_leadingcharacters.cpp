// SPDX-License-Identifier: Apache-2.0
#include "finder/leadingcharacters.h"
#include "support/fakeservice.h"

#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestLeadingCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOrderedByFrequency();
    void needASample();
    void leaveOutRareOnes();
    void followTheGarage();
};

namespace {
QList<ParkedCar> times(int count, const QString &plate)
{
    QList<ParkedCar> cars;
    for (int i = 0; i < count; ++i)
        cars.append(parkedCar(plate));
    return cars;
}
} // namespace

void TestLeadingCharacters::areOrderedByFrequency()
{
    LeadingCharacters leading;
    leading.learn(times(3, u"川AD12345"_s) + times(6, u"川a·12345"_s) + times(2, u"12345"_s));
    QCOMPARE(leading.mostFrequent(), u"AD"_s);
}

void TestLeadingCharacters::needASample()
{
    LeadingCharacters leading;
    leading.learn(times(7, u"川A12345"_s));
    QCOMPARE(leading.mostFrequent(), QString());
    leading.learn(times(1, u"川A12345"_s));
    QCOMPARE(leading.mostFrequent(), u"A"_s);
}

void TestLeadingCharacters::leaveOutRareOnes()
{
    LeadingCharacters leading;
    leading.learn(times(96, u"川A12345"_s) + times(4, u"川B12345"_s));
    QCOMPARE(leading.mostFrequent(), u"A"_s);
}

void TestLeadingCharacters::followTheGarage()
{
    LeadingCharacters leading;
    leading.learn(times(100000, u"川A12345"_s));
    leading.learn(times(500, u"川B12345"_s));
    QCOMPARE(leading.mostFrequent(), u"AB"_s);
    for (int i = 0; i < 8; ++i)
        leading.learn(times(1000, u"川B12345"_s));
    QCOMPARE(leading.mostFrequent().front(), u'B');
}

QTEST_GUILESS_MAIN(TestLeadingCharacters)

#include "tst_leadingcharacters.moc"
