// SPDX-License-Identifier: Apache-2.0
#include "simulator/scenario.h"

#include "simulator/draws.h"

using namespace Qt::StringLiterals;

namespace bayfinder {

QString callName(Call call)
{
    switch (call) {
    case Call::Locate:
        return u"locate"_s;
    case Call::Search:
        return u"search"_s;
    case Call::Bays:
        return u"bays"_s;
    case Call::Free:
        return u"free"_s;
    case Call::Image:
        return u"image"_s;
    }
    Q_UNREACHABLE();
}

Scenario standardScenario()
{
    Scenario scenario;
    scenario.garage.levels = {
        {u"01"_s, u"地下室"_s, 320, {}},
        {u"02"_s, u"地下二层"_s, 340, {}},
        {u"03"_s, u"地下三层"_s, 340, {}},
        {u"04"_s, u"屋顶停车场"_s, 200, {}},
    };
    scenario.garage.parked = {
        {u"川A11NW5"_s, u"01"_s, u"017"_s, 16 * 60 + 36, false, {}},
        {u"川A11N52"_s, u"01"_s, u"203"_s, 9 * 60 + 5, false, {}},
        {u"渝B11N8K"_s, u"02"_s, u"118"_s, 11 * 60 + 41, false, {}},
        {u"川AD11N06"_s, u"03"_s, u"044"_s, 7 * 60 + 58, false, {}},
    };
    return scenario;
}

QString seededSecret(quint64 seed)
{
    const auto half = [seed](quint64 which) {
        return QString::number(mixed(seed, {0x736563726574ULL, which}), 16).rightJustified(16, u'0');
    };
    return half(0) + half(1);
}

} // namespace bayfinder
