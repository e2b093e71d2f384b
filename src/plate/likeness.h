// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace bayfinder {

/// How well a plate fits what was typed; larger is better. The whole plate before its ending, before its
/// beginning, before its inside, before a plate that only looks alike there (see confusable.h), before one
/// that does not contain it, which is 0. Equal ones are for the caller to order, by recency.
///
/// Endings come before beginnings because drivers are told that the last five characters are enough.
/// Both are compared normalised. Pure, any thread.
[[nodiscard]] int likeness(QStringView plate, QStringView typed);

} // namespace bayfinder
