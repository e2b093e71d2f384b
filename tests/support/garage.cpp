// SPDX-License-Identifier: Apache-2.0
#include "support/garage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

Garage::~Garage()
{
    kill();
}

bool Garage::start(const QString &scenario, const QStringList &arguments)
{
    QStringList all{u"--listen"_s,
                    u"127.0.0.1:%1"_s.arg(m_url.port(0)),
                    u"--seed"_s,
                    u"1"_s,
                    u"--start-time"_s,
                    u"2026-03-14T15:00:00+08:00"_s,
                    u"--exit-with-parent"_s};
    if (!scenario.isEmpty()) {
        all += {u"--scenario"_s,
                QStringLiteral(BAYFINDER_SOURCE_DIR "/resources/scenarios/") + scenario + u".toml"_s};
    }
    m_process.start(QStringLiteral(BAYFINDER_BIN_DIR "/bayfinder-simulator"), all + arguments);
    if (!m_process.waitForStarted())
        return false;
    if (!QTest::qWaitFor(
            [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 20000))
        return false;
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(ready.value("url"_L1).toString());
    m_parkCode = ready.value("parkCode"_L1).toString();
    m_appKey = ready.value("appKey"_L1).toString();
    m_appSecret = ready.value("appSecret"_L1).toString();
    return m_url.isValid() && !m_appSecret.isEmpty();
}

void Garage::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    m_log += m_process.readAllStandardError();
}

QString Garage::configuration(const QString &kiosk, const QString &site)
{
    QFile file(m_folder.filePath(u"kiosk.toml"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(u"[guidance]\nvendor = \"cpgs\"\nbase_url = \"%1\"\npark_code = \"%2\"\napp_key = \"%3\"\n"
               "timeout_ms = 3000\n[site]\nname = {en = \"Test Garage\", zh_CN = \"测试停车场\"}\n"
               "%5\n[kiosk]\n%4\n"_s.arg(m_url.toString(), m_parkCode, m_appKey, kiosk, site)
                   .toUtf8());
    return file.fileName();
}

GuidanceSettings Garage::settings() const
{
    return {.vendor = u"cpgs"_s,
            .baseUrl = m_url,
            .parkCode = m_parkCode,
            .appKey = m_appKey,
            .appSecret = m_appSecret.toUtf8(),
            .cpgs = {},
            .allowedImageHosts = {}};
}

QProcessEnvironment Garage::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BAYFINDER_APP_SECRET"_s, m_appSecret);
    return environment;
}

QJsonObject Garage::truth() const
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(m_url.resolved(QUrl(u"/simulator/truth"_s)))));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20000)
        || reply->error() != QNetworkReply::NoError)
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

std::optional<Garage::Requests> Garage::requests() const
{
    const QJsonObject told = truth();
    if (told.isEmpty())
        return std::nullopt;
    const QJsonObject counts = told.value("requests"_L1).toObject();
    return Requests{counts.value("search"_L1).toInt(), counts.value("locate"_L1).toInt(),
                    counts.value("image"_L1).toInt()};
}

} // namespace bayfinder::test
