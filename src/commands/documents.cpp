// SPDX-License-Identifier: Apache-2.0
#include "commands/documents.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

// Qt writes UTC as "Z" and local times without offset; scripts get one form.
QString timeText(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QString offset = u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return time.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + offset;
}

QJsonObject carObject(const ParkedCar &car)
{
    QJsonObject object;
    insertText(object, "plate"_L1, car.plate);
    insertText(object, "area"_L1, car.area);
    insertText(object, "areaName"_L1, car.areaName);
    insertText(object, "bay"_L1, car.bay);
    if (car.parkedSince.isValid())
        object.insert("parkedSince"_L1, timeText(car.parkedSince));
    insertText(object, "image"_L1, car.picture.toString(QUrl::FullyEncoded));
    return object;
}

QJsonArray differsArray(const PlateMatch &match)
{
    QJsonArray pairs;
    for (const PlateDifference &difference : match.differences) {
        const qsizetype typed = difference.typedIndex;
        pairs.append(QJsonArray{typed, difference.plateIndex});
        // The two that were swapped lie crosswise: where the first of them was typed, the plate has the
        // second.
        if (difference.kind == PlateDifference::Kind::Swapped)
            pairs.append(QJsonArray{match.places.indexOf(difference.plateIndex), match.places.at(typed)});
    }
    return pairs;
}

QJsonObject candidateObject(const Candidate &candidate)
{
    QJsonObject object = carObject(candidate.car);
    object.insert("match"_L1,
                  QJsonObject{{u"kind"_s, candidate.match.exact ? u"exact"_s : u"similar"_s},
                              {u"distance"_s, candidate.match.distance},
                              {u"differs"_s, differsArray(candidate.match)}});
    return object;
}

QJsonObject areaObject(const AreaVacancy &area)
{
    QJsonObject object;
    insertText(object, "area"_L1, area.area);
    insertText(object, "areaName"_L1, area.areaName);
    if (area.total)
        object.insert("total"_L1, *area.total);
    if (area.free)
        object.insert("free"_L1, *area.free);
    return object;
}

QString occupancyName(BayState::Occupancy occupancy)
{
    switch (occupancy) {
    case BayState::Occupancy::Free:
        return u"free"_s;
    case BayState::Occupancy::Occupied:
        return u"occupied"_s;
    case BayState::Occupancy::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject bayObject(const BayState &bay)
{
    QJsonObject object;
    insertText(object, "area"_L1, bay.area);
    insertText(object, "areaName"_L1, bay.areaName);
    insertText(object, "bay"_L1, bay.bay);
    object.insert("state"_L1, occupancyName(bay.occupancy));
    return object;
}

QJsonObject checkObject(const CheckResult &check)
{
    return {{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"message"_s, check.message}};
}

QJsonObject levelObject(const SiteLevel &level)
{
    const QString name = level.name.text(u"en"_s);
    return {{u"id"_s, level.id},
            {u"name"_s, name.isEmpty() ? level.shortName : name},
            {u"ordinal"_s, level.ordinal},
            {u"area"_s, level.area},
            {u"bays"_s, level.bays.size()}};
}

QJsonObject problemObject(const SiteProblem &problem)
{
    QJsonObject object;
    insertText(object, "file"_L1, problem.file);
    insertText(object, "feature"_L1, problem.feature);
    insertText(object, "message"_L1, problem.message);
    return object;
}

template <typename T, typename ToObject>
QJsonArray arrayOf(const QList<T> &values, ToObject toObject)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toObject(value));
    return array;
}

} // namespace

QJsonObject carsDocument(const QList<Candidate> &candidates, bool isCutShort)
{
    QJsonObject document{{u"cars"_s, arrayOf(candidates, candidateObject)}};
    if (isCutShort)
        document.insert("limited"_L1, true);
    return document;
}

QJsonObject carDocument(const QList<ParkedCar> &cars)
{
    QJsonObject document{{u"car"_s, carObject(cars.first())}};
    if (cars.size() > 1)
        document.insert("alternatives"_L1, arrayOf(cars.mid(1), carObject));
    return document;
}

QJsonObject areasDocument(const QList<AreaVacancy> &areas)
{
    return {{u"areas"_s, arrayOf(areas, areaObject)}};
}

QJsonObject baysDocument(const QList<BayState> &bays)
{
    return {{u"bays"_s, arrayOf(bays, bayObject)}};
}

QJsonObject imageDocument(const QString &file, QSize size)
{
    return {{u"image"_s,
             QJsonObject{{u"file"_s, file}, {u"width"_s, size.width()}, {u"height"_s, size.height()}}}};
}

QJsonObject checksDocument(const QList<CheckResult> &checks)
{
    return {{u"checks"_s, arrayOf(checks, checkObject)}};
}

QJsonObject siteDocument(const Site &site)
{
    const auto kioskObject = [&site](const SiteKiosk &kiosk) {
        QJsonObject object{
            {u"id"_s, kiosk.id}, {u"name"_s, kiosk.name}, {u"level"_s, site.levels.at(kiosk.level).id}};
        if (kiosk.heading)
            object.insert("heading"_L1, *kiosk.heading);
        return object;
    };
    return {{u"levels"_s, arrayOf(site.levels, levelObject)},
            {u"kiosks"_s, arrayOf(site.kiosks, kioskObject)},
            {u"problems"_s, arrayOf(site.problems, problemObject)}};
}

QJsonObject errorDocument(const QString &kind, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, kind}, {u"message"_s, message}}}};
}

QJsonObject errorDocument(const Error &error)
{
    return errorDocument(errorKindName(error.kind), error.message);
}

QByteArray lineOf(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

ExitCode exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return NoAnswer;
    case Error::Kind::Misconfigured:
        return WrongUse;
    default:
        return ServiceFailed;
    }
}

} // namespace bayfinder
