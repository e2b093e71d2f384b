// SPDX-License-Identifier: Apache-2.0
#include "quick/deviation.h"

namespace bayfinder {

DeviationText deviationText(const PlateMatch &match, DifferingCharacters differing)
{
    if (match.differences.isEmpty())
        return {};
    if (match.differences.size() > 1)
        return {Deviation::Kind::Several, {}, {}};
    const PlateDifference &only = match.differences.first();
    const bool isShown = differing == DifferingCharacters::Shown;
    switch (only.kind) {
    case PlateDifference::Kind::Wrong:
        return {Deviation::Kind::Wrong, only.typed, isShown ? QString(only.read) : QString()};
    case PlateDifference::Kind::Omitted:
        return {Deviation::Kind::Omitted, {}, isShown ? QString(only.read) : QString()};
    case PlateDifference::Kind::Inserted:
        return {Deviation::Kind::Inserted, only.typed, {}};
    case PlateDifference::Kind::Swapped:
        // Both were typed, so that neither is told anew.
        return {Deviation::Kind::Swapped, QString(only.typed) + only.read, QString(only.read) + only.typed};
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder

#include "moc_deviation.cpp"
