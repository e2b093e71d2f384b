// SPDX-License-Identifier: Apache-2.0
#include "net/httpdate.h"

#include <QLocale>
#include <QTimeZone>

namespace bayfinder {

using namespace Qt::StringLiterals;

QDateTime httpDate(const QByteArray &value)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace bayfinder
