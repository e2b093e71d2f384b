// SPDX-License-Identifier: Apache-2.0
#include "support/futures.h"
#include "support/manualclock.h"
