// SPDX-License-Identifier: Apache-2.0
#include "exampleplates.h"
#include "plate/colours.h"

#include <QTest>

#include <cmath>

using namespace bayfinder;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bayfinder::PlateColour)

class TestPlateColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void areOpaque();
    void canBeRead();
};

namespace {

double linear(quint32 channel)
{
    const double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(quint32 rgb)
{
    return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
}

double contrast(quint32 a, quint32 b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

QList<PlateColours> allColours()
{
    QList<PlateColours> colours{plateColours(u"free text")};
    const QList<test::ExamplePlate> examples = test::examplePlates();
    for (const test::ExamplePlate &example : examples)
        colours += plateColours(example.plate);
    return colours;
}

} // namespace

void TestPlateColours::names_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<PlateColour>("name");
    QTest::addColumn<bool>("twoBackgrounds");
    QTest::addColumn<bool>("specialDiffers");

    QTest::newRow("ordinary") << u"川A11NW5"_s << PlateColour::Blue << false << false;
    QTest::newRow("raw") << u"川a·11nw5"_s << PlateColour::Blue << false << false;
    QTest::newRow("new energy small") << u"川AD12345"_s << PlateColour::Green << true << false;
    QTest::newRow("new energy large") << u"川A12345D"_s << PlateColour::YellowGreen << true << false;
    QTest::newRow("police") << u"川A1234警"_s << PlateColour::White << false << true;
    QTest::newRow("instruction") << u"川A1234学"_s << PlateColour::Yellow << false << false;
    QTest::newRow("trailer") << u"川A1234挂"_s << PlateColour::Yellow << false << false;
    QTest::newRow("embassy") << u"224009使"_s << PlateColour::Black << false << true;
    QTest::newRow("consulate") << u"沪A0123领"_s << PlateColour::Black << false << true;
    QTest::newRow("Hong Kong: white, not red") << u"粤Z7C59港"_s << PlateColour::Black << false << false;
    QTest::newRow("Macau") << u"粤Z1234澳"_s << PlateColour::Black << false << false;
    QTest::newRow("armed police") << u"WJ粤7710B"_s << PlateColour::White << false << true;
    QTest::newRow("emergency") << u"京X2345应急"_s << PlateColour::White << false << true;
    QTest::newRow("military") << u"VA20003"_s << PlateColour::White << false << true;
    QTest::newRow("free text") << u"AB-1234"_s << PlateColour::Unknown << false << false;
    QTest::newRow("empty") << u""_s << PlateColour::Unknown << false << false;
}

void TestPlateColours::names()
{
    QFETCH(QString, plate);
    QFETCH(PlateColour, name);
    QFETCH(bool, twoBackgrounds);
    QFETCH(bool, specialDiffers);
    const PlateColours colours = plateColours(plate);
    QCOMPARE(colours.name, name);
    QCOMPARE(colours.background != colours.secondBackground, twoBackgrounds);
    QCOMPARE(colours.text != colours.special, specialDiffers);
}

void TestPlateColours::areOpaque()
{
    const QList<PlateColours> all = allColours();
    for (const PlateColours &colours : all) {
        for (const quint32 colour :
             {colours.background, colours.secondBackground, colours.text, colours.special})
            QCOMPARE(colour >> 24, 0xffU);
    }
}

void TestPlateColours::canBeRead()
{
    const QList<PlateColours> all = allColours();
    for (const PlateColours &colours : all) {
        for (const quint32 background : {colours.background, colours.secondBackground}) {
            QVERIFY(contrast(background, colours.text) >= 7.0);
            QVERIFY(contrast(background, colours.special) >= 7.0);
        }
    }
}

QTEST_GUILESS_MAIN(TestPlateColours)

#include "tst_platecolours.moc"
