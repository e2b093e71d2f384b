// SPDX-License-Identifier: Apache-2.0
// Units, and what else has a shape or a line on a level.
#include "platform/cleantext.h"
#include "site/categories.h"
#include "site/featuretext.h"
#include "site/sitedraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostBays = 50'000;
constexpr qsizetype longestCode = 64;
constexpr double largestBay = 50; // square metres; a lorry's has 45

class UnitReader
{
public:
    explicit UnitReader(SiteDraft &draft)
        : m_draft(draft)
    {
        for (const QString &bay : std::as_const(draft.settings.withoutCamera))
            m_withoutCamera.insert(bay, false);
    }

    void add(const Feature &feature);
    void finish();

private:
    void addBay(const Feature &feature, const BayCategory &category, int level, Shape shape);
    void addUnit(const Feature &feature, UnitKind kind, int level, Shape shape);
    [[nodiscard]] QString codeOf(const Feature &feature);

    SiteDraft &m_draft;
    qsizetype m_bayCount = 0;
    QHash<QString, int> m_bays; // level by "area/code"
    QHash<QString, bool> m_withoutCamera; // whether there is such a bay
};

// What stands in the standard's and other tools' file to be done to a unit.
UnitKind kindOf(const Feature &feature, SiteDraft &draft)
{
    const std::optional<UnitKind> kind = unitKind(feature.category());
    if (!kind)
        draft.unknownCategory(feature, u"unspecified, which is walked on"_s);
    // Where only employees may go, no driver is led.
    const bool isPrivate = !featureId(feature.properties.value("restriction"_L1)).isEmpty();
    return isPrivate ? UnitKind::Solid : kind.value_or(UnitKind::Walkway);
}

void UnitReader::add(const Feature &feature)
{
    if (!m_draft.isNew(feature, m_draft.units))
        return;
    const std::optional<int> level = m_draft.levelOf(feature);
    if (!level)
        return;
    std::optional<Shape> shape = m_draft.shapeOf(feature);
    if (!shape)
        return;
    if (const auto bay = bayCategory(feature.category()))
        addBay(feature, *bay, *level, *std::move(shape));
    else
        addUnit(feature, kindOf(feature, m_draft), *level, *std::move(shape));
}

void UnitReader::addUnit(const Feature &feature, UnitKind kind, int level, Shape shape)
{
    QList<SiteUnit> &units = m_draft.site.levels[level].units;
    const QPointF middle = m_draft.middleOf(feature, shape);
    m_draft.units.insert(feature.id, {level, units.size(), false});
    units.append({feature.id, kind, feature.category(), m_draft.nameOf(feature), std::move(shape), middle});
}

void UnitReader::addBay(const Feature &feature, const BayCategory &category, int level, Shape shape)
{
    QList<SiteBay> &bays = m_draft.site.levels[level].bays;
    const QString &area = m_draft.site.levels[level].area;
    const QString code = codeOf(feature);
    const QString name = area + u'/' + code;
    const auto other = m_bays.constFind(name);
    QString fault;
    if (code.isEmpty())
        fault = u"is a parking bay without a name"_s;
    else if (other != m_bays.cend() && *other == level)
        fault = u"has the name of another bay of its level"_s;
    else if (m_bayCount >= mostBays)
        fault = u"is one bay too many, at most %1 are read"_s.arg(mostBays);
    if (!fault.isEmpty()) {
        m_draft.problem(feature, fault);
        // Cars stand there all the same, and nobody walks through them; only an area for many is walked on.
        const bool isOne = bayfinder::area(shape) <= largestBay;
        return addUnit(feature, isOne ? UnitKind::Solid : UnitKind::Road, level, std::move(shape));
    }
    if (other != m_bays.cend())
        m_draft.problem(feature, u"has the name of a bay of another level of the area \"%1\""_s.arg(area));
    ++m_bayCount;
    m_bays.insert(name, level);
    SiteBay bay;
    bay.id = feature.id;
    bay.code = code;
    bay.middle = m_draft.middleOf(feature, shape);
    bay.shape = std::move(shape);
    bay.accessible = category.accessible
        || textList(feature.properties.value("accessibility"_L1)).contains("wheelchair"_L1);
    bay.charging = category.charging;
    if (const auto unwatched = m_withoutCamera.find(name); unwatched != m_withoutCamera.end()) {
        bay.watched = false;
        *unwatched = true;
    }
    m_draft.units.insert(bay.id, {level, bays.size(), true});
    bays.append(bay);
}

QString UnitReader::codeOf(const Feature &feature)
{
    const QString name = cleanText(plainLabel(feature.properties.value("name"_L1)), longestCode);
    if (name.isEmpty() || !m_draft.settings.bayPattern)
        return name;
    const QRegularExpressionMatch match = m_draft.settings.bayPattern->match(name);
    const QString code = cleanText(match.captured(1));
    if (!code.isEmpty())
        return code;
    m_draft.problem(
        feature,
        u"its name \"%1\" does not match the pattern of site.toml, it is taken as it is"_s.arg(name));
    return name;
}

void UnitReader::finish()
{
    for (const QString &bay : std::as_const(m_draft.settings.withoutCamera)) {
        if (!m_withoutCamera.value(bay))
            m_draft.problems.add(u"site.toml"_s, bay, u"bays.without_camera: the map has no such bay"_s);
    }
}

} // namespace

void readUnits(Archive &archive, SiteDraft &draft)
{
    if (!archive.files.contains(u"unit.geojson"_s))
        draft.problems.add(u"unit.geojson"_s, {}, u"is missing: there are no bays"_s);
    UnitReader reader(draft);
    draft.forEachFeature(archive, u"unit"_s, [&reader](const Feature &feature) { reader.add(feature); });
    reader.finish();
}

void readFixtures(Archive &archive, SiteDraft &draft)
{
    draft.forEachFeature(archive, u"fixture"_s, [&draft](const Feature &feature) {
        const std::optional<int> level = draft.levelOf(feature);
        auto shape = level ? draft.shapeOf(feature) : std::nullopt;
        // All that the standard has stands in the way: walls, desks, plants.
        if (shape)
            draft.site.levels[*level].fixtures.append(
                {feature.id, feature.category(), *std::move(shape), true});
    });
}

void readOpenings(Archive &archive, SiteDraft &draft)
{
    draft.forEachFeature(archive, u"opening"_s, [&draft](const Feature &feature) {
        if (!draft.isNew(feature, draft.openings))
            return;
        const std::optional<int> level = draft.levelOf(feature);
        if (!level)
            return;
        const auto lines = draft.geometry.lines(feature.geometry);
        if (!lines)
            return draft.problem(feature, lines.error());
        QList<SiteOpening> &openings = draft.site.levels[*level].openings;
        draft.openings.insert(feature.id, {*level, openings.size()});
        openings.append({feature.id, feature.category(), draft.nameOf(feature), lines->first()});
    });
}

void readDetails(Archive &archive, SiteDraft &draft)
{
    draft.forEachFeature(archive, u"detail"_s, [&draft](const Feature &feature) {
        const std::optional<int> level = draft.levelOf(feature);
        if (!level)
            return;
        if (const auto lines = draft.geometry.lines(feature.geometry))
            draft.site.levels[*level].details.append(*lines);
        else
            draft.problem(feature, lines.error());
    });
}

} // namespace bayfinder
