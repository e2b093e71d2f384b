// SPDX-License-Identifier: Apache-2.0
#include "simulator/options.h"

#include "simulator/scenariofile.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr double fastest = 100000;

using Given = QMap<QString, QString>;

// Each reader returns what is wrong, or nothing.

QString readListen(const Given &given, ListenPlan &listen)
{
    const QString text = given.value(u"listen"_s, u"127.0.0.1:0"_s);
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    QString host = text.left(qMax(qsizetype(0), colon));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (!isNumber || host.isEmpty() || port < 0 || port > 65535)
        return u"--listen: not an address, expected HOST:PORT such as 127.0.0.1:8080"_s;
    listen.host = host;
    listen.port = port;
    listen.certificateFile = given.value(u"cert"_s);
    listen.keyFile = given.value(u"key"_s);
    if (listen.certificateFile.isEmpty() != listen.keyFile.isEmpty())
        return listen.keyFile.isEmpty() ? u"--key: missing, expected beside --cert"_s
                                        : u"--cert: missing, expected beside --key"_s;
    return {};
}

QString readSeed(const Given &given, quint64 &seed)
{
    if (!given.contains(u"seed"_s))
        return {};
    bool isNumber = false;
    seed = given.value(u"seed"_s).toULongLong(&isNumber);
    return isNumber ? QString() : u"--seed: not a number, expected a whole one from 0"_s;
}

QString readSpeed(const Given &given, double &speed)
{
    if (!given.contains(u"speed"_s))
        return {};
    bool isNumber = false;
    speed = given.value(u"speed"_s).toDouble(&isNumber);
    return isNumber && speed >= 0 && speed <= fastest
        ? QString()
        : u"--speed: not a speed, expected a number from 0 to %1"_s.arg(fastest);
}

QString readStartTime(const Given &given, QDateTime &time)
{
    if (!given.contains(u"start-time"_s))
        return {};
    time = QDateTime::fromString(given.value(u"start-time"_s), Qt::ISODateWithMs);
    return time.isValid() ? QString()
                          : u"--start-time: not a time, expected one such as 2026-03-14T15:09:26+08:00"_s;
}

} // namespace

ProgramDescription simulatorDescription()
{
    ProgramDescription program;
    program.name = u"bayfinder-simulator"_s;
    program.summary =
        u"Plays a guidance vendor's host over a simulated garage. When it is ready it prints one line\n"
        "of JSON on standard output: url, parkCode, appKey, appSecret."_s;
    program.ownOptions = {
        {u"listen"_s, u"HOST:PORT"_s, u"Listen there; port 0 takes a free one. Default: 127.0.0.1:0."_s},
        {u"site"_s, u"DIR"_s,
         u"Take levels and bays from an IMDF archive or folder. Default: a built-in garage."_s},
        {u"scenario"_s, u"FILE"_s,
         u"Do as a scenario says: a file, or one of those below. Default: standard."_s},
        {u"seed"_s, u"N"_s, u"Grow another garage. Default: 1."_s},
        {u"speed"_s, u"F"_s, u"Run the garage's clock F times as fast; 0 stops it. Default: 1."_s},
        {u"start-time"_s, u"TIME"_s, u"Begin at that time (ISO 8601). Default: now."_s},
        {u"cert"_s, u"FILE"_s, u"Speak TLS with this certificate (PEM)."_s},
        {u"key"_s, u"FILE"_s, u"The certificate's key (PEM)."_s},
        {u"exit-with-parent"_s, {}, u"End when standard input does."_s},
    };
    program.help = u"Scenarios: "_s + builtInScenarios().join(", "_L1)
        + u"\n\nGET /simulator/truth, from this machine only, tells who is really parked where.\n"_s;
    return program;
}

tl::expected<SimulatorOptions, CommandLineEnd> readSimulatorOptions(const QStringList &arguments)
{
    const ProgramDescription program = simulatorDescription();
    const auto line = parseCommandLine(program, arguments);
    if (!line)
        return tl::unexpected(line.error());
    SimulatorOptions options;
    for (const QString &problem :
         {readListen(line->own, options.listen), readSeed(line->own, options.seed),
          readSpeed(line->own, options.speed), readStartTime(line->own, options.startTime)}) {
        if (!problem.isEmpty())
            return tl::unexpected(usageError(program, problem));
    }
    options.siteFolder = line->own.value(u"site"_s);
    options.scenario = line->own.value(u"scenario"_s, options.scenario);
    options.exitWithParent = line->own.contains(u"exit-with-parent"_s);
    return options;
}

} // namespace bayfinder
