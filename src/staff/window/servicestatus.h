// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/pollingwatch.h"

#include <QLabel>
#include <QList>
#include <QTimer>

namespace bayfinder {

/// In the status bar: whether the garage's system answers, since when it does not, and how old what is shown
/// is. The technical reason is its tool tip.
class ServiceStatus : public QLabel
{
    Q_OBJECT

public:
    /// Tells of that of @p watches that is worst off. They and @p clock must outlive the label; there is at
    /// least one.
    ServiceStatus(const QList<const PollingWatch *> &watches, const Clock &clock, QWidget *parent = nullptr);

private:
    void follow();

    [[nodiscard]] const PollingWatch &worst() const;

    const QList<const PollingWatch *> m_watches;
    const Clock &m_clock;
    QTimer m_minute; // ages grow while nothing is answered
};

/// What an operator reads of a failed question, in one sentence without the technical message.
[[nodiscard]] QString troubleText(Error::Kind kind);

} // namespace bayfinder
