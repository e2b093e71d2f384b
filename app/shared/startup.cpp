// SPDX-License-Identifier: Apache-2.0
#include "startup.h"

#include "platform/configurationfile.h"

#include <QFont>
#include <QGuiApplication>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace bayfinder {

tl::expected<Configuration, CommandLineEnd> configurationOf(const ProgramDescription &program,
                                                            const CommandLineOptions &options)
{
    if (options.configFile.isEmpty())
        return Configuration();
    const auto section = options.demo ? GuidanceSection::Optional : GuidanceSection::Required;
    const auto read =
        readConfiguration(options.configFile, QProcessEnvironment::systemEnvironment(), section);
    if (!read)
        return tl::unexpected(usageError(program, read.error().message));
    return *read;
}

CommandLineEnd untranslated(const ProgramDescription &program, const CommandLineOptions &options,
                            const QString &key, const QString &code, const QStringList &codes)
{
    const QString what = u"no translation into '%1', expected one of: %2"_s.arg(code, codes.join(", "_L1));
    if (!options.language.isEmpty() || options.configFile.isEmpty())
        return usageError(program, u"--language: "_s + what);
    return usageError(program, errorIn(options.configFile, key, what).message);
}

void useHouseFont()
{
    // One family for both scripts: its Latin letters match its Chinese ones, and only one file is mapped.
    QGuiApplication::setFont(QFont(QStringList{u"Noto Sans CJK SC"_s, u"Noto Sans"_s}));
}

} // namespace bayfinder
