// SPDX-License-Identifier: Apache-2.0
#include "platform/staffsection.h"

#include "platform/languagecode.h"
#include "platform/tomlsection.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

template <typename Duration>
void readDuration(const TomlSection &section, const QString &key, Duration &value, int least, int most)
{
    if (const auto number = section.number(key, least, most))
        value = Duration(*number);
}

} // namespace

StaffSettings readStaff(const TomlSection &section, const QDir &folder)
{
    section.refuseUnknown({u"language"_s, u"colours"_s, u"database"_s, u"keep_days"_s, u"free_seconds"_s,
                           u"bays_seconds"_s, u"sign_out_minutes"_s, u"unknown_minutes"_s, u"parked_days"_s});
    StaffSettings settings;
    if (const auto language = section.text(u"language"_s)) {
        settings.language = *language;
        if (!isLanguageCode(*language))
            section.fault(u"language"_s, u"not a language code, expected one such as \"en\" or \"zh_CN\""_s);
    }
    if (const auto scheme = section.choice(u"colours"_s, {u"system"_s, u"light"_s, u"dark"_s}))
        settings.colours = static_cast<DesktopColours>(*scheme);
    if (const auto database = section.text(u"database"_s)) {
        settings.database = folder.absoluteFilePath(*database);
        if (QFileInfo(settings.database).isDir())
            section.fault(u"database"_s, u"is a folder, expected the name of a file"_s);
    }
    settings.keepDays = section.number(u"keep_days"_s, 1, 3660).value_or(settings.keepDays);
    readDuration(section, u"free_seconds"_s, settings.freeInterval, 5, 3600);
    readDuration(section, u"bays_seconds"_s, settings.baysInterval, 5, 3600);
    readDuration(section, u"sign_out_minutes"_s, settings.signOutAfter, 0, 1440);
    readDuration(section, u"unknown_minutes"_s, settings.unknownAfter, 1, 10080);
    settings.parkedDays = section.number(u"parked_days"_s, 1, 3660).value_or(settings.parkedDays);
    return settings;
}

} // namespace bayfinder
