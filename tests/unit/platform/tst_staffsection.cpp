// SPDX-License-Identifier: Apache-2.0
#include "platform/configuration.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a configuration may say of the desktop of attendants and operators.
class TestStaffSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void hasDefaults();
    void namesTheFault_data();
    void namesTheFault();

private:
    tl::expected<Configuration, ConfigurationError> read(const QByteArray &content);

    QTemporaryDir m_folder;
};

tl::expected<Configuration, ConfigurationError> TestStaffSection::read(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"staff.toml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
    file.close();
    return readConfiguration(file.fileName(), QProcessEnvironment(), GuidanceSection::Optional);
}

void TestStaffSection::readsEverything()
{
    const auto configuration = read(R"(
[staff]
language = "zh_CN"
colours = "dark"
database = "data/garage.sqlite"
keep_days = 90
free_seconds = 20
bays_seconds = 40
sign_out_minutes = 0
unknown_minutes = 120
parked_days = 14
)");
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    StaffSettings expected;
    expected.language = u"zh_CN"_s;
    expected.colours = DesktopColours::Dark;
    expected.database = m_folder.filePath(u"data/garage.sqlite"_s);
    expected.keepDays = 90;
    expected.freeInterval = 20s;
    expected.baysInterval = 40s;
    expected.signOutAfter = 0min;
    expected.unknownAfter = 120min;
    expected.parkedDays = 14;
    QCOMPARE(configuration->staff, expected);
}

void TestStaffSection::hasDefaults()
{
    const auto configuration = read("[staff]\n");
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    QCOMPARE(configuration->staff, StaffSettings());
}

void TestStaffSection::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message"); // after the file's name
    QTest::newRow("misspelt") << QByteArray("keepdays = 5")
                              << u":2: staff.keepdays: unknown, did you mean \"keep_days\"?"_s;
    QTest::newRow("not a language")
        << QByteArray("language = \"English!\"")
        << u":2: staff.language: not a language code, expected one such as \"en\" or \"zh_CN\""_s;
    QTest::newRow("colours")
        << QByteArray("colours = \"blue\"")
        << u":2: staff.colours: is \"blue\", expected \"system\" or \"light\" or \"dark\""_s;
    QTest::newRow("a folder") << QByteArray("database = \".\"")
                              << u":2: staff.database: is a folder, expected the name of a file"_s;
    QTest::newRow("keeps nothing") << QByteArray("keep_days = 0")
                                   << u":2: staff.keep_days: is 0, expected a whole number from 1 to 3660"_s;
    QTest::newRow("asks too often") << QByteArray(
        "free_seconds = 4") << u":2: staff.free_seconds: is 4, expected a whole number from 5 to 3600"_s;
    QTest::newRow("minutes as a text")
        << QByteArray("sign_out_minutes = \"15\"")
        << u":2: staff.sign_out_minutes: is a text, expected a whole number from 0 to 1440"_s;
}

void TestStaffSection::namesTheFault()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, message);
    const auto configuration = read("[staff]\n" + line + "\n");
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().message, m_folder.filePath(u"staff.toml"_s) + message);
}

QTEST_GUILESS_MAIN(TestStaffSection)

#include "tst_staffsection.moc"
