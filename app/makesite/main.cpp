// SPDX-License-Identifier: Apache-2.0
#include "platform/commandline.h"
#include "sitemaker/sitemaker.h"

using namespace Qt::StringLiterals;
using namespace bayfinder;
using sitemaker::SiteRequest;

namespace {

ProgramDescription description()
{
    ProgramDescription program;
    program.name = u"bayfinder-makesite"_s;
    program.summary = u"Makes the map of a garage that does not exist: an IMDF folder with a site.toml."_s;
    program.ownOptions = {
        {u"levels"_s, u"N"_s, u"So many levels. Default: 4."_s},
        {u"bays"_s, u"N"_s, u"So many bays, on all levels together. Default: 1200."_s},
        {u"seed"_s, u"N"_s, u"Make another garage. Default: 1."_s},
    };
    program.argumentsUsage = u"OUT-FOLDER"_s;
    return program;
}

// Returns what is wrong, or nothing.
template <typename Number>
QString readNumber(const CommandLineOptions &line, const QString &option, Number &number)
{
    if (!line.own.contains(option))
        return {};
    bool isNumber = false;
    const qulonglong value = line.own.value(option).toULongLong(&isNumber);
    number = static_cast<Number>(value);
    return isNumber && number >= 0 && static_cast<qulonglong>(number) == value
        ? QString()
        : u"--%1: not a number, expected a whole one from 0"_s.arg(option);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto line = parseCommandLine(description(), argumentsOfMain(argc, argv));
    if (!line)
        return printEnd(line.error());
    SiteRequest request;
    for (const QString &problem :
         {readNumber(*line, u"levels"_s, request.levels), readNumber(*line, u"bays"_s, request.bays),
          readNumber(*line, u"seed"_s, request.seed),
          line->arguments.size() == 1 ? QString() : u"expected one folder to write to"_s}) {
        if (!problem.isEmpty())
            return printEnd(usageError(description(), problem));
    }
    if (const QString problem = sitemaker::problemOf(request); !problem.isEmpty())
        return printEnd(usageError(description(), problem));
    if (const auto made = sitemaker::makeSite(request, line->arguments.first()); !made)
        return printEnd(usageError(description(), made.error()));
    return 0;
}
