// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/scenario.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace bayfinder {

/// A POST as it arrived, without the transport.
struct RawRequest
{
    QByteArray contentType;
    QByteArray contentEncoding;
    QByteArray body;
};

/// Why the host will not answer. The reason holds no value that the client sent.
struct Refusal
{
    int status = 400;
    QString reason;
};

/// A question that passed every check.
struct CheckedRequest
{
    QString carNo; ///< empty for calls without one
};

/// Checks a request to @p call against everything the vendor's interface promises and this project assumes,
/// the signature over the very bytes that arrived. Strict on purpose: an unknown member, a wrong type, a
/// length out of bounds is a mistake of the client that a lenient host would hide.
[[nodiscard]] tl::expected<CheckedRequest, Refusal> checkRequest(Call call, const RawRequest &request,
                                                                 const ServicePlan &service);

} // namespace bayfinder
