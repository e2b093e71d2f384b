// SPDX-License-Identifier: Apache-2.0
#include "simulator/connection.h"

#include <QDir>
#include <QStringList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <functional>

namespace bayfinder::connection {

namespace {

using EndName = int (*)(int, sockaddr *, socklen_t *);

// 0 for what is not a connected internet socket.
int portOf(int descriptor, EndName end)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (end(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(address).sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 &>(address).sin6_port);
    return 0;
}

int localPortOf(int descriptor)
{
    return portOf(descriptor, [](int socket, sockaddr *address, socklen_t *size) {
        return getsockname(socket, address, size);
    });
}

int remotePortOf(int descriptor)
{
    return portOf(descriptor, [](int socket, sockaddr *address, socklen_t *size) {
        return getpeername(socket, address, size);
    });
}

void forEachConnection(int localPort, const std::function<void(int descriptor, int remotePort)> &visit)
{
    const QStringList names =
        QDir(QStringLiteral("/dev/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const int descriptor = name.toInt(&isNumber);
        const int remotePort = isNumber ? remotePortOf(descriptor) : 0;
        if (remotePort != 0 && localPortOf(descriptor) == localPort)
            visit(descriptor, remotePort);
    }
}

} // namespace

void drop(int localPort, int remotePort)
{
    forEachConnection(localPort, [remotePort](int descriptor, int port) {
        if (port == remotePort)
            shutdown(descriptor, SHUT_RDWR);
    });
}

bool isAbandoned(int localPort, int remotePort)
{
    bool found = false;
    bool ended = false;
    forEachConnection(localPort, [&](int descriptor, int port) {
        if (port != remotePort)
            return;
        found = true;
        char byte = 0;
        ended = recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
    });
    return !found || ended;
}

void dropAll(int localPort)
{
    forEachConnection(localPort, [](int descriptor, int) { shutdown(descriptor, SHUT_RDWR); });
}

} // namespace bayfinder::connection
