// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/checkresult.h"
#include "guidance/guidanceservice.h"
#include "guidance/pending.h"
#include "net/servergreeting.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace bayfinder {

class Clock;

/// Whether a garage's service can be worked with: the questions of `bayfinder-cli check` after that for the
/// configuration. In order: connection, credentials, clock, map. Always all four; what cannot be known
/// because of an earlier one says so. Never waits: the map is read in a thread of its own.
class GarageCheck : public QObject
{
    Q_OBJECT

public:
    struct Subjects
    {
        GuidanceService &service;
        std::function<QFuture<Expected<ServerGreeting>>()> greet;
        const Clock &clock;
        QString map; ///< archive or folder of the map; empty: there is none, which is right too
    };

    /// What @p subjects refers to outlives the check. To be destroyed at any time, which ends it.
    explicit GarageCheck(const Subjects &subjects, QObject *parent = nullptr);

    /// Once.
    void run();

Q_SIGNALS:
    /// Each of the results as soon as it is known; all of them before finished(), never inside run().
    void answered(const bayfinder::CheckResult &result);
    /// Exactly once, never inside run(), with the results in their order.
    void finished(const QList<bayfinder::CheckResult> &results);

private:
    void onGreeting(const Expected<ServerGreeting> &greeting);
    void onVacancies(const Expected<QList<AreaVacancy>> &vacancies);
    void onBays(const Expected<QList<BayState>> &bays);
    void finish();

    const Subjects m_subjects;
    CheckResult m_connection;
    CheckResult m_credentials;
    CheckResult m_clock;
    CheckResult m_map;
    Pending<Expected<ServerGreeting>> m_greeting;
    Pending<Expected<QList<AreaVacancy>>> m_vacancies;
    Pending<Expected<QList<BayState>>> m_bays;
    Pending<CheckResult> m_mapCheck;
};

/// Compares the server's time with ours; half a minute apart is still right, because nothing is signed with
/// the time: it is read by people. @p server is invalid when it did not say.
[[nodiscard]] CheckResult checkClock(const QDateTime &server, const QDateTime &ours);

/// Compares the bays of the map in the archive or folder @p path with the vendor's, both ways, as
/// compareWithMap() does: what the kiosk takes for the same bay is the same here. A vendor that tells none at
/// all lacks every bay. Any flaw of the map is a fault too. Blocks like readSite(); callable from any thread.
[[nodiscard]] CheckResult checkMap(const QString &path, const QList<BayState> &bays);

} // namespace bayfinder
