// SPDX-License-Identifier: Apache-2.0
#include "staff/window/page.h"

#include "moc_page.cpp"
