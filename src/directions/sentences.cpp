// SPDX-License-Identifier: Apache-2.0
#include "directions/sentences.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// lupdate takes the class as the context of the texts.
class Directions
{
    Q_DECLARE_TR_FUNCTIONS(Directions)

public:
    static QString clause(Turn turn);
    static QString position(const QString &bay, Turn turn);
    static QString kindOf(LandmarkKind kind);
    static QString ride(const Instruction &instruction, const Site &site, const QString &language);
    static QString withMark(const QString &clause, const WayMark &mark, const QString &language);
    static QString stop(const Instruction &instruction, const Site &site, const QString &language);
    static QString walk(const Instruction &instruction, const QString &language);
    static QString leave(const Instruction &instruction, const Site &site, const QString &language);
    static QString obstacle(RouteAnswer::Obstacle obstacle, const QString &bay);
    static QString length(double metres);
    static QString time(double seconds);
};

QString nameOf(LandmarkKind kind, const LocalisedText &name, const QString &language)
{
    const QString own = name.text(language);
    return own.isEmpty() ? Directions::kindOf(kind) : own;
}

QString nameOf(const SiteConnection &connection, const QString &language)
{
    switch (connection.kind) {
    case ConnectionKind::Lift:
        return nameOf(LandmarkKind::Lift, connection.name, language);
    case ConnectionKind::Stairs:
        return nameOf(LandmarkKind::Stairs, connection.name, language);
    case ConnectionKind::Escalator:
        return nameOf(LandmarkKind::Escalator, connection.name, language);
    case ConnectionKind::Ramp:
        break;
    }
    return nameOf(LandmarkKind::Ramp, connection.name, language);
}

QString Directions::kindOf(LandmarkKind kind)
{
    switch (kind) {
    case LandmarkKind::Lift:
        //: One of several things on the way, as in "turn left after the lift"
        return tr("the lift");
    case LandmarkKind::Stairs:
        return tr("the stairs");
    case LandmarkKind::Escalator:
        return tr("the escalator");
    case LandmarkKind::Ramp:
        return tr("the ramp");
    case LandmarkKind::Exit:
        return tr("the exit");
    case LandmarkKind::EmergencyExit:
        return tr("the emergency exit");
    case LandmarkKind::Shop:
        return tr("the shop");
    case LandmarkKind::Toilet:
    case LandmarkKind::AccessibleToilet:
        return tr("the toilets");
    case LandmarkKind::Payment:
        return tr("the pay machine");
    case LandmarkKind::Charging:
        return tr("the charging station");
    case LandmarkKind::Information:
        return tr("the information desk");
    case LandmarkKind::Other:
        break;
    }
    return tr("the landmark");
}

QString Directions::clause(Turn turn)
{
    switch (turn) {
    case Turn::Unknown:
        return tr("Follow the line on the map");
    case Turn::Ahead:
        return tr("Go straight ahead");
    case Turn::SlightLeft:
        return tr("Bear left");
    case Turn::Left:
        return tr("Turn left");
    case Turn::SharpLeft:
        return tr("Turn sharp left");
    case Turn::Around:
        return tr("Turn around");
    case Turn::SharpRight:
        return tr("Turn sharp right");
    case Turn::Right:
        return tr("Turn right");
    case Turn::SlightRight:
        break;
    }
    return tr("Bear right");
}

QString Directions::position(const QString &bay, Turn turn)
{
    switch (turn) {
    case Turn::SlightLeft:
    case Turn::Left:
    case Turn::SharpLeft:
        return tr("Bay %1 is on your left").arg(bay);
    case Turn::SlightRight:
    case Turn::Right:
    case Turn::SharpRight:
        return tr("Bay %1 is on your right").arg(bay);
    case Turn::Around:
        return tr("Bay %1 is behind you").arg(bay);
    case Turn::Unknown:
    case Turn::Ahead:
        break;
    }
    return tr("Bay %1 is in front of you").arg(bay);
}

QString Directions::withMark(const QString &clause, const WayMark &mark, const QString &language)
{
    const QString name = nameOf(mark.kind, mark.name, language);
    switch (mark.relation) {
    case WayMark::Relation::At:
        //: %1 is what to do, such as "Turn left"; %2 is a landmark
        return tr("%1 at %2").arg(clause, name);
    case WayMark::Relation::After:
        //: %1 is what to do, such as "Turn left"; %2 is a landmark
        return tr("%1 after %2").arg(clause, name);
    case WayMark::Relation::Towards:
        break;
    }
    //: %1 is what to do, such as "Turn left"; %2 is a landmark
    return tr("%1 towards %2").arg(clause, name);
}

QString Directions::walk(const Instruction &instruction, const QString &language)
{
    QString what = clause(instruction.turn);
    if (instruction.mark)
        what = withMark(what, *instruction.mark, language);
    //: %1 is what to do, such as "Turn left after the lift"; %2 is a length, such as "40 m"
    return tr("%1, %2").arg(what, length(instruction.metres));
}

QString Directions::leave(const Instruction &instruction, const Site &site, const QString &language)
{
    const QString name = nameOf(site.connections[*instruction.connection], language);
    if (instruction.turn == Turn::Unknown)
        //: %1 is a lift or stairs, %2 is a length, such as "40 m"
        return tr("Leave %1 and follow the line on the map, %2").arg(name, length(instruction.metres));
    //: %1 is a lift or stairs, %2 a sentence, such as "Turn left, 40 m"
    return tr("Leave %1. %2").arg(name, walk(instruction, language));
}

QString Directions::ride(const Instruction &instruction, const Site &site, const QString &language)
{
    const SiteConnection &connection = site.connections[*instruction.connection];
    const QString name = nameOf(connection, language);
    const QString level = site.levels[instruction.level].shortName;
    const bool onFoot = connection.kind == ConnectionKind::Stairs || connection.kind == ConnectionKind::Ramp;
    if (instruction.upwards)
        //: %1 is stairs or a ramp in the first, a lift or an escalator in the second; %2 is a level, such as
        //: B2
        return onFoot ? tr("Walk up %1 to %2").arg(name, level) : tr("Take %1 up to %2").arg(name, level);
    //: %1 is stairs or a ramp in the first, a lift or an escalator in the second; %2 is a level, such as B2
    return onFoot ? tr("Walk down %1 to %2").arg(name, level) : tr("Take %1 down to %2").arg(name, level);
}

QString Directions::stop(const Instruction &instruction, const Site &site, const QString &language)
{
    const QString level = site.levels[instruction.level].shortName;
    if (!instruction.mark)
        //: %1 is a bay, %2 is a level, such as B2
        return tr("You are on %2, as near to bay %1 as one can get").arg(instruction.bay, level);
    //: %1 is a bay, %2 is a level, such as B2, %3 is a landmark
    return tr("You are on %2 by %3, as near to bay %1 as one can get")
        .arg(instruction.bay, level, nameOf(instruction.mark->kind, instruction.mark->name, language));
}

QString Directions::obstacle(RouteAnswer::Obstacle obstacle, const QString &bay)
{
    switch (obstacle) {
    case RouteAnswer::Obstacle::Closed:
        return tr("The way to bay %1 is closed at present.").arg(bay);
    case RouteAnswer::Obstacle::Steps:
        return tr("There is no way without steps to bay %1.").arg(bay);
    case RouteAnswer::Obstacle::StepFreeClosed:
        return tr("The way without steps to bay %1 is closed at present; one with steps is open.").arg(bay);
    case RouteAnswer::Obstacle::Apart:
        return tr("The map shows no way to bay %1.").arg(bay);
    case RouteAnswer::Obstacle::None:
        break;
    }
    return {};
}

QString Directions::length(double metres)
{
    if (metres >= 995)
        return tr("%1 km").arg(metres / 1000, 0, 'f', 1);
    const double step = metres < 10 ? 1 : metres < 50 ? 5 : 10;
    return tr("%1 m").arg(qMax(1, qRound(metres / step) * static_cast<int>(step)));
}

QString Directions::time(double seconds)
{
    return tr("%n minute(s)", nullptr, qMax(1, static_cast<int>(std::ceil(seconds / 60 - 0.1))));
}

} // namespace

QString sentenceOf(const Instruction &instruction, const Site &site, const QString &language)
{
    switch (instruction.kind) {
    case Instruction::Kind::Start:
    case Instruction::Kind::Turn:
        return Directions::walk(instruction, language);
    case Instruction::Kind::Leave:
        return Directions::leave(instruction, site, language);
    case Instruction::Kind::Ride:
        return Directions::ride(instruction, site, language);
    case Instruction::Kind::Arrive:
        return Directions::position(instruction.bay, instruction.turn);
    case Instruction::Kind::Stop:
        return Directions::stop(instruction, site, language);
    }
    Q_UNREACHABLE();
}

QString obstacleSentence(const RouteAnswer &answer, const QString &bay)
{
    return answer.outcome == RouteAnswer::Outcome::Reached ? QString()
                                                           : Directions::obstacle(answer.obstacle, bay);
}

QString lengthText(double metres)
{
    return Directions::length(metres);
}

QString walkingTimeText(double seconds)
{
    return Directions::time(seconds);
}

} // namespace bayfinder
