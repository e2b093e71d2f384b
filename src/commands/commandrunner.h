// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/command.h"
#include "commands/documents.h"
#include "finder/platesearch.h"
#include "guidance/guidanceservice.h"
#include "plate/keyboard.h"

#include <QJsonObject>
#include <QObject>

#include <iosfwd>
#include <optional>

namespace bayfinder {

/// Carries out one command of `bayfinder-cli` other than `check` and `site`: asks the service and prints what
/// it says.
///
/// A batch is answered one query after the other, so that a program which writes a line may read its answer
/// before it writes the next. Reading a line blocks the thread: there is nothing else to do meanwhile.
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    struct Streams
    {
        std::istream &input;
        std::ostream &output;
        std::ostream &errors;
    };

    /// How parts of plates are to be understood and searched for.
    struct Searching
    {
        KeyboardLayout layout = KeyboardLayout::China;
        SearchSettings settings{};
    };

    /// Everything outlives the runner.
    CommandRunner(GuidanceService &service, const Clock &clock, const Searching &searching,
                  const Streams &streams, QObject *parent = nullptr);

    /// Once.
    void run(const Command &command);

Q_SIGNALS:
    /// Everything is printed. Exactly once, never inside run(). An ExitCode.
    void finished(int exitCode);

private:
    struct Outcome
    {
        QJsonObject document;
        bool isError = false;
        ExitCode exitCode = Answered;
    };
    template <typename T, typename ToOutcome>
    void ask(QFuture<Expected<T>> future, ToOutcome toOutcome);
    void askAboutCar(const QString &query);
    void search(const QString &query, const QString &text);
    void followSearch();
    void askNextOfBatch();
    void report(const Outcome &outcome);
    void end(ExitCode exitCode);
    [[nodiscard]] std::optional<QString> readLine();
    [[nodiscard]] static Outcome wrongUse(const QString &message);
    [[nodiscard]] static Outcome failed(const Error &error);
    [[nodiscard]] static Outcome writePicture(const QByteArray &picture, const QString &fileName);

    GuidanceService &m_service;
    PlateSearch m_search;
    const KeyboardLayout m_layout;
    const Streams m_streams;
    Command m_command;
    QString m_query; // as it was given; empty when none is searched for
    ExitCode m_worst = Answered;
};

} // namespace bayfinder
