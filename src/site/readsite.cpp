// SPDX-License-Identifier: Apache-2.0
#include "site/readsite.h"

#include "site/archive.h"
#include "site/connections.h"
#include "site/featurefile.h"
#include "site/featuretext.h"
#include "site/landmarks.h"
#include "site/origin.h"
#include "site/sitedraft.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

tl::unexpected<Error> refused(const QString &what)
{
    return failure(Error::Kind::Misconfigured, what);
}

// Only its version matters: what it says of its making is for its makers.
void readManifest(Archive &archive, SiteDraft &draft)
{
    const QString name = u"manifest.json"_s;
    if (!archive.files.contains(name))
        return;
    QJsonParseError error;
    const QByteArray content = archive.take(name).left(1024 * 1024);
    const QJsonDocument manifest = QJsonDocument::fromJson(content, &error);
    if (!manifest.isObject())
        return draft.problems.add(name, {}, u"is no JSON object (%1)"_s.arg(error.errorString()));
    const QString version = featureId(manifest[u"version"_s]);
    if (!version.isEmpty() && version.section(u'.', 0, 0) != "1"_L1)
        draft.problems.add(name, {}, u"is of version %1, expected 1"_s.arg(version.left(32)));
}

void readVenue(Archive &archive, SiteDraft &draft)
{
    draft.forEachFeature(archive, u"venue"_s, [&draft](const Feature &feature) {
        const LocalisedText name = draft.nameOf(feature);
        if (draft.site.name.isEmpty())
            draft.site.name = name;
    });
    if (!draft.settings.name.isEmpty())
        draft.site.name = draft.settings.name;
}

// Nothing is taken from these, but a file that is none is worth a word.
void readOthers(Archive &archive, SiteDraft &draft)
{
    for (const QString &type : {u"address"_s, u"building"_s, u"footprint"_s, u"geofence"_s, u"section"_s})
        draft.forEachFeature(archive, type, [](const Feature &) {});
}

QString whyThereIsNoLevel(const QString &fault, const SiteDraft &draft)
{
    if (!fault.isEmpty())
        return fault;
    const QList<SiteProblem> problems = draft.problems.all();
    for (const SiteProblem &problem : problems) {
        if (problem.file == "level.geojson"_L1)
            return problem.feature.isEmpty() ? problem.message : problem.feature + u' ' + problem.message;
    }
    return u"it has no features"_s;
}

} // namespace

Expected<Site> readSite(const QString &path)
{
    auto archive = readArchive(path);
    if (!archive)
        return tl::unexpected(archive.error());
    if (!archive->files.contains(u"level.geojson"_s))
        return refused(u"%1: has no level.geojson, expected an IMDF archive"_s.arg(path));
    auto settings = readSiteFile(archive->settings, archive->settingsName);
    if (!settings)
        return refused(settings.error());

    ProblemList ofOrigin;
    const LocalFrame frame = frameOf(*archive, ofOrigin);
    SiteDraft draft(*std::move(settings), frame);
    draft.problems = ofOrigin;
    for (const QString &unread : std::as_const(archive->unreadSettings))
        draft.problems.add(u"site.toml"_s, {}, unread);
    readManifest(*archive, draft);
    readVenue(*archive, draft);
    const QString fault = readLevels(*archive, draft);
    if (draft.site.levels.isEmpty())
        return refused(
            u"%1: level.geojson: no usable level (%2)"_s.arg(path, whyThereIsNoLevel(fault, draft)));
    readUnits(*archive, draft);
    readFixtures(*archive, draft);
    readOpenings(*archive, draft);
    readDetails(*archive, draft);
    readAnchors(*archive, draft);
    readAmenities(*archive, draft);
    readKiosks(*archive, draft);
    readConnections(*archive, draft);
    readLandmarks(*archive, draft);
    readOthers(*archive, draft);
    draft.reportUnusedNames();
    draft.site.problems = draft.problems.all();
    return std::move(draft.site);
}

} // namespace bayfinder
