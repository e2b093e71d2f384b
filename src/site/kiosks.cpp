// SPDX-License-Identifier: Apache-2.0
// Anchors, and the kiosks that may stand at them.
#include "site/featuretext.h"
#include "site/sitedraft.h"

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

class KioskReader
{
public:
    explicit KioskReader(SiteDraft &draft)
        : m_draft(draft)
    {
        for (const SiteFile::Kiosk &entry : std::as_const(draft.settings.kiosks))
            m_entries.insert(entry.kiosk, &entry);
    }

    void add(const Feature &feature);
    void finish();

private:
    [[nodiscard]] std::optional<int> levelOf(const Feature &feature, const std::optional<QPointF> &position);
    [[nodiscard]] std::optional<QPointF> positionOf(const Feature &feature);
    [[nodiscard]] const SiteFile::Kiosk *entryFor(const QString &id, const QString &label);

    SiteDraft &m_draft;
    QHash<QString, const SiteFile::Kiosk *> m_entries;
    QHash<QString, qsizetype> m_kiosks; // index by id
    QSet<QString> m_names;
    QSet<QString> m_usedEntries;
};

const SiteDraft::Spot *anchorOf(const Feature &feature, const SiteDraft &draft)
{
    const auto anchor = draft.anchors.constFind(featureId(feature.properties.value("anchor_id"_L1)));
    return anchor == draft.anchors.cend() ? nullptr : &*anchor;
}

std::optional<QPointF> KioskReader::positionOf(const Feature &feature)
{
    // In the order of how exactly they were meant to be where somebody stands.
    if (const auto point = m_draft.displayPoint(feature))
        return point;
    if (const auto *anchor = anchorOf(feature, m_draft))
        return anchor->position;
    if (const auto point = m_draft.geometry.point(feature.geometry))
        return *point;
    const auto shape = m_draft.shapeOf(feature);
    return shape ? std::optional(labelPoint(*shape)) : std::nullopt;
}

std::optional<int> KioskReader::levelOf(const Feature &feature, const std::optional<QPointF> &position)
{
    if (const QString id = featureId(feature.properties.value("level_id"_L1)); m_draft.levels.contains(id))
        return m_draft.levels.value(id);
    if (const auto *anchor = anchorOf(feature, m_draft))
        return anchor->level;
    const auto level = m_draft.levelAt({}, *position);
    return level ? level : m_draft.levelOf(feature); // which says what is wrong
}

const SiteFile::Kiosk *KioskReader::entryFor(const QString &id, const QString &label)
{
    for (const QString &subject : {id, label}) {
        if (const auto entry = m_entries.constFind(subject); entry != m_entries.cend()) {
            m_usedEntries.insert(subject);
            return *entry;
        }
    }
    return nullptr;
}

void KioskReader::add(const Feature &feature)
{
    if (!m_draft.isNew(feature, m_kiosks))
        return;
    const std::optional<QPointF> position = positionOf(feature);
    const std::optional<int> level = position ? levelOf(feature, position) : std::nullopt;
    if (!level)
        return;
    SiteKiosk kiosk;
    kiosk.id = feature.id;
    kiosk.title = m_draft.nameOf(feature);
    kiosk.level = *level;
    kiosk.position = *position;
    const QString label = plainLabel(feature.properties.value("name"_L1));
    kiosk.name = label.isEmpty() ? kiosk.id : label;
    if (const SiteFile::Kiosk *entry = entryFor(kiosk.id, label)) {
        kiosk.heading = entry->heading;
        if (!entry->name.isEmpty())
            kiosk.name = entry->name;
        if (!entry->title.isEmpty())
            kiosk.title = entry->title;
    }
    if (m_names.contains(kiosk.name)) {
        m_draft.problem(feature, u"has the name of another kiosk, its id is taken"_s);
        kiosk.name = kiosk.id;
    }
    m_kiosks.insert(kiosk.id, m_draft.site.kiosks.size());
    m_names.insert(kiosk.name);
    m_draft.site.kiosks.append(kiosk);
}

void KioskReader::finish()
{
    for (const SiteFile::Kiosk &entry : std::as_const(m_draft.settings.kiosks)) {
        if (!m_usedEntries.contains(entry.kiosk))
            m_draft.problems.add(u"site.toml"_s, entry.kiosk, u"kiosks: the map has no such kiosk"_s);
    }
}

} // namespace

void readAnchors(Archive &archive, SiteDraft &draft)
{
    draft.forEachFeature(archive, u"anchor"_s, [&draft](const Feature &feature) {
        if (!draft.isNew(feature, draft.anchors))
            return;
        const auto point = draft.geometry.point(feature.geometry);
        if (!point)
            return draft.problem(feature, point.error());
        const QString unit = featureId(feature.properties.value("unit_id"_L1));
        const auto level = draft.levelAt({unit}, *point);
        if (!level)
            return draft.problem(feature, u"is in no unit, and on no level that can be told"_s);
        draft.anchors.insert(feature.id, {*level, *point, unit});
    });
}

void readKiosks(Archive &archive, SiteDraft &draft)
{
    KioskReader reader(draft);
    draft.forEachFeature(archive, u"kiosk"_s, [&reader](const Feature &feature) { reader.add(feature); });
    reader.finish();
}

} // namespace bayfinder
