// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace bayfinder {

/// The folder of the bayfinder_CODE.qm files that are linked into the program.
[[nodiscard]] QString translationsFolder();

/// The codes of the languages that there are, sorted: "en", "zh_CN".
[[nodiscard]] QStringList translatedLanguages();

/// The texts of the language @p code ("zh_CN"), to be installed by whoever asks; null where there is none.
[[nodiscard]] std::unique_ptr<QTranslator> loadTranslator(const QString &code);

} // namespace bayfinder
