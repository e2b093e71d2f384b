// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"

using namespace Qt::StringLiterals;

namespace bayfinder {

QString demoSiteFolder()
{
    return u":/bayfinder/sites/demo"_s;
}

QString demoKioskName()
{
    return u"entrance-b1"_s;
}

} // namespace bayfinder
