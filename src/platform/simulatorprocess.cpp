// SPDX-License-Identifier: Apache-2.0
#include "platform/simulatorprocess.h"

#include "platform/secret.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype longestLine = 64 * 1024;

// The line that the simulator prints when it is ready.
std::optional<GuidanceSettings> settingsOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    GuidanceSettings settings;
    settings.vendor = u"cpgs"_s;
    settings.baseUrl = QUrl(object.value("url"_L1).toString(), QUrl::StrictMode);
    settings.parkCode = object.value("parkCode"_L1).toString();
    settings.appKey = object.value("appKey"_L1).toString();
    settings.appSecret = object.value("appSecret"_L1).toString().toUtf8();
    const bool complete = settings.baseUrl.isValid() && !settings.baseUrl.host().isEmpty()
        && !settings.parkCode.isEmpty() && !settings.appKey.isEmpty() && !settings.appSecret.isEmpty();
    return complete ? std::optional(settings) : std::nullopt;
}

QString howItEnded(int exitCode, QProcess::ExitStatus status)
{
    return status == QProcess::CrashExit ? u"the simulator crashed"_s
                                         : u"the simulator ended with exit code %1"_s.arg(exitCode);
}

} // namespace

SimulatorProcess::SimulatorProcess(QString program, QStringList arguments, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(QStringList{u"--exit-with-parent"_s, u"--listen"_s, u"127.0.0.1:0"_s}
                  + std::move(arguments))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QString::fromLatin1(secretVariable));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_deadline.setSingleShot(true);

    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SimulatorProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        readOutput();
        fail(howItEnded(exitCode, status));
    });
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(
                    u"the simulator \"%1\" cannot be started (%2)"_s.arg(m_program, m_process.errorString()));
        },
        // A missing program may be noticed inside start().
        Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(u"the simulator does not get ready"_s); });
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

QString SimulatorProcess::besideUs()
{
    return QCoreApplication::applicationDirPath() + u"/bayfinder-simulator"_s;
}

void SimulatorProcess::start(std::chrono::milliseconds deadline)
{
    m_deadline.start(deadline);
    m_process.start(m_program, m_arguments);
}

void SimulatorProcess::readOutput()
{
    // Read always, or a talkative simulator would wait for a reader; kept only until the first line is whole.
    const QByteArray output = m_process.readAllStandardOutput();
    if (m_ready || m_failed)
        return;
    m_line += output;
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() <= longestLine)
        return;
    const std::optional<GuidanceSettings> settings = settingsOf(m_line.left(end));
    m_line.clear();
    if (!settings) {
        fail(u"the simulator does not say where it listens"_s);
        return;
    }
    m_ready = true;
    m_deadline.stop();
    Q_EMIT ready(*settings);
}

void SimulatorProcess::fail(const QString &message)
{
    if (m_failed)
        return;
    m_failed = true;
    m_deadline.stop();
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    Q_EMIT failed(message);
}

} // namespace bayfinder

#include "moc_simulatorprocess.cpp"
