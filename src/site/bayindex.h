// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace bayfinder {

/// Finds bays of a site by their codes. A value that does not refer to the site: positions are indices into
/// it. Making one for 50,000 bays takes some 100 ms; then questions take microseconds. Callable from any
/// number of threads: nothing in it changes.
class BayIndex
{
public:
    struct Place
    {
        int level = 0; ///< index in Site::levels
        int bay = 0; ///< index in SiteLevel::bays

        friend bool operator==(const Place &, const Place &) = default;
    };

    struct Suggestion
    {
        QString code;
        Place place;

        friend bool operator==(const Suggestion &, const Suggestion &) = default;
    };

    explicit BayIndex(const Site &site);

    /// The bay of that area and code, as a vendor says them. Where there is none exactly so, one that differs
    /// only in case, in leading zeros of its numbers, or in spaces, if it is the only one. An empty area fits
    /// all. Nothing when none fits, or several do.
    [[nodiscard]] std::optional<Place> find(const QString &area, const QString &code) const;

    /// All of which find() would have to choose: those that are exactly so, or else those that fit
    /// tolerantly. From the top level down.
    [[nodiscard]] QList<Place> findAll(const QString &area, const QString &code) const;

    /// The bays whose code begins with what somebody has typed, in any case; leading zeros may be left out,
    /// so that "17" also finds "017" and "0171". Sorted by code as people count (2 before 10), then from the
    /// top level down. At most @p most; none for an empty prefix.
    [[nodiscard]] QList<Suggestion> suggestions(const QString &prefix, qsizetype most) const;

    /// The characters with one of which @p prefix becomes a longer one that suggestions() has bays for; of an
    /// empty prefix those with which codes begin. Folded as by foldedBayCode(), sorted.
    [[nodiscard]] QString next(const QString &prefix) const;

    /// Every character that occurs in the codes, folded, sorted.
    [[nodiscard]] QString characters() const { return m_characters; }
    /// Of the longest code, folded; 0 where there are no bays.
    [[nodiscard]] qsizetype longestCode() const { return m_longestCode; }

private:
    struct Entry
    {
        QString code;
        Place place;
    };

    struct Key
    {
        QString text;
        qsizetype entry = 0;
    };

    using Places = QHash<QString, QList<Place>>;

    /// Those of the places of @p key whose level's area @p fits.
    template <typename Fits>
    [[nodiscard]] static QList<Place> fitting(const Places &places, const QString &key, Fits fits);

    Places m_exact; // by code
    Places m_tolerant; // by code as it is compared tolerantly
    QStringList m_areas; // by level
    QStringList m_tolerantAreas;
    std::vector<Entry> m_entries; // as people count
    std::vector<Key> m_keys; // sorted; codes, and those without leading zeros once more without
    QString m_characters;
    qsizetype m_longestCode = 0;
};

/// A code as it is compared while somebody types it: in upper case, without spaces, and what is full-width is
/// narrow.
[[nodiscard]] QString foldedBayCode(const QString &code);

/// Texts that sort, character by character, as people count their codes: 2 before 10.
[[nodiscard]] QString sortableBayCode(const QString &code);

/// Whether two codes differ at most in case, in spaces, and in leading zeros of their numbers.
[[nodiscard]] bool isSameBayCode(const QString &one, const QString &other);

/// The index in Site::kiosks of the kiosk of that name, or else of that id; nothing where there is none.
[[nodiscard]] std::optional<int> findKiosk(const Site &site, const QString &nameOrId);

} // namespace bayfinder
