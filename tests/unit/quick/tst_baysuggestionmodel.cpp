// SPDX-License-Identifier: Apache-2.0
#include "quick/baysuggestionmodel.h"
#include "support/mapofbays.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestBaySuggestionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeThereIsAMap();
    void followsWhatIsTyped_data();
    void followsWhatIsTyped();
    void tellsWhereABayIs();
    void tellsLevelsInTheShownLanguage();
    void showsSomeOfMany();
    void showsEveryExactOne();
    void knowsWhatIsMeant_data();
    void knowsWhatIsMeant();
    void forgets();
};

namespace {

QStringList codes(int from, int to)
{
    QStringList list;
    for (int number = from; number <= to; ++number)
        list.append(u"%1"_s.arg(number, 3, 10, '0'_L1));
    return list;
}

MapOfBays garage()
{
    return MapOfBays({levelOfBays(u"01"_s, 1, codes(1, 20) + QStringList{u"17"_s, u"A-12"_s}),
                      levelOfBays(u"02"_s, 2, codes(5, 17) + QStringList{u"171"_s, u"b9"_s})});
}

/// "B1/017" of each row.
QStringList rowsOf(const BaySuggestionModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        rows.append(model.data(index, BaySuggestionModel::LevelRole).toString() + u'/'
                    + model.data(index, BaySuggestionModel::BayRole).toString());
    }
    return rows;
}

} // namespace

void TestBaySuggestionModel::nothingBeforeThereIsAMap()
{
    BayEntry entry;
    BaySuggestionModel model(entry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.count(), 0);
    entry.type(u"017"_s);
    QCOMPARE(model.count(), 0);
    QVERIFY(!model.hasMore());
    QVERIFY(!model.obviousRow());
    const MapOfBays map = garage();
    entry.setBays(map.site, &map.index);
    QCOMPARE(model.count(), 0);
    entry.type(u"019"_s);
    QCOMPARE(rowsOf(model), QStringList{u"B1/019"_s});
}

void TestBaySuggestionModel::followsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("as painted: that one first") << u"017"_s << QStringList{u"B1/017"_s, u"B2/017"_s};
    // 17 is a bay of its own, and leads; then the others of that number, then those that go on.
    QTest::newRow("without zeros") << u"17"_s
                                   << QStringList{u"B1/17"_s, u"B1/017"_s, u"B2/017"_s, u"B2/171"_s};
    QTest::newRow("a letter") << u"a"_s << QStringList{u"B1/A-12"_s};
    QTest::newRow("a small letter of the map") << u"B"_s << QStringList{u"B2/b9"_s};
}

void TestBaySuggestionModel::followsWhatIsTyped()
{
    QFETCH(QString, typed);
    const MapOfBays map = garage();
    BayEntry entry;
    BaySuggestionModel model(entry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    entry.setBays(map.site, &map.index);
    QSignalSpy changed(&model, &BaySuggestionModel::changed);
    entry.type(typed);
    QTEST(rowsOf(model), "rows");
    QVERIFY(!model.hasMore());
    QCOMPARE(changed.size(), typed.isEmpty() ? 0 : 1);
}

void TestBaySuggestionModel::tellsWhereABayIs()
{
    const MapOfBays map = garage();
    BayEntry entry;
    BaySuggestionModel model(entry);
    model.setLanguage(u"en"_s);
    entry.setBays(map.site, &map.index);
    entry.type(u"171"_s);
    QCOMPARE(model.count(), 1);
    const QModelIndex only = model.index(0);
    QCOMPARE(model.data(only, Qt::DisplayRole).toString(), u"171"_s);
    QCOMPARE(model.data(only, BaySuggestionModel::BayRole).toString(), u"171"_s);
    QCOMPARE(model.data(only, BaySuggestionModel::AreaRole).toString(), u"02"_s);
    QCOMPARE(model.data(only, BaySuggestionModel::LevelRole).toString(), u"B2"_s);
    QCOMPARE(model.data(only, BaySuggestionModel::LevelNameRole).toString(), u"Basement 2"_s);
    QVERIFY(!model.data(only, Qt::DecorationRole).isValid());
    QCOMPARE(model.bay(0).place, (BayIndex::Place{1, 13}));
    QCOMPARE(model.roleNames().size(), 4);
}

void TestBaySuggestionModel::tellsLevelsInTheShownLanguage()
{
    const MapOfBays map = garage();
    BayEntry entry;
    BaySuggestionModel model(entry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLanguage(u"en"_s);
    entry.setBays(map.site, &map.index);
    entry.type(u"017"_s);
    QSignalSpy data(&model, &BaySuggestionModel::dataChanged);
    model.setLanguage(u"zh_CN"_s);
    QCOMPARE(model.data(model.index(1), BaySuggestionModel::LevelNameRole).toString(), u"地下2层"_s);
    QCOMPARE(data.size(), 1);
    model.setLanguage(u"zh_CN"_s);
    QCOMPARE(data.size(), 1);
}

void TestBaySuggestionModel::showsSomeOfMany()
{
    const MapOfBays map = garage();
    BayEntry entry;
    BaySuggestionModel model(entry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    entry.setBays(map.site, &map.index);
    entry.type(u"0"_s);
    QCOMPARE(model.count(), int(BaySuggestionModel::most));
    QVERIFY(model.hasMore());
    QCOMPARE(rowsOf(model).first(), u"B1/001"_s);
    entry.type(u"2"_s);
    QCOMPARE(rowsOf(model), QStringList{u"B1/020"_s});
    QVERIFY(!model.hasMore());
}

/// Twenty levels with the same numbers: no further character would tell them apart.
void TestBaySuggestionModel::showsEveryExactOne()
{
    QList<SiteLevel> levels;
    for (int i = 1; i <= 20; ++i)
        levels.append(levelOfBays(QString::number(i), i, {u"017"_s, u"0170"_s}));
    const MapOfBays map(levels);
    BayEntry entry;
    BaySuggestionModel model(entry);
    entry.setBays(map.site, &map.index);
    entry.type(u"017"_s);
    QCOMPARE(model.count(), 20);
    QVERIFY(model.hasMore());
    QCOMPARE(rowsOf(model).last(), u"B20/017"_s);
    entry.type(u"0"_s);
    QCOMPARE(model.count(), 20);
    QVERIFY(!model.hasMore());
    QVERIFY(!model.obviousRow());
}

void TestBaySuggestionModel::knowsWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isObvious");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the only one that begins so") << u"A"_s << true;
    QTest::newRow("exactly one, and longer ones") << u"2"_s << true;
    QTest::newRow("the same on two levels") << u"5"_s << false;
    QTest::newRow("none exactly, several begin so") << u"3"_s << false;
}

void TestBaySuggestionModel::knowsWhatIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(bool, isObvious);
    const MapOfBays map({levelOfBays(u"01"_s, 1, {u"2"_s, u"21"_s, u"22"_s, u"5"_s, u"A-1"_s, u"31"_s}),
                         levelOfBays(u"02"_s, 2, {u"005"_s, u"32"_s})});
    BayEntry entry;
    BaySuggestionModel model(entry);
    entry.setBays(map.site, &map.index);
    entry.type(typed);
    QCOMPARE(model.obviousRow(), isObvious ? std::optional(0) : std::nullopt);
    if (isObvious)
        QVERIFY(model.bay(0).code.startsWith(typed));
}

void TestBaySuggestionModel::forgets()
{
    const MapOfBays map = garage();
    BayEntry entry;
    BaySuggestionModel model(entry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    entry.setBays(map.site, &map.index);
    entry.type(u"017"_s);
    entry.wipe();
    QCOMPARE(model.count(), 0);
    QVERIFY(!model.obviousRow());
}

QTEST_GUILESS_MAIN(TestBaySuggestionModel)

#include "tst_baysuggestionmodel.moc"
