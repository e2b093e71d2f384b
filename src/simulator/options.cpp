// SPDX-License-Identifier: Apache-2.0
#include "simulator/options.h"

#include <QCommandLineParser>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr double fastest = 100000;

template <typename T>
using Result = tl::expected<T, QString>;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Plays a guidance vendor's host over a simulated garage. When it is "
                                     u"ready, it prints one line of JSON: "
                                     "url, parkCode, appKey, appSecret."_s);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions({
        {u"listen"_s, u"Where to listen; port 0 takes a free one. Default: 127.0.0.1:0."_s, u"HOST:PORT"_s},
        {u"site"_s, u"Take levels and bays from this IMDF folder. Default: a built-in garage."_s, u"DIR"_s},
        {u"scenario"_s, u"A scenario file, or the name of a built-in scenario. Default: standard."_s,
         u"FILE"_s},
        {u"seed"_s, u"What the garage grows from: the same seed, the same garage. Default: 1."_s, u"N"_s},
        {u"speed"_s,
         u"How fast the garage's clock runs; 60: an hour in a minute, 0: it stands. Default: 1."_s, u"F"_s},
        {u"start-time"_s, u"The garage's time at the start (ISO 8601). Default: now."_s, u"TIME"_s},
        {u"cert"_s, u"Speak TLS with this certificate (PEM)."_s, u"FILE"_s},
        {u"key"_s, u"The certificate's key (PEM)."_s, u"FILE"_s},
        {u"exit-with-parent"_s, u"End when standard input does."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

Result<void> readListen(const QString &text, ListenPlan &listen)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    QString host = text.left(qMax(qsizetype(0), colon));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (!isNumber || host.isEmpty() || port < 0 || port > 65535)
        return tl::unexpected(u"--listen: expected HOST:PORT, not \"%1\""_s.arg(text));
    listen.host = host;
    listen.port = port;
    return {};
}

Result<void> readNumbers(const QCommandLineParser &parser, SimulatorOptions &options)
{
    bool isNumber = true;
    if (parser.isSet(u"seed"_s)) {
        options.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber)
            return tl::unexpected(
                u"--seed: expected a whole number, not \"%1\""_s.arg(parser.value(u"seed"_s)));
    }
    if (parser.isSet(u"speed"_s)) {
        options.speed = parser.value(u"speed"_s).toDouble(&isNumber);
        if (!isNumber || !(options.speed >= 0 && options.speed <= fastest))
            return tl::unexpected(u"--speed: expected a number from 0 to %1, not \"%2\""_s.arg(fastest).arg(
                parser.value(u"speed"_s)));
    }
    if (parser.isSet(u"start-time"_s)) {
        options.startTime = QDateTime::fromString(parser.value(u"start-time"_s), Qt::ISODateWithMs);
        if (!options.startTime.isValid())
            return tl::unexpected(
                u"--start-time: expected a time like 2026-03-14T15:09:26+08:00, not \"%1\""_s.arg(
                    parser.value(u"start-time"_s)));
    }
    return {};
}

} // namespace

tl::expected<SimulatorOptions, QString> readSimulatorOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    SimulatorOptions options;
    if (parser.isSet(u"help"_s)) {
        options.message = parser.helpText();
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        options.message = u"bayfinder-simulator " BAYFINDER_VERSION "\n"_s;
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(u"listen"_s)) {
        if (const auto listen = readListen(parser.value(u"listen"_s), options.listen); !listen)
            return tl::unexpected(listen.error());
    }
    if (const auto numbers = readNumbers(parser, options); !numbers)
        return tl::unexpected(numbers.error());
    options.siteFolder = parser.value(u"site"_s);
    if (parser.isSet(u"scenario"_s))
        options.scenario = parser.value(u"scenario"_s);
    options.listen.certificateFile = parser.value(u"cert"_s);
    options.listen.keyFile = parser.value(u"key"_s);
    if (options.listen.certificateFile.isEmpty() != options.listen.keyFile.isEmpty())
        return tl::unexpected(u"--cert and --key: both are needed, or neither"_s);
    options.exitWithParent = parser.isSet(u"exit-with-parent"_s);
    return options;
}

} // namespace bayfinder
