// SPDX-License-Identifier: Apache-2.0
#include "guidance/error.h"

namespace bayfinder {

bool Error::mayPass() const
{
    return kind == Kind::Unreachable || kind == Kind::Timeout || kind == Kind::RateLimited;
}

QString errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
        return QStringLiteral("unreachable");
    case Error::Kind::Timeout:
        return QStringLiteral("timeout");
    case Error::Kind::Refused:
        return QStringLiteral("refused");
    case Error::Kind::NotFound:
        return QStringLiteral("not-found");
    case Error::Kind::RateLimited:
        return QStringLiteral("rate-limited");
    case Error::Kind::Malformed:
        return QStringLiteral("malformed");
    case Error::Kind::TooLarge:
        return QStringLiteral("too-large");
    case Error::Kind::Insecure:
        return QStringLiteral("insecure");
    case Error::Kind::Misconfigured:
        return QStringLiteral("misconfigured");
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder

#include "moc_error.cpp"
