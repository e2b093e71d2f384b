// SPDX-License-Identifier: Apache-2.0
#include "platform/commandline.h"

#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

const ProgramDescription &kiosk()
{
    static const ProgramDescription program = {
        .name = u"bayfinder-kiosk"_s,
        .summary = u"Finds cars."_s,
        .options = SharedOption::Config | SharedOption::Demo | SharedOption::Window | SharedOption::Language
            | SharedOption::SelfTest,
        .graphical = true,
    };
    return program;
}

const ProgramDescription &cli()
{
    static const ProgramDescription program = {
        .name = u"bayfinder-cli"_s,
        .summary = u"Asks."_s,
        .options = SharedOption::Config,
        .argumentsUsage = u"COMMAND [ARGUMENT...]"_s,
        .help = u"Commands:\n  free\n"_s,
    };
    return program;
}

const ProgramDescription &simulator()
{
    static const ProgramDescription program = {
        .name = u"bayfinder-simulator"_s,
        .summary = u"Plays."_s,
        .ownOptions = {{u"listen"_s, u"HOST:PORT"_s, u"Where."_s}, {u"quiet"_s, {}, u"Silent."_s}},
    };
    return program;
}

tl::expected<CommandLineOptions, CommandLineEnd> parse(const ProgramDescription &program,
                                                       const QStringList &arguments)
{
    return parseCommandLine(program, QStringList{u"program"_s} + arguments);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOptions();
    void readsEqualsSigns();
    void readsArguments();
    void readsOwnOptions();
    void letsTheToolkitHaveItsOptions_data();
    void letsTheToolkitHaveItsOptions();
    void letsCommandsDoWithoutConfig();
    void helps();
    void saysItsVersion();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesTheArgumentsOfMain();
};

void TestCommandLine::readsOptions()
{
    const auto options = parse(kiosk(),
                               {u"--config"_s, u"/a b.toml"_s, u"--demo"_s, u"--window"_s, u"1080x1920"_s,
                                u"--language"_s, u"zh_CN"_s, u"--self-test"_s});
    if (!options)
        QFAIL(qPrintable(options.error().text));
    QCOMPARE(options->configFile, u"/a b.toml"_s);
    QVERIFY(options->demo);
    QCOMPARE(options->window, std::optional(QSize(1080, 1920)));
    QCOMPARE(options->language, u"zh_CN"_s);
    QVERIFY(options->selfTest);
    QVERIFY(options->arguments.isEmpty());

    const auto none = parse(kiosk(), {u"--demo"_s});
    QVERIFY(none);
    QVERIFY(none->configFile.isEmpty() && !none->window && none->language.isEmpty() && !none->selfTest);
}

void TestCommandLine::readsEqualsSigns()
{
    const auto options = parse(kiosk(), {u"--config=a=b.toml"_s, u"--window=3840x2160"_s});
    if (!options)
        QFAIL(qPrintable(options.error().text));
    QCOMPARE(options->configFile, u"a=b.toml"_s);
    QCOMPARE(options->window, std::optional(QSize(3840, 2160)));
}

void TestCommandLine::readsArguments()
{
    const auto options =
        parse(cli(), {u"search"_s, u"--config"_s, u"a"_s, u"-"_s, u"--"_s, u"--demo"_s, u"-x"_s});
    if (!options)
        QFAIL(qPrintable(options.error().text));
    QCOMPARE(options->configFile, u"a"_s);
    QCOMPARE(options->arguments, (QStringList{u"search"_s, u"-"_s, u"--demo"_s, u"-x"_s}));
}

void TestCommandLine::readsOwnOptions()
{
    const auto options = parse(simulator(), {u"--listen"_s, u"127.0.0.1:0"_s, u"--quiet"_s});
    if (!options)
        QFAIL(qPrintable(options.error().text));
    QCOMPARE(options->own,
             (QMap<QString, QString>{{u"listen"_s, u"127.0.0.1:0"_s}, {u"quiet"_s, QString()}}));
    QVERIFY(parse(simulator(), {})->own.isEmpty());
}

void TestCommandLine::letsTheToolkitHaveItsOptions_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("value after it") << QStringList{u"-platform"_s, u"vnc:size=1080x1920"_s, u"--demo"_s};
    QTest::newRow("two dashes") << QStringList{u"--demo"_s, u"--platform"_s, u"offscreen"_s};
    QTest::newRow("equals sign") << QStringList{u"-platform=offscreen"_s, u"--demo"_s};
    QTest::newRow("flag") << QStringList{u"-reverse"_s, u"--demo"_s};
    QTest::newRow("profiler") << QStringList{u"-qmljsdebugger=port:3768"_s, u"--demo"_s};
}

void TestCommandLine::letsTheToolkitHaveItsOptions()
{
    QFETCH(QStringList, arguments);
    const auto options = parse(kiosk(), arguments);
    if (!options)
        QFAIL(qPrintable(options.error().text));
    QVERIFY(options->demo);
    // A program without a screen has none of them.
    QVERIFY(!parse(simulator(), arguments));
}

void TestCommandLine::letsCommandsDoWithoutConfig()
{
    ProgramDescription program = cli();
    program.commandsWithoutConfig = QStringList{u"site"_s};
    QVERIFY(parse(program, {u"site"_s, u"garage.zip"_s}));
    const auto other = parse(program, {u"free"_s, u"site"_s});
    QVERIFY(!other);
    QCOMPARE(other.error().text, u"bayfinder-cli: --config: missing, expected --config FILE\n"_s);
}

void TestCommandLine::helps()
{
    const auto end = parse(cli(), {u"search"_s, u"--help"_s});
    QVERIFY(!end);
    QCOMPARE(end.error().exitCode, 0);
    QCOMPARE(end.error().text,
             u"Usage: bayfinder-cli [OPTION...] COMMAND [ARGUMENT...]\n\nAsks.\n\nOptions:\n"
             "  --help                    Show this and end.\n"
             "  --version                 Show the version and end.\n"
             "  --config FILE             Read the configuration from FILE (TOML).\n"
             "\nCommands:\n  free\n"_s);
    QCOMPARE(parse(cli(), {u"-h"_s}).error().text, end.error().text);

    const QString kiosks = parse(kiosk(), {u"--help"_s}).error().text;
    for (const QString &option : {u"--demo "_s, u"--window WxH "_s, u"--language CODE "_s, u"--self-test "_s})
        QVERIFY2(kiosks.contains(option), qPrintable(option));
    QVERIFY(
        parse(simulator(), {u"--help"_s}).error().text.contains(u"  --listen HOST:PORT        Where.\n"_s));
}

void TestCommandLine::saysItsVersion()
{
    const auto end = parse(kiosk(), {u"--version"_s});
    QVERIFY(!end);
    QCOMPARE(end.error().exitCode, 0);
    QVERIFY2(end.error().text.startsWith(u"bayfinder-kiosk 0."_s) && end.error().text.endsWith(u'\n'),
             qPrintable(end.error().text));
}

void TestCommandLine::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QStringList &arguments, const QString &line) {
        QTest::newRow(name) << arguments << u"bayfinder-kiosk: "_s + line + u'\n';
    };
    row("nothing", {}, u"--config: missing, expected --config FILE or --demo"_s);
    row("misspelt", {u"--confg"_s, u"x"_s}, u"--confg: unknown option, did you mean \"--config\"?"_s);
    row("misspelt with a value", {u"--confg=secret"_s},
        u"--confg: unknown option, did you mean \"--config\"?"_s);
    const QString any = u"expected one of --help, --version, --config, --demo, --window, --language, "
                        "--self-test"_s;
    row("unlike any", {u"--full-screen"_s}, u"--full-screen: unknown option, "_s + any);
    row("one dash", {u"-x"_s}, u"-x: unknown option, "_s + any);
    row("one dash and a name", {u"-demo"_s}, u"-demo: unknown option, did you mean \"--demo\"?"_s);
    row("control characters", {u"--a\u001b[2J\nb"_s}, u"--a[2J b: unknown option, "_s + any);
    row("no value", {u"--config"_s}, u"--config: its value is missing, expected FILE"_s);
    row("empty value", {u"--config"_s, u""_s}, u"--config: its value is missing, expected FILE"_s);
    row("empty value after equals", {u"--config="_s, u"x"_s},
        u"--config: its value is missing, expected FILE"_s);
    row("value for a flag", {u"--demo=yes"_s}, u"--demo: takes no value"_s);
    row("twice", {u"--config"_s, u"a"_s, u"--config=b"_s}, u"--config: given twice, expected once"_s);
    for (const QString &size : {u"1080"_s, u"x"_s, u"1080*1920"_s, u"-1x100"_s, u"1x1"_s, u"99999x100"_s,
                                u"16385x100"_s, u"1080x1920 "_s})
        row(qPrintable(size), {u"--demo"_s, u"--window"_s, size},
            u"--window: not a size, expected WIDTHxHEIGHT such as 1080x1920"_s);
    row("language", {u"--demo"_s, u"--language"_s, u"english"_s},
        u"--language: not a language code, expected one such as en or zh_CN"_s);
    row("argument", {u"--demo"_s, u"川A11NW5"_s}, u"takes options only, no arguments"_s);
    row("help cannot help", {u"--nonsense"_s, u"--help"_s}, u"--nonsense: unknown option, "_s + any);
}

void TestCommandLine::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, line);
    const auto end = parse(kiosk(), arguments);
    QVERIFY(!end);
    QCOMPARE(end.error().exitCode, 2);
    QCOMPARE(end.error().text, line);
}

void TestCommandLine::takesTheArgumentsOfMain()
{
    const char *const argv[] = {"program", "京A", nullptr};
    QCOMPARE(argumentsOfMain(2, argv), (QStringList{u"program"_s, u"京A"_s}));
}

QTEST_GUILESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"
