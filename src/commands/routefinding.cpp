// SPDX-License-Identifier: Apache-2.0
#include "commands/routefinding.h"

#include "commands/targetbay.h"
#include "directions/instructions.h"
#include "directions/sentences.h"
#include "route/routeplanner.h"
#include "site/bayindex.h"
#include "site/readsite.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

double toCentimetres(double metres)
{
    return std::round(metres * 100) / 100;
}

QString kindName(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Lift:
        return u"lift"_s;
    case ConnectionKind::Stairs:
        return u"stairs"_s;
    case ConnectionKind::Escalator:
        return u"escalator"_s;
    case ConnectionKind::Ramp:
        break;
    }
    return u"ramp"_s;
}

QString obstacleName(RouteAnswer::Obstacle obstacle)
{
    switch (obstacle) {
    case RouteAnswer::Obstacle::Closed:
        return u"closed"_s;
    case RouteAnswer::Obstacle::Steps:
        return u"steps"_s;
    case RouteAnswer::Obstacle::StepFreeClosed:
        return u"step-free-closed"_s;
    case RouteAnswer::Obstacle::Apart:
    case RouteAnswer::Obstacle::None:
        break;
    }
    return u"apart"_s;
}

QJsonObject legObject(const Site &site, const RouteLeg &leg, const QString &language)
{
    QJsonArray points;
    for (QPointF point : leg.points)
        points.append(QJsonArray{toCentimetres(point.x()), toCentimetres(point.y())});
    QJsonObject object{{u"level"_s, site.levels[leg.level].id}, {u"points"_s, points}};
    if (leg.connection) {
        const SiteConnection &connection = site.connections[*leg.connection];
        QJsonObject via{{u"kind"_s, kindName(connection.kind)}, {u"id"_s, connection.id}};
        if (const QString name = connection.name.text(language); !name.isEmpty())
            via.insert(u"name"_s, name);
        object.insert(u"via"_s, via);
    }
    return object;
}

QJsonObject routeObject(const Site &site, const RouteAnswer &answer, const QString &bay,
                        const QList<Instruction> &steps, const QString &language)
{
    const bool reached = answer.outcome == RouteAnswer::Outcome::Reached;
    QJsonArray legs;
    for (const RouteLeg &leg : answer.route.legs)
        legs.append(legObject(site, leg, language));
    QJsonArray sentences;
    for (const Instruction &step : steps)
        sentences.append(sentenceOf(step, site, language));
    QJsonObject route{{u"reached"_s, reached},
                      {u"metres"_s, toCentimetres(answer.route.metres)},
                      {u"seconds"_s, std::round(answer.route.seconds)},
                      {u"climb"_s, toCentimetres(answer.route.climb)},
                      {u"legs"_s, legs},
                      {u"instructions"_s, sentences}};
    if (!reached) {
        route.insert(u"obstacle"_s, obstacleName(answer.obstacle));
        route.insert(u"message"_s, obstacleSentence(answer, bay));
    }
    return route;
}

// Speaks the language while it lives.
class Speaker
{
public:
    explicit Speaker(const QString &language)
        : m_translator(loadTranslator(language))
    {
        if (m_translator)
            QCoreApplication::installTranslator(m_translator.get());
    }

    [[nodiscard]] bool isThere() const { return m_translator != nullptr; }

private:
    std::unique_ptr<QTranslator> m_translator; // takes itself away
};

tl::unexpected<Error> noSuchKiosk(const QList<SiteKiosk> &kiosks)
{
    if (kiosks.isEmpty())
        return failure(Error::Kind::Misconfigured, u"--from: the map has no kiosks"_s);
    QStringList names;
    for (const SiteKiosk &kiosk : kiosks)
        names.append(kiosk.name);
    return failure(Error::Kind::Misconfigured,
                   u"--from: the map has no such kiosk, expected one of "_s + names.join(u", "_s));
}

} // namespace

Expected<RouteResult> findRoute(const Command &command)
{
    using Kind = Error::Kind;
    const Speaker speaker(command.language);
    if (!speaker.isThere())
        return failure(Kind::Misconfigured,
                       u"--language: there is no such language, expected one of "_s
                           + translatedLanguages().join(u", "_s));
    auto read = readSite(command.map);
    if (!read)
        return tl::unexpected(read.error());
    const auto site = std::make_shared<const Site>(*std::move(read));
    const auto kiosk = findKiosk(*site, command.from);
    if (!kiosk)
        return noSuchKiosk(site->kiosks);
    const auto place = targetBay(*site, command.to);
    if (!place)
        return tl::unexpected(place.error());

    const SiteKiosk &start = site->kiosks[*kiosk];
    const RoutePlanner planner(site);
    const RouteAnswer answer = planner.toBay({start.level, start.position, start.heading}, place->level,
                                             place->bay, {command.stepFree});
    if (answer.outcome == RouteAnswer::Outcome::Nowhere)
        return failure(Kind::NotFound, u"the kiosk stands where the map lets nobody walk"_s);
    const QString bay = site->levels[place->level].bays[place->bay].code;
    const auto steps = instructionsFor(*site, answer, bay, start.heading);
    return RouteResult{{{u"route"_s, routeObject(*site, answer, bay, steps, command.language)}},
                       answer.outcome == RouteAnswer::Outcome::Reached};
}

} // namespace bayfinder
