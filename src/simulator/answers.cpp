// SPDX-License-Identifier: Apache-2.0
#include "simulator/answers.h"

#include "simulator/jsontext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using bayfinder::jsontext::array;
using bayfinder::jsontext::object;
using bayfinder::jsontext::quoted;

namespace bayfinder {

namespace {

const QByteArray emptyMeansNothing; // a member that object() leaves out

QByteArray number(int value, bool asText)
{
    const QByteArray digits = QByteArray::number(value);
    return asText ? '"' + digits + '"' : digits;
}

} // namespace

QString Answers::dateText(qint64 time, int utcOffset, AnswerPlan::DateForm form)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, QTimeZone(utcOffset));
    const int minutes = qAbs(utcOffset) / 60;
    const QString colon = form == AnswerPlan::DateForm::Iso ? u":"_s : QString();
    return local.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + (utcOffset < 0 ? u'-' : u'+')
        + u"%1%2%3"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(colon).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QByteArray Answers::car(const Garage::Sighting &sighting, const QSet<QString> &leaveOut,
                        const QString &imageBase) const
{
    const Garage::Bay &bay = m_garage.bays().at(sighting.bay);
    const Garage::Area &area = m_garage.areas().at(bay.area);
    const auto member = [&leaveOut](const QString &name, const QString &value) {
        return leaveOut.contains(name) ? emptyMeansNothing : quoted(value);
    };
    return object({
        {"areaCode", member(u"areaCode"_s, area.code)},
        {"code", member(u"code"_s, bay.code)},
        {"areaName", member(u"areaName"_s, area.name)},
        {"carNo", quoted(m_garage.plate(sighting.car))},
        {"carImage", member(u"carImage"_s, imageBase + u'/' + m_garage.pictureName(sighting))},
        {"stopTime", member(u"stopTime"_s, dateText(sighting.since, m_garage.utcOffset(), m_plan.dateForm))},
    });
}

Reply Answers::locate(const QString &carNo, qint64 time, const QString &imageBase) const
{
    QList<QByteArray> cars;
    const auto sightings = m_garage.sightingsOf(carNo, time);
    for (const Garage::Sighting &sighting : sightings)
        cars.append(car(sighting, m_plan.locateLeavesOut, imageBase));
    if (cars.isEmpty())
        return notFound();
    return enveloped(cars.size() == 1 && !m_plan.locateAsList ? cars.first() : array(cars));
}

QByteArray Answers::search(const QString &part, qint64 time, const QString &imageBase) const
{
    QList<QByteArray> cars;
    const auto sightings = m_garage.sightings(time);
    for (const Garage::Sighting &sighting : sightings) {
        if (cars.size() >= m_plan.searchLimit)
            break;
        if (m_garage.plate(sighting.car).contains(part))
            cars.append(car(sighting, m_plan.searchLeavesOut, imageBase));
    }
    return array(cars);
}

QByteArray Answers::bays(qint64 time) const
{
    QList<QByteArray> states;
    states.reserve(m_garage.bays().size());
    for (int i = 0; i < static_cast<int>(m_garage.bays().size()); ++i) {
        const Garage::Bay &bay = m_garage.bays().at(i);
        const Garage::Area &area = m_garage.areas().at(bay.area);
        const bool taken = m_garage.sightingIn(i, time).has_value();
        states.append(object({
            {"areaCode", quoted(area.code)},
            {"areaName", quoted(area.name)},
            {"code", quoted(bay.code)},
            {"status",
             m_garage.isSensorBroken(i) ? "\"2\""
                 : taken                ? "\"1\""
                                        : "\"0\""},
        }));
    }
    return array(states);
}

QByteArray Answers::vacancies(qint64 time) const
{
    QList<int> total(m_garage.areas().size(), 0);
    QList<int> free(m_garage.areas().size(), 0);
    for (int i = 0; i < static_cast<int>(m_garage.bays().size()); ++i) {
        const int area = m_garage.bays().at(i).area;
        ++total[area];
        // Nobody is sent to a bay of which nothing is known.
        if (!m_garage.isSensorBroken(i) && !m_garage.sightingIn(i, time))
            ++free[area];
    }
    QList<QByteArray> areas;
    for (qsizetype i = 0; i < m_garage.areas().size(); ++i) {
        areas.append(object({
            {"areaCode", quoted(m_garage.areas().at(i).code)},
            {"areaName", quoted(m_garage.areas().at(i).name)},
            {"total", number(total.at(i), m_plan.numbersAsText)},
            {"free", number(free.at(i), m_plan.numbersAsText)},
        }));
    }
    return array(areas);
}

Reply Answers::answer(Call call, const CheckedRequest &request, qint64 time, const QString &imageBase) const
{
    switch (call) {
    case Call::Locate:
        return locate(request.carNo, time, imageBase);
    case Call::Search:
        return enveloped(search(request.carNo, time, imageBase));
    case Call::Bays:
        return enveloped(bays(time));
    case Call::Free:
        return enveloped(vacancies(time));
    case Call::Image:
        break; // pictures are fetched with GET and are not JSON
    }
    Q_UNREACHABLE();
}

QByteArray Answers::envelope(int code, const QString &message, const QByteArray &value) const
{
    if (m_plan.envelope == AnswerPlan::Envelope::StateMsgData)
        return object({{"state", QByteArray::number(code == 200 ? 0 : code)},
                       {"msg", quoted(message)},
                       {"data", value}});
    return object({{"code", QByteArray::number(code)}, {"msg", quoted(message)}, {"result", value}});
}

Reply Answers::enveloped(const QByteArray &value) const
{
    Reply reply;
    reply.body = m_plan.envelope == AnswerPlan::Envelope::Bare ? value : envelope(200, u"成功"_s, value);
    return reply;
}

Reply Answers::notFound() const
{
    Reply reply;
    switch (m_plan.notFound) {
    case AnswerPlan::NotFound::EmptyObject:
        return enveloped("{}");
    case AnswerPlan::NotFound::Null:
        return enveloped("null");
    case AnswerPlan::NotFound::EmptyList:
        return enveloped("[]");
    case AnswerPlan::NotFound::EmptyBody:
        return reply;
    case AnswerPlan::NotFound::Http404:
        reply.status = 404;
        reply.body = envelope(404, u"车辆不存在"_s, "null");
        return reply;
    case AnswerPlan::NotFound::Code404:
        reply.body = envelope(404, u"车辆不存在"_s, "null");
        return reply;
    }
    Q_UNREACHABLE();
}

Reply Answers::refused(const Refusal &refusal) const
{
    Reply reply;
    reply.status = m_plan.refuseWith200 ? 200 : refusal.status;
    reply.body = envelope(refusal.status, refusal.reason, "null");
    return reply;
}

QByteArray Answers::truth(qint64 time, const QString &imageBase, const CallCounts &requests) const
{
    const auto asked = [&requests](Call call) { return QByteArray::number(requests.at(size_t(call))); };
    QList<QByteArray> cars;
    const auto sightings = m_garage.sightings(time);
    for (const Garage::Sighting &sighting : sightings)
        cars.append(car(sighting, {}, imageBase));
    return object({
        {"time", quoted(dateText(time, m_garage.utcOffset(), AnswerPlan::DateForm::Iso))},
        {"areas", vacancies(time)},
        {"cars", array(cars)},
        {"requests",
         object({{"locate", asked(Call::Locate)},
                 {"search", asked(Call::Search)},
                 {"bays", asked(Call::Bays)},
                 {"free", asked(Call::Free)},
                 {"image", asked(Call::Image)}})},
    });
}

} // namespace bayfinder
