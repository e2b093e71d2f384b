// SPDX-License-Identifier: Apache-2.0
#include "slips.h"

#include "plate/alphabet.h"

#include <array>

namespace bayfinder::bench {

using namespace Qt::StringLiterals;

namespace {

/// Written down here once more: the search must not be measured by its own table.
constexpr std::array<QStringView, 15> lookalikes{u"0D", u"0Q", u"DQ", u"1L", u"17", u"2Z", u"5S", u"6G",
                                                 u"8B", u"UV", u"MN", u"CG", u"VY", u"EF", u"HN"};

QString serialCharacters()
{
    return digits() + serialLetters();
}

QChar anotherOf(QChar character, QRandomGenerator &random)
{
    const QString kind = provinceCharacters().contains(character) ? provinceCharacters()
        : serialCharacters().contains(character)                  ? serialCharacters()
                                                                  : specialEndings();
    QChar other = character;
    while (other == character)
        other = kind.at(random.bounded(int(kind.size())));
    return other;
}

QString lookingLike(QChar character)
{
    QString others;
    for (const QStringView pair : lookalikes) {
        if (pair.contains(character))
            others += pair.at(pair.front() == character ? 1 : 0);
    }
    return others;
}

std::optional<QString> confused(const QString &text, QRandomGenerator &random)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!lookingLike(text.at(i)).isEmpty())
            places += i;
    }
    if (places.isEmpty())
        return std::nullopt;
    const qsizetype at = places.at(random.bounded(int(places.size())));
    const QString others = lookingLike(text.at(at));
    return QString(text).replace(at, 1, others.at(random.bounded(int(others.size()))));
}

std::optional<QString> swapped(const QString &text, QRandomGenerator &random)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != text.at(i + 1))
            places += i;
    }
    if (places.isEmpty())
        return std::nullopt;
    const qsizetype at = places.at(random.bounded(int(places.size())));
    QString other = text;
    std::swap(other[at], other[at + 1]);
    return other;
}

} // namespace

std::optional<QString> slipped(const QString &text, Slip slip, QRandomGenerator &random)
{
    const int at = random.bounded(int(text.size()));
    switch (slip) {
    case Slip::None:
        return text;
    case Slip::Wrong:
        return QString(text).replace(at, 1, anotherOf(text.at(at), random));
    case Slip::Confusable:
        return confused(text, random);
    case Slip::Missing:
        return QString(text).remove(at, 1);
    case Slip::Extra: {
        const QString all = serialCharacters();
        return QString(text).insert(random.bounded(int(text.size()) + 1),
                                    all.at(random.bounded(int(all.size()))));
    }
    case Slip::Swapped:
        return swapped(text, random);
    case Slip::Two: {
        const auto one = slipped(text, Slip(1 + random.bounded(5)), random);
        return one ? slipped(*one, Slip(1 + random.bounded(5)), random) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder::bench
