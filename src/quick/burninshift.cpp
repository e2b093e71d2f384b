// SPDX-License-Identifier: Apache-2.0
#include "quick/burninshift.h"

#include <cstdlib>
#include <numeric>

namespace bayfinder {

namespace {

// Steps to and fro. Not multiples of each other, so that the way covers an area instead of a line.
constexpr int stepsAcross = 16;
constexpr int stepsDown = 12;

/// From 0 up to 1, down to -1, and back.
double triangle(int step, int period)
{
    const int quarter = period / 4;
    const int position = (step + quarter) % period;
    return 1.0 - std::abs(position - 2 * quarter) / double(quarter);
}

} // namespace

double BurnInShift::x() const
{
    return triangle(m_step, stepsAcross);
}

double BurnInShift::y() const
{
    return triangle(m_step, stepsDown);
}

void BurnInShift::advance()
{
    m_step = (m_step + 1) % std::lcm(stepsAcross, stepsDown);
    Q_EMIT moved();
}

} // namespace bayfinder

#include "moc_burninshift.cpp"
