// SPDX-License-Identifier: Apache-2.0
#include "site/geojsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

} // namespace

Expected<QJsonArray> readFeatures(const QString &folder, const QString &name)
{
    const auto refused = [](const QString &what) { return failure(Error::Kind::Misconfigured, what); };
    const QFileInfo place(folder);
    if (!place.exists())
        return refused(u"%1: does not exist, expected a folder with an unpacked IMDF archive"_s.arg(folder));
    if (!place.isDir())
        return refused(
            u"%1: is not a folder; IMDF archives (.zip) cannot be read yet, expected an unpacked one"_s.arg(
                folder));
    const QString fileName = QDir(folder).filePath(name);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"%1: cannot be read (%2)"_s.arg(fileName, file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return refused(u"%1: is larger than 64 MiB"_s.arg(fileName));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = content.left(error.offset).count('\n') + 1;
        return refused(u"%1:%2: not JSON (%3)"_s.arg(fileName).arg(line).arg(error.errorString()));
    }
    if (document[u"type"_s].toString() != "FeatureCollection"_L1 || !document[u"features"_s].isArray())
        return refused(u"%1: is not a GeoJSON FeatureCollection"_s.arg(fileName));
    return document[u"features"_s].toArray();
}

} // namespace bayfinder
