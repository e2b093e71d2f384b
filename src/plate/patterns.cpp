// SPDX-License-Identifier: Apache-2.0
#include "plate/patterns.h"

#include <array>

namespace bayfinder::plate {

namespace {

// p province, r office letter, s serial (digit or letter), d digit, e energy letter, t rescue team,
// a arm of the forces, x ending of temporary plates. No text fits two kinds; a test holds it to that.
constexpr std::array<Pattern, 20> allPatterns{{
    {PlateKind::Ordinary, u"prsssss", 2},        {PlateKind::NewEnergySmall, u"presdddd", 2},
    {PlateKind::NewEnergyLarge, u"prddddde", 2}, {PlateKind::Police, u"prssss警", 2},
    {PlateKind::Coach, u"prssss学", 2},          {PlateKind::Trailer, u"prssss挂", 2},
    {PlateKind::Embassy, u"dddddd使", 3},        {PlateKind::Embassy, u"使dddddd", 4},
    {PlateKind::Consulate, u"prssss领", 2},      {PlateKind::Consulate, u"pddddd领", 4},
    {PlateKind::HongKong, u"粤Zssss港", 2},      {PlateKind::Macau, u"粤Zssss澳", 2},
    {PlateKind::ArmedPolice, u"WJpdddds", 3},    {PlateKind::ArmedPolice, u"WJdddds", 2},
    {PlateKind::Emergency, u"ptdddd应急", 1},    {PlateKind::Emergency, u"京ddddd应急", 1},
    {PlateKind::Emergency, u"应急pdddt", 3},     {PlateKind::Military, u"arddddd", 2},
    {PlateKind::FreeText, u"prssssx", 0},        {PlateKind::FreeText, u"prsssssx", 0},
}};

constexpr CharacterSet provinceSet{provinces};
constexpr CharacterSet officeSet{u"ABCDEFGHJKLMNOPQRSTUVWXYZ"};
constexpr CharacterSet serialSet{u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"};
constexpr CharacterSet digitSet{digits};
constexpr CharacterSet energySet{u"ABCDEFGHJK"};
constexpr CharacterSet rescueTeamSet{u"XS"};
constexpr CharacterSet armSet{u"BCEGHJKLNQSVZ"};
constexpr CharacterSet temporarySet{u"临试超"};

bool isSerialLetter(char16_t place, char16_t character)
{
    return place == u's' && isLetter(character);
}

} // namespace

std::span<const Pattern> patterns()
{
    return allPatterns;
}

CharacterSet setFor(char16_t place)
{
    switch (place) {
    case u'p':
        return provinceSet;
    case u'r':
        return officeSet;
    case u's':
        return serialSet;
    case u'd':
        return digitSet;
    case u'e':
        return energySet;
    case u't':
        return rescueTeamSet;
    case u'a':
        return armSet;
    case u'x':
        return temporarySet;
    default:
        return CharacterSet(std::u16string_view(&place, 1));
    }
}

bool fits(const Pattern &pattern, qsizetype offset, QStringView text)
{
    return following(pattern, offset, text).has_value();
}

std::optional<CharacterSet> following(const Pattern &pattern, qsizetype offset, QStringView text)
{
    const auto length = qsizetype(pattern.places.size());
    if (offset + text.size() > length)
        return std::nullopt;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t place = pattern.places[std::size_t(offset + i)];
        const char16_t character = text.at(i).unicode();
        if (!setFor(place).contains(character))
            return std::nullopt;
        if (isSerialLetter(place, character) && ++letters > maximumSerialLetters)
            return std::nullopt;
    }
    if (offset + text.size() == length)
        return CharacterSet();
    const char16_t next = pattern.places[std::size_t(offset + text.size())];
    if (next == u's' && letters == maximumSerialLetters)
        return digitSet;
    return setFor(next);
}

const Pattern *patternOf(QStringView plate)
{
    for (const Pattern &pattern : allPatterns) {
        if (plate.size() == qsizetype(pattern.places.size()) && fits(pattern, 0, plate))
            return &pattern;
    }
    return nullptr;
}

} // namespace bayfinder::plate
