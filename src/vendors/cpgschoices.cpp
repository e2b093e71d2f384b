// SPDX-License-Identifier: Apache-2.0
#include "vendors/cpgschoices.h"

#include "cpgs/cpgsoptions.h"
#include "cpgs/signing.h"

namespace bayfinder {

CpgsChoices cpgsChoices()
{
    const CpgsOptions options;
    return {signingSchemeNames(),
            {.signing = signingSchemeName(options.signing),
             .searchPath = options.searchPath,
             .locatePath = options.locatePath,
             .baysPath = options.baysPath,
             .freePath = options.freePath}};
}

} // namespace bayfinder
