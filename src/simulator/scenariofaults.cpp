// SPDX-License-Identifier: Apache-2.0
#include "platform/nearestname.h"
#include "simulator/faultreply.h"
#include "simulator/scenariosections.h"

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// The calls that a fault or a delay is about; all where none are named.
QSet<Call> readCalls(const TomlSection &section)
{
    const QSet<Call> all(allCalls.begin(), allCalls.end());
    const std::optional<QStringList> named = section.texts(u"calls"_s);
    if (!named)
        return all;
    QStringList known;
    QSet<Call> calls;
    for (const Call call : allCalls) {
        known.append(callName(call));
        if (named->contains(callName(call)))
            calls.insert(call);
    }
    for (const QString &name : *named) {
        if (!known.contains(name))
            section.fault(u"calls"_s,
                          u"unknown call \"%1\", %2"_s.arg(name.left(40), suggestion(name, known)));
    }
    return calls;
}

// What may be said about this kind of fault besides what may be said about every kind.
QStringList keysOf(FaultPlan::Kind kind)
{
    switch (kind) {
    case FaultPlan::Kind::HttpStatus:
        return {u"status"_s, u"retry_after_s"_s};
    case FaultPlan::Kind::RateLimit:
        return {u"per_second"_s, u"burst"_s, u"retry_after_s"_s};
    case FaultPlan::Kind::Hang:
    case FaultPlan::Kind::Drip:
        return {u"seconds"_s};
    case FaultPlan::Kind::Huge:
        return {u"megabytes"_s};
    case FaultPlan::Kind::Redirect:
        return {u"location"_s};
    default:
        return {};
    }
}

void readFaultDetails(const TomlSection &section, FaultPlan &fault)
{
    take(section.number(u"status"_s, 400, 599), fault.status);
    if (const auto seconds = section.number(u"retry_after_s"_s, 0, 86400))
        fault.retryAfterSeconds = *seconds;
    if (fault.kind == FaultPlan::Kind::RateLimit && !fault.retryAfterSeconds)
        fault.retryAfterSeconds = 1;
    if (fault.kind == FaultPlan::Kind::Drip)
        fault.seconds = 0.2;
    take(section.real(u"seconds"_s, 0.001, 3600), fault.seconds);
    take(section.number(u"megabytes"_s, 1, 64), fault.megabytes);
    take(section.real(u"per_second"_s, 0.001, 1e6), fault.perSecond);
    take(section.number(u"burst"_s, 1, 1000000), fault.burst);
    take(section.text(u"location"_s), fault.location);
    if (fault.kind == FaultPlan::Kind::Redirect)
        section.refuseMissing(u"location"_s, u"where to, such as \"https://elsewhere.example/\""_s);
}

} // namespace

QList<DelayPlan> readDelays(const std::vector<TomlSection> &sections)
{
    QList<DelayPlan> delays;
    for (const TomlSection &section : sections) {
        section.refuseUnknown({u"calls"_s, u"ms"_s, u"jitter_ms"_s});
        section.refuseMissing(u"ms"_s, u"milliseconds"_s);
        DelayPlan delay;
        delay.calls = readCalls(section);
        take(section.number(u"ms"_s, 0, 600000), delay.milliseconds);
        take(section.number(u"jitter_ms"_s, 0, 600000), delay.jitterMilliseconds);
        delays.append(delay);
    }
    return delays;
}

QList<FaultPlan> readFaults(const std::vector<TomlSection> &sections)
{
    QStringList kinds;
    for (const FaultPlan::Kind kind : allFaults)
        kinds.append(faultName(kind));
    QList<FaultPlan> faults;
    for (const TomlSection &section : sections) {
        section.refuseMissing(u"kind"_s, u"one of \"%1\""_s.arg(kinds.join(u"\", \""_s)));
        const auto kind = section.choice(u"kind"_s, kinds);
        if (!kind)
            continue;
        FaultPlan fault;
        fault.kind = allFaults.at(static_cast<size_t>(*kind));
        section.refuseUnknown(QStringList{u"kind"_s, u"calls"_s, u"share"_s, u"from_s"_s, u"until_s"_s}
                              + keysOf(fault.kind));
        fault.calls = readCalls(section);
        take(section.real(u"share"_s, 0, 1), fault.share);
        take(section.real(u"from_s"_s, 0, 1e9), fault.fromSecond);
        fault.untilSecond = section.real(u"until_s"_s, 0, 1e9);
        if (fault.untilSecond && *fault.untilSecond <= fault.fromSecond)
            section.fault(u"until_s"_s, u"is not later than from_s, expected a later second"_s);
        readFaultDetails(section, fault);
        faults.append(fault);
    }
    return faults;
}

} // namespace bayfinder
