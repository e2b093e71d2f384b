// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QList>
#include <QMap>
#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace bayfinder {

/// The options that several programs share. --help and --version belong to every program.
enum class SharedOption {
    Config = 1, ///< --config FILE
    Demo = 2, ///< --demo
    Window = 4, ///< --window WxH
    Language = 8, ///< --language CODE
    SelfTest = 16, ///< --self-test
};
Q_DECLARE_FLAGS(SharedOptions, SharedOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(SharedOptions)

/// An option that only one program has.
struct OwnOption
{
    QString name{}; ///< without the dashes
    QString valueName{}; ///< "HOST:PORT"; empty: the option takes no value
    QString description{};
};

/// What a program's command line may say.
struct ProgramDescription
{
    QString name{}; ///< "bayfinder-kiosk"
    QString summary{}; ///< one sentence
    SharedOptions options{};
    QList<OwnOption> ownOptions{};
    QString argumentsUsage{}; ///< "COMMAND [ARGUMENT...]"; empty: the program takes no arguments
    QStringList commandsWithoutConfig{}; ///< first arguments with which --config may be missing
    QString help{}; ///< further lines for --help, such as a list of commands
    /// Qt's own options (-platform vnc, ...) are let through. The program then parses before it makes its
    /// application object, so that --help works without a display.
    bool graphical = false;
};

/// What a command line said.
struct CommandLineOptions
{
    QString configFile;
    bool demo = false;
    std::optional<QSize> window;
    QString language; ///< empty: as configured
    bool selfTest = false;
    QMap<QString, QString> own; ///< values of own options that were given, by name; empty for one without
    QStringList arguments;
};

/// A command line after which the program ends: with exit code 0 and the text on standard output (--help,
/// --version), or with 2 and one line on standard error.
struct CommandLineEnd
{
    QString text; ///< ends in a line break
    int exitCode = 2;
};

/// Of all programs: "1.2.3".
[[nodiscard]] QString programVersion();

/// Reads @p arguments; the first is the program. A program that can be configured needs --config, --demo,
/// --self-test, or one of its commandsWithoutConfig. Errors name options, never values and arguments: those
/// may be plates.
///
/// Not QCommandLineParser: its process() ends the program itself, and with 1; its errors are not one line of
/// our form, and its help needs an application object, which in turn needs a display.
[[nodiscard]] tl::expected<CommandLineOptions, CommandLineEnd>
parseCommandLine(const ProgramDescription &program, const QStringList &arguments);

/// The arguments of main(), for use before there is an application object.
[[nodiscard]] QStringList argumentsOfMain(int argc, const char *const *argv);

/// Prints the text where it belongs; returns the exit code.
int printEnd(const CommandLineEnd &end);

/// The error that ends a program: "NAME: WHAT", exit code 2.
[[nodiscard]] CommandLineEnd usageError(const ProgramDescription &program, const QString &what);

} // namespace bayfinder
