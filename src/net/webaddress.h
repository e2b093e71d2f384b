// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "net/httpmessage.h"

#include <QString>
#include <QUrl>

namespace bayfinder {

/// The host of @p url in the one form in which hosts are compared: ASCII (IDN as xn--), lower case, IPv4
/// in four parts, without brackets. Empty when there is none.
[[nodiscard]] QString comparableHost(const QUrl &url);

/// The same for a host that stands alone, as a configuration has it. Empty when it is not a host.
[[nodiscard]] QString comparableHost(const QString &host);

/// The port that @p url means, also where it leaves it to the scheme.
[[nodiscard]] int effectivePort(const QUrl &url);

/// Whether @p host (comparable) is this machine: "localhost", 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QString &host);

/// Whether we may talk to @p url at all: https, or http to this machine or where @p allowInsecure; with a
/// host; without user and password. Error::Kind::Misconfigured where it is no complete address, and
/// Error::Kind::Insecure where it is one that we refuse. Messages name the host at most.
[[nodiscard]] Expected<void> checkAddress(const QUrl &url, bool allowInsecure);

/// Where an answer with @p status (301, 302, 303, 307, 308) sends a request that went to @p from.
///
/// Only to the same host and port, over the same scheme or from http (port 80) to https (port 443): our
/// requests carry signatures and plates, and pictures' hosts are allowed one by one. Anything else is
/// Error::Kind::Insecure, without a usable address Error::Kind::Malformed. A POST is posted again on all
/// of them, because it is a question (browsers would make it a GET on 301 and 302), except on 303, which
/// demands a GET: Error::Kind::Refused.
[[nodiscard]] Expected<QUrl> redirectTarget(HttpRequest::Method method, const QUrl &from, int status,
                                            const QByteArray &location);

/// Whether @p status is one of those.
[[nodiscard]] bool isRedirect(int status);

} // namespace bayfinder
