// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bayfinder::sitemaker {

/// Numbers that look like chance and are the same on every machine, unlike the standard library's
/// distributions. SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators).
class Dice
{
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

    /// At least 0 and below @p bound, which is positive.
    constexpr int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }

private:
    quint64 m_state;
};

} // namespace bayfinder::sitemaker
