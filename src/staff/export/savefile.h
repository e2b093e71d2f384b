// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace bayfinder {

/// A kind of file that can be written.
struct FileKind
{
    QString title; ///< "Workbooks"
    QString ending; ///< "xlsx"
};

/// Asks for the name of a file that shall be written; empty: nobody wants one. A name without an ending gets
/// that of the chosen kind, and whoever chooses another kind sees its ending in the name: before it is asked
/// whether a file of that name shall be replaced.
/// @p proposal is a name without its ending, @p kinds are not empty, the usual one first.
[[nodiscard]] QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposal,
                                     const QList<FileKind> &kinds);

} // namespace bayfinder
