// SPDX-License-Identifier: Apache-2.0
#include "commands/garagecheck.h"

#include "platform/clock.h"
#include "site/mapcomparison.h"
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

using Kind = CheckFinding::Kind;

namespace {

constexpr qint64 allowedDifference = 30; // seconds
constexpr qsizetype mostNamed = 5;

// "01/017": area and bay, as a person would look for them.
using BayNames = QSet<QString>;

QString bayName(const QString &area, const QString &bay)
{
    return area.isEmpty() ? bay : area + u'/' + bay;
}

// Each name once: two buildings of one area may both have it.
CheckFinding::Bays namesOf(const QList<OneSidedBay> &bays)
{
    BayNames names;
    for (const OneSidedBay &bay : bays)
        names.insert(bayName(bay.area, bay.bay));
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end());
    return {sorted.size(), sorted.mid(0, mostNamed)};
}

QString textOf(const CheckFinding::Bays &only, const QString &where)
{
    if (only.number == 0)
        return {};
    const QString more = only.number > only.first.size() ? u", ..."_s : QString();
    return u"%1 only %2: %3"_s.arg(QString::number(only.number), where, only.first.join(u", "_s) + more);
}

// What differs between the map and the vendor, and what is wrong with the map itself.
QString textOf(const CheckFinding &map)
{
    QStringList faults{textOf(map.onlyMapped, u"on the map"_s),
                       textOf(map.onlyVendors, u"at the vendor's"_s)};
    if (map.flaws > 0)
        faults += u"%1 flaws of the map, first: %2"_s.arg(QString::number(map.flaws), map.detail);
    faults.removeAll(QString());
    return faults.join(u"; "_s);
}

CheckResult unconnected(const QString &name)
{
    return {name, false, u"not checked: there is no connection"_s, {.kind = Kind::NotCheckedUnconnected}};
}

// What a failed answer of the service says about the partner's credentials.
CheckResult credentialsFrom(const Error &error)
{
    if (error.kind == Error::Kind::Refused)
        return {u"credentials"_s,
                false,
                u"the service refused them: "_s + error.message,
                {.kind = Kind::CredentialsRefused, .detail = error.message}};
    return {u"credentials"_s,
            false,
            u"cannot be told: "_s + error.message,
            {.kind = Kind::CredentialsUnknown, .error = error.kind, .detail = error.message}};
}

} // namespace

CheckResult checkClock(const QDateTime &server, const QDateTime &ours)
{
    if (!server.isValid())
        return {u"clock"_s,
                true,
                u"cannot be told: the server does not say its time"_s,
                {.kind = Kind::ClockUnknown}};
    const qint64 ahead = server.secsTo(ours);
    const qint64 apart = std::abs(ahead);
    if (apart <= allowedDifference)
        return {u"clock"_s,
                true,
                u"within %1 s of the server's"_s.arg(allowedDifference),
                {.kind = Kind::ClockRight, .allowedSeconds = allowedDifference}};
    return {u"clock"_s,
            false,
            u"%1 s %2 the server's, expected at most %3 s: set this machine's clock"_s.arg(
                QString::number(apart), ahead > 0 ? u"ahead of"_s : u"behind"_s,
                QString::number(allowedDifference)),
            {.kind = ahead > 0 ? Kind::ClockAhead : Kind::ClockBehind,
             .seconds = apart,
             .allowedSeconds = allowedDifference}};
}

CheckResult checkMap(const QString &path, const QList<BayState> &bays)
{
    const Expected<Site> site = readSite(path);
    if (!site) {
        const QString &message = site.error().message;
        return {u"map"_s, false, message, {.kind = Kind::MapUnreadable, .detail = message}};
    }
    BayNames watched; // of others a vendor cannot know
    for (const SiteLevel &level : site->levels) {
        for (const SiteBay &bay : level.bays) {
            if (bay.watched)
                watched.insert(bayName(level.area, bay.code));
        }
    }
    const MapDifferences differences = compareWithMap(*site, BayIndex(*site), bays);
    CheckFinding finding{.bays = watched.size(),
                         .onlyMapped = namesOf(differences.notReported),
                         .onlyVendors = namesOf(differences.notOnMap),
                         .flaws = site->problems.size()};
    if (finding.flaws > 0)
        finding.detail = textOf(site->problems.first());
    const bool ok = finding.onlyMapped.number + finding.onlyVendors.number + finding.flaws == 0;
    finding.kind = ok ? Kind::MapRight : Kind::MapWrong;
    const QString message = ok ? u"%1 bays, the same as the vendor's"_s.arg(finding.bays) : textOf(finding);
    return {u"map"_s, ok, message, finding};
}

GarageCheck::GarageCheck(const Subjects &subjects, QObject *parent)
    : QObject(parent)
    , m_subjects(subjects)
    , m_credentials(unconnected(u"credentials"_s))
    , m_clock(unconnected(u"clock"_s))
    , m_map(unconnected(u"map"_s))
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
        const Error &error = greeting.error();
        m_connection = {u"connection"_s,
                        false,
                        error.message,
                        {.kind = Kind::NotConnected, .error = error.kind, .detail = error.message}};
        for (const CheckResult &result : {m_connection, m_credentials, m_clock})
            Q_EMIT answered(result);
        finish();
        return;
    }
    m_connection = {u"connection"_s, true, u"the server answers"_s, {.kind = Kind::Connected}};
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
        m_credentials = {u"credentials"_s, true, u"accepted"_s, {.kind = Kind::CredentialsAccepted}};
    else
        m_credentials = credentialsFrom(vacancies.error());
    Q_EMIT answered(m_credentials);
    if (m_subjects.map.isEmpty()) {
        m_map = {u"map"_s, true, u"none is configured"_s, {.kind = Kind::NoMap}};
        finish();
        return;
    }
    m_bays.ask(this, m_subjects.service.bayStates(),
               [this](const Expected<QList<BayState>> &answer) { onBays(answer); });
}

void GarageCheck::onBays(const Expected<QList<BayState>> &bays)
{
    if (!bays) {
        const Error &error = bays.error();
        m_map = {u"map"_s,
                 false,
                 u"cannot be compared: "_s + error.message,
                 {.kind = Kind::MapNotCompared, .error = error.kind, .detail = error.message}};
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
