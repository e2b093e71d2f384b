// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QDateTime>
#include <QFuture>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QObject;

namespace bayfinder {

/// What a server shows of itself whatever it is asked.
struct ServerGreeting
{
    QDateTime date; ///< its Date header; invalid: there was none
};

/// Whether something at @p url (https or http) speaks HTTP, and TLS where it should: any status will do, none
/// of the body is read, no redirect followed, nothing tried again. For checking an installation; questions go
/// through HttpClient.
///
/// The future finishes exactly once, never inside the call, within @p deadline; cancelling it aborts the
/// transfer. @p owner lives in the thread of @p network; when it goes, the answer is Error::Kind::Cancelled.
[[nodiscard]] QFuture<Expected<ServerGreeting>> greetServer(QNetworkAccessManager &network, const QUrl &url,
                                                            std::chrono::milliseconds deadline,
                                                            QObject *owner);

} // namespace bayfinder
