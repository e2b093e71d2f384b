// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace bayfinder::connection {

// cpp-httplib hands out no socket, but a server that shall misbehave needs it. A connection is found
// among the process's open files by its ports; while its handler runs, nobody else closes it.

/// Ends the connection between @p localPort here and @p remotePort there, without another byte.
void drop(int localPort, int remotePort);

/// Whether the peer has gone away.
[[nodiscard]] bool isAbandoned(int localPort, int remotePort);

/// Ends every connection to @p localPort, so that nobody waits for an idle peer.
void dropAll(int localPort);

} // namespace bayfinder::connection
