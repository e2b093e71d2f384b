// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/guidanceservice.h"
#include "guidance/pending.h"
#include "upkeep/worklist.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace bayfinder {

/// "Check again" of one finding about a car: locates that one plate, and tells the worklist what came of it.
/// Findings about bays need none: every poll checks them.
class FindingCheck : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the check.
    FindingCheck(GuidanceService &service, Worklist &worklist, QObject *parent = nullptr);
    ~FindingCheck() override;

    /// False when there is nothing to ask: the finding is unknown or about no car, or it is being checked.
    /// Whoever calls writes it into the log of who did what.
    bool start(const QString &key);
    [[nodiscard]] bool isUnderWay(const QString &key) const { return m_pending.contains(key); }

Q_SIGNALS:
    /// Once for each start(), later. Without an error the worklist knows by now; "no such car" is none.
    void finished(const QString &key, const std::optional<bayfinder::Error> &error);

private:
    using Answer = Expected<QList<ParkedCar>>;

    void deliver(const QString &key, const QString &plate, const Answer &answer);

    GuidanceService &m_service;
    Worklist &m_worklist;
    std::map<QString, std::unique_ptr<Pending<Answer>>> m_pending; // by key
};

} // namespace bayfinder
