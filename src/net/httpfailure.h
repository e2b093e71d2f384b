// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QNetworkReply>
#include <QString>

#include <optional>

namespace bayfinder {

/// What a failed try means for the call.
struct HttpFailure
{
    Error::Kind kind = Error::Kind::Unreachable;
    bool mayPass = false; ///< asking again soon may succeed
    QString reason; ///< English, without address: "HTTP 503", "connection refused"

    friend bool operator==(const HttpFailure &, const HttpFailure &) = default;
};

/// The one place where network errors and HTTP statuses become a kind of Error. Nothing when the try was
/// answered with a status of 200 to 299.
///
/// A broken transfer outweighs the status that came before it broke. @p status is 0 when none came.
/// Redirects (301, 302, 303, 307, 308) are to be followed or refused before this is asked.
[[nodiscard]] std::optional<HttpFailure> httpFailure(QNetworkReply::NetworkError error, int status);

/// The same for a status alone, which vendors also send as a code inside a body.
[[nodiscard]] std::optional<HttpFailure> httpFailure(int status);

} // namespace bayfinder
