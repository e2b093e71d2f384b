// SPDX-License-Identifier: Apache-2.0
#include "cpgs/envelope.h"

#include "net/httpfailure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

#include <optional>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isObject() && value.toObject().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isString() && value.toString().trimmed().isEmpty());
}

bool isRecord(const QJsonObject &object)
{
    return object.contains("areaCode"_L1) || object.contains("carNo"_L1);
}

bool isEnvelope(const QJsonObject &object)
{
    if (object.contains("msg"_L1))
        return true;
    // A bay without its area is {"code", "status"}.
    if (isRecord(object) || object.contains("status"_L1))
        return false;
    return object.contains("code"_L1) || object.contains("state"_L1) || object.contains("result"_L1)
        || object.contains("data"_L1);
}

// Vendors write numbers as texts, too. Nothing when it is neither.
std::optional<int> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const int whole = value.isString() ? value.toString().trimmed().toInt(&ok) : value.toInt();
    return ok ? std::optional<int>(whole) : std::nullopt;
}

QString message(const QJsonObject &envelope)
{
    const QString msg = envelope.value("msg"_L1).toString();
    return msg.isEmpty() ? envelope.value("message"_L1).toString() : msg;
}

tl::unexpected<Error> refusal(const QString &code, Error::Kind kind, const QJsonObject &envelope)
{
    const QString msg = message(envelope);
    return failure(kind, "the vendor's code "_L1 + code + (msg.isEmpty() ? QString() : ": "_L1 + msg));
}

Expected<QJsonValue> opened(const QJsonObject &envelope)
{
    const QJsonValue code =
        envelope.contains("code"_L1) ? envelope.value("code"_L1) : envelope.value("state"_L1);
    const QJsonValue content =
        envelope.contains("result"_L1) ? envelope.value("result"_L1) : envelope.value("data"_L1);
    if (isNothing(code)) {
        // An envelope that does not say how it went: its content says it.
        if (content.isUndefined())
            return refusal(u"(none)"_s, Error::Kind::Refused, envelope);
    } else {
        const std::optional<int> value = number(code);
        if (!value)
            return refusal(u"(not a number)"_s, Error::Kind::Refused, envelope);
        if (*value != 0 && *value != 200) {
            const auto failed =
                *value >= 400 && *value <= 599 ? httpFailure(*value) : std::optional<HttpFailure>();
            return refusal(QString::number(*value), failed ? failed->kind : Error::Kind::Refused, envelope);
        }
    }
    return isNothing(content) ? QJsonValue() : content;
}

QByteArray withoutByteOrderMark(const QByteArray &body)
{
    return (body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body).trimmed();
}

} // namespace

Expected<QJsonValue> unwrapped(const QByteArray &body)
{
    const QByteArray text = withoutByteOrderMark(body);
    // QJsonDocument takes only lists and objects.
    if (text.isEmpty() || text == "null" || text == "\"\"")
        return QJsonValue();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::Malformed,
                       "not JSON: "_L1 + error.errorString() + " at byte "_L1
                           + QString::number(error.offset));
    if (document.isArray())
        return document.array().isEmpty() ? QJsonValue() : QJsonValue(document.array());
    const QJsonObject object = document.object();
    if (object.isEmpty())
        return QJsonValue();
    if (isEnvelope(object))
        return opened(object);
    return QJsonValue(object);
}

QJsonArray recordsIn(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    if (isNothing(value))
        return {};
    const QJsonObject object = value.toObject();
    if (!isRecord(object)) {
        for (const QLatin1StringView name : {"list"_L1, "records"_L1, "rows"_L1}) {
            if (object.value(name).isArray())
                return object.value(name).toArray();
        }
    }
    return {value};
}

QString envelopeMessage(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(withoutByteOrderMark(body)).object();
    return isEnvelope(object) || !message(object).isEmpty() ? message(object) : QString();
}

} // namespace bayfinder
