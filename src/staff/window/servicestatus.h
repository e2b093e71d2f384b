// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/pollingwatch.h"

#include <QLabel>
#include <QTimer>

namespace bayfinder {

/// In the status bar: whether the garage's system answers, since when it does not, and how old what is shown
/// is. The technical reason is its tool tip.
class ServiceStatus : public QLabel
{
    Q_OBJECT

public:
    /// The references must outlive the label.
    ServiceStatus(const PollingWatch &watch, const Clock &clock, QWidget *parent = nullptr);

private:
    void follow();

    const PollingWatch &m_watch;
    const Clock &m_clock;
    QTimer m_minute; // ages grow while nothing is answered
};

/// What an operator reads of a failed question, in one sentence without the technical message.
[[nodiscard]] QString troubleText(Error::Kind kind);

} // namespace bayfinder
