// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/export/exportjob.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bayfinder {

/// Below a page's table: the export that is under way, how far it is, and a button that ends it. Hidden while
/// there is none. One at a time.
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);
    ~ExportBar() override;

    [[nodiscard]] bool isBusy() const { return !m_job.isNull(); }

    /// Who is signed in; empty: nobody is.
    void setPerson(const QString &name) { m_person = name; }
    /// Asks for a file's name, and starts what @p start makes of it. @p proposal is a name without its
    /// ending. Nothing while isBusy().
    void askAndStart(const QString &proposal, const std::function<ExportJob *(const QString &path)> &start);
    /// Shows the job, which becomes the bar's, until it has finished.
    void watch(ExportJob *job, const QString &path);

Q_SIGNALS:
    void busyChanged();
    /// For the status bar.
    void told(const QString &message);
    /// A file was written. @p person began it, who may have signed out since.
    void exported(const QString &person);

private:
    void finish(qint64 rows, const std::optional<TableError> &error);

    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPointer<ExportJob> m_job;
    QString m_path;
    QString m_person;
    QString m_startedBy;
};

/// Why a table was not written, for people: one sentence.
[[nodiscard]] QString exportTroubleText(const TableError &error);

} // namespace bayfinder
