// SPDX-License-Identifier: Apache-2.0
#include "upkeep/worklistitem.h"

using namespace Qt::StringLiterals;

namespace bayfinder {

using State = WorklistItem::State;

QString worklistStateId(State state)
{
    switch (state) {
    case State::Open:
        return u"open"_s;
    case State::Noted:
        return u"noted"_s;
    case State::Done:
        return u"done"_s;
    case State::Resolved:
        return u"resolved"_s;
    }
    return {};
}

} // namespace bayfinder

#include "moc_worklistitem.cpp"
