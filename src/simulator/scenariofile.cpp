// SPDX-License-Identifier: Apache-2.0
#include "simulator/scenariofile.h"

#include "platform/nearestname.h"
#include "platform/tomlsection.h"
#include "simulator/faultreply.h"
#include "simulator/signature.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTime>
#include <QUrl>

#include <algorithm>
#include <exception>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int mostBays = 20000;
constexpr int mostPlates = 20000;
constexpr int longestCode = 40; // of areas, bays, plates: as long as a client must stand, and then some
constexpr char builtInFolder[] = ":/bayfinder/scenarios/";

template <typename T>
void take(std::optional<T> value, T &into)
{
    if (value)
        into = std::move(*value);
}

template <typename Enumeration>
struct Choice
{
    const char *name;
    Enumeration value;
};

template <typename Enumeration, size_t Count>
void takeChoice(const TomlSection &section, const QString &key, const Choice<Enumeration> (&choices)[Count],
                Enumeration &into)
{
    QStringList names;
    for (const Choice<Enumeration> &choice : choices)
        names.append(QString::fromLatin1(choice.name));
    if (const auto position = section.choice(key, names))
        into = choices[*position].value;
}

void takeShortText(const TomlSection &section, const QString &key, QString &into)
{
    const std::optional<QString> text = section.rawText(key);
    if (!text)
        return;
    if (text->isEmpty() || text->size() > longestCode)
        section.fault(key, u"has %1 characters, expected 1 to %2"_s.arg(text->size()).arg(longestCode));
    into = *text;
}

// The calls that a fault or a delay is about; all where none are named.
QSet<Call> readCalls(const TomlSection &section)
{
    const QSet<Call> all(allCalls.begin(), allCalls.end());
    const std::optional<QStringList> named = section.texts(u"calls"_s);
    if (!named)
        return all;
    QStringList known;
    QSet<Call> calls;
    for (const Call call : allCalls) {
        known.append(callName(call));
        if (named->contains(callName(call)))
            calls.insert(call);
    }
    for (const QString &name : *named) {
        if (!known.contains(name))
            section.fault(u"calls"_s,
                          u"unknown call \"%1\", %2"_s.arg(name.left(40), suggestion(name, known)));
    }
    return calls;
}

int bayCount(const QList<LevelPlan> &levels)
{
    int count = 0;
    for (const LevelPlan &level : levels)
        count += level.bays;
    return count;
}

QList<LevelPlan> readLevels(const std::vector<TomlSection> &sections)
{
    QList<LevelPlan> levels;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"code"_s, u"name"_s, u"bays"_s});
        section.refuseMissing(u"code"_s, u"the area's code, such as \"01\""_s);
        section.refuseMissing(u"bays"_s, u"how many bays the level has"_s);
        LevelPlan level;
        takeShortText(section, u"code"_s, level.code);
        level.name = level.code;
        take(section.rawText(u"name"_s), level.name);
        take(section.number(u"bays"_s, 1, mostBays), level.bays);
        for (const LevelPlan &other : std::as_const(levels)) {
            if (other.code == level.code)
                section.fault(u"code"_s, u"is the code of another level too, expected different codes"_s);
        }
        levels.append(level);
        if (bayCount(levels) > mostBays)
            section.fault(u"bays"_s, u"makes more than %1 bays together"_s.arg(mostBays));
    }
    return levels;
}

int readMinute(const TomlSection &section, const QString &key, int otherwise)
{
    const std::optional<QString> text = section.text(key);
    if (!text)
        return otherwise;
    const QTime time = QTime::fromString(*text, u"HH:mm"_s);
    if (!time.isValid())
        section.fault(key, u"is not a time, expected one such as \"16:36\""_s);
    return time.msecsSinceStartOfDay() / 60000;
}

QList<ParkedPlan> readParked(const std::vector<TomlSection> &sections)
{
    QList<ParkedPlan> cars;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"plate"_s, u"area"_s, u"bay"_s, u"since"_s, u"off_map"_s, u"area_name"_s});
        section.refuseMissing(u"plate"_s, u"the car's plate"_s);
        ParkedPlan car;
        takeShortText(section, u"plate"_s, car.plate);
        takeShortText(section, u"area"_s, car.area);
        takeShortText(section, u"bay"_s, car.bay);
        car.sinceMinute = readMinute(section, u"since"_s, car.sinceMinute);
        take(section.flag(u"off_map"_s), car.offMap);
        car.areaName = car.area;
        take(section.rawText(u"area_name"_s), car.areaName);
        if (car.offMap) {
            section.refuseMissing(u"area"_s, u"where the car stands off the map"_s);
            section.refuseMissing(u"bay"_s, u"where the car stands off the map"_s);
        }
        for (const ParkedPlan &other : std::as_const(cars)) {
            if (!car.bay.isEmpty() && other.area == car.area && other.bay == car.bay)
                section.fault(u"bay"_s, u"is taken by another car, expected a bay for each"_s);
        }
        cars.append(car);
    }
    return cars;
}

// Resizes the built-in levels in proportion.
void shareBays(QList<LevelPlan> &levels, int bays)
{
    const int before = bayCount(levels);
    int left = bays;
    for (LevelPlan &level : levels) {
        level.bays = qMax(1, static_cast<int>(qint64(level.bays) * bays / before));
        left -= level.bays;
    }
    levels.last().bays = qMax(1, levels.last().bays + left);
}

void readGarage(const TomlSection &section, GaragePlan &plan)
{
    section.refuseUnknown({u"plates"_s, u"bays"_s, u"occupancy"_s, u"broken_sensors"_s, u"seen_twice"_s,
                           u"lookalikes"_s, u"lookalike_count"_s});
    take(section.number(u"plates"_s, 1, mostPlates), plan.plates);
    if (const auto bays = section.number(u"bays"_s, static_cast<int>(plan.levels.size()), mostBays))
        shareBays(plan.levels, *bays);
    if (const auto occupancy = section.reals(u"occupancy"_s, 24, 0, 1)) {
        for (size_t hour = 0; hour < plan.occupancy.size(); ++hour)
            plan.occupancy[hour] = occupancy->at(occupancy->size() == 1 ? 0 : static_cast<qsizetype>(hour));
    }
    take(section.real(u"broken_sensors"_s, 0, 1), plan.brokenSensors);
    take(section.real(u"seen_twice"_s, 0, 1), plan.seenTwice);
    static const QRegularExpression part(u"\\A[A-HJ-NP-Z0-9]{1,5}\\z"_s);
    take(section.text(u"lookalikes"_s), plan.lookalikes);
    if (!plan.lookalikes.isEmpty() && !part.match(plan.lookalikes).hasMatch())
        section.fault(u"lookalikes"_s,
                      u"is no part of a plate, expected up to five digits and letters such as \"A88\""_s);
    if (!plan.lookalikes.isEmpty())
        plan.lookalikeCount = 300;
    take(section.number(u"lookalike_count"_s, 0, mostPlates), plan.lookalikeCount);
}

void takePath(const TomlSection &section, const QString &key, QString &into)
{
    // Also a regular expression to the server, so nothing that means something there.
    static const QRegularExpression form(u"\\A(/[A-Za-z0-9_-]+)+\\z"_s);
    take(section.text(key), into);
    if (!form.match(into).hasMatch())
        section.fault(key, u"is not a path, expected one such as \"/partner/findByCarNo\""_s);
}

void readService(const TomlSection &section, ServicePlan &plan)
{
    section.refuseUnknown({u"park_code"_s, u"app_key"_s, u"app_secret"_s, u"signing"_s, u"locate_path"_s,
                           u"search_path"_s, u"bays_path"_s, u"free_path"_s});
    take(section.text(u"park_code"_s), plan.parkCode);
    take(section.text(u"app_key"_s), plan.appKey);
    take(section.text(u"app_secret"_s), plan.appSecret);
    static constexpr std::array signings{Signing::Md5BodySecret, Signing::Md5SortedQuerySecret,
                                         Signing::Md5SortedQueryKey, Signing::None};
    QStringList names;
    for (const Signing signing : signings)
        names.append(signingName(signing));
    if (const auto position = section.choice(u"signing"_s, names))
        plan.signing = signings.at(static_cast<size_t>(*position));
    takePath(section, u"locate_path"_s, plan.locatePath);
    takePath(section, u"search_path"_s, plan.searchPath);
    takePath(section, u"bays_path"_s, plan.baysPath);
    takePath(section, u"free_path"_s, plan.freePath);
}

void takeMembers(const TomlSection &section, const QString &key, QSet<QString> &into)
{
    // Not the plate: a car without one is nothing that a vendor could mean.
    static const QStringList known{u"areaCode"_s, u"code"_s, u"areaName"_s, u"carImage"_s, u"stopTime"_s};
    const std::optional<QStringList> names = section.texts(key);
    if (!names)
        return;
    for (const QString &name : *names) {
        if (!known.contains(name))
            section.fault(key, u"unknown member \"%1\", %2"_s.arg(name.left(40), suggestion(name, known)));
    }
    into.unite(QSet<QString>(names->cbegin(), names->cend()));
}

void takeImageBase(const TomlSection &section, QString &into)
{
    const QString key = u"image_base"_s;
    take(section.text(key), into);
    const QUrl url(into, QUrl::StrictMode);
    if (!into.isEmpty() && (!url.isValid() || url.scheme().isEmpty() || into.endsWith(u'/')))
        section.fault(key,
                      u"is not an address without a slash at its end, expected one such as "
                      "\"https://images.example.com/cars\""_s);
}

void readAnswers(const TomlSection &section, AnswerPlan &plan)
{
    section.refuseUnknown({u"envelope"_s, u"not_found"_s, u"date_form"_s, u"refuse_with_200"_s,
                           u"locate_as_list"_s, u"numbers_as_text"_s, u"search_limit"_s, u"leave_out"_s,
                           u"locate_leaves_out"_s, u"search_leaves_out"_s, u"image_base"_s});
    using Envelope = AnswerPlan::Envelope;
    using NotFound = AnswerPlan::NotFound;
    static constexpr Choice<Envelope> envelopes[] = {{"bare", Envelope::Bare},
                                                     {"code-msg-result", Envelope::CodeMsgResult},
                                                     {"state-msg-data", Envelope::StateMsgData}};
    static constexpr Choice<NotFound> notFounds[] = {
        {"empty-object", NotFound::EmptyObject}, {"null", NotFound::Null},
        {"empty-body", NotFound::EmptyBody},     {"empty-list", NotFound::EmptyList},
        {"http-404", NotFound::Http404},         {"code-404", NotFound::Code404}};
    static constexpr Choice<AnswerPlan::DateForm> dateForms[] = {{"vendor", AnswerPlan::DateForm::Vendor},
                                                                 {"iso", AnswerPlan::DateForm::Iso}};
    takeChoice(section, u"envelope"_s, envelopes, plan.envelope);
    takeChoice(section, u"not_found"_s, notFounds, plan.notFound);
    takeChoice(section, u"date_form"_s, dateForms, plan.dateForm);
    take(section.flag(u"refuse_with_200"_s), plan.refuseWith200);
    take(section.flag(u"locate_as_list"_s), plan.locateAsList);
    take(section.flag(u"numbers_as_text"_s), plan.numbersAsText);
    take(section.number(u"search_limit"_s, 1, mostPlates), plan.searchLimit);
    for (const QString &key : {u"leave_out"_s, u"locate_leaves_out"_s})
        takeMembers(section, key, plan.locateLeavesOut);
    for (const QString &key : {u"leave_out"_s, u"search_leaves_out"_s})
        takeMembers(section, key, plan.searchLeavesOut);
    takeImageBase(section, plan.imageBase);
}

QList<DelayPlan> readDelays(const std::vector<TomlSection> &sections)
{
    QList<DelayPlan> delays;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"calls"_s, u"ms"_s, u"jitter_ms"_s});
        section.refuseMissing(u"ms"_s, u"milliseconds"_s);
        DelayPlan delay;
        delay.calls = readCalls(section);
        take(section.number(u"ms"_s, 0, 600000), delay.milliseconds);
        take(section.number(u"jitter_ms"_s, 0, 600000), delay.jitterMilliseconds);
        delays.append(delay);
    }
    return delays;
}

// What may be said about this kind of fault besides what may be said about every kind.
QStringList keysOf(FaultPlan::Kind kind)
{
    switch (kind) {
    case FaultPlan::Kind::HttpStatus:
        return {u"status"_s, u"retry_after_s"_s};
    case FaultPlan::Kind::RateLimit:
        return {u"per_second"_s, u"burst"_s, u"retry_after_s"_s};
    case FaultPlan::Kind::Hang:
    case FaultPlan::Kind::Drip:
        return {u"seconds"_s};
    case FaultPlan::Kind::Huge:
        return {u"megabytes"_s};
    case FaultPlan::Kind::Redirect:
        return {u"location"_s};
    default:
        return {};
    }
}

void readFaultDetails(const TomlSection &section, FaultPlan &fault)
{
    take(section.number(u"status"_s, 400, 599), fault.status);
    if (const auto seconds = section.number(u"retry_after_s"_s, 0, 86400))
        fault.retryAfterSeconds = *seconds;
    if (fault.kind == FaultPlan::Kind::RateLimit && !fault.retryAfterSeconds)
        fault.retryAfterSeconds = 1;
    if (fault.kind == FaultPlan::Kind::Drip)
        fault.seconds = 0.2;
    take(section.real(u"seconds"_s, 0.001, 3600), fault.seconds);
    take(section.number(u"megabytes"_s, 1, 64), fault.megabytes);
    take(section.real(u"per_second"_s, 0.001, 1e6), fault.perSecond);
    take(section.number(u"burst"_s, 1, 1000000), fault.burst);
    take(section.text(u"location"_s), fault.location);
    if (fault.kind == FaultPlan::Kind::Redirect)
        section.refuseMissing(u"location"_s, u"where to, such as \"https://elsewhere.example/\""_s);
}

QList<FaultPlan> readFaults(const std::vector<TomlSection> &sections)
{
    QStringList kinds;
    for (const FaultPlan::Kind kind : allFaults)
        kinds.append(faultName(kind));
    QList<FaultPlan> faults;
    for (const TomlSection &section : sections) {
        section.refuseMissing(u"kind"_s, u"one of \"%1\""_s.arg(kinds.join(u"\", \""_s)));
        const auto kind = section.choice(u"kind"_s, kinds);
        if (!kind)
            continue;
        FaultPlan fault;
        fault.kind = allFaults.at(static_cast<size_t>(*kind));
        section.refuseUnknown(QStringList{u"kind"_s, u"calls"_s, u"share"_s, u"from_s"_s, u"until_s"_s}
                              + keysOf(fault.kind));
        fault.calls = readCalls(section);
        take(section.real(u"share"_s, 0, 1), fault.share);
        take(section.real(u"from_s"_s, 0, 1e9), fault.fromSecond);
        fault.untilSecond = section.real(u"until_s"_s, 0, 1e9);
        if (fault.untilSecond && *fault.untilSecond <= fault.fromSecond)
            section.fault(u"until_s"_s, u"is not later than from_s, expected a later second"_s);
        readFaultDetails(section, fault);
        faults.append(fault);
    }
    return faults;
}

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
