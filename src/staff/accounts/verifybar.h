// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditlog.h"
#include "guidance/pending.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bayfinder {

class ToneLabel;

/// Below the log: verifies it, shows how far that is, and says what was found.
class VerifyBar : public QWidget
{
    Q_OBJECT

public:
    /// @p log must outlive the bar.
    explicit VerifyBar(AuditLog &log, QWidget *parent = nullptr);

    /// Forgets what was found, and stops.
    void reset();

Q_SIGNALS:
    /// @p detail: for the log, English, without plates.
    void verified(const QString &detail);

private:
    struct Progress
    {
        std::atomic<qint64> done{0};
        std::atomic<qint64> all{0};
    };

    void makeLayout();
    void start();
    void stop();
    void settle(const Accounted<AuditVerdict> &verdict);
    void showProgress();
    void follow();
    void say(const QString &text, bool isWrong);

    AuditLog &m_log;
    Pending<Accounted<AuditVerdict>> m_pending;
    std::shared_ptr<Progress> m_progress;
    QTimer m_look;
    QPushButton *m_start;
    QLineEdit *m_noted;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    ToneLabel *m_verdict;
    QLabel *m_noteTitle;
    QLineEdit *m_end;
};

} // namespace bayfinder
