// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace bayfinder {

/// A column of a table that is written to a file.
struct Column
{
    enum class Kind {
        Text,
        Integer,
        Real,
        DateTime, ///< shown in the garage's time zone
        Date,
        Boolean,
    };

    QString title;
    Kind kind = Kind::Text;
};

/// What stands in a column: nothing, or a value of the column's kind (a Real column also takes an integer).
/// Nothing is written as an empty cell, never as 0; so are an invalid time, an invalid date, and a number
/// that is none.
using Cell = std::variant<std::monostate, QString, qint64, double, QDateTime, QDate, bool>;
using Row = std::vector<Cell>;

/// Why a table was not written.
struct TableError
{
    enum class Kind {
        NoSuchFolder, ///< the target's folder does not exist
        NotAFile, ///< the target is a folder or a device
        NoPermission, ///< the target or its folder may not be written
        DiskFull, ///< also a quota, or a file larger than the file system takes
        UnknownFormat, ///< no format has the target's suffix
        BadRow, ///< our own mistake: a row that does not fit the columns, or a call out of turn
        Source, ///< whoever brings the rows failed
        Cancelled, ///< somebody does not want it any more
        Failed, ///< anything else
    };

    Kind kind = Kind::Failed;
    /// One line, technical and English: the file's name (without its folder) and why. Holds no cell.
    QString message;

    friend bool operator==(const TableError &, const TableError &) = default;
};

template <typename T>
using TableExpected = tl::expected<T, TableError>;

[[nodiscard]] inline tl::unexpected<TableError> tableFailure(TableError::Kind kind, QString message)
{
    return tl::unexpected<TableError>(TableError{kind, std::move(message)});
}

} // namespace bayfinder
