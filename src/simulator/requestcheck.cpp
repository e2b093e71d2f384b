// SPDX-License-Identifier: Apache-2.0
#include "simulator/requestcheck.h"

#include "simulator/flatobject.h"
#include "simulator/signature.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

// "at least 3 and at most 10 characters", counted as the vendor's Java host counts: in UTF-16 units.
constexpr qsizetype shortestCarNo = 3;
constexpr qsizetype longestCarNo = 10;

tl::unexpected<Refusal> refusal(int status, QString reason)
{
    return tl::unexpected(Refusal{status, std::move(reason)});
}

bool isJson(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.toLower().split(';');
    if (parts.first().trimmed() != "application/json")
        return false;
    return std::all_of(parts.cbegin() + 1, parts.cend(), [](const QByteArray &parameter) {
        const QByteArray plain = parameter.simplified().replace(' ', "").replace('"', "");
        return plain == "charset=utf-8";
    });
}

bool isHexDigest(const QString &sign)
{
    return sign.size() == 32 && std::all_of(sign.cbegin(), sign.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QStringList fieldsOf(Call call)
{
    QStringList fields{u"appKey"_s, u"parkCode"_s, u"sign"_s};
    if (call == Call::Locate || call == Call::Search)
        fields.append(u"carNo"_s);
    return fields;
}

tl::expected<void, Refusal> checkFields(Call call, const FlatObject &object)
{
    const QStringList fields = fieldsOf(call);
    for (const FlatObject::Member &member : object.members) {
        if (!fields.contains(member.name))
            return refusal(400, u"unknown member; %1 takes %2"_s.arg(callName(call), fields.join(", "_L1)));
    }
    for (const QString &field : fields) {
        if (!object.find(field))
            return refusal(400, u"member \"%1\" is missing"_s.arg(field));
    }
    return {};
}

tl::expected<void, Refusal> checkCarNo(const QString &carNo)
{
    if (carNo.size() < shortestCarNo || carNo.size() > longestCarNo)
        return refusal(400, u"carNo has %1 characters, not 3 to 10"_s.arg(carNo.size()));
    if (!std::all_of(carNo.cbegin(), carNo.cend(), [](QChar c) { return c.isPrint() || c.isSurrogate(); }))
        return refusal(400, u"carNo has characters that do not print"_s);
    return {};
}

tl::expected<void, Refusal> checkIdentity(const FlatObject &object, const ServicePlan &service)
{
    if (object.find(u"appKey"_s)->value != service.appKey)
        return refusal(401, u"appKey is not known here"_s);
    const FlatObject::Member &sign = *object.find(u"sign"_s);
    if (service.signing != Signing::None && !isHexDigest(sign.value))
        return refusal(401, u"sign is not 32 lowercase hexadecimal digits"_s);
    QList<std::pair<QString, QString>> members;
    for (const FlatObject::Member &member : object.members) {
        if (&member != &sign)
            members.append({member.name, member.value});
    }
    const QByteArray expected =
        expectedSignature(service.signing, object.without(sign), members, service.appSecret);
    if (sign.value.toUtf8() != expected)
        return refusal(401, u"sign does not match under %1"_s.arg(signingName(service.signing)));
    if (object.find(u"parkCode"_s)->value != service.parkCode)
        return refusal(403, u"parkCode is not known here"_s);
    return {};
}

} // namespace

tl::expected<CheckedRequest, Refusal> checkRequest(Call call, const RawRequest &request,
                                                   const ServicePlan &service)
{
    if (!request.contentEncoding.isEmpty() && request.contentEncoding.toLower() != "identity")
        return refusal(415, u"a request's body must not be compressed"_s);
    if (!isJson(request.contentType))
        return refusal(415, u"Content-Type must be application/json in UTF-8"_s);
    const auto object = FlatObject::read(request.body);
    if (!object)
        return refusal(400, object.error());
    if (const auto fields = checkFields(call, *object); !fields)
        return tl::unexpected(fields.error());
    CheckedRequest checked;
    if (const FlatObject::Member *carNo = object->find(u"carNo"_s)) {
        if (const auto valid = checkCarNo(carNo->value); !valid)
            return tl::unexpected(valid.error());
        checked.carNo = carNo->value;
    }
    if (const auto identity = checkIdentity(*object, service); !identity)
        return tl::unexpected(identity.error());
    return checked;
}

} // namespace bayfinder
