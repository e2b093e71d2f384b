// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/checkwords.h"

#include "staff/window/servicestatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::CheckWords)
};

// What plural forms can be chosen by. A server may be millennia away.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString lines(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString detailed(const CheckFinding &finding)
{
    if (finding.detail.isEmpty())
        return {};
    //: Below a sentence that says what did not work; %1: the technical reason, in English
    return Texts::tr("Technical reason: %1").arg(finding.detail);
}

/// That the service did not answer, and why.
QString unanswered(const CheckFinding &finding)
{
    return lines({troubleText(finding.error), detailed(finding)});
}

QString named(const CheckFinding::Bays &bays)
{
    //: Between the names of bays in a row: "B1/017, B1/018"
    const QString names = bays.first.join(Texts::tr(", "));
    const int more = counted(bays.number - bays.first.size());
    //: %1: names of bays, %n: the number of those that are not named
    return more > 0 ? Texts::tr("%1 and %n more", "", more).arg(names) : names;
}

QString clockWords(const CheckFinding &finding)
{
    const int seconds = counted(finding.seconds);
    const QString apart = finding.kind == CheckFinding::Kind::ClockAhead
        ? Texts::tr("This computer's clock is %n second(s) ahead of that of the garage's system.", "",
                    seconds)
        : Texts::tr("This computer's clock is %n second(s) behind that of the garage's system.", "", seconds);
    //: Which difference between two clocks is still right
    const QString allowed = Texts::tr("Allowed: %n second(s) at most.", "", counted(finding.allowedSeconds));
    return lines({apart, allowed, Texts::tr("Set this computer's clock.")});
}

QString mapWords(const CheckFinding &finding)
{
    QStringList sentences;
    if (const CheckFinding::Bays &bays = finding.onlyMapped; bays.number > 0)
        //: %1: names of bays
        sentences += Texts::tr("%n bay(s) only on the map: %1", "", counted(bays.number)).arg(named(bays));
    if (const CheckFinding::Bays &bays = finding.onlyVendors; bays.number > 0)
        //: %1: names of bays
        sentences +=
            Texts::tr("%n bay(s) only in the garage's system: %1", "", counted(bays.number)).arg(named(bays));
    if (finding.flaws > 0)
        //: %1: the place in the map's file and the technical reason, in English
        sentences +=
            Texts::tr("%n flaw(s) of the map, the first: %1", "", counted(finding.flaws)).arg(finding.detail);
    return lines(sentences);
}

} // namespace

QString checkWords(const CheckFinding &finding)
{
    using enum CheckFinding::Kind;
    switch (finding.kind) {
    case Configured:
        //: %1: by which a configuration knows a vendor, %2: the address of the garage's system
        return Texts::tr("%1 at %2").arg(finding.vendor, finding.detail);
    case Misconfigured:
        //: %1: the technical reason, in English
        return Texts::tr("The configuration cannot be used: %1").arg(finding.detail);
    case NotCheckedMisconfigured:
        return Texts::tr("Not checked, because the configuration cannot be used.");
    case Connected:
        return Texts::tr("The garage's system answers.");
    case NotConnected:
        return unanswered(finding);
    case NotCheckedUnconnected:
        return Texts::tr("Not checked, because there is no connection.");
    case CredentialsAccepted:
        //: Them: the credentials
        return Texts::tr("The garage's system accepts them.");
    case CredentialsRefused:
        //: Them: the credentials; %1: the technical reason, in English or whatever the system says
        return Texts::tr("The garage's system refuses them: %1").arg(finding.detail);
    case CredentialsUnknown:
        //: They: the credentials. Why follows.
        return lines({Texts::tr("Whether they are right is not known."), unanswered(finding)});
    case ClockUnknown:
        return Texts::tr("Not compared, because the garage's system does not tell its time.");
    case ClockRight:
        return Texts::tr("Within %n second(s) of the clock of the garage's system.", "",
                         counted(finding.allowedSeconds));
    case ClockAhead:
    case ClockBehind:
        return clockWords(finding);
    case NoMap:
        return Texts::tr("The configuration names no map.");
    case MapUnreadable:
        //: %1: the technical reason, with the file's name, in English
        return Texts::tr("The map cannot be read: %1").arg(finding.detail);
    case MapNotCompared:
        //: Why follows
        return lines({Texts::tr("The map cannot be compared with the bays of the garage's system."),
                      unanswered(finding)});
    case MapRight:
        return Texts::tr("%n bay(s), the same as in the garage's system.", "", counted(finding.bays));
    case MapWrong:
        return mapWords(finding);
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder
