// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configuration.h"

#include <QStringList>

namespace bayfinder {

/// What [guidance.cpgs] may say, for those who let a person choose.
struct CpgsChoices
{
    QStringList signing; ///< names of the schemes
    CpgsSettings defaults; ///< with the paths that are meant by empty ones
};

[[nodiscard]] CpgsChoices cpgsChoices();

} // namespace bayfinder
