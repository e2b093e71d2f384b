// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "guidance/guidanceservice.h"
#include "platform/configuration.h"

#include <QStringList>

#include <memory>

class QNetworkAccessManager;

namespace bayfinder {

/// The vendors that there is an adapter for, as a configuration names them.
[[nodiscard]] QStringList vendorNames();

/// The adapter that @p settings ask for. Error::Kind::Misconfigured, with a message that names the key and
/// what is expected, where there is no such vendor or the vendor cannot work with the settings; nothing is
/// asked over the network for that.
///
/// @p network is used, not owned, and must outlive the service: one manager for the whole program keeps its
/// connections alive for all. To add a vendor, see the table in the source.
[[nodiscard]] Expected<std::unique_ptr<GuidanceService>> makeGuidanceService(const GuidanceSettings &settings,
                                                                             QNetworkAccessManager &network);

} // namespace bayfinder
