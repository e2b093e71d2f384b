// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/answers.h"
#include "simulator/scenario.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace bayfinder {

/// A reply that went wrong, with the headers that belong to it.
struct FaultReply
{
    Reply reply;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// What a client gets instead of @p good. Faults of the connection itself are not made here.
[[nodiscard]] FaultReply faultReply(const FaultPlan &fault, const Reply &good);

/// The fault's name in scenario files: "http-status", "hang", ...
[[nodiscard]] QString faultName(FaultPlan::Kind kind);

} // namespace bayfinder
