// SPDX-License-Identifier: Apache-2.0
#include "plate/mistakes.h"

#include "plate/characterset.h"
#include "plate/keyboard.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace bayfinder::plate {

namespace {

constexpr std::array<std::u16string_view, 6> equivalents{u"0DOQ", u"1I", u"2Z", u"5S", u"6G", u"8B"};
constexpr std::array<std::u16string_view, 18> alikes{u"1IL", u"17", u"CG", u"38", u"08", u"06",
                                                     u"68",  u"BD", u"EF", u"PR", u"UV", u"VY",
                                                     u"MN",  u"MW", u"HN", u"XK", u"0C", u"35"};

constexpr std::size_t characterCount = 36;

/// 0 to 9, then A to Z.
constexpr std::optional<std::size_t> indexOf(char16_t character)
{
    if (character >= u'0' && character <= u'9')
        return std::size_t(character - u'0');
    if (isLetter(character))
        return std::size_t(character - u'A') + 10;
    return std::nullopt;
}

/// What every pair of letters and digits costs, made once.
class Table
{
public:
    Table()
    {
        for (auto &row : m_pairs)
            row.fill({cost::wrong, MistakeCause::Unknown});
        for (std::size_t i = 0; i < characterCount; ++i)
            m_pairs[i][i] = {};
        for (const KeyboardLayout layout : {KeyboardLayout::China, KeyboardLayout::Latin})
            addNeighbours(layout);
        for (const std::u16string_view group : alikes)
            addGroup(group, cost::alike);
        for (const std::u16string_view group : equivalents)
            addGroup(group, cost::equivalent);
    }

    [[nodiscard]] Substitution at(std::size_t one, std::size_t other) const { return m_pairs[one][other]; }

private:
    void lower(char16_t one, char16_t other, Substitution to)
    {
        const auto i = indexOf(one);
        const auto j = indexOf(other);
        if (i && j && i != j && to.cost < m_pairs[*i][*j].cost)
            m_pairs[*i][*j] = m_pairs[*j][*i] = to;
    }

    void addGroup(std::u16string_view group, int price)
    {
        for (const char16_t one : group) {
            for (const char16_t other : group)
                lower(one, other, {price, MistakeCause::LooksAlike});
        }
    }

    /// Rows lie centred over each other, as PlateKeyboard.qml draws them.
    void addNeighbours(KeyboardLayout layout)
    {
        const QStringList rows = keyRows(layout, KeyboardPage::LettersAndDigits);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype below = row; below < std::min(row + 2, rows.size()); ++below)
                addNeighboursOfRows(rows.at(row), rows.at(below), row == below);
        }
    }

    void addNeighboursOfRows(const QString &upper, const QString &lowerRow, bool same)
    {
        for (qsizetype i = 0; i < upper.size(); ++i) {
            for (qsizetype j = 0; j < lowerRow.size(); ++j) {
                const double apart = std::abs((double(i) - double(upper.size()) / 2)
                                              - (double(j) - double(lowerRow.size()) / 2));
                if (same ? apart == 1 : apart < 1)
                    lower(upper.at(i).unicode(), lowerRow.at(j).unicode(),
                          {cost::neighbour, MistakeCause::NeighbourKey});
            }
        }
    }

    std::array<std::array<Substitution, characterCount>, characterCount> m_pairs;
};

const Table &table()
{
    static const Table theTable;
    return theTable;
}

} // namespace

Substitution substitution(char16_t typed, char16_t written)
{
    if (typed == written)
        return {};
    const auto one = indexOf(typed);
    const auto other = indexOf(written);
    if (one && other)
        return table().at(*one, *other);
    if (isProvince(typed) && isProvince(written))
        return {cost::province, MistakeCause::Province};
    return {cost::wrong, MistakeCause::Unknown};
}

QString mistakableFor(QChar character)
{
    QString others;
    if (!indexOf(character.unicode()))
        return others;
    for (const std::u16string_view all : {digits, serialLetters}) {
        for (const char16_t other : all) {
            const int price = substitution(character.unicode(), other).cost;
            if (price > 0 && price < cost::wrong)
                others += QChar(other);
        }
    }
    std::stable_sort(others.begin(), others.end(), [character](QChar a, QChar b) {
        return substitution(character.unicode(), a.unicode()).cost
            < substitution(character.unicode(), b.unicode()).cost;
    });
    return others;
}

} // namespace bayfinder::plate
