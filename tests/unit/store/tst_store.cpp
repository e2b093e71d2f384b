// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads();
};

void TestStore::writesAndReads()
{
    const QTemporaryDir folder;
    const ManualClock clock;
    Store store(folder.filePath(u"sub/staff.db"_s), clock);
    auto written = store.run([](StoreSession &session) {
        return session.insert(u"INSERT INTO areas (code, name) VALUES (?, ?)"_s, {u"01"_s, u"B1"_s});
    });
    QTRY_VERIFY(written.isFinished());
    QVERIFY2(written.result(), qPrintable(written.result().error().message));
    auto read = store.read([](StoreSession &session) {
        return session.first(u"SELECT name FROM areas WHERE code = ?"_s, {u"01"_s},
                             [](const StoreRow &row) { return row.text(0); });
    });
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().value().value(), u"B1"_s);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
