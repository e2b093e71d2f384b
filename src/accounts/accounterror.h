// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/pinrules.h"
#include "store/storeerror.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <utility>

namespace bayfinder {

/// Why something about people or the log was not done. Holds no PIN, no plate and no name.
struct AccountError
{
    enum class Kind {
        Store, ///< the database did not do it: see store
        KeyUnusable, ///< the log's key file is missing, open to others, or cannot be made; see message
        LogBroken, ///< the log's end is not what was written last with this key: nothing can be added to it
        NotAllowed, ///< not this person, or not any more
        NoSuchPerson,
        NameRefused, ///< empty or too long
        NameTaken,
        PinRefused, ///< see pin
        WrongPin,
        LockedOut,
        LastOperator, ///< somebody must be able to manage people
    };

    Kind kind = Kind::Store;
    std::optional<StoreError> store;
    std::optional<PinFault> pin;
    QString message; ///< technical, English; may be empty

    AccountError(Kind what, QString text = {})
        : kind(what)
        , message(std::move(text))
    {
    }
    AccountError(const StoreError &error)
        : store(error)
        , message(error.message)
    {
    }
    AccountError(PinFault fault)
        : kind(Kind::PinRefused)
        , pin(fault)
    {
    }
};

/// Either a value or the reason why there is none. Work of a Store may return it in place of a Stored<T>.
template <typename T>
using Accounted = tl::expected<T, AccountError>;

[[nodiscard]] inline tl::unexpected<AccountError> accountFailure(AccountError error)
{
    return tl::unexpected<AccountError>(std::move(error));
}

} // namespace bayfinder
