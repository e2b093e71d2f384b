// SPDX-License-Identifier: Apache-2.0
#include "plate/querypieces.h"

#include "plate/characterset.h"
#include "plate/mistakes.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bayfinder {

namespace {

/// How likely each of the characters in `leading` is the right one, the most frequent first: a guess at how
/// the regions of a garage's cars are spread.
constexpr std::array leadingChances{0.55, 0.25, 0.15};
/// How likely one certain look-alike or neighbour is the right one.
constexpr double replacedChance = 0.12;
constexpr qsizetype mostReplacements = 4;
/// Of queries as short as an ending, or shorter, how likely it is that one of their characters is too many,
/// beside the other mistakes: hardly anybody means fewer characters than are asked for.
constexpr qsizetype usualEnding = 5;
constexpr double insertedInShort = 0.3;
/// What is less useful than this is not worth a request.
constexpr double leastUse = 0.02;

/// One mistake that can be in a query: which kind, and at which of its characters. Left out is before it.
struct Mistake
{
    enum class Kind { Wrong, Inserted, Omitted, Swapped };
    Kind kind;
    qsizetype at;
};

std::vector<Mistake> mistakesIn(QStringView query)
{
    std::vector<Mistake> mistakes;
    for (qsizetype i = 0; i < query.size(); ++i) {
        mistakes.push_back({Mistake::Kind::Wrong, i});
        mistakes.push_back({Mistake::Kind::Inserted, i});
        // Left out at an end is not noticed: the rest is a part of the plate.
        if (i > 0)
            mistakes.push_back({Mistake::Kind::Omitted, i});
        if (i + 1 < query.size() && query.at(i) != query.at(i + 1))
            mistakes.push_back({Mistake::Kind::Swapped, i});
    }
    return mistakes;
}

/// Whether the part from @p begin to before @p end stays whole.
bool isBeside(const Mistake &mistake, qsizetype begin, qsizetype end)
{
    switch (mistake.kind) {
    case Mistake::Kind::Wrong:
    case Mistake::Kind::Inserted:
        return mistake.at < begin || mistake.at >= end;
    case Mistake::Kind::Omitted:
        return mistake.at <= begin || mistake.at >= end;
    case Mistake::Kind::Swapped:
        return mistake.at + 1 < begin || mistake.at >= end;
    }
    Q_UNREACHABLE();
}

/// About how many bits the character at @p index says of a plate. Regions say little: most cars are from
/// here. So do the first of six, which is the office letter or the D of new energy, and that D after a
/// region.
double bitsOf(QStringView query, qsizetype index)
{
    const char16_t character = query.at(index).unicode();
    const bool isBeginning = plate::isProvince(query.front().unicode());
    if (plate::isProvince(character))
        return 0.5;
    if (!plate::isLetter(character))
        return 3.3;
    if (isBeginning ? index == 1 : index == 0 && query.size() >= 6)
        return 1.5;
    if (isBeginning && index == 2 && query.size() >= 7 && (character == u'D' || character == u'F'))
        return 2.4;
    return 4.3;
}

double bitsOf(QStringView query, qsizetype begin, qsizetype end)
{
    double bits = 0;
    for (qsizetype i = begin; i < end; ++i)
        bits += bitsOf(query, i);
    return bits;
}

/// How much of a list that is cut at some tens of cars is to be expected in it: three characters of a serial
/// say enough for some thousand cars, a region and one more do not.
double usefulness(double bits)
{
    return std::clamp((bits - 3) / 6, 0.05, 1.0);
}

QString unswapped(const QString &query, qsizetype at)
{
    QString text = query;
    std::swap(text[at], text[at + 1]);
    return text;
}

/// Chooses the pieces, the most useful one first, by what those before it leave.
class PieceChooser
{
public:
    PieceChooser(const QString &query, PieceLengths lengths, const QStringList &cut)
        : m_query(query)
        , m_lengths(lengths)
        , m_mistakes(mistakesIn(query))
        , m_uncovered(m_mistakes.size(), 1.0)
    {
        for (std::size_t i = 0; i < m_mistakes.size(); ++i) {
            if (m_mistakes[i].kind == Mistake::Kind::Inserted && query.size() <= usualEnding)
                m_uncovered[i] = insertedInShort;
        }
        addParts(cut);
        addUndone();
        addReplaced();
    }

    void addLed(const QString &leading)
    {
        const qsizetype taken = m_lengths.minimum - 1;
        if (m_query.size() > taken + m_lengths.minimum || m_query.size() <= taken
            || plate::isProvince(m_query.front().unicode()))
            return;
        for (std::size_t i = 0; i < leadingChances.size() && qsizetype(i) < leading.size(); ++i) {
            add({QueryPiece::Kind::Led, leading.at(qsizetype(i)) + m_query.first(taken)},
                leadingChances.at(i), 1.0,
                [taken](const Mistake &mistake) { return isBeside(mistake, 0, taken); });
        }
    }

    [[nodiscard]] QList<QueryPiece> choose()
    {
        QList<QueryPiece> chosen;
        while (true) {
            const auto best =
                std::max_element(m_offers.begin(), m_offers.end(),
                                 [this](const Offer &a, const Offer &b) { return useOf(a) < useOf(b); });
            if (best == m_offers.end() || useOf(*best) < leastUse)
                return chosen;
            const auto isKnown = [&](const QueryPiece &piece) { return piece.text == best->piece.text; };
            if (std::none_of(chosen.begin(), chosen.end(), isKnown))
                chosen.append(best->piece);
            for (const std::size_t mistake : best->covers)
                m_uncovered[mistake] *= 1 - best->chance;
            m_offers.erase(best);
        }
    }

private:
    struct Offer
    {
        QueryPiece piece;
        double chance; ///< that it is whole in the plate when one of what it covers happened
        double usefulness;
        std::vector<std::size_t> covers;
    };

    template <typename Covers>
    void add(const QueryPiece &piece, double chance, double use, Covers covers)
    {
        if (piece.text.size() < m_lengths.minimum || piece.text.size() > m_lengths.maximum)
            return;
        Offer offer{piece, chance, use, {}};
        for (std::size_t i = 0; i < m_mistakes.size(); ++i) {
            if (covers(m_mistakes[i]))
                offer.covers.push_back(i);
        }
        m_offers.push_back(offer);
    }

    void addParts(const QStringList &cut)
    {
        for (qsizetype length = m_lengths.minimum; length < m_query.size(); ++length) {
            for (qsizetype begin = 0; begin + length <= m_query.size(); ++begin) {
                const qsizetype end = begin + length;
                if (cut.contains(m_query.sliced(begin, length)))
                    continue;
                add({QueryPiece::Kind::Part, m_query.sliced(begin, length)}, 1.0,
                    usefulness(bitsOf(m_query, begin, end)),
                    [begin, end](const Mistake &mistake) { return isBeside(mistake, begin, end); });
            }
        }
    }

    void addUndone()
    {
        for (const Mistake &mistake : m_mistakes) {
            const auto isThis = [&mistake](const Mistake &other) {
                return other.kind == mistake.kind && other.at == mistake.at;
            };
            if (mistake.kind == Mistake::Kind::Swapped)
                add({QueryPiece::Kind::Unswapped, unswapped(m_query, mistake.at)}, 1.0, 1.0, isThis);
            else if (mistake.kind == Mistake::Kind::Inserted)
                add({QueryPiece::Kind::Shortened, QString(m_query).remove(mistake.at, 1)}, 1.0, 1.0, isThis);
        }
    }

    void addReplaced()
    {
        for (qsizetype i = 0; i < m_query.size(); ++i) {
            const QString others =
                plate::mistakableFor(m_query.at(i))
                    .first(std::min(mostReplacements, plate::mistakableFor(m_query.at(i)).size()));
            for (const QChar other : others) {
                add({QueryPiece::Kind::Replaced, QString(m_query).replace(i, 1, other)}, replacedChance, 1.0,
                    [i](const Mistake &mistake) {
                        return mistake.kind == Mistake::Kind::Wrong && mistake.at == i;
                    });
            }
        }
    }

    [[nodiscard]] double useOf(const Offer &offer) const
    {
        double covered = 0;
        for (const std::size_t mistake : offer.covers)
            covered += m_uncovered[mistake];
        // Of two that cover the same, the one that brings fewer cars.
        return covered * offer.chance * offer.usefulness * (1 + 0.001 * double(offer.piece.text.size()));
    }

    QString m_query;
    PieceLengths m_lengths;
    std::vector<Mistake> m_mistakes;
    std::vector<double> m_uncovered; ///< of each mistake, how likely nothing chosen so far brings the plate
    std::vector<Offer> m_offers;
};

} // namespace

QList<QueryPiece> queryPieces(const QString &query, PieceLengths lengths, const QString &leading,
                              const QStringList &cut)
{
    if (query.size() < lengths.minimum || query.size() > lengths.maximum)
        return {};
    PieceChooser chooser(query, lengths, cut);
    chooser.addLed(leading);
    return chooser.choose();
}

QStringList remainingParts(const QString &query, PieceLengths lengths, const QStringList &asked)
{
    std::vector<std::pair<double, QString>> parts;
    for (qsizetype begin = 0; begin + lengths.minimum <= query.size(); ++begin) {
        const QString part = query.sliced(begin, lengths.minimum);
        if (!asked.contains(part) && part != query)
            parts.emplace_back(bitsOf(query, begin, begin + lengths.minimum), part);
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList texts;
    for (const auto &[bits, part] : parts) {
        if (!texts.contains(part))
            texts.append(part);
    }
    return texts;
}

} // namespace bayfinder
