// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditlog.h"
#include "guidance/pending.h"
#include "staff/accounts/auditmodel.h"
#include "staff/window/page.h"

class QLabel;
class QTreeView;

namespace bayfinder {

class AuditFilterBar;
class ExportBar;
class ExportJob;
class VerifyBar;

/// The log of who did what, for operators: reads, filters, verifies and exports it. What is done with it goes
/// into it.
class AuditPage : public Page
{
    Q_OBJECT

public:
    /// What the page works with; all of it must outlive the page.
    struct Sources
    {
        AuditLog &log;
        const Clock &clock;
        QString database; ///< the store's file
    };

    explicit AuditPage(const Sources &sources, QWidget *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_model.isBusy() || m_count.isUnderWay(); }

    /// Writes what the filter lets through into @p path.
    void exportTo(const QString &path);

    [[nodiscard]] QString title() const override;
    void forget() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void refresh();
    void read();
    void record(AuditKind kind, const QString &detail, const QString &plate = {});
    void recordSeen();
    [[nodiscard]] ExportJob *makeJob(const QString &path);
    void say();

    Sources m_sources;
    const QTimeZone m_zone;
    AuditModel m_model;
    Pending<Accounted<QList<QString>>> m_names;
    Pending<Accounted<qint64>> m_count;
    qint64 m_entries = 0; // that the filter lets through
    bool m_isNew = true; // what is read next goes into the log as seen
    AuditFilter m_asked;
    AuditFilterBar *m_filter;
    QTreeView *m_view;
    QLabel *m_message;
    VerifyBar *m_verify;
    ExportBar *m_export;
};

} // namespace bayfinder
