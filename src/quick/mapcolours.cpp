// SPDX-License-Identifier: Apache-2.0
#include "quick/mapcolours.h"

#include "moc_mapcolours.cpp"
