// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/table.h"

#include <QString>

#include <optional>

namespace bayfinder {

/// Where a table goes in the end, and how its troubles are told.
class TableTarget
{
public:
    /// A link at @p path stays one: what it points to is replaced.
    explicit TableTarget(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The folder that the target is in: the place for temporary files.
    [[nodiscard]] QString folder() const;

    /// What can be seen of an obstacle before anything is written.
    [[nodiscard]] std::optional<TableError> obstacle() const;

    /// "stays.csv: why", for a reason of our own.
    [[nodiscard]] TableError error(TableError::Kind kind, const QString &why) const;
    /// The same for what the system says (an errno).
    [[nodiscard]] TableError systemError(int code) const;

private:
    QString m_path;
    QString m_name;
};

} // namespace bayfinder
