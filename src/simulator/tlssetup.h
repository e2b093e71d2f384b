// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <openssl/types.h>

namespace bayfinder {

/// Lets @p context serve with that certificate (PEM, its chain after it) and key, by TLS 1.2 or newer.
/// Returns what is wrong, in a line that names the option, or nothing.
[[nodiscard]] QString setUpTls(SSL_CTX &context, const QString &certificateFile, const QString &keyFile);

} // namespace bayfinder
