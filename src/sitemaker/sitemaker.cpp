// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/sitemaker.h"

#include "sitemaker/garage.h"
#include "sitemaker/geoframe.h"
#include "sitemaker/imdfwriter.h"
#include "sitemaker/sitetoml.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bayfinder::sitemaker {

namespace {

// Tianfu Square in Chengdu.
constexpr double latitude = 30.657;
constexpr double longitude = 104.066;

} // namespace

QString problemOf(const SiteRequest &request)
{
    if (request.levels < 1 || request.levels > SiteRequest::mostLevels)
        return u"a garage has from 1 to %1 levels"_s.arg(SiteRequest::mostLevels);
    const qint64 bays = request.bays;
    if (bays < qint64(request.levels) * SiteRequest::fewestBaysPerLevel
        || bays > qint64(request.levels) * SiteRequest::mostBaysPerLevel) {
        return u"a level has from %1 to %2 bays"_s.arg(SiteRequest::fewestBaysPerLevel)
            .arg(SiteRequest::mostBaysPerLevel);
    }
    return {};
}

tl::expected<void, QString> makeSite(const SiteRequest &request, const QString &folder)
{
    if (const QString problem = problemOf(request); !problem.isEmpty())
        return tl::unexpected(problem);
    const GaragePlan garage = planGarage(request.levels, request.bays, request.seed);
    const GeoFrame frame(latitude, longitude, garage.turn, garage.pivot);
    QMap<QString, QByteArray> files = imdfFiles(garage, frame, request.seed);
    files.insert(u"site.toml"_s, siteToml(garage, frame));

    const QDir place(folder);
    if (!place.mkpath(u"."_s))
        return tl::unexpected(u"%1: cannot be made"_s.arg(folder));
    for (auto content = files.cbegin(); content != files.cend(); ++content) {
        QSaveFile file(place.filePath(content.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.value()) != content.value().size()
            || !file.commit())
            return tl::unexpected(u"%1: cannot be written (%2)"_s.arg(file.fileName(), file.errorString()));
    }
    return {};
}

} // namespace bayfinder::sitemaker
