// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cleaned text is part of the port's promise; the configuration needs it too, one room further down.
#include "platform/cleantext.h" // IWYU pragma: export
