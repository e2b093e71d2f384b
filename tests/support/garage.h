// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace bayfinder::test {

/// A simulator of the real program that can be stopped and started again at the same address, and the
/// configuration with which a kiosk finds it.
class Garage
{
public:
    ~Garage();

    /// Starts on the port of the time before, or on a free one; waits for the line that says it is ready.
    bool start(const QString &scenario = {}, const QStringList &arguments = {});
    /// Ends it without a word, as a power cut would.
    void kill();

    /// Writes a configuration for this garage; @p kiosk is what its [kiosk] section holds, @p site what
    /// [site] holds besides its name.
    QString configuration(const QString &kiosk = {}, const QString &site = {});
    /// The same for an adapter in this process.
    [[nodiscard]] GuidanceSettings settings() const;
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QByteArray log() const { return m_log; }

    /// What the simulator was asked since it was started; what is asked at an interval is left out.
    struct Requests
    {
        int searches = 0;
        int locates = 0;
        int pictures = 0;

        [[nodiscard]] int all() const { return searches + locates + pictures; }
    };
    /// Asks the simulator; nothing when it does not answer.
    [[nodiscard]] std::optional<Requests> requests() const;
    /// Who is really parked where, how many bays are free, and what time it is there; empty when it does not
    /// answer.
    [[nodiscard]] QJsonObject truth() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QString m_parkCode;
    QString m_appKey;
    QString m_appSecret;
    QByteArray m_log;
};

} // namespace bayfinder::test
