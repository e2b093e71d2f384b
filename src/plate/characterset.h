// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

#include <array>
#include <cstdint>
#include <string_view>

namespace bayfinder::plate {

inline constexpr std::u16string_view provinces =
    u"京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新";
inline constexpr std::u16string_view digits = u"0123456789";
inline constexpr std::u16string_view serialLetters = u"ABCDEFGHJKLMNPQRSTUVWXYZ";
inline constexpr std::u16string_view specials = u"警学挂使领港澳应急试超临";
/// Everything that can be part of a plate, in the order in which it is listed to callers.
inline constexpr std::u16string_view alphabet =
    u"京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    u"警学挂使领港澳应急试超临";

/// A set of characters of the alphabet as bits, so that uniting the sets of all places costs nothing.
class CharacterSet
{
public:
    constexpr CharacterSet() = default;
    constexpr explicit CharacterSet(std::u16string_view characters)
    {
        for (const char16_t character : characters)
            insert(character);
    }

    [[nodiscard]] constexpr bool contains(char16_t character) const
    {
        const std::size_t index = alphabet.find(character);
        return index != std::u16string_view::npos && (m_words.at(index / 64) >> (index % 64) & 1U) != 0;
    }

    /// A character outside the alphabet is left out.
    constexpr void insert(char16_t character)
    {
        const std::size_t index = alphabet.find(character);
        if (index != std::u16string_view::npos)
            m_words.at(index / 64) |= std::uint64_t(1) << (index % 64);
    }

    constexpr void remove(char16_t character)
    {
        const std::size_t index = alphabet.find(character);
        if (index != std::u16string_view::npos)
            m_words.at(index / 64) &= ~(std::uint64_t(1) << (index % 64));
    }

    constexpr CharacterSet &operator|=(const CharacterSet &other)
    {
        m_words[0] |= other.m_words[0];
        m_words[1] |= other.m_words[1];
        return *this;
    }

private:
    static_assert(alphabet.size() <= 128);
    std::array<std::uint64_t, 2> m_words{};
};

constexpr bool isProvince(char16_t character)
{
    return provinces.find(character) != std::u16string_view::npos;
}

constexpr bool isLetter(char16_t character)
{
    return character >= u'A' && character <= u'Z';
}

} // namespace bayfinder::plate
