// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace bayfinder {

/// Why the database did not do what it was asked.
///
/// The message is technical and English. It comes from SQLite, which names tables and columns and never a
/// bound value: whatever is personal must be bound, and not be written into a statement.
struct StoreError
{
    Q_GADGET

public:
    enum class Kind {
        /// The file is not what SQLite wrote. It is moved aside if a check of the whole file says so too, and
        /// then asking again may succeed.
        Damaged,
        Full, ///< no room on the disk: may pass
        ReadOnly, ///< the file or its folder cannot be written
        Busy, ///< another program kept it locked for too long: may pass
        TooNew, ///< written by a later version of ours, and left as it is
        Foreign, ///< another program's database, and left as it is
        Conflict, ///< the row breaks a rule of its table: not unique, not allowed to be empty
        Failed, ///< anything else
        Cancelled, ///< we gave up ourselves
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Failed;
    QString message;

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

/// Either a value or the reason why there is none.
template <typename T>
using Stored = tl::expected<T, StoreError>;

[[nodiscard]] inline tl::unexpected<StoreError> storeFailure(StoreError::Kind kind, QString message)
{
    return tl::unexpected<StoreError>(StoreError{kind, std::move(message)});
}

} // namespace bayfinder
