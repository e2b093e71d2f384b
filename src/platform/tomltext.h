// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace bayfinder {

/// The key as TOML has it: its parts with dots between them, in quotation marks where they need them.
[[nodiscard]] QByteArray tomlKey(const QStringList &path);

} // namespace bayfinder
