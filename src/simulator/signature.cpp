// SPDX-License-Identifier: Apache-2.0
#include "simulator/signature.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

QByteArray sortedQuery(QList<std::pair<QString, QString>> members)
{
    std::sort(members.begin(), members.end());
    QByteArray query;
    for (const auto &[name, value] : std::as_const(members)) {
        if (!query.isEmpty())
            query += '&';
        query += name.toUtf8() + '=' + value.toUtf8();
    }
    return query;
}

} // namespace

QByteArray expectedSignature(Signing scheme, const QByteArray &unsignedBody,
                             const QList<std::pair<QString, QString>> &members, const QString &secret)
{
    switch (scheme) {
    case Signing::Md5BodySecret:
        return md5(unsignedBody + secret.toUtf8());
    case Signing::Md5SortedQuerySecret:
        return md5(sortedQuery(members) + secret.toUtf8());
    case Signing::Md5SortedQueryKey:
        return md5(sortedQuery(members) + "&key=" + secret.toUtf8());
    case Signing::None:
        return secret.toUtf8();
    }
    Q_UNREACHABLE();
}

QString signingName(Signing scheme)
{
    switch (scheme) {
    case Signing::Md5BodySecret:
        return u"md5-body-secret"_s;
    case Signing::Md5SortedQuerySecret:
        return u"md5-sorted-query-secret"_s;
    case Signing::Md5SortedQueryKey:
        return u"md5-sorted-query-key"_s;
    case Signing::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder
