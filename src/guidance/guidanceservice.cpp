// SPDX-License-Identifier: Apache-2.0
#include "guidance/guidanceservice.h"

namespace bayfinder {

GuidanceService::~GuidanceService() = default;

} // namespace bayfinder

#include "moc_guidanceservice.cpp"
