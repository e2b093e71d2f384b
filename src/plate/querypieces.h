// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace bayfinder {

/// A text to ask a service for that only knows substrings, in place of a query with a mistake in it.
struct QueryPiece
{
    enum class Kind {
        Part, ///< a part of the query: whole in the plate, unless the mistake lies in it
        Unswapped, ///< two neighbours put back in order
        Shortened, ///< one character left out again
        Led, ///< the query's first characters after one that plates here often have before their ending
        Replaced, ///< one character for one that is easily taken for it
    };

    Kind kind = Kind::Part;
    QString text;

    friend bool operator==(const QueryPiece &, const QueryPiece &) = default;
};

/// How many characters a service takes, in UTF-16 units.
struct PieceLengths
{
    int minimum = 3;
    int maximum = 10;
};

/// The pieces to ask for a plate that @p query is meant to be, or to be a part of, if one mistake is in it:
/// a wrong character, one too many, one left out, or two neighbours swapped. The most useful piece first:
/// what a list of limited length can answer, and what covers most of the mistakes that those before it leave.
///
/// Where enough of the query is left beside a mistake some piece is whole in the plate (the pigeonhole
/// principle); then come those that undo one mistake each; then, for wrong characters that nothing covers,
/// guesses. What nothing but guesses covers: a wrong character with fewer than @p lengths minimum
/// characters on both sides of it. For the usual minimum of three: the middle one of five, the inner two of
/// four, any of three; and what was left out in the middle of four.
///
/// @p leading: characters that are often found before the last ones of plates here, the most frequent first
/// (the garage's own region, most of all). Where the query is an ending, one of them and its first
/// characters are a piece, too.
///
/// @p cut: texts that are known to bring a list that is cut. As parts they do not count: others are planned
/// for what they would have covered.
///
/// @p query is normalised. Pure, any thread.
[[nodiscard]] QList<QueryPiece> queryPieces(const QString &query, PieceLengths lengths,
                                            const QString &leading = {}, const QStringList &cut = {});

/// For queries with more than one mistake: parts of the least length that were not asked for yet
/// (@p asked: texts), those that say most first.
[[nodiscard]] QStringList remainingParts(const QString &query, PieceLengths lengths,
                                         const QStringList &asked);

} // namespace bayfinder
