// SPDX-License-Identifier: Apache-2.0
#include "accounts/pinrules.h"

#include <algorithm>

namespace bayfinder {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool repeatsEvery(QStringView pin, qsizetype period)
{
    return pin.size() % period == 0 && std::equal(pin.cbegin() + period, pin.cend(), pin.cbegin());
}

bool isRepeating(QStringView pin)
{
    for (qsizetype period = 1; period <= pin.size() / 2; ++period) {
        if (repeatsEvery(pin, period))
            return true;
    }
    return false;
}

// 0 follows 9, as it does on a keyboard.
bool isRun(QStringView pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if ((pin.at(i).unicode() - pin.at(i - 1).unicode() - step) % 10 != 0)
            return false;
    }
    return true;
}

} // namespace

std::optional<PinFault> pinFault(QStringView pin)
{
    if (!std::all_of(pin.cbegin(), pin.cend(), isDigit))
        return PinFault::NotDigits;
    if (pin.size() < shortestPin)
        return PinFault::TooShort;
    if (pin.size() > longestPin)
        return PinFault::TooLong;
    if (isRepeating(pin))
        return PinFault::Repeating;
    if (isRun(pin, 1) || isRun(pin, -1))
        return PinFault::Run;
    return std::nullopt;
}

} // namespace bayfinder
