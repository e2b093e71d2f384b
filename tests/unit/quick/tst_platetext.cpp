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
    QTest::addColumn<QStringList>("parts"); // with a sign before each: - nothing, = typed, ! differs
    QTest::addColumn<DifferingCharacters>("differing");
    const auto row = [](const char *name, const QString &plate, const QString &typed,
                        const QStringList &parts,
                        DifferingCharacters differing = DifferingCharacters::Shown) {
        QTest::newRow(name) << plate << typed << parts << differing;
    };
    row("the end", u"川A11NW5"_s, u"NW5"_s, {u"-川A••"_s, u"=NW5"_s});
    row("the inside", u"川A11NW5"_s, u"11N"_s, {u"-川A"_s, u"=11N"_s, u"-••"_s});
    row("the beginning", u"川A11NW5"_s, u"川A1"_s, {u"=川A1"_s, u"-••••"_s});
    row("the whole", u"川A11NW5"_s, u"川A11NW5"_s, {u"=川A11NW5"_s});
    row("nothing typed", u"川A11NW5"_s, {}, {u"-川A•••••"_s});
    row("nowhere", u"川A11NW5"_s, u"999"_s, {u"-川A•••••"_s});
    row("looks alike at the end", u"川A11NWB"_s, u"NW8"_s, {u"-川A••"_s, u"=NW"_s, u"!B"_s});
    row("the same, masked", u"川A11NWB"_s, u"NW8"_s, {u"-川A••"_s, u"=NW"_s, u"!•"_s},
        DifferingCharacters::Masked);
    row("in the middle", u"川A12045"_s, u"12D45"_s, {u"-川A"_s, u"=12"_s, u"!0"_s, u"=45"_s});
    row("swapped", u"川A12345"_s, u"12435"_s, {u"-川A"_s, u"=12"_s, u"!34"_s, u"=5"_s});
    row("swapped, masked", u"川A12345"_s, u"12435"_s, {u"-川A"_s, u"=12"_s, u"!34"_s, u"=5"_s},
        DifferingCharacters::Masked);
    row("too many", u"川A12345"_s, u"123945"_s, {u"-川A"_s, u"=12345"_s});
    row("no plate", {}, u"11N"_s, {});
    row("abroad", u"KA123"_s, u"123"_s, {u"-••"_s, u"=123"_s});
}

void TestPlateText::splits()
{
    QFETCH(QString, plate);
    QFETCH(QString, typed);
    QFETCH(DifferingCharacters, differing);
    const PlateText text = plateText(plate, typed, differing);
    QCOMPARE(text.marks.size(), text.parts.size());
    QStringList parts;
    for (qsizetype i = 0; i < text.parts.size(); ++i)
        parts += u"-=!"_s.at(text.marks.at(i)) + text.parts.at(i);
    QTEST(parts, "parts");
}

QTEST_GUILESS_MAIN(TestPlateText)

#include "tst_platetext.moc"
