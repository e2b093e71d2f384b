// SPDX-License-Identifier: Apache-2.0
#include "site/sitefile.h"

#include "platform/tomlsection.h"

#include <QSet>

#include <cmath>
#include <exception>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype longestPattern = 200;
constexpr double highest = 1000; // metres, also of depth

template <typename T>
void take(const std::optional<T> &value, T &into)
{
    if (value)
        into = *value;
}

// A heading from 0 to below 360, also where it was written as -90.
double turned(double heading)
{
    const double within = std::fmod(heading, 360.0);
    return within < 0 ? within + 360 : within;
}

void readBays(const TomlSection &section, SiteFile &file)
{
    section.refuseUnknown({u"pattern"_s, u"without_camera"_s});
    if (const auto pattern = section.text(u"pattern"_s)) {
        // An unlucky pattern tries exponentially many ways; PCRE counts them and gives up.
        const QRegularExpression expression(u"(*LIMIT_MATCH=20000)"_s + *pattern,
                                            QRegularExpression::UseUnicodePropertiesOption);
        if (pattern->size() > longestPattern)
            section.fault(
                u"pattern"_s,
                u"has %1 characters, expected at most %2"_s.arg(pattern->size()).arg(longestPattern));
        else if (!expression.isValid())
            section.fault(u"pattern"_s, u"is no regular expression: "_s + expression.errorString());
        else if (expression.captureCount() < 1)
            section.fault(u"pattern"_s,
                          u"has no group, expected one around the code, such as \"B-([0-9]+)\""_s);
        file.bayPattern = expression;
    }
    take(section.texts(u"without_camera"_s), file.withoutCamera);
    for (const QString &bay : std::as_const(file.withoutCamera)) {
        if (!bay.contains(u'/'))
            section.fault(u"without_camera"_s,
                          u"\"%1\" is no bay, expected area and code such as \"02/118\""_s.arg(bay.left(64)));
    }
}

WalkingSettings readWalking(const TomlSection &section)
{
    section.refuseUnknown({u"speed"_s, u"lift_wait_seconds"_s, u"lift_seconds_per_level"_s,
                           u"stairs_seconds_per_metre"_s, u"escalator_seconds_per_metre"_s, u"ramp_weight"_s,
                           u"road_weight"_s});
    WalkingSettings walking;
    take(section.real(u"speed"_s, 0.1, 5), walking.speed);
    take(section.real(u"lift_wait_seconds"_s, 0, 3600), walking.liftWaitSeconds);
    take(section.real(u"lift_seconds_per_level"_s, 0.1, 600), walking.liftSecondsPerLevel);
    take(section.real(u"stairs_seconds_per_metre"_s, 0.1, 60), walking.stairsSecondsPerMetre);
    take(section.real(u"escalator_seconds_per_metre"_s, 0.1, 60), walking.escalatorSecondsPerMetre);
    take(section.real(u"ramp_weight"_s, 1, 100), walking.rampWeight);
    take(section.real(u"road_weight"_s, 1, 100), walking.roadWeight);
    return walking;
}

// The text that says which feature an entry is about, which no other entry of its kind may have.
QString readSubject(const TomlSection &section, const QString &key, const QString &what,
                    QSet<QString> &subjects)
{
    section.refuseMissing(key, what);
    QString subject;
    take(section.text(key), subject);
    if (!subject.isEmpty() && subjects.contains(subject))
        section.fault(key, u"has an entry already, expected one for each"_s);
    subjects.insert(subject);
    return subject;
}

QList<SiteFile::Level> readLevels(const std::vector<TomlSection> &sections)
{
    QList<SiteFile::Level> levels;
    QSet<QString> subjects;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"level"_s, u"area"_s, u"name"_s, u"height"_s});
        SiteFile::Level level;
        level.level = readSubject(section, u"level"_s, u"the level's id or short name"_s, subjects);
        take(section.text(u"area"_s), level.area);
        take(section.localisedText(u"name"_s), level.name);
        level.height = section.real(u"height"_s, -highest, highest);
        levels.append(level);
    }
    return levels;
}

QList<SiteFile::Kiosk> readKiosks(const std::vector<TomlSection> &sections)
{
    QList<SiteFile::Kiosk> kiosks;
    QSet<QString> subjects;
    QSet<QString> names;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"kiosk"_s, u"name"_s, u"heading"_s, u"title"_s});
        SiteFile::Kiosk kiosk;
        kiosk.kiosk = readSubject(section, u"kiosk"_s, u"the kiosk's id or label"_s, subjects);
        take(section.text(u"name"_s), kiosk.name);
        if (!kiosk.name.isEmpty() && names.contains(kiosk.name))
            section.fault(u"name"_s, u"is the name of another kiosk too, expected different names"_s);
        names.insert(kiosk.name);
        if (const auto heading = section.real(u"heading"_s, -360, 360))
            kiosk.heading = turned(*heading);
        take(section.localisedText(u"title"_s), kiosk.title);
        kiosks.append(kiosk);
    }
    return kiosks;
}

QList<SiteFile::Name> readNames(const std::vector<TomlSection> &sections)
{
    QList<SiteFile::Name> names;
    QSet<QString> subjects;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"feature"_s, u"name"_s});
        SiteFile::Name name;
        name.feature = readSubject(section, u"feature"_s, u"the feature's id"_s, subjects);
        section.refuseMissing(u"name"_s, u"its name, such as {en = \"...\", zh_CN = \"...\"}"_s);
        take(section.localisedText(u"name"_s), name.name);
        names.append(name);
    }
    return names;
}

SiteFile readSections(const TomlSection &root)
{
    root.refuseUnknown(
        {u"site"_s, u"walking"_s, u"bays"_s, u"levels"_s, u"kiosks"_s, u"names"_s, u"closed"_s});
    SiteFile file;
    if (const auto site = root.section(u"site"_s)) {
        site->refuseUnknown({u"level_height"_s, u"name"_s});
        take(site->real(u"level_height"_s, 1, 100), file.levelHeight);
        take(site->localisedText(u"name"_s), file.name);
    }
    if (const auto walking = root.section(u"walking"_s))
        file.walking = readWalking(*walking);
    if (const auto bays = root.section(u"bays"_s))
        readBays(*bays, file);
    if (const auto levels = root.sections(u"levels"_s))
        file.levels = readLevels(*levels);
    if (const auto kiosks = root.sections(u"kiosks"_s))
        file.kiosks = readKiosks(*kiosks);
    if (const auto names = root.sections(u"names"_s))
        file.names = readNames(*names);
    if (const auto closed = root.section(u"closed"_s)) {
        closed->refuseUnknown({u"connections"_s});
        take(closed->texts(u"connections"_s), file.closed);
    }
    return file;
}

} // namespace

tl::expected<SiteFile, QString> readSiteFile(const QByteArray &content, const QString &fileName)
{
    ConfigurationFaults faults(fileName);
    SiteFile file;
    // Debian's toml++ is compiled with exceptions; they end here.
    try {
        const toml::table table = toml::parse(std::string_view(content.constData(), size_t(content.size())));
        file = readSections(TomlSection(table, QString(), faults));
    } catch (const toml::parse_error &error) {
        const std::string_view why = error.description();
        faults.report(error.source().begin.line, {},
                      u"not TOML (%1)"_s.arg(QString::fromUtf8(why.data(), qsizetype(why.size())).left(200)));
    } catch (const std::exception &error) {
        faults.report(0, {}, u"cannot be read (%1)"_s.arg(QString::fromUtf8(error.what()).left(200)));
    }
    if (faults.first())
        return tl::unexpected(faults.first()->message);
    return file;
}

} // namespace bayfinder
