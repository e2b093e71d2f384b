// SPDX-License-Identifier: Apache-2.0
#include "cpgs/record.h"

#include "platform/cleantext.h"

#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAddressLength = 2048;
constexpr int maxCount = 1'000'000;

QLatin1StringView shapeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return "true or false"_L1;
    case QJsonValue::Double:
        return "a number"_L1;
    case QJsonValue::String:
        return "a text"_L1;
    case QJsonValue::Array:
        return "a list"_L1;
    case QJsonValue::Object:
        return "an object"_L1;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return "nothing"_L1;
}

bool isSensible(const QDateTime &time)
{
    return time.isValid() && time.date().year() >= 2000 && time.date().year() <= 2099;
}

QDateTime timeInText(const QString &text)
{
    // QDateTime alone would also take a bare date, and local times.
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?)(?:(Z)|([+-]\\d{2}):?(\\d{2})?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString offset = match.hasCaptured(2)
        ? u"Z"_s
        : match.captured(3) + u':' + (match.hasCaptured(4) ? match.captured(4) : u"00"_s);
    return QDateTime::fromString(match.captured(1).replace(u' ', u'T') + offset, Qt::ISODateWithMs);
}

} // namespace

Record::Record(const QJsonValue &value, QString where)
    : m_object(value.toObject())
    , m_where(std::move(where))
{
    if (!value.isObject())
        note(" is "_L1 + shapeOf(value) + " instead of an object"_L1);
}

void Record::note(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = m_where + fault;
}

QJsonValue Record::single(QLatin1StringView name, QLatin1StringView expected)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray() && !value.isObject())
        return value;
    note(", member "_L1 + name + ": "_L1 + shapeOf(value) + " instead of "_L1 + expected);
    return {};
}

QString Record::text(QLatin1StringView name)
{
    const QJsonValue value = single(name, "a text"_L1);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return cleanText(value.toString());
}

std::optional<int> Record::count(QLatin1StringView name)
{
    const QJsonValue value = single(name, "a number"_L1);
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().trimmed().toDouble(&ok) : value.toDouble();
    if (!ok || !(number >= 0 && number <= maxCount) || std::floor(number) != number)
        return std::nullopt;
    return int(number);
}

QDateTime Record::time(QLatin1StringView name)
{
    return timeIn(single(name, "a time"_L1));
}

QUrl Record::address(QLatin1StringView name)
{
    return addressIn(single(name, "an address"_L1).toString());
}

void Record::demand(bool present, QLatin1StringView what)
{
    if (!present)
        note(": "_L1 + what + " is missing"_L1);
}

QDateTime timeIn(const QJsonValue &value)
{
    QDateTime time;
    if (value.isDouble() && std::abs(value.toDouble()) < 1e15)
        time = QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble())).toUTC();
    else if (value.isString())
        time = timeInText(value.toString());
    return isSensible(time) ? time : QDateTime();
}

QUrl addressIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maxAddressLength)
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace bayfinder
