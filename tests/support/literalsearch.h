// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

namespace bayfinder::test {

/// For tests that are not about similar plates: one question a query.
[[nodiscard]] inline SearchSettings literalSearch()
{
    SearchSettings settings;
    settings.similar = false;
    return settings;
}

} // namespace bayfinder::test
