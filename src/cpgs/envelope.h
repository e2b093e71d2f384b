// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace bayfinder {

/// The value that an answer's @p body carries, out of whichever of the accepted envelopes (assumed, from the
/// vendor's other interfaces): none, {"code", "msg", "result"}, or {"state", "msg", "data"}.
///
/// Null when the answer says that there is nothing: an empty body, null, {}, [], "". An envelope whose code
/// is neither 0 nor 200 is an error with its msg: of the kind that HTTP has for that number, NotFound for
/// 404, and otherwise Refused. A bay's number is also called code, so an object with areaCode or carNo and
/// without msg is a record and never an envelope. The vendor's msg is in the error as it came, uncleaned.
[[nodiscard]] Expected<QJsonValue> unwrapped(const QByteArray &body);

/// The records in @p value as unwrapped() returns it: a list's elements, or one record alone. A page of
/// records ({"list": [...]}, also "records", "rows") counts as the list in it.
[[nodiscard]] QJsonArray recordsIn(const QJsonValue &value);

/// What the envelope in @p body says in its msg; empty when it is not one.
[[nodiscard]] QString envelopeMessage(const QByteArray &body);

} // namespace bayfinder
