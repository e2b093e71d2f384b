// SPDX-License-Identifier: Apache-2.0
#include "platform/commandline.h"

#include "platform/cleantext.h"
#include "platform/languagecode.h"
#include "platform/nearestname.h"

#include <QRegularExpression>
#include <QRegularExpressionMatch>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QList<OwnOption> optionsOf(const ProgramDescription &program)
{
    QList<OwnOption> options = {{u"help"_s, {}, u"Show this and end."_s},
                                {u"version"_s, {}, u"Show the version and end."_s}};
    if (program.options & SharedOption::Config)
        options += {u"config"_s, u"FILE"_s, u"Read the configuration from FILE (TOML)."_s};
    if (program.options & SharedOption::Demo)
        options += {u"demo"_s, {}, u"Show a simulated garage, which ends with the program."_s};
    if (program.options & SharedOption::Window)
        options += {u"window"_s, u"WxH"_s, u"Open a window of that size instead of filling the screen."_s};
    if (program.options & SharedOption::Language)
        options += {u"language"_s, u"CODE"_s, u"Begin in that language, for example en or zh_CN."_s};
    if (program.options & SharedOption::SelfTest)
        options += {u"self-test"_s, {}, u"Load everything, say what is wrong, end with 0 or 1."_s};
    return options + program.ownOptions;
}

QString helpText(const ProgramDescription &program)
{
    QString text = u"Usage: %1 [OPTION...] %2"_s.arg(program.name, program.argumentsUsage).trimmed();
    text += u"\n\n"_s + program.summary + u"\n\nOptions:\n"_s;
    const QList<OwnOption> options = optionsOf(program);
    for (const OwnOption &option : options) {
        const QString usage = u"  --"_s + option.name + u' ' + option.valueName;
        text += usage.leftJustified(28) + option.description + u'\n';
    }
    if (!program.help.isEmpty())
        text += u'\n' + program.help;
    return text.endsWith(u'\n') ? text : text + u'\n';
}

// Whether Qt's application object takes @p argument out itself, and for how many arguments. Only the
// documented ones that make sense for a person to pass; with one dash or two, as Qt reads them.
qsizetype toolkitArguments(const QString &argument)
{
    static const QRegularExpression form(
        u"\\A--?(?:(?<flag>reverse|nograb|dograb|qmljsdebugger=.*)|(?:platform|platformpluginpath|"
        "platformtheme|plugin|style|geometry|qwindowgeometry|qwindowtitle|session|display)(?<value>=.*)?)\\z"_s);
    const QRegularExpressionMatch match = form.match(argument);
    if (!match.hasMatch())
        return 0;
    return match.hasCaptured(u"flag"_s) || match.hasCaptured(u"value"_s) ? 1 : 2;
}

/// What stands on a command line, before anything is made of it.
struct Words
{
    QMap<QString, QString> options; // by name without dashes
    QStringList arguments;
    QString fault; // empty: none
};

// Enters the option at @p position; returns how many arguments it took.
qsizetype readOption(const QStringList &arguments, qsizetype position, const QList<OwnOption> &known,
                     Words &words)
{
    const QString &argument = arguments.at(position);
    const qsizetype equals = argument.indexOf(u'=');
    // Only the name is ever repeated: what is glued to it is the user's own.
    const QString dashed = argument.left(equals);
    const QString name = dashed == "-h"_L1 ? u"help"_s : dashed.mid(2);
    const auto option = std::find_if(known.begin(), known.end(), [&](const OwnOption &candidate) {
        return candidate.name == name && (dashed.startsWith("--"_L1) || dashed == "-h"_L1);
    });
    if (option == known.end()) {
        QStringList names;
        for (const OwnOption &candidate : known)
            names += u"--"_s + candidate.name;
        words.fault = u"%1: unknown option, %2"_s.arg(cleanText(dashed, 64), suggestion(dashed, names));
        return 1;
    }
    const bool takesValue = !option->valueName.isEmpty();
    const bool takesNext = takesValue && equals < 0;
    QString value = equals < 0 ? QString() : argument.mid(equals + 1);
    if (takesNext && position + 1 < arguments.size())
        value = arguments.at(position + 1);
    if (takesValue && value.isEmpty())
        words.fault = u"--%1: its value is missing, expected %2"_s.arg(name, option->valueName);
    else if (!takesValue && equals >= 0)
        words.fault = u"--%1: takes no value"_s.arg(name);
    else if (words.options.contains(name))
        words.fault = u"--%1: given twice, expected once"_s.arg(name);
    words.options.insert(name, value);
    return takesNext ? 2 : 1;
}

Words readWords(const ProgramDescription &program, const QStringList &arguments)
{
    const QList<OwnOption> known = optionsOf(program);
    Words words;
    for (qsizetype i = 1; i < arguments.size() && words.fault.isEmpty();) {
        const QString &argument = arguments.at(i);
        const qsizetype toolkits = program.graphical ? toolkitArguments(argument) : 0;
        if (toolkits > 0) {
            i += toolkits;
        } else if (argument == "--"_L1) {
            words.arguments += arguments.mid(i + 1);
            break;
        } else if (argument.startsWith(u'-') && argument != "-"_L1) {
            i += readOption(arguments, i, known, words);
        } else {
            words.arguments += argument;
            ++i;
        }
    }
    return words;
}

// The values of the shared options; returns the fault that was found, empty when none.
QString readShared(const Words &words, const ProgramDescription &program, CommandLineOptions &options)
{
    const SharedOptions has = program.options;
    options.configFile = words.options.value(u"config"_s);
    options.demo = words.options.contains(u"demo"_s);
    options.selfTest = words.options.contains(u"self-test"_s);
    if (words.options.contains(u"window"_s)) {
        static const QRegularExpression form(u"\\A([0-9]{3,5})x([0-9]{3,5})\\z"_s);
        const QRegularExpressionMatch match = form.match(words.options.value(u"window"_s));
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        constexpr QSize largest(16384, 16384);
        if (!match.hasMatch() || size.boundedTo(largest) != size)
            return u"--window: not a size, expected WIDTHxHEIGHT such as 1080x1920"_s;
        options.window = size;
    }
    options.language = words.options.value(u"language"_s);
    if (!options.language.isEmpty() && !isLanguageCode(options.language))
        return u"--language: not a language code, expected one such as en or zh_CN"_s;
    const bool needsNone =
        options.demo || options.selfTest || program.commandsWithoutConfig.contains(words.arguments.value(0));
    if ((has & SharedOption::Config) && options.configFile.isEmpty() && !needsNone)
        return has & SharedOption::Demo ? u"--config: missing, expected --config FILE or --demo"_s
                                        : u"--config: missing, expected --config FILE"_s;
    return {};
}

} // namespace

QString programVersion()
{
    return QStringLiteral(BAYFINDER_VERSION);
}

CommandLineEnd usageError(const ProgramDescription &program, const QString &what)
{
    return {u"%1: %2\n"_s.arg(program.name, what), 2};
}

tl::expected<CommandLineOptions, CommandLineEnd> parseCommandLine(const ProgramDescription &program,
                                                                  const QStringList &arguments)
{
    Words words = readWords(program, arguments);
    if (words.fault.isEmpty() && words.options.contains(u"help"_s))
        return tl::unexpected(CommandLineEnd{helpText(program), 0});
    if (words.fault.isEmpty() && words.options.contains(u"version"_s))
        return tl::unexpected(CommandLineEnd{program.name + u' ' + programVersion() + u'\n', 0});
    CommandLineOptions options;
    if (words.fault.isEmpty())
        words.fault = readShared(words, program, options);
    if (words.fault.isEmpty() && program.argumentsUsage.isEmpty() && !words.arguments.isEmpty())
        words.fault = u"takes options only, no arguments"_s;
    if (!words.fault.isEmpty())
        return tl::unexpected(usageError(program, words.fault));
    options.arguments = words.arguments;
    for (const OwnOption &option : program.ownOptions) {
        if (words.options.contains(option.name))
            options.own.insert(option.name, words.options.value(option.name));
    }
    return options;
}

QStringList argumentsOfMain(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int printEnd(const CommandLineEnd &end)
{
    const QByteArray text = end.text.toLocal8Bit();
    // Nothing can be done about a closed stream.
    (void)std::fwrite(text.constData(), 1, size_t(text.size()), end.exitCode == 0 ? stdout : stderr);
    return end.exitCode;
}

} // namespace bayfinder
