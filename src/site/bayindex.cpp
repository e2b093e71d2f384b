// SPDX-License-Identifier: Apache-2.0
#include "site/bayindex.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace bayfinder {

namespace {

constexpr qsizetype widestNumber = 20;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// Calls number(digits without leading zeros) for each number and other(character) for each character between.
template <typename Number, typename Other>
void forEachPart(const QString &text, Number number, Other other)
{
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            other(text[i++]);
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        qsizetype first = begin;
        while (first + 1 < i && text[first] == u'0')
            ++first;
        number(QStringView(text).mid(first, i - first));
    }
}

QString withoutZeros(const QString &text)
{
    QString result;
    forEachPart(
        text, [&result](QStringView digits) { result += digits; },
        [&result](QChar character) { result += character; });
    return result;
}

// What sorts as people count: 2 before 10.
QString sortable(const QString &text)
{
    QString result;
    forEachPart(
        text,
        [&result](QStringView digits) {
            result += QString(std::max(qsizetype(0), widestNumber - digits.size()), u'0');
            result += digits;
        },
        [&result](QChar character) { result += character; });
    return result;
}

QString tolerant(const QString &text)
{
    return withoutZeros(foldedBayCode(text));
}

} // namespace

QString sortableBayCode(const QString &code)
{
    return sortable(foldedBayCode(code));
}

QString foldedBayCode(const QString &code)
{
    // Most codes are so already, and thousands are compared with each letter that somebody types.
    const auto isFolded = [](QChar character) {
        return character > u' ' && character < u'\x7f' && !(character >= u'a' && character <= u'z');
    };
    if (std::all_of(code.cbegin(), code.cend(), isFolded))
        return code;
    // Chinese keyboards type letters and digits in full width.
    QString result = code.normalized(QString::NormalizationForm_KC).toUpper();
    result.removeIf([](QChar character) { return character.isSpace(); });
    return result;
}

bool isSameBayCode(const QString &one, const QString &other)
{
    return tolerant(one) == tolerant(other);
}

BayIndex::BayIndex(const Site &site)
{
    struct Sorted
    {
        QString key;
        Entry entry;
    };
    std::vector<Sorted> sorted;
    for (int level = 0; level < site.levels.size(); ++level) {
        m_areas.append(site.levels.at(level).area);
        m_tolerantAreas.append(tolerant(m_areas.last()));
        const QList<SiteBay> &bays = site.levels.at(level).bays;
        for (int bay = 0; bay < bays.size(); ++bay) {
            const QString &code = bays.at(bay).code;
            m_exact[code].append({level, bay});
            m_tolerant[tolerant(code)].append({level, bay});
            sorted.push_back({sortableBayCode(code), {code, {level, bay}}});
        }
    }
    std::sort(sorted.begin(), sorted.end(), [](const Sorted &a, const Sorted &b) {
        return std::tie(a.key, a.entry.place.level, a.entry.place.bay)
            < std::tie(b.key, b.entry.place.level, b.entry.place.bay);
    });
    std::set<QChar> characters;
    for (Sorted &each : sorted) {
        const QString key = foldedBayCode(each.entry.code);
        characters.insert(key.begin(), key.end());
        m_longestCode = std::max(m_longestCode, key.size());
        const auto entry = static_cast<qsizetype>(m_entries.size());
        m_keys.push_back({key, entry});
        if (const QString shorter = withoutZeros(key); shorter != key)
            m_keys.push_back({shorter, entry});
        m_entries.push_back(std::move(each.entry));
    }
    std::sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) { return a.text < b.text; });
    for (const QChar character : characters)
        m_characters += character;
}

template <typename Fits>
QList<BayIndex::Place> BayIndex::fitting(const Places &places, const QString &key, Fits fits)
{
    QList<Place> found;
    const QList<Place> candidates = places.value(key);
    for (const Place &place : candidates) {
        if (fits(place.level))
            found.append(place);
    }
    return found;
}

std::optional<BayIndex::Place> BayIndex::find(const QString &area, const QString &code) const
{
    const QList<Place> found = findAll(area, code);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

QList<BayIndex::Place> BayIndex::findAll(const QString &area, const QString &code) const
{
    QList<Place> exact =
        fitting(m_exact, code, [&](int level) { return area.isEmpty() || m_areas.at(level) == area; });
    if (!exact.isEmpty())
        return exact;
    const QString tolerantArea = tolerant(area);
    return fitting(m_tolerant, tolerant(code), [&](int level) {
        return tolerantArea.isEmpty() || m_tolerantAreas.at(level) == tolerantArea;
    });
}

QList<BayIndex::Suggestion> BayIndex::suggestions(const QString &prefix, qsizetype most) const
{
    const QString wanted = foldedBayCode(prefix);
    if (wanted.isEmpty() || most <= 0)
        return {};
    std::vector<qsizetype> found;
    auto key = std::lower_bound(m_keys.begin(), m_keys.end(), wanted,
                                [](const Key &each, const QString &text) { return each.text < text; });
    for (; key != m_keys.end() && key->text.startsWith(wanted); ++key)
        found.push_back(key->entry);
    // Twice as many: a code may be there with and without its zeros.
    const auto enough = std::min(found.size(), static_cast<size_t>(most) * 2);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(enough), found.end());
    found.resize(enough);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    QList<Suggestion> suggestions;
    for (const qsizetype entry : found) {
        if (suggestions.size() < most)
            suggestions.append(
                {m_entries[static_cast<size_t>(entry)].code, m_entries[static_cast<size_t>(entry)].place});
    }
    return suggestions;
}

QString BayIndex::next(const QString &prefix) const
{
    const QString wanted = foldedBayCode(prefix);
    const auto isLess = [](const Key &each, const QString &text) { return each.text < text; };
    QString result;
    auto key = std::lower_bound(m_keys.begin(), m_keys.end(), wanted, isLess);
    while (key != m_keys.end() && key->text.startsWith(wanted)) {
        if (key->text.size() == wanted.size()) {
            ++key;
            continue;
        }
        // On to the first that goes on otherwise: there are few of these, and many keys.
        const QChar character = key->text.at(wanted.size());
        result += character;
        key = std::lower_bound(key, m_keys.end(), wanted + QChar(char16_t(character.unicode() + 1)), isLess);
    }
    return result;
}

std::optional<int> findKiosk(const Site &site, const QString &nameOrId)
{
    for (const auto member : {&SiteKiosk::name, &SiteKiosk::id}) {
        for (int i = 0; i < site.kiosks.size(); ++i) {
            if (!nameOrId.isEmpty() && site.kiosks.at(i).*member == nameOrId)
                return i;
        }
    }
    return {};
}

} // namespace bayfinder
