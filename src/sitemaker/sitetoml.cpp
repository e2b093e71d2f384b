// SPDX-License-Identifier: Apache-2.0
#include "sitemaker/sitetoml.h"

#include "sitemaker/imdftext.h"

#include <QStringList>

namespace bayfinder::sitemaker {

namespace {

// TOML's basic strings are written as JSON's.
QByteArray localised(const Names &names)
{
    return "{en = " + jsonText(names.en) + ", zh_CN = " + jsonText(names.zh) + '}';
}

} // namespace

QByteArray siteToml(const GaragePlan &garage, const GeoFrame &frame)
{
    QByteArray text = "# Made by tools/make-site.\n\n[site]\nlevel_height = 3.2\n";
    text += "name = " + localised(garage.name) + "\n\n[bays]\n";
    const QByteArray hidden = garage.withoutCamera.isEmpty() ? "[]" : jsonTexts(garage.withoutCamera);
    text += "without_camera = " + QByteArray(hidden).replace(",", ", ") + '\n';
    for (const LevelPlan &level : garage.levels) {
        text +=
            "\n[[levels]]\nlevel = " + jsonText(level.shortName) + "\narea = " + jsonText(level.area) + '\n';
    }
    for (const LevelPlan &level : garage.levels) {
        for (const PlannedKiosk &kiosk : level.kiosks) {
            text += "\n[[kiosks]]\nkiosk = " + jsonText(kiosk.name) + "\nname = " + jsonText(kiosk.name)
                + "\nheading = " + QByteArray::number(frame.heading(kiosk.look))
                + "\ntitle = " + localised(kiosk.title) + '\n';
        }
    }
    return text;
}

} // namespace bayfinder::sitemaker
