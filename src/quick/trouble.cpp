// SPDX-License-Identifier: Apache-2.0
#include "quick/trouble.h"

namespace bayfinder::Trouble {

Kind kindOf(const std::optional<Error> &error)
{
    if (!error)
        return Kind::None;
    switch (error->kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Cancelled:
        return Kind::Unreachable;
    case Error::Kind::Timeout:
        return Kind::Slow;
    case Error::Kind::RateLimited:
        return Kind::Busy;
    case Error::Kind::Refused:
    case Error::Kind::Insecure:
    case Error::Kind::Misconfigured:
        return Kind::Refused;
    case Error::Kind::NotFound:
    case Error::Kind::Malformed:
    case Error::Kind::TooLarge:
        return Kind::Malformed;
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder::Trouble

#include "moc_trouble.cpp"
