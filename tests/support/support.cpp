// SPDX-License-Identifier: Apache-2.0
#include "support/fakeservice.h"
#include "support/futures.h"
#include "support/manualclock.h"

#include "moc_fakeservice.cpp"
