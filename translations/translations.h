// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace bayfinder {

/// The folder of the bayfinder_CODE.qm files that are linked into the program.
[[nodiscard]] QString translationsFolder();

/// The texts of the language @p code ("zh_CN"), to be installed by whoever asks; null where there is none.
[[nodiscard]] std::unique_ptr<QTranslator> loadTranslator(const QString &code);

} // namespace bayfinder
