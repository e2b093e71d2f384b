// SPDX-License-Identifier: Apache-2.0
#include "commands/garagecheck.h"

#include "platform/clock.h"
#include "site/readsite.h"

#include <QPromise>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qint64 allowedDifference = 30; // seconds
constexpr qsizetype mostNamed = 5;

// "01/017": area and bay, as a person would look for them.
using BayNames = QSet<QString>;

QString bayName(const QString &area, const QString &bay)
{
    return area.isEmpty() ? bay : area + u'/' + bay;
}

QString named(const BayNames &names)
{
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end());
    const QString shown = sorted.mid(0, mostNamed).join(u", "_s);
    return sorted.size() > mostNamed ? shown + u", ..."_s : shown;
}

QString difference(const BayNames &all, const BayNames &others, const QString &where)
{
    const BayNames only = all - others;
    return only.isEmpty() ? QString()
                          : u"%1 only %2: %3"_s.arg(QString::number(only.size()), where, named(only));
}

// What a failed answer of the service says about the partner's credentials.
CheckResult credentialsFrom(const Error &error)
{
    if (error.kind == Error::Kind::Refused)
        return {u"credentials"_s, false, u"the service refused them: "_s + error.message};
    return {u"credentials"_s, false, u"cannot be told: "_s + error.message};
}

} // namespace

CheckResult checkClock(const QDateTime &server, const QDateTime &ours)
{
    CheckResult result{u"clock"_s, true, {}};
    if (!server.isValid()) {
        result.message = u"cannot be told: the server does not say its time"_s;
        return result;
    }
    const qint64 ahead = server.secsTo(ours);
    result.ok = std::abs(ahead) <= allowedDifference;
    if (result.ok)
        result.message = u"within %1 s of the server's"_s.arg(allowedDifference);
    else
        result.message = u"%1 s %2 the server's, expected at most %3 s: set this machine's clock"_s.arg(
            QString::number(std::abs(ahead)), ahead > 0 ? u"ahead of"_s : u"behind"_s,
            QString::number(allowedDifference));
    return result;
}

CheckResult checkMap(const QString &path, const QList<BayState> &bays)
{
    CheckResult result{u"map"_s, false, {}};
    const Expected<Site> site = readSite(path);
    if (!site) {
        result.message = site.error().message;
        return result;
    }
    BayNames mapped;
    BayNames unwatched; // of which a vendor cannot know
    for (const SiteLevel &level : site->levels) {
        for (const SiteBay &bay : level.bays)
            (bay.watched ? mapped : unwatched).insert(bayName(level.area, bay.code));
    }
    BayNames vendors;
    for (const BayState &bay : bays)
        vendors.insert(bayName(bay.area, bay.bay));

    QStringList faults{difference(mapped, vendors, u"on the map"_s),
                       difference(vendors, mapped + unwatched, u"at the vendor's"_s)};
    if (!site->problems.isEmpty())
        faults += u"%1 flaws of the map, first: %2"_s.arg(QString::number(site->problems.size()),
                                                          textOf(site->problems.first()));
    faults.removeAll(QString());
    result.ok = faults.isEmpty();
    result.message =
        result.ok ? u"%1 bays, the same as the vendor's"_s.arg(mapped.size()) : faults.join(u"; "_s);
    return result;
}

GarageCheck::GarageCheck(const Subjects &subjects, QObject *parent)
    : QObject(parent)
    , m_subjects(subjects)
    , m_connection{u"connection"_s, false, {}}
    , m_credentials{u"credentials"_s, false, u"not checked: there is no connection"_s}
    , m_clock{u"clock"_s, false, u"not checked: there is no connection"_s}
    , m_map{u"map"_s, false, u"not checked: there is no connection"_s}
{
}

void GarageCheck::run()
{
    m_greeting.ask(this, m_subjects.greet(),
                   [this](const Expected<ServerGreeting> &answer) { onGreeting(answer); });
}

void GarageCheck::onGreeting(const Expected<ServerGreeting> &greeting)
{
    if (!greeting) {
        m_connection.message = greeting.error().message;
        for (const CheckResult &result : {m_connection, m_credentials, m_clock})
            Q_EMIT answered(result);
        finish();
        return;
    }
    m_connection = {u"connection"_s, true, u"the server answers"_s};
    m_clock = checkClock(greeting->date, m_subjects.clock.now());
    Q_EMIT answered(m_connection);
    Q_EMIT answered(m_clock);
    m_vacancies.ask(this, m_subjects.service.vacancies(),
                    [this](const Expected<QList<AreaVacancy>> &answer) { onVacancies(answer); });
}

void GarageCheck::onVacancies(const Expected<QList<AreaVacancy>> &vacancies)
{
    // A service that has no figures has still accepted who asks.
    if (vacancies || vacancies.error().kind == Error::Kind::NotFound)
        m_credentials = {u"credentials"_s, true, u"accepted"_s};
    else
        m_credentials = credentialsFrom(vacancies.error());
    Q_EMIT answered(m_credentials);
    if (m_subjects.map.isEmpty()) {
        m_map = {u"map"_s, true, u"none is configured"_s};
        finish();
        return;
    }
    m_bays.ask(this, m_subjects.service.bayStates(),
               [this](const Expected<QList<BayState>> &answer) { onBays(answer); });
}

void GarageCheck::onBays(const Expected<QList<BayState>> &bays)
{
    if (!bays) {
        m_map = {u"map"_s, false, u"cannot be compared: "_s + bays.error().message};
        finish();
        return;
    }
    const auto promise = std::make_shared<QPromise<CheckResult>>();
    promise->start();
    m_mapCheck.ask(this, promise->future(), [this](const CheckResult &result) {
        m_map = result;
        finish();
    });
    // Not of this object's own: whoever ends the check does not wait for a large map.
    QThreadPool::globalInstance()->start([promise, path = m_subjects.map, bays = *bays] {
        promise->addResult(checkMap(path, bays));
        promise->finish();
    });
}

void GarageCheck::finish()
{
    Q_EMIT answered(m_map);
    Q_EMIT finished({m_connection, m_credentials, m_clock, m_map});
}

} // namespace bayfinder

#include "moc_garagecheck.cpp"
