// SPDX-License-Identifier: Apache-2.0
#include "guidance/values.h"

#include "moc_values.cpp"
