// SPDX-License-Identifier: Apache-2.0
#include "quick/trouble.h"

#include <QMetaEnum>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void none();
    void everyKind_data();
    void everyKind();
    void theTableIsComplete();
};

namespace {

struct Row
{
    Error::Kind kind;
    Trouble::Kind shown;
};

const QList<Row> &table()
{
    static const QList<Row> rows{
        {Error::Kind::Unreachable, Trouble::Kind::Unreachable},
        {Error::Kind::Timeout, Trouble::Kind::Slow},
        {Error::Kind::Refused, Trouble::Kind::Refused},
        {Error::Kind::NotFound, Trouble::Kind::Malformed},
        {Error::Kind::RateLimited, Trouble::Kind::Busy},
        {Error::Kind::Malformed, Trouble::Kind::Malformed},
        {Error::Kind::TooLarge, Trouble::Kind::Malformed},
        {Error::Kind::Insecure, Trouble::Kind::Refused},
        {Error::Kind::Misconfigured, Trouble::Kind::Refused},
        {Error::Kind::Cancelled, Trouble::Kind::Unreachable},
    };
    return rows;
}

} // namespace

void TestTrouble::none()
{
    QCOMPARE(Trouble::kindOf(std::nullopt), Trouble::Kind::None);
}

void TestTrouble::everyKind_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Trouble::Kind>("shown");
    for (const Row &row : table())
        QTest::addRow("%s", QMetaEnum::fromType<Error::Kind>().valueToKey(int(row.kind)))
            << row.kind << row.shown;
}

void TestTrouble::everyKind()
{
    QFETCH(Error::Kind, kind);
    QFETCH(Trouble::Kind, shown);
    QCOMPARE(Trouble::kindOf(Error{kind, u"technical"_s}), shown);
}

/// A kind that is added later must be given its sentence here, too.
void TestTrouble::theTableIsComplete()
{
    QCOMPARE(table().size(), QMetaEnum::fromType<Error::Kind>().keyCount());
}

QTEST_GUILESS_MAIN(TestTrouble)

#include "tst_trouble.moc"
