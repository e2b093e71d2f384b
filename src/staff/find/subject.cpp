// SPDX-License-Identifier: Apache-2.0
#include "staff/find/subject.h"

#include "words/moments.h"

#include <QCoreApplication>

namespace bayfinder {

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::Subject)
};

} // namespace

QString textOf(const Subject &subject, const QDateTime &now)
{
    QStringList lines;
    if (!subject.plate.isEmpty())
        lines.append(subject.plate);
    if (!subject.bay.isEmpty())
        //: %1 is the title of a level, %2 the number of a bay
        lines.append(Texts::tr("%1, bay %2").arg(subject.level, subject.bay));
    else
        lines.append(subject.level);
    if (subject.parkedSince.isValid())
        //: %1 is a time such as "today, 14:05"
        lines.append(Texts::tr("Parked since %1").arg(sinceText(subject.parkedSince, now)));
    if (!subject.state.isEmpty())
        lines.append(subject.state);
    return lines.join(u'\n');
}

} // namespace bayfinder
