// SPDX-License-Identifier: Apache-2.0
#include "quick/keymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestKeyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void laysOutRows();
    void turnsPages();
    void offersByCharacter();
    void changesOnlyWhatIsOffered();
    void namesItsRoles();
};

namespace {
QVariant at(const KeyModel &model, int row, KeyModel::Role role)
{
    return model.data(model.index(row), role);
}
} // namespace

void TestKeyModel::isEmptyAtFirst()
{
    KeyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowTotal(), 0);
    QCOMPARE(model.longestRow(), 0);
    QVERIFY(!model.data({}, KeyModel::CharacterRole).isValid());
}

void TestKeyModel::laysOutRows()
{
    KeyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy turned(&model, &KeyModel::pageChanged);
    model.setRows({u"123"_s, u"AB"_s});
    QCOMPARE(turned.size(), 1);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.keyTotal(), 5);
    QCOMPARE(model.rowTotal(), 2);
    QCOMPARE(model.longestRow(), 3);
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QCOMPARE(at(model, 3, KeyModel::CharacterRole).toString(), u"A"_s);
    QCOMPARE(model.data(model.index(3), Qt::DisplayRole).toString(), u"A"_s);
    QCOMPARE(at(model, 3, KeyModel::RowRole).toInt(), 1);
    QCOMPARE(at(model, 3, KeyModel::ColumnRole).toInt(), 0);
    QCOMPARE(at(model, 3, KeyModel::RowLengthRole).toInt(), 2);
    QCOMPARE(at(model, 2, KeyModel::ColumnRole).toInt(), 2);
    QVERIFY(!model.data(model.index(3), Qt::DecorationRole).isValid());
}

void TestKeyModel::turnsPages()
{
    KeyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({u"123"_s, u"AB"_s});
    QSignalSpy turned(&model, &KeyModel::pageChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({u"123"_s, u"AB"_s});
    QCOMPARE(turned.size(), 0);
    QCOMPARE(reset.size(), 0);
    model.setRows({u"京"_s});
    QCOMPARE(turned.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.longestRow(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowTotal(), 0);
}

void TestKeyModel::offersByCharacter()
{
    KeyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOffered(u"1B"_s);
    model.setRows({u"12"_s, u"AB"_s});
    QList<bool> offered;
    for (int row = 0; row < model.rowCount(); ++row)
        offered.append(at(model, row, KeyModel::OfferedRole).toBool());
    QCOMPARE(offered, (QList<bool>{true, false, false, true}));
}

void TestKeyModel::changesOnlyWhatIsOffered()
{
    KeyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({u"12"_s, u"AB"_s});
    model.setOffered(u"12"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOffered(u"1A"_s);
    QCOMPARE(reset.size(), 0);
    QList<int> rows;
    for (const QList<QVariant> &arguments : std::as_const(changed)) {
        QCOMPARE(arguments.at(2).value<QList<int>>(), QList<int>{KeyModel::OfferedRole});
        rows.append(arguments.at(0).toModelIndex().row());
    }
    QCOMPARE(rows, (QList<int>{1, 2}));
    changed.clear();
    model.setOffered(u"A1"_s);
    QCOMPARE(changed.size(), 0);
}

void TestKeyModel::namesItsRoles()
{
    const KeyModel model;
    QCOMPARE(model.roleNames().values().size(), 5);
    QCOMPARE(model.roleNames().value(KeyModel::CharacterRole), "character");
    QCOMPARE(model.roleNames().value(KeyModel::OfferedRole), "offered");
}

QTEST_GUILESS_MAIN(TestKeyModel)

#include "tst_keymodel.moc"
