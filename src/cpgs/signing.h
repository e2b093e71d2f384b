// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bayfinder {

/// How a request is signed. The rule of CPGS is not public, so it is a choice of configuration; the default
/// is what the vendor's older partnerService interfaces do, verified against their public samples.
enum class SigningScheme {
    Md5BodySecret, ///< MD5 of the compact body without its sign member, followed by the secret
    Md5SortedQuerySecret, ///< MD5 of "k=v" of the members, sorted by name, joined with "&", then the secret
    Md5SortedQueryKey, ///< the same, then "&key=" and the secret
    None, ///< the secret itself is the sign: for test hosts with a fixed one
};

/// The name in a configuration: "md5-body-secret", "md5-sorted-query-secret", "md5-sorted-query-key", "none".
[[nodiscard]] QString signingSchemeName(SigningScheme scheme);
/// Nothing when there is no scheme of that name. Names are exact.
[[nodiscard]] std::optional<SigningScheme> signingSchemeNamed(const QString &name);
[[nodiscard]] QStringList signingSchemeNames();

/// A member of a request's JSON object. All members of this interface are texts.
struct BodyMember
{
    QString name;
    QString value;
};

/// The bytes of a signed request: a compact JSON object in UTF-8 with @p members in the order given, and
/// "sign" after them. The members are serialised once: the sign is appended to the very bytes that were
/// signed, because a second serialisation may differ in order or escapes and still be the same JSON.
[[nodiscard]] QByteArray signedBody(const QList<BodyMember> &members, const QByteArray &secret,
                                    SigningScheme scheme);

} // namespace bayfinder
