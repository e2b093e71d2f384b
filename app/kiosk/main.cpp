// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "kioskscreen.h"
#include "platform/clock.h"
#include "platform/commandline.h"
#include "platform/configuration.h"
#include "platform/logging.h"
#include "platform/simulatorprocess.h"
#include "selftest.h"
#include "translations/translations.h"
#include "vendors/makeservice.h"

#include <QCursor>
#include <QEventLoop>
#include <QFont>
#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QProcessEnvironment>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QScreen>

#include <memory>
#include <optional>

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

/// Starts a simulated garage and waits until it answers; the reason why not goes to @p why.
std::optional<GuidanceSettings> startDemo(SimulatorProcess &simulator, QString &why)
{
    QEventLoop loop;
    std::optional<GuidanceSettings> settings;
    QObject::connect(&simulator, &SimulatorProcess::ready, &loop, [&](const GuidanceSettings &ready) {
        settings = ready;
        loop.quit();
    });
    QObject::connect(&simulator, &SimulatorProcess::failed, &loop, [&](const QString &message) {
        why = message;
        loop.quit();
    });
    simulator.start();
    loop.exec();
    return settings;
}

void show(QQuickWindow &window, std::optional<QSize> size)
{
    if (size) {
        window.resize(*size);
        window.show();
        return;
    }
    // Without a window manager full screen alone gives a window of no size.
    window.setGeometry(window.screen()->geometry());
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    window.showFullScreen();
}

} // namespace

int main(int argc, char *argv[])
{
    installLogging();
    const ProgramDescription program = description();
    const auto options = parseCommandLine(program, argumentsOfMain(argc, argv));
    if (!options)
        return printEnd(options.error());

    Configuration configuration;
    if (!options->configFile.isEmpty()) {
        const auto section = options->demo ? GuidanceSection::Optional : GuidanceSection::Required;
        const auto read =
            readConfiguration(options->configFile, QProcessEnvironment::systemEnvironment(), section);
        if (!read)
            return printEnd(usageError(program, read.error().message));
        configuration = *read;
    }

    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(program.name);
    // One family for both scripts: its Latin letters match its Chinese ones, and only one file is mapped.
    QGuiApplication::setFont(QFont(QStringList{u"Noto Sans CJK SC"_s, u"Noto Sans"_s}));

    if (!options->language.isEmpty())
        configuration.kiosk.language = options->language;
    const QStringList codes = Languages(translationsFolder()).codes();
    if (!codes.contains(configuration.kiosk.language)) {
        const QString what = u"no translation into '%1', expected one of: %2"_s;
        return printEnd(usageError(program, what.arg(configuration.kiosk.language, codes.join(", "_L1))));
    }
    if (options->selfTest)
        return runSelfTest(configuration);

    SimulatorProcess simulator(SimulatorProcess::besideUs(), {u"--site"_s, demoSiteFolder()});
    if (options->demo) {
        QString why;
        const auto settings = startDemo(simulator, why);
        if (!settings) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(program.name), qPrintable(why));
            return 1;
        }
        configuration.guidance = *settings;
        configuration.site.map = demoSiteFolder();
        configuration.site.kiosk = demoKioskName();
        if (configuration.site.name.isEmpty()) {
            configuration.site.name.insert(u"en"_s, u"Bayfinder demo garage"_s);
            configuration.site.name.insert(u"zh_CN"_s, u"演示停车场"_s);
        }
        QObject::connect(&simulator, &SimulatorProcess::failed, &application, [](const QString &message) {
            qWarning("%s", qPrintable(message)); // The kiosk goes on: it shows that it lost its garage.
        });
    }

    QNetworkAccessManager network;
    const auto service = makeGuidanceService(configuration.guidance, network);
    if (!service)
        return printEnd(usageError(program, service.error().message));
    const SystemClock clock;
    KioskScreen screen(**service, clock, configuration, QRandomGenerator::global()->generate());
    if (!screen.load())
        return 1;
    show(*screen.window(), options->window);
    screen.start();
    return QGuiApplication::exec();
}
