// SPDX-License-Identifier: Apache-2.0
#include "plate/confusable.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bayfinder {

namespace {

constexpr std::array<std::u16string_view, 12> groups{u"0DOQ", u"1IL", u"17", u"2Z",  u"5S", u"6G",
                                                     u"8B",   u"CG",  u"HN", u"MNW", u"UV", u"VY"};

} // namespace

QString confusableWith(QChar character)
{
    QString others;
    for (const std::u16string_view group : groups) {
        if (group.find(character.unicode()) == std::u16string_view::npos)
            continue;
        for (const char16_t other : group) {
            if (other != character.unicode() && !others.contains(QChar(other)))
                others += QChar(other);
        }
    }
    std::sort(others.begin(), others.end());
    return others;
}

bool isMisreadingOf(QStringView read, QStringView written)
{
    return std::equal(read.cbegin(), read.cend(), written.cbegin(), written.cend(),
                      [](QChar a, QChar b) { return a == b || confusableWith(a).contains(b); });
}

} // namespace bayfinder
