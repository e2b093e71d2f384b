// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storeerror.h"

#include <QString>

namespace bayfinder {

/// What does not work with the database, and what that means, for people. Empty for Kind::Cancelled.
[[nodiscard]] QString storeTroubleText(StoreError::Kind kind);

} // namespace bayfinder
