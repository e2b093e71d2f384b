// SPDX-License-Identifier: Apache-2.0
#include "staff/export/savefile.h"

#include "staff/window/filedialog.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposal,
                       const QList<FileKind> &kinds)
{
    FileDialog dialog(parent, title);
    dialog.setObjectName(u"saveFile"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(u"%1 (*.%2)"_s.arg(kind.title, kind.ending));
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(kinds.first().ending);
    dialog.selectFile(proposal + u'.' + kinds.first().ending);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        const FileKind &kind = kinds[std::max<qsizetype>(filters.indexOf(filter), 0)];
        dialog.setDefaultSuffix(kind.ending);
        const QStringList names = dialog.selectedFiles();
        if (names.isEmpty())
            return;
        const QFileInfo name(names.first());
        dialog.selectFile(name.dir().filePath(name.completeBaseName() + u'.' + kind.ending));
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace bayfinder
