// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace bayfinder::test {

/// The body of a call as a good client sends it, signed by md5-body-secret.
[[nodiscard]] inline QByteArray signedRequest(const QByteArray &secret, const QString &carNo = {})
{
    QByteArray body = "{\"appKey\":\"test\",";
    if (!carNo.isEmpty())
        body += "\"carNo\":\"" + carNo.toUtf8() + "\",";
    body += "\"parkCode\":\"1234\"}";
    const QByteArray sign = QCryptographicHash::hash(body + secret, QCryptographicHash::Md5).toHex();
    return body.chopped(1) + ",\"sign\":\"" + sign + "\"}";
}

} // namespace bayfinder::test
