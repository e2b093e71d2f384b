// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace bayfinder {

struct GuidanceSettings;

/// What an answer of `check` says, as values: for those who word it in another language than the command
/// line.
struct CheckFinding
{
    Q_GADGET

public:
    /// In the order of the questions. Behind each, which of the other members it has.
    enum class Kind {
        Configured, ///< vendor; detail: the address
        Misconfigured, ///< detail
        NotCheckedMisconfigured, ///< any later question, because of Misconfigured
        Connected,
        NotConnected, ///< error, detail
        NotCheckedUnconnected, ///< any later question, because of NotConnected
        CredentialsAccepted,
        CredentialsRefused, ///< detail
        CredentialsUnknown, ///< error, detail
        ClockUnknown, ///< the server does not say its time
        ClockRight, ///< allowedSeconds
        ClockAhead, ///< seconds, allowedSeconds
        ClockBehind, ///< seconds, allowedSeconds
        NoMap, ///< none is configured
        MapUnreadable, ///< detail
        MapNotCompared, ///< error, detail: the vendor does not tell its bays
        MapRight, ///< bays
        MapWrong, ///< at least one of onlyMapped, onlyVendors, flaws; with flaws, detail: the first of them
    };
    Q_ENUM(Kind)

    /// Bays that only one side has.
    struct Bays
    {
        qsizetype number = 0;
        QStringList first{}; ///< "01/017": area and bay; sorted, five at most

        friend bool operator==(const Bays &, const Bays &) = default;
    };

    Kind kind = Kind::NotCheckedMisconfigured;
    Error::Kind error = Error::Kind::Cancelled; ///< why the service did not answer
    QString detail{}; ///< technical: in English, or whatever the service or the system says
    QString vendor{}; ///< as a configuration names it
    qint64 seconds = 0; ///< between the clocks, above 0
    qint64 allowedSeconds = 0;
    qsizetype bays = 0; ///< of the map
    Bays onlyMapped{};
    Bays onlyVendors{};
    qsizetype flaws = 0; ///< of the map

    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

/// One question that `check` asks, and its answer.
struct CheckResult
{
    QString name;
    bool ok = false;
    QString message; ///< the finding in technical English, which scripts and logs rely on
    CheckFinding finding{};

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

/// The first of the results: there is a configuration that can be used.
[[nodiscard]] CheckResult configurationResult(const GuidanceSettings &settings);

/// All of the results where there is none, because of @p fault: configuration, connection, credentials,
/// clock, map.
[[nodiscard]] QList<CheckResult> misconfiguredResults(const QString &fault);

} // namespace bayfinder
