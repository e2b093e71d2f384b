// SPDX-License-Identifier: Apache-2.0
#include "simulator/scenariofile.h"

#include "platform/nearestname.h"
#include "simulator/scenariosections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <exception>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr char builtInFolder[] = ":/bayfinder/scenarios/";

Scenario readSections(const TomlSection &file)
{
    file.refuseUnknown({u"description"_s, u"garage"_s, u"levels"_s, u"parked"_s, u"service"_s, u"answers"_s,
                        u"delays"_s, u"faults"_s});
    Scenario scenario = standardScenario();
    take(file.text(u"description"_s), scenario.description);
    if (const auto levels = file.sections(u"levels"_s); levels && !levels->empty()) {
        scenario.garage.levels = readLevels(*levels);
        const std::optional<TomlSection> garage = file.section(u"garage"_s);
        if (garage && garage->has(u"bays"_s))
            garage->fault(u"bays"_s, u"is said by [[levels]] already, expected one of the two"_s);
    }
    if (const auto garage = file.section(u"garage"_s))
        readGarage(*garage, scenario.garage);
    if (const auto parked = file.sections(u"parked"_s))
        scenario.garage.parked = readParked(*parked);
    if (const auto service = file.section(u"service"_s))
        readService(*service, scenario.service);
    if (const auto answers = file.section(u"answers"_s))
        readAnswers(*answers, scenario.answers);
    if (const auto delays = file.sections(u"delays"_s))
        scenario.delays = readDelays(*delays);
    if (const auto faults = file.sections(u"faults"_s))
        scenario.faults = readFaults(*faults);
    if (scenario.garage.plates < bayCount(scenario.garage.levels))
        file.fault(u"garage"_s, u"has fewer plates than bays, expected at least as many"_s);
    return scenario;
}

tl::expected<Scenario, QString> parsed(const QByteArray &content, const QString &name)
{
    ConfigurationFaults faults(name);
    Scenario scenario;
    // Debian's toml++ is compiled with exceptions; they end here.
    try {
        const toml::table table = toml::parse(std::string_view(content.constData(), size_t(content.size())));
        scenario = readSections(TomlSection(table, QString(), faults));
    } catch (const toml::parse_error &error) {
        const std::string_view why = error.description();
        faults.report(error.source().begin.line, {},
                      u"not TOML (%1)"_s.arg(QString::fromUtf8(why.data(), qsizetype(why.size())).left(200)));
    } catch (const std::exception &error) {
        faults.report(0, {}, u"cannot be read (%1)"_s.arg(QString::fromUtf8(error.what()).left(200)));
    }
    if (faults.first())
        return tl::unexpected(faults.first()->message);
    return scenario;
}

} // namespace

QStringList builtInScenarios()
{
    QStringList names;
    const QStringList files =
        QDir(QString::fromLatin1(builtInFolder)).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(5));
    return names;
}

tl::expected<Scenario, QString> readScenario(const QString &name)
{
    QString fileName = name;
    const QFileInfo info(name);
    if (!info.exists()) {
        const QStringList known = builtInScenarios();
        if (!known.contains(name))
            return tl::unexpected(
                u"--scenario: neither a file nor a built-in scenario, %1"_s.arg(suggestion(name, known)));
        fileName = QString::fromLatin1(builtInFolder) + name + u".toml"_s;
    } else if (!info.isFile()) {
        return tl::unexpected(u"--scenario: %1 is not a file, expected a TOML file"_s.arg(name));
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"--scenario: %1 cannot be read (%2)"_s.arg(name, file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return tl::unexpected(u"--scenario: %1 is larger than 1 MiB, expected a TOML file"_s.arg(name));
    return parsed(content, name);
}

} // namespace bayfinder
