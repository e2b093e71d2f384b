// SPDX-License-Identifier: Apache-2.0
#include "demogarage.h"
#include "platform/clock.h"
#include "platform/commandline.h"
#include "platform/logging.h"
#include "platform/simulatorprocess.h"
#include "selftest.h"
#include "staff/window/colours.h"
#include "staff/window/mainwindow.h"
#include "staffdesktop.h"
#include "startup.h"
#include "translations/translations.h"
#include "vendors/makeservice.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QFontInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

/// How the event loop ends when the program shall start anew.
constexpr int restartCode = 100;

ProgramDescription description()
{
    return {.name = u"bayfinder-staff"_s,
            .summary = u"Finds cars and shows the garage's state, for attendants and operators."_s,
            .options = SharedOption::Config | SharedOption::Demo | SharedOption::Window
                | SharedOption::Language | SharedOption::SelfTest,
            .graphical = true};
}

/// What was asked for, or else the desktop's language, or English where there is no translation into it.
QString languageOf(const CommandLineOptions &options, const Configuration &configuration)
{
    if (!options.language.isEmpty())
        return options.language;
    if (!configuration.staff.language.isEmpty())
        return configuration.staff.language;
    const QLocale system = QLocale::system();
    const QStringList codes = translatedLanguages();
    for (const QString &code : codes) {
        if (QLocale(code).language() == system.language())
            return code;
    }
    return u"en"_s;
}

/// In the user's own folder for this program; a demo's apart from a real garage's.
QString defaultDatabase(bool demo)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(demo ? u"demo.sqlite"_s : u"garage.sqlite"_s);
}

/// The desktop's own font, and Chinese characters in the shapes of the mainland, whatever language the
/// desktop itself speaks.
void useFonts()
{
    QFont font = QApplication::font();
    // The family that is meant: "Sans Serif" would find Chinese ones first.
    font.setFamilies({QFontInfo(font).family(), u"Noto Sans CJK SC"_s});
    QApplication::setFont(font);
}

/// Names of months and days, and numbers, are written as the language does that is shown, not as that which
/// the computer has otherwise.
void useLocale(const QString &language)
{
    const QLocale wanted(language);
    if (QLocale().language() != wanted.language())
        QLocale::setDefault(wanted);
}

/// The windows of Qt itself, such as the one to print, in the same language as far as Qt knows it.
void translateQt(QTranslator &translator, const QString &language)
{
    if (translator.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator);
}

/// The window until it is closed; restartCode when the program shall start anew. Its layout is written, and
/// its database free, when this returns.
int run(const ProgramDescription &program, const CommandLineOptions &options, Configuration configuration,
        const QString &language)
{
    SimulatorProcess simulator(SimulatorProcess::besideUs(), demoArguments());
    if (options.demo) {
        const auto opened = openDemo(simulator, configuration);
        if (!opened) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(program.name), qPrintable(opened.error()));
            return 1;
        }
    }

    QNetworkAccessManager network;
    const auto service = makeGuidanceService(configuration.guidance, network);
    if (!service)
        return printEnd(usageError(program, service.error().message));
    if (configuration.staff.database.isEmpty())
        configuration.staff.database = defaultDatabase(options.demo);
    const SystemClock clock;
    QSettings settings;
    StaffDesktop desktop(
        {**service, network, clock, settings, configuration, options.configFile, language, options.demo},
        QRandomGenerator::global()->generate());
    QObject::connect(&desktop, &StaffDesktop::restartWanted, &desktop, [&desktop] {
        if (desktop.window().close())
            QApplication::exit(restartCode);
    });
    if (options.window)
        desktop.window().resize(*options.window);
    desktop.window().show();
    desktop.start();
    const int code = QApplication::exec();
    desktop.finish();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    installLogging();
    const ProgramDescription program = description();
    const auto options = parseCommandLine(program, argumentsOfMain(argc, argv));
    if (!options)
        return printEnd(options.error());

    auto configuration = configurationOf(program, *options);
    if (!configuration)
        return printEnd(configuration.error());

    const QApplication application(argc, argv);
    QApplication::setApplicationName(program.name);
    QApplication::setOrganizationName(u"Bayfinder"_s);
    QApplication::setApplicationVersion(programVersion());
    QApplication::setWindowIcon(QIcon(u":/icons/bayfinder.svg"_s));
    const QString language = languageOf(*options, *configuration);
    const auto translator = loadTranslator(language);
    if (!translator)
        return printEnd(
            untranslated(program, *options, u"staff.language"_s, language, translatedLanguages()));
    useLocale(language);
    QTranslator qtTranslator;
    translateQt(qtTranslator, language);
    QCoreApplication::installTranslator(translator.get());
    useColours(configuration->staff.colours);
    useFonts();
    if (options->selfTest)
        return runSelfTest(*configuration, language);

    const int code = run(program, *options, *configuration, language);
    if (code != restartCode)
        return code;
    return QProcess::startDetached(QApplication::applicationFilePath(), QApplication::arguments().mid(1)) ? 0
                                                                                                          : 1;
}
