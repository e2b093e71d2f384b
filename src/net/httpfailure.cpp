// SPDX-License-Identifier: Apache-2.0
#include "net/httpfailure.h"

#include <algorithm>
#include <array>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

struct TransferRow
{
    QNetworkReply::NetworkError error;
    Kind kind;
    bool mayPass;
    QLatin1StringView reason;
};

// Where the transfer itself failed. QNetworkReply::errorString() is not used: it may hold the whole address.
constexpr std::array transferRows{
    TransferRow{QNetworkReply::ConnectionRefusedError, Kind::Unreachable, true, "connection refused"_L1},
    TransferRow{QNetworkReply::RemoteHostClosedError, Kind::Unreachable, true, "connection closed"_L1},
    // Qt tells no difference between a name that does not exist and a name server that did not answer.
    TransferRow{QNetworkReply::HostNotFoundError, Kind::Unreachable, true, "host not found"_L1},
    TransferRow{QNetworkReply::TimeoutError, Kind::Timeout, true, "connection timed out"_L1},
    TransferRow{QNetworkReply::OperationCanceledError, Kind::Unreachable, false, "transfer aborted"_L1},
    TransferRow{QNetworkReply::SslHandshakeFailedError, Kind::Insecure, false, "TLS failed"_L1},
    TransferRow{QNetworkReply::TemporaryNetworkFailureError, Kind::Unreachable, true, "network failed"_L1},
    TransferRow{QNetworkReply::NetworkSessionFailedError, Kind::Unreachable, true, "network failed"_L1},
    TransferRow{QNetworkReply::BackgroundRequestNotAllowedError, Kind::Unreachable, false, "not allowed"_L1},
    TransferRow{QNetworkReply::TooManyRedirectsError, Kind::Refused, false, "too many redirects"_L1},
    TransferRow{QNetworkReply::InsecureRedirectError, Kind::Insecure, false, "insecure redirect"_L1},
    // Among others: no route, network down.
    TransferRow{QNetworkReply::UnknownNetworkError, Kind::Unreachable, true, "network error"_L1},
    TransferRow{QNetworkReply::ProxyConnectionRefusedError, Kind::Unreachable, true, "proxy refused"_L1},
    TransferRow{QNetworkReply::ProxyConnectionClosedError, Kind::Unreachable, true, "proxy closed"_L1},
    TransferRow{QNetworkReply::ProxyNotFoundError, Kind::Unreachable, true, "proxy not found"_L1},
    TransferRow{QNetworkReply::ProxyTimeoutError, Kind::Timeout, true, "proxy timed out"_L1},
    TransferRow{QNetworkReply::ProxyAuthenticationRequiredError, Kind::Misconfigured, false,
                "the proxy wants a password"_L1},
    TransferRow{QNetworkReply::UnknownProxyError, Kind::Unreachable, false, "proxy error"_L1},
    TransferRow{QNetworkReply::ProtocolUnknownError, Kind::Misconfigured, false, "unknown protocol"_L1},
};

struct StatusRow
{
    int first;
    int last;
    Kind kind;
    bool mayPass;
};

// Read from above: the first row that holds the status counts.
constexpr std::array statusRows{
    StatusRow{404, 404, Kind::NotFound, false}, //
    StatusRow{408, 408, Kind::Timeout, false}, //
    StatusRow{410, 410, Kind::NotFound, false}, //
    StatusRow{429, 429, Kind::RateLimited, true}, //
    StatusRow{400, 499, Kind::Refused, false}, //
    StatusRow{501, 501, Kind::Refused, false}, //
    StatusRow{502, 504, Kind::Unreachable, true}, //
    StatusRow{505, 505, Kind::Refused, false}, //
    // A server that failed inside is, for the person who waits, one that could not be reached; but
    // asking it again at once is not known to help.
    StatusRow{500, 599, Kind::Unreachable, false}, //
};

} // namespace

std::optional<HttpFailure> httpFailure(int status)
{
    if (status >= 200 && status <= 299)
        return std::nullopt;
    const auto *const row =
        std::find_if(statusRows.begin(), statusRows.end(), [status](const StatusRow &candidate) {
            return candidate.first <= status && status <= candidate.last;
        });
    const QString reason = "HTTP "_L1 + QString::number(status);
    if (row == statusRows.end())
        return HttpFailure{Kind::Malformed, false, reason};
    return HttpFailure{row->kind, row->mayPass, reason};
}

std::optional<HttpFailure> httpFailure(QNetworkReply::NetworkError error, int status)
{
    const auto *const row =
        std::find_if(transferRows.begin(), transferRows.end(),
                     [error](const TransferRow &candidate) { return candidate.error == error; });
    if (row != transferRows.end())
        return HttpFailure{row->kind, row->mayPass, row->reason};
    // What is left are Qt's translations of statuses, and answers that it could not read.
    const std::optional<HttpFailure> failed = status == 0 ? std::nullopt : httpFailure(status);
    if (failed || (error == QNetworkReply::NoError && status != 0))
        return failed;
    if (error == QNetworkReply::UnknownContentError)
        return HttpFailure{Kind::Malformed, false, u"the compressed answer cannot be unpacked"_s};
    if (error >= QNetworkReply::InternalServerError)
        return HttpFailure{Kind::Unreachable, false, u"the server failed"_s};
    return HttpFailure{Kind::Malformed, false, u"not an answer in HTTP"_s};
}

} // namespace bayfinder
