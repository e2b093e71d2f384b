// SPDX-License-Identifier: Apache-2.0
#include "cpgs/signing.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

struct SchemeRow
{
    SigningScheme scheme;
    QLatin1StringView name;
};

constexpr std::array schemeRows{
    SchemeRow{SigningScheme::Md5BodySecret, "md5-body-secret"_L1},
    SchemeRow{SigningScheme::Md5SortedQuerySecret, "md5-sorted-query-secret"_L1},
    SchemeRow{SigningScheme::Md5SortedQueryKey, "md5-sorted-query-key"_L1},
    SchemeRow{SigningScheme::None, "none"_L1},
};

// QJsonObject was rejected: it sorts its members, and the order that is sent is part of what is signed.
QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray jsonObject(const QList<BodyMember> &members)
{
    QByteArray object("{");
    for (const BodyMember &member : members) {
        if (object.size() > 1)
            object += ',';
        object += jsonText(member.name) + ':' + jsonText(member.value);
    }
    return object + '}';
}

QByteArray sortedQuery(QList<BodyMember> members)
{
    std::sort(members.begin(), members.end(),
              [](const BodyMember &left, const BodyMember &right) { return left.name < right.name; });
    QByteArray query;
    for (const BodyMember &member : std::as_const(members)) {
        if (!query.isEmpty())
            query += '&';
        query += member.name.toUtf8() + '=' + member.value.toUtf8();
    }
    return query;
}

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

QByteArray signature(const QByteArray &body, const QList<BodyMember> &members, const QByteArray &secret,
                     SigningScheme scheme)
{
    switch (scheme) {
    case SigningScheme::Md5BodySecret:
        return md5(body + secret);
    case SigningScheme::Md5SortedQuerySecret:
        return md5(sortedQuery(members) + secret);
    case SigningScheme::Md5SortedQueryKey:
        return md5(sortedQuery(members) + "&key=" + secret);
    case SigningScheme::None:
        return secret;
    }
    Q_UNREACHABLE();
}

} // namespace

QString signingSchemeName(SigningScheme scheme)
{
    const auto *const row =
        std::find_if(schemeRows.begin(), schemeRows.end(),
                     [scheme](const SchemeRow &candidate) { return candidate.scheme == scheme; });
    Q_ASSERT(row != schemeRows.end());
    return row->name;
}

std::optional<SigningScheme> signingSchemeNamed(const QString &name)
{
    const auto *const row =
        std::find_if(schemeRows.begin(), schemeRows.end(),
                     [&name](const SchemeRow &candidate) { return candidate.name == name; });
    if (row == schemeRows.end())
        return std::nullopt;
    return row->scheme;
}

QStringList signingSchemeNames()
{
    QStringList names;
    for (const SchemeRow &row : schemeRows)
        names.append(row.name);
    return names;
}

QByteArray signedBody(const QList<BodyMember> &members, const QByteArray &secret, SigningScheme scheme)
{
    const QByteArray body = jsonObject(members);
    const QByteArray sign = signature(body, members, secret, scheme);
    const QByteArray separator = members.isEmpty() ? QByteArray() : QByteArray(",");
    return body.chopped(1) + separator + "\"sign\":" + jsonText(QString::fromUtf8(sign)) + '}';
}

} // namespace bayfinder
