// SPDX-License-Identifier: Apache-2.0
#include "staff/export/exportbar.h"

#include "staff/export/savefile.h"
#include "staff/window/plaintext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace bayfinder {

using namespace Qt::StringLiterals;

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"exportBar"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("How much is exported"));
    m_cancel->setObjectName(u"exportCancel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    hide();
}

ExportBar::~ExportBar()
{
    delete m_job;
}

void ExportBar::askAndStart(const QString &proposal,
                            const std::function<ExportJob *(const QString &path)> &start)
{
    if (isBusy())
        return;
    const QString by = m_person;
    const QString path =
        askWhereToSave(this, tr("Export"), proposal,
                       {{tr("Workbooks"), u"xlsx"_s}, {tr("Comma-separated values"), u"csv"_s}});
    // Whoever sits here by now did not ask.
    if (path.isEmpty() || m_person != by)
        return;
    watch(start(path), path);
}

void ExportBar::watch(ExportJob *job, const QString &path)
{
    m_job = job;
    m_path = path;
    m_startedBy = m_person;
    //: %1 is the name of a file
    m_label->setText(tr("Exporting %1 …").arg(QFileInfo(path).fileName()));
    m_progress->setRange(0, 0);
    connect(job, &ExportJob::progressed, this, [this](int permille) {
        m_progress->setRange(0, permille >= 0 ? 1000 : 0);
        m_progress->setValue(permille);
    });
    connect(job, &ExportJob::finished, this, &ExportBar::finish);
    show();
    Q_EMIT busyChanged();
}

void ExportBar::finish(qint64 rows, const std::optional<TableError> &error)
{
    m_job = nullptr;
    hide();
    Q_EMIT busyChanged();
    if (!error) {
        //: %1 is the name of a file
        Q_EMIT told(tr("%n row(s) written to %1", "", int(rows)).arg(m_path));
        Q_EMIT exported(m_startedBy);
    } else if (error->kind == TableError::Kind::Cancelled) {
        Q_EMIT told(tr("The export was cancelled; no file was written."));
    } else {
        warn(this, tr("Export"), exportTroubleText(*error) + u'\n' + error->message);
    }
}

QString exportTroubleText(const TableError &error)
{
    switch (error.kind) {
    case TableError::Kind::NoSuchFolder:
        return ExportBar::tr("There is no such folder.");
    case TableError::Kind::NotAFile:
        return ExportBar::tr("This is a folder, not a file.");
    case TableError::Kind::NoPermission:
        return ExportBar::tr("The file may not be written there.");
    case TableError::Kind::DiskFull:
        return ExportBar::tr("The disk is full.");
    case TableError::Kind::UnknownFormat:
        return ExportBar::tr("The name of the file has to end in .csv or .xlsx.");
    case TableError::Kind::Cancelled:
        return ExportBar::tr("The export was cancelled; no file was written.");
    case TableError::Kind::Source:
    case TableError::Kind::BadRow:
    case TableError::Kind::Failed:
        return ExportBar::tr("The export failed.");
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder

#include "moc_exportbar.cpp"
