// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "site/site.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace bayfinder {

/// What a site.toml says about the archive that it stands beside; docs/site.md lists its keys. Entries refer
/// to features by id or name; whether there are such is for readSite() to say.
struct SiteFile
{
    struct Level
    {
        QString level; ///< id or short name
        QString area; ///< empty: not said
        LocalisedText name; ///< empty: not said
        std::optional<double> height; ///< metres above ordinal 0
    };

    struct Kiosk
    {
        QString kiosk; ///< id or label
        QString name; ///< empty: not said
        std::optional<double> heading; ///< degrees clockwise from north
        LocalisedText title; ///< empty: not said
    };

    struct Name
    {
        QString feature; ///< id
        LocalisedText name;
    };

    double levelHeight = 3.5; ///< metres between neighbouring ordinals
    LocalisedText name; ///< empty: the venue's
    WalkingSettings walking;
    std::optional<QRegularExpression> bayPattern; ///< the code is what its first group matches
    QStringList withoutCamera; ///< "area/code"
    QList<Level> levels;
    QList<Kiosk> kiosks;
    QList<Name> names;
    QStringList closed; ///< ids or names of connections
};

/// Reads the text of a site.toml. Every fault is an error, unknown keys too; of several faults one is
/// reported: "FILE:LINE: KEY: what is wrong, what is expected". Pure.
[[nodiscard]] tl::expected<SiteFile, QString> readSiteFile(const QByteArray &content,
                                                           const QString &fileName);

} // namespace bayfinder
