// SPDX-License-Identifier: Apache-2.0
// Everything that reads bytes of a map, for libFuzzer; how to run it is in CMakeLists.txt.
//
// The input is a ZIP archive, or else the files of a map, each behind a line "=== NAME": that way the fuzzer
// gets to the features without finding out first how archives are compressed.
#include "site/bayindex.h"
#include "site/readsite.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstddef>
#include <cstdint>

using namespace bayfinder;

namespace {

void require(bool promise)
{
    if (!promise)
        qFatal("a promise was broken");
}

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

// Empty names and those that lead elsewhere are not ours to test here.
void writeFiles(const QString &folder, const QByteArray &input)
{
    qsizetype begin = 0;
    while ((begin = input.indexOf("=== ", begin)) >= 0) {
        const qsizetype end = input.indexOf('\n', begin);
        const qsizetype next = input.indexOf("=== ", begin + 4);
        const QByteArray name = input.mid(begin + 4, end < 0 ? -1 : end - begin - 4);
        const bool isName = !name.isEmpty() && name.size() < 64 && !name.contains('/') && !name.contains('\0')
            && name != "." && name != "..";
        if (isName && end >= 0)
            write(folder + u'/' + QString::fromLatin1(name),
                  input.mid(end + 1, next < 0 ? -1 : next - end - 1));
        begin += 4;
    }
}

void requireFinite(const Shape &shape)
{
    for (const Polygon &polygon : shape) {
        require(polygon.outer.size() >= 3);
        for (const QPointF point : polygon.outer)
            require(std::abs(point.x()) <= 10000 && std::abs(point.y()) <= 10000);
    }
}

// What site.h says of every site.
void requirePromises(const Site &site)
{
    require(!site.levels.isEmpty() && site.problems.size() <= 1001);
    const auto levels = site.levels.size();
    for (const SiteLevel &level : site.levels) {
        require(!level.shortName.isEmpty() && !level.area.isEmpty() && std::isfinite(level.height));
        for (const SiteBay &bay : level.bays) {
            require(!bay.code.isEmpty() && !bay.shape.isEmpty());
            requireFinite(bay.shape);
        }
        for (const SiteUnit &unit : level.units)
            requireFinite(unit.shape);
    }
    for (const SiteConnection &connection : site.connections) {
        require(connection.stops.size() >= 2);
        for (const SiteConnection::Stop &stop : connection.stops)
            require(stop.level >= 0 && stop.level < levels);
    }
    for (const SiteKiosk &kiosk : site.kiosks) {
        require(!kiosk.name.isEmpty() && kiosk.level >= 0 && kiosk.level < levels);
        require(!kiosk.heading || (*kiosk.heading >= 0 && *kiosk.heading < 360));
    }
    const BayIndex index(site);
    (void)index.suggestions(QStringLiteral("1"), 20);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QTemporaryDir folder;
    QString path = folder.path();
    if (input.startsWith("PK")) {
        path += QStringLiteral("/map.zip");
        write(path, input);
    } else {
        writeFiles(path, input);
    }
    if (const auto site = readSite(path))
        requirePromises(*site);
    return 0;
}
