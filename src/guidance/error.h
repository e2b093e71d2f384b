// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace bayfinder {

/// Why a question to a garage's service was not answered.
///
/// The message is technical, English, and meant for logs and for `bayfinder-cli`; it never holds a
/// plate or a secret. The words a driver reads are chosen in the GUI, once per kind.
struct Error
{
    Q_GADGET

public:
    enum class Kind {
        Unreachable, ///< no connection, or it broke: may pass
        Timeout, ///< a deadline of ours passed: may pass
        Refused, ///< the service answered that it will not: wrong credentials, signature, request
        NotFound, ///< the question has no answer: no such car, no such picture
        RateLimited, ///< asked too often: may pass
        Malformed, ///< the answer is not what the interface promises
        TooLarge, ///< the answer exceeds our cap
        Insecure, ///< TLS failed, or the address is not one we may talk to: final
        Misconfigured, ///< our own configuration cannot work
        Cancelled, ///< we gave up ourselves
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Malformed;
    QString message;

    /// Whether asking again later, unchanged, may succeed.
    [[nodiscard]] bool mayPass() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The kind as scripts see it: "unreachable", "not-found", ...
[[nodiscard]] QString errorKindName(Error::Kind kind);

/// Either a value or the reason why there is none. No exception crosses a library's border.
template <typename T>
using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString message)
{
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

} // namespace bayfinder
