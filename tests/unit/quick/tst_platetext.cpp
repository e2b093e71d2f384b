// SPDX-License-Identifier: Apache-2.0
#include "quick/platetext.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestPlateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void TestPlateText::splits_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("after");
    QTest::newRow("the end") << u"川A11NW5"_s << u"NW5"_s << u"川A••"_s << u"NW5"_s << QString();
    QTest::newRow("the inside") << u"川A11NW5"_s << u"11N"_s << u"川A"_s << u"11N"_s << u"••"_s;
    QTest::newRow("the beginning") << u"川A11NW5"_s << u"川A1"_s << QString() << u"川A1"_s << u"••••"_s;
    QTest::newRow("the whole") << u"川A11NW5"_s << u"川A11NW5"_s << QString() << u"川A11NW5"_s << QString();
    QTest::newRow("nothing typed") << u"川A11NW5"_s << QString() << u"川A•••••"_s << QString() << QString();
    QTest::newRow("nowhere") << u"川A11NW5"_s << u"999"_s << u"川A•••••"_s << QString() << QString();
    // A camera takes 8 for B: what is the same is one run, what only looks alike stays masked.
    QTest::newRow("looks alike at the end") << u"川A11NWB"_s << u"NW8"_s << u"川A••"_s << u"NW"_s << u"•"_s;
    QTest::newRow("looks alike in the middle")
        << u"川A1NBW5"_s << u"N8W"_s << u"川A•"_s << u"N"_s << u"•W•"_s;
    QTest::newRow("no plate") << QString() << u"11N"_s << QString() << QString() << QString();
    QTest::newRow("abroad") << u"KA123"_s << u"123"_s << u"••"_s << u"123"_s << QString();
}

void TestPlateText::splits()
{
    QFETCH(QString, plate);
    QFETCH(QString, typed);
    const PlateText text = plateText(plate, typed);
    QTEST(text.before, "before");
    QTEST(text.match, "match");
    QTEST(text.after, "after");
}

QTEST_GUILESS_MAIN(TestPlateText)

#include "tst_platetext.moc"
