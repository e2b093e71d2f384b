// SPDX-License-Identifier: Apache-2.0
#include "platform/configuration.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a configuration may say of the lobby's display.
class TestLobbySection : public QObject
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

tl::expected<Configuration, ConfigurationError> TestLobbySection::read(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"lobby.toml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
    file.close();
    return readConfiguration(file.fileName(), QProcessEnvironment(), GuidanceSection::Optional);
}

void TestLobbySection::readsEverything()
{
    const auto configuration = read(R"(
[lobby]
languages = ["en"]
language_seconds = 20
viewing_metres = 10
pixels_per_mm = 1.6
colours = "high-contrast"
free_seconds = 10
bays_seconds = 15
stale_after = 60
hide_after = 120
plan_seconds = 30
messages = "messages.txt"
dim_from = "22:00"
dim_to = "06:30"
dim_to_percent = 25
[[lobby.areas]]
area = "01"
name = {en = "Upper deck", zh_CN = "上层"}
order = 2
correction = -3
reserve = 5
[[lobby.areas]]
area = "09"
hidden = true
)");
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    LocalisedText name;
    name.insert(u"en"_s, u"Upper deck"_s);
    name.insert(u"zh_CN"_s, u"上层"_s);
    LobbySettings expected;
    expected.languages = {u"en"_s};
    expected.languageInterval = 20s;
    expected.viewingMetres = 10;
    expected.pixelsPerMillimetre = 1.6;
    expected.colours = ColourScheme::HighContrast;
    expected.freeInterval = 10s;
    expected.baysInterval = 15s;
    expected.staleAfter = 60s;
    expected.hideAfter = 120s;
    expected.planInterval = 30s;
    expected.messages = m_folder.filePath(u"messages.txt"_s);
    expected.dim = DimHours{QTime(22, 0), QTime(6, 30), 25};
    expected.areas = {
        {.area = u"01"_s, .name = name, .order = 2, .hidden = false, .correction = -3, .reserve = 5},
        {.area = u"09"_s, .name = {}, .order = {}, .hidden = true, .correction = 0, .reserve = 0}};
    QCOMPARE(configuration->lobby, expected);
}

void TestLobbySection::hasDefaults()
{
    const auto configuration = read("[lobby]\ndim_from = \"21:00\"\ndim_to = \"05:00\"\n");
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    LobbySettings expected;
    expected.dim = DimHours{QTime(21, 0), QTime(5, 0), 40};
    QCOMPARE(configuration->lobby, expected);
}

void TestLobbySection::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("message"); // after the file's name; "…" at its end: and so on

    const auto row = [](const char *name, const QByteArray &lines, const QString &message) {
        QTest::newRow(name) << lines << message;
    };
    row("misspelt", "free_second = 5", u":2: lobby.free_second: unknown, did you mean \"free_seconds\"?"_s);
    row("no language", "languages = []",
        u":2: lobby.languages: is empty, expected language codes such as [\"zh_CN\", \"en\"]"_s);
    row("not a language", "languages = [\"en\", \"English!\"]",
        u":2: lobby.languages: \"English!\" is not a language code, expected ones such as \"en\" or \"zh_CN\""_s);
    row("one language twice", "languages = [\"en\", \"en\"]",
        u":2: lobby.languages: names \"en\" twice, expected each language once"_s);
    row("one language as a text", "languages = \"en\"",
        u":2: lobby.languages: is a text, expected a list of texts"_s);
    row("quick languages", "language_seconds = 4",
        u":2: lobby.language_seconds: is 4, expected a whole number from 5 to 3600"_s);
    row("far away", "viewing_metres = 51",
        u":2: lobby.viewing_metres: is 51, expected a number from 0.5 to 50"_s);
    row("no pixels", "pixels_per_mm = 0",
        u":2: lobby.pixels_per_mm: is 0, expected a number from 0.2 to 50"_s);
    row("unknown colours", "colours = \"pink\"",
        u":2: lobby.colours: is \"pink\", expected \"light\" or \"dark\" or \"high-contrast\""_s);
    row("asks too often", "free_seconds = 4",
        u":2: lobby.free_seconds: is 4, expected a whole number from 5 to 3600"_s);
    row("asks for bays too often", "bays_seconds = 4",
        u":2: lobby.bays_seconds: is 4, expected a whole number from 5 to 3600"_s);
    row("quick plans", "plan_seconds = 1",
        u":2: lobby.plan_seconds: is 1, expected a whole number from 5 to 3600"_s);
    row("stale before it is asked again", "stale_after = 20",
        u":2: lobby.stale_after: is 20, expected at least free_seconds, which is 30 where it is left out"_s);
    row("asked again after it is stale", "plan_seconds = 30\nfree_seconds = 300",
        u":3: lobby.free_seconds: is 300, expected at most stale_after, which is 180 where it is left out"_s);
    row("both given", "free_seconds = 300\nstale_after = 200",
        u":3: lobby.stale_after: is 200, expected at least free_seconds, which is 300"_s);
    row("hidden before it is stale", "hide_after = 60",
        u":2: lobby.hide_after: is 60, expected at least stale_after, which is 180 where it is left out"_s);
    row("stale after it is hidden", "stale_after = 1000",
        u":2: lobby.stale_after: is 1000, expected at most hide_after, which is 900 where it is left out"_s);
    row("messages as a list", "messages = [\"a\"]",
        u":2: lobby.messages: is a list, expected a text in quotation marks"_s);
    row("not a time", "dim_from = \"25:00\"\ndim_to = \"06:00\"",
        u":2: lobby.dim_from: not a time of the day, expected one such as \"22:00\""_s);
    row("an hour", "dim_from = \"22\"\ndim_to = \"06:00\"",
        u":2: lobby.dim_from: not a time of the day, expected one such as \"22:00\""_s);
    row("dark for ever", "dim_from = \"22:00\"",
        u":1: lobby.dim_to: missing, expected the time at which it gets brighter again, such as \"06:00\""_s);
    row("dark at no time", "dim_to_percent = 50", u":1: lobby.dim_from: missing, expected the time…"_s);
    row("dark all day", "dim_from = \"22:00\"\ndim_to = \"22:00\"",
        u":3: lobby.dim_to: is dim_from, expected another time"_s);
    row("black", "dim_from = \"22:00\"\ndim_to = \"06:00\"\ndim_to_percent = 0",
        u":4: lobby.dim_to_percent: is 0, expected a whole number from 5 to 100"_s);
    row("area without code", "[[lobby.areas]]\nhidden = true",
        u":2: lobby.areas.area: missing, expected the area's code as the vendor has it"_s);
    row("area twice", "[[lobby.areas]]\narea = \"01\"\n[[lobby.areas]]\narea = \"01\"",
        u":5: lobby.areas.area: there is an entry for \"01\" already, expected one"_s);
    row("area misspelt", "[[lobby.areas]]\narea = \"01\"\nhide = true",
        u":4: lobby.areas.hide: unknown, …"_s);
    row("areas as a section", "[lobby.areas]\narea = \"01\"",
        u":2: lobby.areas: is a section, expected sections [[lobby.areas]]"_s);
    row("order", "[[lobby.areas]]\narea = \"01\"\norder = \"first\"",
        u":4: lobby.areas.order: is a text, expected a whole number from 0 to 10000"_s);
    row("correction", "[[lobby.areas]]\narea = \"01\"\ncorrection = -10001",
        u":4: lobby.areas.correction: is -10001, expected a whole number from -10000 to 10000"_s);
    row("reserve", "[[lobby.areas]]\narea = \"01\"\nreserve = -1",
        u":4: lobby.areas.reserve: is -1, expected a whole number from 0 to 10000"_s);
    row("name", "[[lobby.areas]]\narea = \"01\"\nname = 7",
        u":4: lobby.areas.name: is a whole number, expected a text, or one per language: "
        "{en = \"...\", zh_CN = \"...\"}"_s);
}

void TestLobbySection::namesTheFault()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, message);
    const auto configuration = read("[lobby]\n" + lines + '\n');
    QVERIFY(!configuration);
    const QString actual = configuration.error().message.mid(m_folder.filePath(u"lobby.toml"_s).size());
    if (message.endsWith(u'…'))
        QVERIFY2(actual.startsWith(message.chopped(1)), qPrintable(actual));
    else
        QCOMPARE(actual, message);
}

QTEST_GUILESS_MAIN(TestLobbySection)

#include "tst_lobbysection.moc"
