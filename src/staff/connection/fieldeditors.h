// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/connection/connectionfield.h"

#include <QList>
#include <QPair>

namespace bayfinder {

// The kinds of fields that the form is made of. Whoever asks for one puts it into a layout, which owns it.

/// One line. Without text the file shall not have the key.
[[nodiscard]] ConnectionField *textField(const QString &key, const QString &placeholder = {});

/// What may be chosen for a file field.
struct FileChoice
{
    enum class Kind {
        Existing,
        New, ///< also one that is not there yet
        Folder,
    };
    QString text; ///< of the button or menu entry, and the dialog's title
    Kind kind = Kind::Existing;
    QString filter{};
};

/// One line with the name of a file, and a button that lets one choose it among files.
[[nodiscard]] ConnectionField *fileField(const QString &key, const QList<FileChoice> &choices,
                                         const QString &placeholder = {});

struct NumberRange
{
    int least = 0;
    int most = 0;
    int usual = 0; ///< what is meant when the file does not say
    int step = 1;
    QString suffix; ///< with the space before it: " s"
    QString atLeast{}; ///< what the least number is called; empty: as a number
};
[[nodiscard]] ConnectionField *numberField(const QString &key, const NumberRange &range);

/// Usually off.
[[nodiscard]] ConnectionField *flagField(const QString &key, const QString &text);

/// One of several names, each with what it is called for people. @p usual is meant when the file does not
/// say; an empty name is for that, too.
[[nodiscard]] ConnectionField *choiceField(const QString &key, const QList<QPair<QString, QString>> &choices,
                                           const QString &usual = {});

/// One line, with names to choose from that come later: see setProposals().
[[nodiscard]] ConnectionField *proposalField(const QString &key);
/// For a proposalField(); what is in it stays.
void setProposals(const ConnectionField &field, const QStringList &names);

/// Texts of one line each, a line for each.
[[nodiscard]] ConnectionField *listField(const QString &key);

/// A text per language: a line for each of @p languages, of which more are added if the file has more. One
/// text for all languages stands in each line, and what is the same in all is written as one.
[[nodiscard]] ConnectionField *textsField(const QString &key, const QStringList &languages);

} // namespace bayfinder
