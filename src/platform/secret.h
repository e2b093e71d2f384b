// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

class QProcessEnvironment;

namespace bayfinder {

/// The environment's variable that holds the secret.
inline constexpr char secretVariable[] = "BAYFINDER_APP_SECRET";

/// The secret in the file @p fileName, or what is wrong with the file: it must be an ordinary file, closed
/// to group and others, with one line that is not empty. The line break at its end does not count.
[[nodiscard]] tl::expected<QByteArray, QString> readSecretFile(const QString &fileName);

/// Makes @p secret the one line of the file @p fileName, which is the owner's alone before anything is in it,
/// or says what is in the way. All or nothing; where the name is a symbolic link, what it leads to is
/// written.
[[nodiscard]] tl::expected<void, QString> writeSecretFile(const QString &fileName, const QByteArray &secret);

/// The secret in the environment, or what is wrong with it. Only for an environment that has the variable.
[[nodiscard]] tl::expected<QByteArray, QString> secretFromEnvironment(const QProcessEnvironment &environment);

} // namespace bayfinder
