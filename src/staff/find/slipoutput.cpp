// SPDX-License-Identifier: Apache-2.0
#include "staff/find/slipoutput.h"

#include "staff/export/savefile.h"
#include "staff/window/plaintext.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::SlipOutput)
};

} // namespace

bool printSlipByDialog(QWidget *parent, const Slip &slip)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (printSlip(printer, slip))
        return true;
    warn(parent, Texts::tr("The slip"), Texts::tr("The printer does not take the slip."));
    return false;
}

QString saveSlipByDialog(QWidget *parent, const Slip &slip)
{
    //: Proposed name of a file, without its ending; %1 is the number of a bay. Never a plate: everybody reads
    //: the names of files
    const QString proposal = Texts::tr("bay %1").arg(slip.subject.bay);
    const QString fileName = askWhereToSave(parent, Texts::tr("Save the slip"), proposal,
                                            {{Texts::tr("PDF documents"), u"pdf"_s}});
    if (fileName.isEmpty())
        return {};
    if (saveSlip(fileName, slip))
        return fileName;
    warn(parent, Texts::tr("The slip"), Texts::tr("%1 cannot be written.").arg(fileName));
    return {};
}

bool saveSlip(const QString &fileName, const Slip &slip)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A5));
        pdf.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        pdf.setResolution(300);
        pdf.setTitle(Texts::tr("Where the car is"));
        if (!printSlip(pdf, slip))
            return false;
    }
    // A disk that fills up with the last of it is not noticed by commit() in Qt 6.4.
    return file.flush() && file.commit();
}

} // namespace bayfinder
