// SPDX-License-Identifier: Apache-2.0
#include "platform/lobbysection.h"

#include "platform/languagecode.h"
#include "platform/tomlsection.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QStringList readLanguages(const TomlSection &section, const QStringList &defaults)
{
    const QString key = u"languages"_s;
    const std::optional<QStringList> languages = section.texts(key);
    if (!languages)
        return defaults;
    if (languages->isEmpty())
        section.fault(key, u"is empty, expected language codes such as [\"zh_CN\", \"en\"]"_s);
    for (const QString &code : *languages) {
        if (!isLanguageCode(code))
            section.fault(key,
                          u"\"%1\" is not a language code, expected ones such as \"en\" or \"zh_CN\""_s.arg(
                              code.left(64)));
        else if (languages->count(code) > 1)
            section.fault(key, u"names \"%1\" twice, expected each language once"_s.arg(code));
    }
    return *languages;
}

std::optional<QTime> readTimeOfDay(const TomlSection &section, const QString &key)
{
    const std::optional<QString> text = section.text(key);
    if (!text)
        return {};
    const QTime time = QTime::fromString(*text, u"HH:mm"_s);
    if (time.isValid())
        return time;
    section.fault(key, u"not a time of the day, expected one such as \"22:00\""_s);
    return {};
}

std::optional<DimHours> readDimHours(const TomlSection &section)
{
    const QString from = u"dim_from"_s;
    const QString to = u"dim_to"_s;
    const QString percent = u"dim_to_percent"_s;
    DimHours hours;
    hours.percent = section.number(percent, 5, 100).value_or(hours.percent);
    if (!section.has(from) && !section.has(to) && !section.has(percent))
        return {};
    section.refuseMissing(from, u"the time at which the display gets darker, such as \"22:00\""_s);
    section.refuseMissing(to, u"the time at which it gets brighter again, such as \"06:00\""_s);
    const auto begin = readTimeOfDay(section, from);
    const auto end = readTimeOfDay(section, to);
    if (!begin || !end)
        return {};
    if (*begin == *end)
        section.fault(to, u"is dim_from, expected another time"_s);
    hours.from = *begin;
    hours.to = *end;
    return hours;
}

LobbyArea readArea(const TomlSection &section)
{
    section.refuseUnknown({u"area"_s, u"name"_s, u"order"_s, u"hidden"_s, u"correction"_s, u"reserve"_s});
    section.refuseMissing(u"area"_s, u"the area's code as the vendor has it"_s);
    LobbyArea area;
    area.area = section.text(u"area"_s).value_or(QString());
    area.name = section.localisedText(u"name"_s).value_or(LocalisedText());
    area.order = section.number(u"order"_s, 0, 10000);
    area.hidden = section.flag(u"hidden"_s).value_or(false);
    area.correction = section.number(u"correction"_s, -10000, 10000).value_or(0);
    area.reserve = section.number(u"reserve"_s, 0, 10000).value_or(0);
    return area;
}

QList<LobbyArea> readAreas(const TomlSection &section)
{
    QList<LobbyArea> areas;
    QSet<QString> codes;
    const auto sections = section.sections(u"areas"_s).value_or(std::vector<TomlSection>());
    for (const TomlSection &entry : sections) {
        const LobbyArea area = readArea(entry);
        if (codes.contains(area.area))
            entry.fault(u"area"_s,
                        u"there is an entry for \"%1\" already, expected one"_s.arg(area.area.left(64)));
        codes.insert(area.area);
        areas.append(area);
    }
    return areas;
}

/// @p key must not be less than @p other. At fault is one that the file has.
void refuseLess(const TomlSection &section, const QString &key, std::chrono::seconds value,
                const QString &other, std::chrono::seconds least)
{
    if (value >= least)
        return;
    const bool isGiven = section.has(key);
    const QString &written = isGiven ? key : other;
    const QString &reference = isGiven ? other : key;
    QString what = isGiven ? u"is %1, expected at least %2, which is %3"_s
                           : u"is %1, expected at most %2, which is %3"_s;
    if (!section.has(reference))
        what += u" where it is left out"_s;
    section.fault(written,
                  what.arg(QString::number(isGiven ? value.count() : least.count()), reference,
                           QString::number(isGiven ? least.count() : value.count())));
}

} // namespace

LobbySettings readLobby(const TomlSection &section, const QDir &folder)
{
    section.refuseUnknown({u"languages"_s, u"language_seconds"_s, u"viewing_metres"_s, u"pixels_per_mm"_s,
                           u"colours"_s, u"free_seconds"_s, u"bays_seconds"_s, u"stale_after"_s,
                           u"hide_after"_s, u"plan_seconds"_s, u"messages"_s, u"dim_from"_s, u"dim_to"_s,
                           u"dim_to_percent"_s, u"areas"_s});
    LobbySettings settings;
    const auto readSeconds = [&section](const QString &key, std::chrono::seconds &value, int least,
                                        int most) {
        if (const auto seconds = section.number(key, least, most))
            value = std::chrono::seconds(*seconds);
    };
    settings.languages = readLanguages(section, settings.languages);
    readSeconds(u"language_seconds"_s, settings.languageInterval, 5, 3600);
    settings.viewingMetres = section.real(u"viewing_metres"_s, 0.5, 50).value_or(settings.viewingMetres);
    // From a wall of lamps to a telephone.
    settings.pixelsPerMillimetre = section.real(u"pixels_per_mm"_s, 0.2, 50).value_or(0);
    if (const auto scheme = section.choice(u"colours"_s, {u"light"_s, u"dark"_s, u"high-contrast"_s}))
        settings.colours = static_cast<ColourScheme>(*scheme);
    readSeconds(u"free_seconds"_s, settings.freeInterval, 5, 3600);
    readSeconds(u"bays_seconds"_s, settings.baysInterval, 5, 3600);
    readSeconds(u"stale_after"_s, settings.staleAfter, 5, 86400);
    readSeconds(u"hide_after"_s, settings.hideAfter, 5, 86400);
    readSeconds(u"plan_seconds"_s, settings.planInterval, 5, 3600);
    // Otherwise figures would be called old that the vendor was not even asked for again.
    refuseLess(section, u"stale_after"_s, settings.staleAfter, u"free_seconds"_s, settings.freeInterval);
    refuseLess(section, u"hide_after"_s, settings.hideAfter, u"stale_after"_s, settings.staleAfter);
    if (const auto messages = section.text(u"messages"_s))
        settings.messages = folder.absoluteFilePath(*messages);
    settings.dim = readDimHours(section);
    settings.areas = readAreas(section);
    return settings;
}

} // namespace bayfinder
