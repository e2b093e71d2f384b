// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/sitemaker.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BAYFINDER_BIN_DIR) + u"/bayfinder-makesite"_s, arguments);
    if (!process.waitForFinished(30000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMakeSiteProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheLibraryWrites();
    void namesMistakes_data();
    void namesMistakes();
};

void TestMakeSiteProgram::writesWhatTheLibraryWrites()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"not/there"_s);
    const Run made = run({u"--levels"_s, u"1"_s, u"--bays=40"_s, u"--seed"_s, u"5"_s, out});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.output + made.errors, QByteArray());
    const QString expected = folder.filePath(u"expected"_s);
    QVERIFY(sitemaker::makeSite({1, 40, 5}, expected));
    const QStringList names = QDir(expected).entryList(QDir::Files);
    QCOMPARE(QDir(out).entryList(QDir::Files), names);
    for (const QString &name : names)
        QCOMPARE(contentOf(out + u'/' + name), contentOf(expected + u'/' + name));
}

void TestMakeSiteProgram::namesMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no folder") << QStringList{} << QByteArray("expected one folder");
    QTest::newRow("two folders") << QStringList{u"a"_s, u"b"_s} << QByteArray("expected one folder");
    QTest::newRow("no number") << QStringList{u"--bays"_s, u"many"_s, u"a"_s} << QByteArray("--bays");
    QTest::newRow("too large") << QStringList{u"--levels"_s, u"4294967297"_s, u"a"_s}
                               << QByteArray("--levels");
    QTest::newRow("negative") << QStringList{u"--seed"_s, u"-1"_s, u"a"_s} << QByteArray("--seed");
    QTest::newRow("too few bays") << QStringList{u"--bays"_s, u"4"_s, u"a"_s} << QByteArray("a level has");
    QTest::newRow("no place") << QStringList{u"/dev/null/site"_s} << QByteArray("cannot be made");
}

void TestMakeSiteProgram::namesMistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Run refused = run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains(message), refused.errors.constData());
    QCOMPARE(refused.errors.count('\n'), 1);
    QVERIFY(!QFile::exists(u"a"_s));
}

QTEST_GUILESS_MAIN(TestMakeSiteProgram)

#include "tst_makesiteprogram.moc"
