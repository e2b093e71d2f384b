// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

namespace bayfinder {

/// A question over HTTP. Every request that this room sends is a question: asking twice changes nothing at
/// the other side. That is why a POST may be retried and may be posted again when it is redirected.
struct HttpRequest
{
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url; ///< absolute, http or https, without user and password
    QByteArray body; ///< sent as it is, byte for byte; for Post
    QByteArray contentType; ///< for Post
    QByteArray accept = "*/*";
    qint64 maxBody = 0; ///< cap on the answer's body after decompression, in bytes; 0: the one for JSON

    /// What is asked, in one English word ("locate"), for messages and logs. These name the host but never
    /// the path, the query or the body: any of them may hold a plate.
    QString purpose;

    /// Reads the server's own reason from the body of an answer that is an error; empty: it gives none.
    /// What it returns ends up in Error::message, so it must leave out plates and secrets.
    std::function<QString(const QByteArray &body)> explain;
};

/// An answer with a status of 200 to 299. Everything else is an Error.
struct HttpResponse
{
    int status = 0;
    QByteArray contentType;
    QByteArray body; ///< decompressed
};

} // namespace bayfinder
