// SPDX-License-Identifier: Apache-2.0
#include "plate/masking.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestPlateMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void showsWhatDiffers_data();
    void showsWhatDiffers();
    void logs_data();
    void logs();
    void groups_data();
    void groups();
};

void TestPlateMasking::masks_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("matched"); // one sign a cell: ^ matched, otherwise -

    QTest::newRow("nothing typed") << u"川A11NW5"_s << u""_s << u"川A•••••"_s << u"-------"_s;
    QTest::newRow("the last five") << u"川A11NW5"_s << u"11NW5"_s << u"川A11NW5"_s << u"--^^^^^"_s;
    QTest::newRow("ending") << u"川A11NW5"_s << u"NW5"_s << u"川A••NW5"_s << u"----^^^"_s;
    QTest::newRow("beginning") << u"川A11NW5"_s << u"川A1"_s << u"川A1••••"_s << u"^^^----"_s;
    QTest::newRow("inside") << u"川A11NW5"_s << u"1N"_s << u"川A•1N••"_s << u"---^^--"_s;
    QTest::newRow("the last of several") << u"川A12312"_s << u"12"_s << u"川A•••12"_s << u"-----^^"_s;
    QTest::newRow("elsewhere") << u"川A11NW5"_s << u"999"_s << u"川A•••••"_s << u"-------"_s;
    QTest::newRow("misread by the camera") << u"川A11NW5"_s << u"11NWS"_s << u"川A11NW•"_s << u"--^^^^-"_s;
    QTest::newRow("typed longer") << u"川A11NW5"_s << u"川A11NW56"_s << u"川A11NW5"_s << u"^^^^^^^"_s;
    QTest::newRow("one left out") << u"川A12345"_s << u"1245"_s << u"川A12•45"_s << u"--^^-^^"_s;
    QTest::newRow("swapped") << u"川A12345"_s << u"12435"_s << u"川A12345"_s << u"--^^^^^"_s;
    QTest::newRow("too many mistakes") << u"川A12345"_s << u"19375"_s << u"川A•••••"_s << u"-------"_s;
    QTest::newRow("typed raw") << u"川A10NW5"_s << u"ｉｏ-nw"_s << u"川A10NW•"_s << u"--^^^^-"_s;
    QTest::newRow("plate raw") << u"川a·11nw5"_s << u"NW5"_s << u"川A••NW5"_s << u"----^^^"_s;
    QTest::newRow("ending is masked") << u"川A1234警"_s << u"1234"_s << u"川A1234•"_s << u"--^^^^-"_s;
    QTest::newRow("new energy") << u"川AD12345"_s << u"345"_s << u"川A•••345"_s << u"-----^^^"_s;
    QTest::newRow("embassy") << u"224009使"_s << u"009"_s << u"•••009•"_s << u"---^^^-"_s;
    QTest::newRow("consulate") << u"沪22401领"_s << u""_s << u"沪••••••"_s << u"-------"_s;
    QTest::newRow("armed police") << u"WJ粤7710B"_s << u"10"_s << u"•••••10•"_s << u"-----^^-"_s;
    QTest::newRow("military") << u"VA20003"_s << u"VA2"_s << u"VA2••••"_s << u"^^^----"_s;
    QTest::newRow("temporary") << u"川A12345临"_s << u"345"_s << u"川A••345•"_s << u"----^^^-"_s;
    QTest::newRow("abroad") << u"OI-1234"_s << u"OI12"_s << u"OI•12••"_s << u"^^-^^--"_s;
    QTest::newRow("empty") << u""_s << u"1"_s << u""_s << u""_s;
    QTest::newRow("surrogates") << u"A\U00020000B1"_s << u"B1"_s << u"••B1"_s << u"--^^"_s;
    QTest::newRow("surrogates after a province") << u"川\U000200001"_s << u""_s << u"川••"_s << u"---"_s;
    QTest::newRow("lone surrogates") << (QString(QChar(0xdc00)) + u"A1"_s + QChar(0xd800)) << u"A1"_s
                                     << u"•A1•"_s << u"-^^-"_s;
}

void TestPlateMasking::masks()
{
    QFETCH(QString, plate);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, matched);

    QString actuallyShown;
    QString actuallyMatched;
    const QList<PlateCell> cells = maskedCells(plate, typed);
    for (const PlateCell &cell : cells) {
        actuallyShown += cell.character;
        actuallyMatched += cell.matched ? u'^' : u'-';
        QCOMPARE(cell.masked, cell.character == u'•');
        QVERIFY(!(cell.masked && cell.matched));
    }
    QCOMPARE(actuallyShown, shown);
    QCOMPARE(actuallyMatched, matched);
}

void TestPlateMasking::showsWhatDiffers_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("marks"); // one sign a cell: ^ typed, ! differs, x both, otherwise -

    QTest::newRow("exact") << u"川A11NW5"_s << u"NW5"_s << u"川A••NW5"_s << u"----^^^"_s;
    QTest::newRow("misread") << u"川A11N05"_s << u"NDW"_s << u"川A•••••"_s << u"-------"_s;
    QTest::newRow("misread, the last five") << u"川A11N05"_s << u"11ND5"_s << u"川A11N05"_s << u"--^^^!^"_s;
    QTest::newRow("part") << u"川A99N05"_s << u"NDS"_s << u"川A•••••"_s << u"-------"_s;
    QTest::newRow("left out") << u"川A12345"_s << u"1245"_s << u"川A12345"_s << u"--^^!^^"_s;
    QTest::newRow("swapped") << u"川A12345"_s << u"2435"_s << u"川A•2345"_s << u"---^xx^"_s;
    QTest::newRow("too many") << u"川A12345"_s << u"123945"_s << u"川A12345"_s << u"--^^^^^"_s;
    QTest::newRow("province") << u"川A12345"_s << u"京A12345"_s << u"川A12345"_s << u"!^^^^^^"_s;
}

void TestPlateMasking::showsWhatDiffers()
{
    QFETCH(QString, plate);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, marks);

    const QList<PlateCell> cells = maskedCells(plate, typed, DifferingCharacters::Shown);
    const QList<PlateCell> masked = maskedCells(plate, typed, DifferingCharacters::Masked);
    QString actuallyShown;
    QString actualMarks;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const PlateCell &cell = cells.at(i);
        actuallyShown += cell.character;
        actualMarks += cell.matched && cell.differs ? u'x' : cell.matched ? u'^' : cell.differs ? u'!' : u'-';
        // What is masked is masked whatever the differing ones are; what differs is the same.
        QCOMPARE(masked.at(i).differs, cell.differs);
        if (!cell.differs)
            QCOMPARE(masked.at(i), cell);
    }
    QCOMPARE(actuallyShown, shown);
    QCOMPARE(actualMarks, marks);
}

void TestPlateMasking::logs_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("masked");

    QTest::newRow("ordinary") << u"川A11NW5"_s << u"川A•••••"_s;
    QTest::newRow("new energy, as long as the other") << u"川AD12345"_s << u"川A•••••"_s;
    QTest::newRow("a part") << u"11NW5"_s << u"•••••"_s;
    QTest::newRow("a short part") << u"1"_s << u"•••••"_s;
    QTest::newRow("raw") << u"川 a-1"_s << u"川A•••••"_s;
    QTest::newRow("only separators") << u"--"_s << u"•••••"_s;
    QTest::newRow("surrogates") << u"\U00020000"_s << u"•••••"_s;
    QTest::newRow("military") << u"VA20003"_s << u"•••••"_s;
    QTest::newRow("consulate") << u"沪22401领"_s << u"沪•••••"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestPlateMasking::logs()
{
    QFETCH(QString, plate);
    QFETCH(QString, masked);
    QCOMPARE(maskedPlate(plate), masked);
}

void TestPlateMasking::groups_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("grouped");

    QTest::newRow("ordinary") << u"川A11NW5"_s << u"川A·11NW5"_s;
    QTest::newRow("raw") << u"川a 11nw5"_s << u"川A·11NW5"_s;
    QTest::newRow("again") << u"川A·11NW5"_s << u"川A·11NW5"_s;
    QTest::newRow("new energy") << u"川AD12345"_s << u"川A·D12345"_s;
    QTest::newRow("police") << u"川A1234警"_s << u"川A·1234警"_s;
    QTest::newRow("Hong Kong") << u"粤Z7C59港"_s << u"粤Z·7C59港"_s;
    QTest::newRow("embassy") << u"224009使"_s << u"224·009使"_s;
    QTest::newRow("old embassy") << u"使014578"_s << u"使014·578"_s;
    QTest::newRow("consulate") << u"沪22401领"_s << u"沪224·01领"_s;
    QTest::newRow("emergency") << u"京X2345应急"_s << u"京·X2345应急"_s;
    QTest::newRow("armed police") << u"WJ粤7710B"_s << u"WJ粤·7710B"_s;
    QTest::newRow("military") << u"VA20003"_s << u"VA·20003"_s;
    QTest::newRow("temporary is free text") << u"川A12345临"_s << u"川A12345临"_s;
    QTest::newRow("free text") << u"ab-12 é"_s << u"ab-12 é"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestPlateMasking::groups()
{
    QFETCH(QString, plate);
    QFETCH(QString, grouped);
    QCOMPARE(groupedPlate(plate), grouped);
}

QTEST_GUILESS_MAIN(TestPlateMasking)

#include "tst_platemasking.moc"
