// SPDX-License-Identifier: Apache-2.0
#include "commands/commandrunner.h"

#include "picture/decodepicture.h"
#include "plate/normalise.h"

#include <QSaveFile>

#include <algorithm>
#include <istream>
#include <ostream>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// Longer lines are no plates; the rest of one is read and thrown away.
constexpr size_t longestLine = 1024;

void write(std::ostream &stream, const QJsonObject &document)
{
    const QByteArray line = lineOf(document);
    stream.write(line.constData(), line.size());
    stream.flush();
}

} // namespace

CommandRunner::CommandRunner(GuidanceService &service, const Clock &clock, const Searching &searching,
                             const Streams &streams, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_search(service, clock, searching.settings)
    , m_layout(searching.layout)
    , m_streams(streams)
{
    connect(&m_search, &PlateSearch::changed, this, &CommandRunner::followSearch);
}

void CommandRunner::run(const Command &command)
{
    m_command = command;
    switch (command.kind) {
    case Command::Kind::Search:
    case Command::Kind::Locate:
        if (command.batch)
            QMetaObject::invokeMethod(this, &CommandRunner::askNextOfBatch, Qt::QueuedConnection);
        else
            askAboutCar(command.query);
        return;
    case Command::Kind::Free:
        ask(m_service.vacancies(), [](const QList<AreaVacancy> &areas) {
            return Outcome{areasDocument(areas), false, Answered};
        });
        return;
    case Command::Kind::Bays:
        ask(m_service.bayStates(), [](const QList<BayState> &bays) {
            return Outcome{baysDocument(bays), false, Answered};
        });
        return;
    case Command::Kind::Image:
        ask(m_service.picture(command.picture),
            [file = command.file](const QByteArray &picture) { return writePicture(picture, file); });
        return;
    case Command::Kind::Check:
    case Command::Kind::Site:
    case Command::Kind::Route:
        break; // not of a service
    }
    Q_UNREACHABLE();
}

// A future of the service finishes exactly once, so one report follows every question.
template <typename T, typename ToOutcome>
void CommandRunner::ask(QFuture<Expected<T>> future, ToOutcome toOutcome)
{
    future.then(this, [this, toOutcome](const Expected<T> &answer) {
        report(answer ? toOutcome(*answer) : failed(answer.error()));
    });
}

void CommandRunner::askAboutCar(const QString &query)
{
    const bool isSearch = m_command.kind == Command::Kind::Search;
    // locate takes plates as search prints them, whatever is in them.
    const QString text = isSearch ? normalisedPlate(query, m_layout) : query.trimmed();
    const GuidanceService::QueryLimits limits = m_service.queryLimits();
    if (text.size() < limits.minimum || text.size() > limits.maximum) {
        report(wrongUse(u"%1: the query has %2 characters, expected %3 to %4"_s.arg(
            isSearch ? u"search"_s : u"locate"_s, QString::number(text.size()),
            QString::number(limits.minimum), QString::number(limits.maximum))));
        return;
    }
    if (isSearch)
        search(query, text);
    else
        ask(m_service.locate(text), [](const QList<ParkedCar> &cars) {
            return Outcome{carDocument(cars), false, Answered};
        });
}

/// Searches for @p text, which is what @p query means. Every query by itself: what a batch prints for a line
/// does not depend on the lines before it.
void CommandRunner::search(const QString &query, const QString &text)
{
    m_search.forget();
    m_query = query;
    m_search.ask(text);
    if (!m_command.exact)
        m_search.widen();
}

void CommandRunner::followSearch()
{
    const PlateSearch::Stage stage = m_search.stage();
    const bool isOver = stage == PlateSearch::Stage::Done || stage == PlateSearch::Stage::Failed
        || (m_command.exact && stage == PlateSearch::Stage::Poor);
    if (!isOver || m_query.isEmpty())
        return;
    // What is told points into the query as it was given.
    const PlateMatcher matcher(std::exchange(m_query, {}));
    if (stage == PlateSearch::Stage::Failed) {
        report(failed(*m_search.error()));
        return;
    }
    QList<Candidate> candidates = m_search.candidates();
    for (Candidate &candidate : candidates)
        candidate.match = matcher.match(candidate.car.plate);
    report(
        {carsDocument(candidates, m_search.isCutShort()), false, candidates.isEmpty() ? NoAnswer : Answered});
}

void CommandRunner::askNextOfBatch()
{
    if (const std::optional<QString> query = readLine())
        askAboutCar(*query);
    else
        end(m_worst);
}

void CommandRunner::report(const Outcome &outcome)
{
    if (!m_command.batch) {
        write(outcome.isError ? m_streams.errors : m_streams.output, outcome.document);
        end(outcome.exitCode);
        return;
    }
    write(m_streams.output, outcome.document);
    m_worst = std::max(m_worst, outcome.exitCode);
    // Queued, so that a million wrong lines are no million calls deep.
    QMetaObject::invokeMethod(this, &CommandRunner::askNextOfBatch, Qt::QueuedConnection);
}

void CommandRunner::end(ExitCode exitCode)
{
    QMetaObject::invokeMethod(
        this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
}

std::optional<QString> CommandRunner::readLine()
{
    std::string line;
    char character = 0;
    bool any = false;
    while (m_streams.input.get(character)) {
        any = true;
        if (character == '\n')
            break;
        if (line.size() < longestLine)
            line += character;
    }
    return any ? std::optional(QString::fromUtf8(line.data(), qsizetype(line.size()))) : std::nullopt;
}

CommandRunner::Outcome CommandRunner::wrongUse(const QString &message)
{
    return {errorDocument(u"usage"_s, message), true, WrongUse};
}

CommandRunner::Outcome CommandRunner::failed(const Error &error)
{
    return {errorDocument(error), true, exitCodeOf(error.kind)};
}

CommandRunner::Outcome CommandRunner::writePicture(const QByteArray &picture, const QString &fileName)
{
    const Expected<QSize> size = pictureSize(picture);
    if (!size)
        return failed(size.error());
    // A file of that name keeps its content until the new one is complete.
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        return wrongUse(
            u"image: \"%1\" cannot be written (%2), expected the name of a new or a writable file"_s.arg(
                fileName, file.errorString()));
    return {imageDocument(fileName, *size), false, Answered};
}

} // namespace bayfinder

#include "moc_commandrunner.cpp"
