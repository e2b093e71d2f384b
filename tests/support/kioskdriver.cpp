// SPDX-License-Identifier: Apache-2.0
#include "support/kioskdriver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

namespace {

/// Long, because sanitizers on a busy machine are slow; a program that ends is noticed at once.
constexpr int answerTimeoutMs = 30000;
constexpr int stepsOfADrag = 8;

QRectF rectFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return {array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble(), array.at(3).toDouble()};
}

SeenItem itemFrom(const QJsonObject &object)
{
    QStringList states;
    const QJsonArray array = object.value("states"_L1).toArray();
    for (const auto &state : array)
        states += state.toString();
    return {object.value("objectName"_L1).toString(), object.value("role"_L1).toString(),
            object.value("name"_L1).toString(),       object.value("description"_L1).toString(),
            object.value("text"_L1).toString(),       states,
            object.value("enabled"_L1).toBool(),      rectFrom(object.value("rect"_L1)),
            rectFrom(object.value("visibleRect"_L1))};
}

} // namespace

KioskDriver::KioskDriver()
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_standardOutput += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_standardError += m_process.readAllStandardError(); });
}

KioskDriver::~KioskDriver()
{
    kill();
}

bool KioskDriver::start(const QString &program, const QStringList &arguments,
                        const QProcessEnvironment &environment)
{
    kill();
    m_standardOutput.clear();
    m_standardError.clear();

    QProcessEnvironment extended = environment;
    extended.insert(u"QT_PLUGIN_PATH"_s,
                    QString::fromUtf8(BAYFINDER_TEST_PLUGINS) + u':'
                        + environment.value(u"QT_PLUGIN_PATH"_s));
    extended.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"bayfinder-driver"_s);
    extended.insert(u"BAYFINDER_DRIVER_SOCKET"_s, m_folder.filePath(u"driver"_s));
    // The form of our own log, so that complaints() understands programs that keep Qt's, too.
    extended.insert(u"QT_MESSAGE_PATTERN"_s,
                    u"%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"_s);
    m_process.setProcessEnvironment(extended);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        return fail(m_process.errorString());

    const bool connected = QTest::qWaitFor(
        [this] {
            connectToPlugin();
            return m_socket.state() == QLocalSocket::ConnectedState || !isRunning();
        },
        answerTimeoutMs);
    if (!connected || !isRunning())
        return fail(u"%1 does not answer"_s.arg(program));
    return true;
}

void KioskDriver::connectToPlugin()
{
    if (m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(m_folder.filePath(u"driver"_s));
}

bool KioskDriver::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

qint64 KioskDriver::processId() const
{
    return m_process.processId();
}

bool KioskDriver::quit()
{
    if (!ask({{u"command"_s, u"quit"_s}}))
        return false;
    if (!QTest::qWaitFor([this] { return !isRunning(); }, answerTimeoutMs))
        return fail(u"the program does not end"_s);
    m_socket.abort();
    if (m_process.exitStatus() != QProcess::NormalExit)
        return fail(u"the program crashed"_s);
    if (m_process.exitCode() != 0)
        return fail(u"the program ended with exit code %1"_s.arg(m_process.exitCode()));
    return true;
}

void KioskDriver::kill()
{
    m_socket.abort();
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool KioskDriver::fail(const QString &why)
{
    m_error = why.toUtf8();
    if (!m_standardError.isEmpty())
        m_error += "\nIts standard error:\n" + m_standardError;
    return false;
}

std::optional<QJsonObject> KioskDriver::ask(const QJsonObject &command)
{
    const QByteArray line = QJsonDocument(command).toJson(QJsonDocument::Compact);
    if (!isRunning()) {
        (void)fail(u"the program is not running"_s);
        return std::nullopt;
    }
    m_socket.write(line + '\n');
    const auto answeredOrGone = [this] {
        return m_socket.canReadLine() || m_socket.state() != QLocalSocket::ConnectedState;
    };
    if (!QTest::qWaitFor(answeredOrGone, answerTimeoutMs) || !m_socket.canReadLine()) {
        (void)fail(u"no answer to %1"_s.arg(QString::fromUtf8(line)));
        return std::nullopt;
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_socket.readLine()).object();
    if (!answer.value("ok"_L1).toBool()) {
        (void)fail(u"%1: %2"_s.arg(QString::fromUtf8(line), answer.value("error"_L1).toString()));
        return std::nullopt;
    }
    return answer;
}

bool KioskDriver::tap(const QString &name)
{
    return ask({{u"command"_s, u"tap"_s}, {u"name"_s, name}}).has_value();
}

bool KioskDriver::tapAt(QPoint point)
{
    return ask({{u"command"_s, u"tap"_s}, {u"x"_s, point.x()}, {u"y"_s, point.y()}}).has_value();
}

bool KioskDriver::press(const QString &name)
{
    return ask({{u"command"_s, u"press"_s}, {u"name"_s, name}}).has_value();
}

bool KioskDriver::release(const QString &name)
{
    return ask({{u"command"_s, u"release"_s}, {u"name"_s, name}}).has_value();
}

bool KioskDriver::drag(QPoint from, QPoint to)
{
    const auto touch = [this](const QString &command, QPoint point) {
        return ask({{u"command"_s, command}, {u"x"_s, point.x()}, {u"y"_s, point.y()}}).has_value();
    };
    if (!touch(u"press"_s, from))
        return false;
    for (int step = 1; step <= stepsOfADrag; ++step) {
        if (!touch(u"move"_s, from + (to - from) * step / stepsOfADrag))
            return false;
    }
    return touch(u"release"_s, to);
}

bool KioskDriver::type(const QString &text)
{
    return ask({{u"command"_s, u"key"_s}, {u"text"_s, text}}).has_value();
}

bool KioskDriver::pressKey(const QString &key)
{
    return ask({{u"command"_s, u"key"_s}, {u"key"_s, key}}).has_value();
}

bool KioskDriver::resize(QSize size)
{
    return ask({{u"command"_s, u"resize"_s}, {u"width"_s, size.width()}, {u"height"_s, size.height()}})
        .has_value();
}

QList<SeenItem> KioskDriver::items()
{
    QList<SeenItem> items;
    const std::optional<QJsonObject> answer = ask({{u"command"_s, u"items"_s}});
    if (!answer)
        return items;
    const QJsonArray array = answer->value("items"_L1).toArray();
    for (const auto &value : array)
        items += itemFrom(value.toObject());
    return items;
}

std::optional<SeenItem> KioskDriver::item(const QString &name)
{
    const QList<SeenItem> all = items();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const SeenItem &item) {
        return item.name == name || item.objectName == name;
    });
    if (found == all.cend())
        return std::nullopt;
    return *found;
}

QString KioskDriver::textOf(const QString &name)
{
    const std::optional<SeenItem> found = item(name);
    if (!found)
        return {};
    return found->text.isEmpty() ? u""_s + found->name : found->text;
}

QStringList KioskDriver::texts()
{
    QStringList texts;
    const QList<SeenItem> all = items();
    for (const SeenItem &item : all) {
        if (!item.text.isEmpty())
            texts += item.text;
    }
    return texts;
}

bool KioskDriver::waitForItem(const QString &name, int timeoutMs)
{
    if (QTest::qWaitFor([&] { return item(name).has_value() || !isRunning(); }, timeoutMs) && isRunning())
        return true;
    return fail(u"\"%1\" does not appear; there is: %2"_s.arg(name, texts().join(u" | "_s)));
}

bool KioskDriver::waitForNoItem(const QString &name, int timeoutMs)
{
    if (QTest::qWaitFor([&] { return !item(name).has_value() || !isRunning(); }, timeoutMs) && isRunning())
        return true;
    return fail(u"\"%1\" does not go away"_s.arg(name));
}

bool KioskDriver::waitForText(const QString &text, int timeoutMs)
{
    const auto isShown = [&] {
        const QList<SeenItem> all = items();
        return std::any_of(all.cbegin(), all.cend(), [&text](const SeenItem &item) {
            return item.text.contains(text) || item.name.contains(text);
        });
    };
    if (QTest::qWaitFor([&] { return isShown() || !isRunning(); }, timeoutMs) && isRunning())
        return true;
    return fail(u"\"%1\" is not shown; there is: %2"_s.arg(text, texts().join(u" | "_s)));
}

bool KioskDriver::waitForTextOf(const QString &name, const QString &text, int timeoutMs)
{
    if (QTest::qWaitFor([&] { return textOf(name) == text || !isRunning(); }, timeoutMs) && isRunning())
        return true;
    return fail(u"\"%1\" says \"%2\" instead of \"%3\""_s.arg(name, textOf(name), text));
}

bool KioskDriver::watch(const QString &name, const QString &state)
{
    return ask({{u"command"_s, u"watch"_s}, {u"name"_s, name}, {u"state"_s, state}}).has_value();
}

std::optional<KioskDriver::Sighting> KioskDriver::sighting(int timeoutMs)
{
    std::optional<Sighting> seen;
    const auto isSeen = [&] {
        const std::optional<QJsonObject> answer = ask({{u"command"_s, u"watched"_s}});
        if (answer && answer->value("seen"_L1).toBool()) {
            seen = Sighting{answer->value("frames"_L1).toInteger(),
                            std::chrono::microseconds(answer->value("microseconds"_L1).toInteger())};
        }
        return seen.has_value() || !isRunning();
    };
    if (!QTest::qWaitFor(isSeen, timeoutMs))
        (void)fail(u"what is watched for does not appear; there is: %1"_s.arg(texts().join(u" | "_s)));
    return seen;
}

bool KioskDriver::grab(const QString &file)
{
    return ask({{u"command"_s, u"grab"_s}, {u"file"_s, file}}).has_value();
}

qint64 KioskDriver::frames()
{
    const std::optional<QJsonObject> answer = ask({{u"command"_s, u"frames"_s}});
    return answer ? answer->value("frames"_L1).toInteger() : -1;
}

QStringList KioskDriver::complaints() const
{
    static const QRegularExpression logged(
        u"^\\S+ (?:warning|critical|fatal) (?!bayfinder\\.)\\S+: (?!This plugin does not support )"_s);
    static const QRegularExpression sanitizer(
        u"runtime error:|ERROR: \\w+Sanitizer|WARNING: ThreadSanitizer"_s);
    QStringList complaints;
    const QStringList lines = QString::fromUtf8(m_standardError).split(u'\n');
    for (const QString &line : lines) {
        if (logged.match(line).hasMatch() || sanitizer.match(line).hasMatch())
            complaints += line;
    }
    return complaints;
}

} // namespace bayfinder::test
