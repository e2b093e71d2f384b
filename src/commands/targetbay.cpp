// SPDX-License-Identifier: Apache-2.0
#include "commands/targetbay.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

using Places = QList<BayIndex::Place>;

constexpr qsizetype mostNamed = 5;

QString nameOf(const Site &site, const BayIndex::Place &place)
{
    const SiteLevel &level = site.levels.at(place.level);
    return level.area + u'/' + level.bays.at(place.bay).code;
}

// Each once, however area and bay may be divided.
Places allFitting(const Site &site, const QString &to)
{
    const BayIndex index(site);
    Places found;
    for (qsizetype end = to.size(); end >= 0;) {
        const qsizetype slash = end > 0 ? to.lastIndexOf(u'/', end - 1) : -1;
        const Places fitting = index.findAll(slash < 0 ? QString() : to.left(slash), to.mid(slash + 1));
        for (const BayIndex::Place &place : fitting) {
            if (!found.contains(place))
                found.append(place);
        }
        end = slash;
    }
    return found;
}

QString listOf(const QStringList &texts, const QString &separator)
{
    const QString more = texts.size() > mostNamed ? separator + u"..."_s : QString();
    return texts.mid(0, mostNamed).join(separator) + more;
}

QString whichBays(const Site &site, const Places &places)
{
    QStringList names;
    QStringList levels; // as [[levels]] of site.toml names them
    for (const BayIndex::Place &place : places) {
        names += nameOf(site, place);
        const SiteLevel &level = site.levels.at(place.level);
        const QString name = level.name.text(u"en"_s);
        levels += u"%1 (%2)"_s.arg(level.id, name.isEmpty() ? level.shortName : name);
    }
    std::sort(names.begin(), names.end());
    names.removeDuplicates();
    if (names.size() > 1)
        return u"--to: several bays fit, expected one of "_s + listOf(names, u", "_s);
    return u"--to: several levels have a bay %1: %2; give each of them an area of its own in site.toml, "
           "[[levels]] with level and area"_s.arg(names.first(), listOf(levels, u", "_s));
}

} // namespace

Expected<BayIndex::Place> targetBay(const Site &site, const QString &to)
{
    Places found = allFitting(site, to);
    Places exact;
    std::copy_if(found.cbegin(), found.cend(), std::back_inserter(exact),
                 [&](const BayIndex::Place &place) { return nameOf(site, place) == to; });
    if (!exact.isEmpty())
        found = exact;
    if (found.isEmpty())
        return failure(Error::Kind::NotFound, u"--to: the map has no such bay"_s);
    if (found.size() > 1)
        return failure(Error::Kind::NotFound, whichBays(site, found));
    return found.first();
}

} // namespace bayfinder
