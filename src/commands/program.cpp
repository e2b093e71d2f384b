// SPDX-License-Identifier: Apache-2.0
#include "commands/program.h"

#include "commands/garagecheck.h"
#include "commands/routefinding.h"
#include "platform/clock.h"
#include "platform/commandline.h"
#include "site/readsite.h"
#include "vendors/makeservice.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QProcessEnvironment>

#include <algorithm>
#include <memory>
#include <ostream>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

ProgramDescription description()
{
    return {.name = u"bayfinder-cli"_s,
            .summary = u"Asks a garage's guidance system one question and prints the answer as JSON."_s,
            .options = SharedOption::Config | SharedOption::Language,
            .ownOptions = {{.name = u"exact"_s,
                            .description = u"search: exactly what was typed, not similar plates."_s},
                           {.name = u"site"_s,
                            .valueName = u"PATH"_s,
                            .description = u"route: the map, an IMDF archive or folder."_s},
                           {.name = u"from"_s,
                            .valueName = u"KIOSK"_s,
                            .description = u"route: the kiosk's name on the map."_s},
                           {.name = u"to"_s,
                            .valueName = u"AREA/BAY"_s,
                            .description = u"route: the bay, as the vendor calls it."_s},
                           {.name = u"step-free"_s, .description = u"route: no stairs, no escalators."_s}},
            .argumentsUsage = u"COMMAND [ARGUMENT...]"_s,
            .commandsWithoutConfig = commandsWithoutConfig(),
            .help = commandsHelp()};
}

void print(std::ostream &stream, const QByteArray &bytes)
{
    stream.write(bytes.constData(), bytes.size());
    stream.flush();
}

int fail(const CommandRunner::Streams &streams, const QString &kind, const QString &message)
{
    print(streams.errors, lineOf(errorDocument(kind, message)));
    return WrongUse;
}

int end(const CommandRunner::Streams &streams, const CommandLineEnd &end)
{
    // Beside JSON, the program's name is noise.
    if (end.exitCode != 0)
        return fail(streams, u"usage"_s, end.text.trimmed().remove(0, description().name.size() + 2));
    print(streams.output, end.text.toUtf8());
    return Answered;
}

/// What a configuration leads to.
struct Garage
{
    Configuration configuration;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<GuidanceService> service; // uses the network: goes first
};

tl::expected<Garage, QString> openGarage(const QString &fileName, const QProcessEnvironment &environment)
{
    auto configuration = readConfiguration(fileName, environment);
    if (!configuration)
        return tl::unexpected(configuration.error().message);
    Garage garage{*std::move(configuration), std::make_unique<QNetworkAccessManager>(), nullptr};
    auto service = makeGuidanceService(garage.configuration.guidance, *garage.network);
    if (!service)
        return tl::unexpected(u"%1: %2"_s.arg(fileName, service.error().message));
    garage.service = *std::move(service);
    return garage;
}

int run(const Command &command, const Garage &garage, const CommandRunner::Streams &streams)
{
    const KeyboardLayout layout = garage.configuration.kiosk.keyboard == PlateLayout::Latin
        ? KeyboardLayout::Latin
        : KeyboardLayout::China;
    const SystemClock clock;
    CommandRunner runner(*garage.service, clock, {layout, garage.configuration.search}, streams);
    QEventLoop loop;
    QObject::connect(&runner, &CommandRunner::finished, &loop, &QEventLoop::exit);
    runner.run(command);
    return loop.exec();
}

// A wrong clock or map is set right on this side, so it counts like a configuration.
ExitCode exitCodeOfCheck(const CheckResult &check)
{
    if (check.ok)
        return Answered;
    return check.name == "clock"_L1 || check.name == "map"_L1 ? WrongUse : ServiceFailed;
}

int check(const Garage &garage, const CommandRunner::Streams &streams)
{
    const GuidanceSettings &settings = garage.configuration.guidance;
    QEventLoop loop;
    const SystemClock clock;
    GarageCheck check(
        {*garage.service,
         [&] { return greetServer(*garage.network, settings.baseUrl, settings.timeout, &loop); }, clock,
         garage.configuration.site.map});
    ExitCode worst = Answered;
    QObject::connect(&check, &GarageCheck::finished, &loop, [&](QList<CheckResult> results) {
        for (const CheckResult &result : std::as_const(results))
            worst = std::max(worst, exitCodeOfCheck(result));
        results.prepend(configurationResult(settings));
        print(streams.output, lineOf(checksDocument(results)));
        loop.quit();
    });
    check.run();
    loop.exec();
    return worst;
}

int describeSite(const QString &path, const CommandRunner::Streams &streams)
{
    const Expected<Site> site = readSite(path);
    if (!site)
        return fail(streams, errorKindName(site.error().kind), site.error().message);
    print(streams.output, lineOf(siteDocument(*site)));
    return Answered;
}

// What the command leaves out, the configuration says, where there is one.
tl::expected<Command, QString> completedRoute(Command command, const QString &configFile,
                                              const QProcessEnvironment &environment)
{
    if (!configFile.isEmpty()) {
        const auto configuration = readConfiguration(configFile, environment, GuidanceSection::Optional);
        if (!configuration)
            return tl::unexpected(configuration.error().message);
        if (command.map.isEmpty())
            command.map = configuration->site.map;
        if (command.from.isEmpty())
            command.from = configuration->site.kiosk;
    }
    if (command.map.isEmpty())
        return tl::unexpected(u"route: --site is missing, expected --site PATH"_s);
    if (command.from.isEmpty())
        return tl::unexpected(u"route: --from is missing, expected --from KIOSK"_s);
    return command;
}

int planRoute(const Command &command, const QString &configFile, const QProcessEnvironment &environment,
              const CommandRunner::Streams &streams)
{
    const auto complete = completedRoute(command, configFile, environment);
    if (!complete)
        return fail(streams, u"usage"_s, complete.error());
    const Expected<RouteResult> result = findRoute(*complete);
    if (!result) {
        print(streams.errors, lineOf(errorDocument(result.error())));
        return exitCodeOf(result.error().kind);
    }
    print(streams.output, lineOf(result->document));
    return result->reached ? Answered : NoAnswer;
}

int failCheck(const QString &message, const CommandRunner::Streams &streams)
{
    print(streams.output, lineOf(checksDocument(misconfiguredResults(message))));
    return WrongUse;
}

} // namespace

int runCommands(const QStringList &arguments, const QProcessEnvironment &environment,
                const CommandRunner::Streams &streams)
{
    const auto options = parseCommandLine(description(), arguments);
    if (!options)
        return end(streams, options.error());
    QMap<QString, QString> given = options->own;
    if (!options->language.isEmpty())
        given.insert(u"language"_s, options->language);
    const auto command = parseCommand(options->arguments, given);
    if (!command)
        return fail(streams, u"usage"_s, command.error());
    if (command->kind == Command::Kind::Site)
        return describeSite(command->map, streams);
    if (command->kind == Command::Kind::Route)
        return planRoute(*command, options->configFile, environment, streams);
    const auto garage = openGarage(options->configFile, environment);
    if (command->kind == Command::Kind::Check)
        return garage ? check(*garage, streams) : failCheck(garage.error(), streams);
    if (!garage)
        return fail(streams, u"misconfigured"_s, garage.error());
    return run(*command, *garage, streams);
}

} // namespace bayfinder
