// SPDX-License-Identifier: Apache-2.0
#include "demogarage.h"
#include "kioskscreen.h"
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
#include <QNetworkAccessManager>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QScreen>

#include <cstdio>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

ProgramDescription description()
{
    return {.name = u"bayfinder-kiosk"_s,
            .summary = u"Shows drivers where their car stands, on a touch screen."_s,
            .options = SharedOption::Config | SharedOption::Demo | SharedOption::Window
                | SharedOption::Language | SharedOption::SelfTest,
            .graphical = true};
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
        configuration->kiosk.language = options->language;
    const QStringList codes = Languages(translationsFolder()).codes();
    if (!codes.contains(configuration->kiosk.language))
        return printEnd(
            untranslated(program, *options, u"kiosk.language"_s, configuration->kiosk.language, codes));
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
    KioskScreen screen(**service, clock, *configuration, QRandomGenerator::global()->generate());
    if (!screen.load())
        return 1;
    place(*screen.window(), *QGuiApplication::primaryScreen(), options->window);
    screen.start();
    return QGuiApplication::exec();
}
