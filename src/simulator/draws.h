// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace bayfinder {

/// A well mixed number for @p seed and the @p parts of a question: the same on every machine and in every
/// version of the standard library, whose distributions promise no such thing. Not for secrets.
[[nodiscard]] constexpr quint64 mixed(quint64 seed, std::initializer_list<quint64> parts)
{
    // The finaliser of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators).
    const auto finalise = [](quint64 value) {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    };
    quint64 state = finalise(seed + 0x9e3779b97f4a7c15ULL);
    for (const quint64 part : parts)
        state = finalise(state + 0x9e3779b97f4a7c15ULL + finalise(part + 0x632be59bd9b4e019ULL));
    return state;
}

/// A mixed number as a fraction, at least 0 and below 1.
[[nodiscard]] constexpr double fractionOf(quint64 number)
{
    return static_cast<double>(number >> 11) / 9007199254740992.0; // 2^53
}

/// A series of such numbers, for things that are made one after another.
class Draws
{
public:
    explicit constexpr Draws(quint64 seed)
        : m_seed(seed)
    {
    }

    constexpr quint64 next() { return mixed(m_seed, {m_count++}); }
    constexpr double fraction() { return fractionOf(next()); }
    /// At least 0 and below @p bound, which is positive.
    constexpr int below(int bound) { return static_cast<int>(fraction() * bound); }
    constexpr double between(double low, double high) { return low + (high - low) * fraction(); }
    constexpr bool chance(double probability) { return fraction() < probability; }

private:
    quint64 m_seed;
    quint64 m_count = 0;
};

} // namespace bayfinder
