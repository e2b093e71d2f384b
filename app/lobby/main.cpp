// SPDX-License-Identifier: Apache-2.0
#include "demogarage.h"
#include "lobbyscreen.h"
#include "placement.h"
#include "platform/clock.h"
#include "platform/commandline.h"
#include "platform/logging.h"
#include "platform/simulatorprocess.h"
#include "selftest.h"
#include "startup.h"
#include "translations/translations.h"
#include "vendors/makeservice.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QScreen>

#include <cstdio>
#include <optional>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lobbyLog, "bayfinder.lobby")

const QString screenOption = u"screen"_s;

ProgramDescription description()
{
    return {.name = u"bayfinder-lobby"_s,
            .summary = u"Shows everybody who walks past how many bays are free, on each level."_s,
            .options = SharedOption::Config | SharedOption::Demo | SharedOption::Window
                | SharedOption::Language | SharedOption::SelfTest,
            .ownOptions = {{screenOption, u"N"_s,
                            u"Fill the Nth screen of this machine instead of the first."_s}},
            .graphical = true};
}

/// The first of @p languages into which there is no translation.
std::optional<QString> untranslatedOf(const QStringList &languages)
{
    const QStringList codes = translatedLanguages();
    for (const QString &code : languages) {
        if (!codes.contains(code))
            return code;
    }
    return {};
}

/// Null where the machine has no such screen.
QScreen *screenOf(const CommandLineOptions &options)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (!options.own.contains(screenOption))
        return QGuiApplication::primaryScreen();
    return screens.value(options.own.value(screenOption).toInt() - 1);
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

    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(program.name);
    useHouseFont();

    if (!options->language.isEmpty())
        configuration->lobby.languages = QStringList{options->language};
    if (const auto code = untranslatedOf(configuration->lobby.languages))
        return printEnd(untranslated(program, *options, u"lobby.languages"_s, *code, translatedLanguages()));
    QScreen *screen = screenOf(*options);
    if (screen == nullptr) {
        const QString what = u"--screen: no such screen, expected a number from 1 to %1"_s;
        return printEnd(usageError(program, what.arg(QGuiApplication::screens().size())));
    }
    if (options->selfTest)
        return runSelfTest(*configuration);

    SimulatorProcess simulator(SimulatorProcess::besideUs(), demoArguments());
    if (options->demo) {
        const auto opened = openDemo(simulator, *configuration);
        if (!opened) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(program.name), qPrintable(opened.error()));
            return 1;
        }
    }

    QNetworkAccessManager network;
    const auto service = makeGuidanceService(configuration->guidance, network);
    if (!service)
        return printEnd(usageError(program, service.error().message));
    const SystemClock clock;
    LobbyScreen lobby(**service, clock, *configuration, QRandomGenerator::global()->generate());
    QObject::connect(&lobby, &LobbyScreen::complete, &lobby, [&lobby] {
        if (const QString note = lobby.legibilityNote(); !note.isEmpty())
            qCWarning(lobbyLog, "%s", qPrintable(note));
    });
    if (!lobby.load())
        return 1;
    place(*lobby.window(), *screen, options->window);
    lobby.start();
    return QGuiApplication::exec();
}
