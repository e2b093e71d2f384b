// SPDX-License-Identifier: Apache-2.0
#include "moc_fakeservice.cpp"
#include "support/fakeservice.h"
#include "support/futures.h"
#include "support/manualclock.h"
