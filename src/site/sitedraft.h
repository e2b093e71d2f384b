// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/archive.h"
#include "site/effort.h"
#include "site/geometryreader.h"
#include "site/problemlist.h"
#include "site/site.h"
#include "site/sitefile.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace bayfinder {

/// How many points a shape has: the steps that it takes to see whether it contains one.
[[nodiscard]] qint64 pointCount(const Shape &shape);

/// One feature of a file, before anything is made of it.
struct Feature
{
    QString file; ///< "unit.geojson"
    qsizetype number = 0; ///< in the file, from 1; 0: the file as a whole
    QString id; ///< may be empty, where nothing refers to it
    QJsonObject properties;
    QJsonValue geometry;

    [[nodiscard]] QString category() const;
};

/// A site while it is being read, with what only its readers need: which feature became what, and what is
/// still allowed to be read. Only this room's own sources use it.
class SiteDraft
{
public:
    SiteDraft(SiteFile settings, const LocalFrame &frame);

    struct UnitPlace
    {
        int level = 0;
        qsizetype index = 0; ///< in the level's bays or units
        bool isBay = false;
    };

    struct OpeningPlace
    {
        int level = 0;
        qsizetype index = 0;
    };

    /// Where an anchor or an amenity is.
    struct Spot
    {
        int level = 0;
        QPointF position;
        QString unit; ///< id; may be empty
    };

    Site site;
    SiteFile settings;
    GeometryReader geometry;
    ProblemList problems;
    Effort effort; ///< for comparing features with each other

    QHash<QString, int> levels; ///< index by id
    QList<QSet<QString>> buildings; ///< ids, per level
    QHash<QString, UnitPlace> units;
    QHash<QString, OpeningPlace> openings;
    QHash<QString, Spot> anchors;
    QHash<QString, Spot> amenities;

    /// Landmarks that amenities make, with their levels; they wait for the better ones, see landmarks.h.
    QList<std::pair<int, SiteLandmark>> amenityLandmarks;

    /// Calls @p visit for every feature of that type's file, if there is one. Features that are no GeoJSON
    /// are problems. Returns what is wrong with the file as a whole, which is a problem too.
    QString forEachFeature(Archive &archive, const QString &type,
                           const std::function<void(const Feature &)> &visit);

    void problem(const Feature &feature, const QString &message);

    /// Whether the feature can be referred to: it has an id, which none of @p known has. Otherwise a problem.
    template <typename T>
    [[nodiscard]] bool isNew(const Feature &feature, const QHash<QString, T> &known)
    {
        return isNew(feature, known.contains(feature.id));
    }

    /// The name in site.toml, or else the feature's own.
    [[nodiscard]] LocalisedText nameOf(const Feature &feature);
    /// Entries of [[names]] that no feature asked for are problems.
    void reportUnusedNames();

    /// By level_id. Nothing, and a problem, where there is no such level.
    [[nodiscard]] std::optional<int> levelOf(const Feature &feature);
    /// By a unit that it names, or by where it is if only one level is there; nothing, and no problem, where
    /// both do not tell.
    [[nodiscard]] std::optional<int> levelAt(const QStringList &unitIds, QPointF position);

    /// Nothing, and a problem, where the geometry is not usable.
    [[nodiscard]] std::optional<Shape> shapeOf(const Feature &feature);
    /// See GeometryReader::joined(); what is remarkable becomes a problem.
    [[nodiscard]] Shape joined(const Feature &feature, const Shape &shape);
    [[nodiscard]] std::optional<QPointF> displayPoint(const Feature &feature);
    /// The display point if that is inside the shape, or else its label point.
    [[nodiscard]] QPointF middleOf(const Feature &feature, const Shape &shape);

    /// The unit of that id, unless it is a bay.
    [[nodiscard]] const SiteUnit *unit(const QString &id) const;

    /// A problem, once for every category.
    void unknownCategory(const Feature &feature, const QString &takenAs);

private:
    [[nodiscard]] bool isNew(const Feature &feature, bool isKnown);

    QHash<QString, LocalisedText> m_givenNames;
    QSet<QString> m_usedNames;
    QSet<QString> m_unknownCategories;
};

// The readers, in the order in which they are called. Each reads the file that it is named after.

[[nodiscard]] QString readLevels(Archive &archive, SiteDraft &draft); ///< returns what is wrong with the file
void readUnits(Archive &archive, SiteDraft &draft);
void readFixtures(Archive &archive, SiteDraft &draft);
void readOpenings(Archive &archive, SiteDraft &draft);
void readDetails(Archive &archive, SiteDraft &draft);
void readAnchors(Archive &archive, SiteDraft &draft);
void readAmenities(Archive &archive, SiteDraft &draft);
void readKiosks(Archive &archive, SiteDraft &draft);

} // namespace bayfinder
