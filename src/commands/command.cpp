// SPDX-License-Identifier: Apache-2.0
#include "commands/command.h"

#include "platform/nearestname.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

struct Usage
{
    Command::Kind kind;
    QString name;
    QStringList arguments;
    QString description;
    QStringList options = {}; // that the command understands
};

const QList<Usage> &usages()
{
    static const QList<Usage> all = {
        {Command::Kind::Search,
         u"search"_s,
         {u"PLATE-PART"_s},
         u"The cars whose plate contains this, or is similar."_s,
         {u"exact"_s}},
        {Command::Kind::Locate, u"locate"_s, {u"PLATE"_s}, u"Where the car with exactly this plate is."_s},
        {Command::Kind::Free, u"free"_s, {}, u"How many bays are free, by area."_s},
        {Command::Kind::Bays, u"bays"_s, {}, u"The state of every bay."_s},
        {Command::Kind::Image, u"image"_s, {u"URL"_s, u"OUT-FILE"_s}, u"Write a car's picture to a file."_s},
        {Command::Kind::Check, u"check"_s, {}, u"Whether configuration, service, clock and map are right."_s},
        {Command::Kind::Site,
         u"site"_s,
         {u"PATH"_s},
         u"What a map holds, and its flaws. Needs no --config."_s},
        {Command::Kind::Route,
         u"route"_s,
         {},
         u"How to walk to a bay: --site PATH --from KIOSK --to AREA/BAY."_s,
         {u"site"_s, u"from"_s, u"to"_s, u"step-free"_s, u"language"_s}},
    };
    return all;
}

QString invocation(const Usage &usage)
{
    return (QStringList{usage.name} + usage.arguments).join(u' ');
}

// The command that has the option.
QString ownerOf(const QString &option)
{
    const auto owner = std::find_if(usages().begin(), usages().end(),
                                    [&](const Usage &usage) { return usage.options.contains(option); });
    return owner == usages().end() ? u"other programs"_s : owner->name;
}

tl::expected<Command, QString> parseRoute(Command command, const QMap<QString, QString> &options)
{
    if (!options.contains(u"to"_s))
        return tl::unexpected(u"route: --to is missing, expected --to AREA/BAY"_s);
    command.to = options[u"to"_s];
    if (command.to.isEmpty() || command.to.endsWith(u'/'))
        return tl::unexpected(u"--to: names no bay, expected AREA/BAY"_s);
    command.map = options.value(u"site"_s);
    command.from = options.value(u"from"_s);
    command.stepFree = options.contains(u"step-free"_s);
    command.language = options.value(u"language"_s, u"en"_s);
    return command;
}

} // namespace

tl::expected<Command, QString> parseCommand(const QStringList &arguments,
                                            const QMap<QString, QString> &options)
{
    QStringList names;
    for (const Usage &usage : usages())
        names += usage.name;
    if (arguments.isEmpty())
        return tl::unexpected(u"the command is missing, expected one of "_s + names.join(u", "_s));
    const auto usage = std::find_if(usages().begin(), usages().end(), [&](const Usage &candidate) {
        return candidate.name == arguments.first();
    });
    if (usage == usages().end())
        return tl::unexpected(u"unknown command, "_s + suggestion(arguments.first(), names));
    if (arguments.size() - 1 != usage->arguments.size())
        return tl::unexpected(u"%1: has %2 arguments, expected %3"_s.arg(
            usage->name, QString::number(arguments.size() - 1), invocation(*usage)));

    for (auto option = options.constBegin(); option != options.constEnd(); ++option) {
        if (!usage->options.contains(option.key()))
            return tl::unexpected(
                u"--%1: only for %2, not for %3"_s.arg(option.key(), ownerOf(option.key()), usage->name));
    }

    Command command;
    command.kind = usage->kind;
    command.exact = options.contains(u"exact"_s);
    if (command.kind == Command::Kind::Search || command.kind == Command::Kind::Locate) {
        command.batch = arguments.at(1) == "-"_L1;
        command.query = command.batch ? QString() : arguments.at(1);
    } else if (command.kind == Command::Kind::Image) {
        command.picture = QUrl(arguments.at(1), QUrl::StrictMode);
        command.file = arguments.at(2);
        const QString scheme = command.picture.scheme();
        if (!command.picture.isValid() || command.picture.host().isEmpty()
            || (scheme != "http"_L1 && scheme != "https"_L1))
            return tl::unexpected(u"image: not a web address, expected "_s + invocation(*usage));
        if (command.file.isEmpty())
            return tl::unexpected(u"image: the file's name is empty, expected "_s + invocation(*usage));
    } else if (command.kind == Command::Kind::Site) {
        command.map = arguments.at(1);
        if (command.map.isEmpty())
            return tl::unexpected(u"site: the path is empty, expected "_s + invocation(*usage));
    } else if (command.kind == Command::Kind::Route) {
        return parseRoute(command, options);
    }
    return command;
}

QStringList commandsWithoutConfig()
{
    return {u"site"_s, u"route"_s};
}

QString commandsHelp()
{
    QString help = u"Commands:\n"_s;
    for (const Usage &usage : usages())
        help += (u"  "_s + invocation(usage)).leftJustified(28) + usage.description + u'\n';
    help +=
        u"\nWith - in place of PLATE-PART or PLATE, queries are read from standard input, one a line, and\n"
        "each is answered by one line, also an empty or a wrong one.\n"
        "\nEach car that search prints says how it fits: \"match\": {\"kind\": \"exact\" or \"similar\",\n"
        "\"distance\": about how many mistakes apart, \"differs\": [[index in PLATE-PART, index in the\n"
        "plate]...]}, in UTF-16 units, -1 where one of them has no such character. With \"limited\": true\n"
        "the search for similar plates ended early: requests were used up or not answered.\n"
        "\nThe BAY of route's --to AREA/BAY is enough where only one level has it. Both may have slashes.\n"
        "route takes the map and the kiosk from --config where --site and --from do not name them. Its way "
        "is\n"
        "in metres, x to the east and y to the north. Where there is no way, it leads as near as one can "
        "get,\n"
        "with \"reached\": false, and the exit code is 1.\n"
        "\nThe answer is one JSON document on standard output; an error is one on standard error, or in a\n"
        "batch the query's line. Exit code: 0 answered, 1 no such car, bay or way, 2 usage or configuration, "
        "3 the\n"
        "service failed; for a batch the highest of its lines.\n"_s;
    return help;
}

} // namespace bayfinder
