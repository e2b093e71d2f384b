// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace bayfinder {

/// A JSON object whose members are all strings, with the place of each member in the bytes: a signature
/// covers bytes, and a general reader would lose them, as it would lose a member that is there twice.
struct FlatObject
{
    struct Member
    {
        QString name;
        QString value;
        qsizetype begin = 0; ///< of the name's opening quote
        qsizetype end = 0; ///< behind the value's closing quote
    };

    QList<Member> members; ///< in the order of the bytes
    QByteArray bytes;

    /// Reads @p bytes; the error says in English what is wrong and holds nothing of a value.
    [[nodiscard]] static tl::expected<FlatObject, QString> read(const QByteArray &bytes);

    [[nodiscard]] const Member *find(const QString &name) const;

    /// The bytes without the member and without the comma that joins it to its neighbours; all other bytes
    /// stay as they are.
    [[nodiscard]] QByteArray without(const Member &member) const;
};

} // namespace bayfinder
