// SPDX-License-Identifier: Apache-2.0
#include "plate/mistakes.h"

#include "plate/characterset.h"
#include "plate/keyboard.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace bayfinder::plate {

namespace {

constexpr std::array<std::u16string_view, 6> equivalents{u"0DOQ", u"1I", u"2Z", u"5S", u"6G", u"8B"};
constexpr std::array<std::u16string_view, 18> alikes{u"1IL", u"17", u"CG", u"38", u"08", u"06",
                                                     u"68",  u"BD", u"EF", u"PR", u"UV", u"VY",
                                                     u"MN",  u"MW", u"HN", u"XK", u"0C", u"35"};

constexpr std::size_t characterCount = characterCodes - 1;

constexpr bool isPlain(char16_t character)
{
    return codeOf(character) < characterCount;
}

/// What every pair of letters and digits costs, made once.
class Table
{
public:
    Table()
    {
        for (std::size_t i = 0; i < characterCount; ++i) {
            m_costs[i].fill(cost::wrong);
            m_costs[i][i] = 0;
            m_causes[i].fill(MistakeCause::Unknown);
        }
        for (const KeyboardLayout layout : {KeyboardLayout::China, KeyboardLayout::Latin})
            addNeighbours(layout);
        for (const std::u16string_view group : alikes)
            addGroup(group, cost::alike);
        for (const std::u16string_view group : equivalents)
            addGroup(group, cost::equivalent);
    }

    [[nodiscard]] Substitution at(std::size_t one, std::size_t other) const
    {
        return {m_costs[one][other], m_causes[one][other]};
    }
    [[nodiscard]] const std::array<std::uint8_t, characterCodes> &costs(std::size_t one) const
    {
        return m_costs[one];
    }

private:
    void lower(char16_t one, char16_t other, Substitution to)
    {
        const std::size_t i = codeOf(one);
        const std::size_t j = codeOf(other);
        if (i == j || to.cost >= m_costs[i][j])
            return;
        m_costs[i][j] = m_costs[j][i] = std::uint8_t(to.cost);
        m_causes[i][j] = m_causes[j][i] = to.cause;
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

    std::array<std::array<std::uint8_t, characterCodes>, characterCount> m_costs;
    std::array<std::array<MistakeCause, characterCount>, characterCount> m_causes;
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
    if (isPlain(typed) && isPlain(written))
        return table().at(codeOf(typed), codeOf(written));
    if (isProvince(typed) && isProvince(written))
        return {cost::province, MistakeCause::Province};
    return {cost::wrong, MistakeCause::Unknown};
}

const std::array<std::uint8_t, characterCodes> &substitutionCosts(char16_t typed)
{
    return table().costs(codeOf(typed));
}

QString mistakableFor(QChar character)
{
    QString others;
    if (!isPlain(character.unicode()))
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
