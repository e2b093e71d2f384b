// SPDX-License-Identifier: Apache-2.0
#include "upkeep/findingkey.h"

#include "plate/normalise.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype hashBytes = 16;

/// So that no area can end where a bay begins.
QString escaped(QString part)
{
    return part.replace(u'%', u"%25"_s).replace(u'|', u"%7C"_s);
}

QString distinction(Finding::Kind kind, const QList<CarPlace> &places)
{
    QStringList parts;
    for (const CarPlace &place : places) {
        if (kind == Finding::Kind::PlateInTwoBays)
            parts += escaped(place.area) + u'|' + escaped(place.bay);
        else // a camera that reads a plate again shifts the time a little: the day stays
            parts += place.parkedSince.toUTC().date().toString(Qt::ISODate);
    }
    std::sort(parts.begin(), parts.end());
    return parts.join(u'\n');
}

} // namespace

QString bayFindingKey(Finding::Kind kind, const QString &area, const QString &bay)
{
    return findingKindId(kind) + u'|' + escaped(area) + u'|' + escaped(bay);
}

QString carFindingKey(Finding::Kind kind, const QByteArray &plateKey, const QString &plate,
                      const QList<CarPlace> &places)
{
    const QString message = plateIdentity(plate) + u'\n' + distinction(kind, places);
    const QByteArray hash =
        QMessageAuthenticationCode::hash(message.toUtf8(), plateKey, QCryptographicHash::Sha256);
    return findingKindId(kind) + u'|' + QString::fromLatin1(hash.first(hashBytes).toHex());
}

QString plateIdentity(const QString &plate)
{
    const QString normalised = normalisedPlate(plate);
    return normalised.isEmpty() ? plate : normalised;
}

} // namespace bayfinder
