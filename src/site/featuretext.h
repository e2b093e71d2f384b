// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QString>
#include <QStringList>

class QJsonValue;

namespace bayfinder {

// The texts in IMDF's features (OGC 20-094, "Reference"), as values of ours: cleaned, and empty where the
// file has null, nothing, or something of another type.

/// Our language code for a language tag (BCP 47): "zh_CN" for "zh-CN" and for "zh-Hans", "en_US" for "en-us".
/// Scripts other than the two of Chinese and regions in digits are dropped. Empty for what is no tag of a
/// language ("und", "default"): such a text is for every language.
[[nodiscard]] QString languageOfTag(const QString &tag);

/// LABELS: texts by language tag. A plain text, which some tools write instead, is for every language.
[[nodiscard]] LocalisedText labels(const QJsonValue &value);

/// The one text of LABELS that are the same in every language, such as numbers: the English one, or the
/// first.
[[nodiscard]] QString plainLabel(const QJsonValue &value);

/// A FEATURE-ID. Usually a UUID, but nothing relies on it.
[[nodiscard]] QString featureId(const QJsonValue &value);

/// An array of ids or categories, or a single one; those that are empty are left out.
[[nodiscard]] QStringList textList(const QJsonValue &value);

/// The id in a FEATURE-REFERENCE, {"id", "feature_type"}; also of a bare id.
[[nodiscard]] QString referredId(const QJsonValue &value);

} // namespace bayfinder
