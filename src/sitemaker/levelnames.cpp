// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/levelnames.h"

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

constexpr int mostBasements = 4;

// Up to 99.
QString chineseNumber(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    QString text;
    if (number >= 20)
        text += digits.at(number / 10);
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += digits.at(number % 10);
    return text;
}

int levelsAbove(int levels)
{
    return levels <= mostBasements ? 0 : levels / 2;
}

} // namespace

int entryOf(int levels)
{
    return std::max(0, levelsAbove(levels) - 1);
}

LevelPlan namedLevel(int index, int levels)
{
    LevelPlan level;
    level.ordinal = levelsAbove(levels) - 1 - index;
    level.isEntry = index == entryOf(levels);
    level.area = u"%1"_s.arg(index + 1, 2, 10, QChar(u'0'));
    if (level.ordinal < 0) {
        level.shortName = u"B%1"_s.arg(-level.ordinal);
        level.name = {u"Basement %1"_s.arg(-level.ordinal),
                      u"地下"_s + chineseNumber(-level.ordinal) + u"层"_s};
    } else {
        level.shortName = u"L%1"_s.arg(level.ordinal + 1);
        level.name = {u"Level %1"_s.arg(level.ordinal + 1),
                      u"地上"_s + chineseNumber(level.ordinal + 1) + u"层"_s};
    }
    return level;
}

} // namespace bayfinder::sitemaker
