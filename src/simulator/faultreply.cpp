// SPDX-License-Identifier: Apache-2.0
#include "simulator/faultreply.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

const QByteArray portalPage = "<!doctype html>\n<html><head><title>Sign in to the network</title></head>\n"
                              "<body><h1>Sign in</h1><p>Please accept the terms.</p></body></html>\n";

// Valid JSON of the size asked for, whatever the call.
QByteArray hugeBody(int megabytes)
{
    const qsizetype size = qsizetype(megabytes) * 1024 * 1024;
    const QByteArray row = R"({"areaCode":"01","areaName":"01","code":"001","status":"0","carNo":"000"})";
    QByteArray body("[");
    body.reserve(size + row.size() + 2);
    while (body.size() < size) {
        if (body.size() > 1)
            body += ',';
        body += row;
    }
    return body + ']';
}

} // namespace

FaultReply faultReply(const FaultPlan &fault, const Reply &good)
{
    FaultReply spoiled{good, {}};
    switch (fault.kind) {
    case FaultPlan::Kind::HttpStatus:
    case FaultPlan::Kind::RateLimit:
        spoiled.reply.status = fault.kind == FaultPlan::Kind::RateLimit ? 429 : fault.status;
        spoiled.reply.contentType = "text/plain";
        spoiled.reply.body = "the scenario wants this request to fail\n";
        if (fault.retryAfterSeconds)
            spoiled.headers.append({"Retry-After", QByteArray::number(*fault.retryAfterSeconds)});
        break;
    case FaultPlan::Kind::MalformedJson:
        // Cut, not garbled: what a client sees when a proxy gives up.
        spoiled.reply.body = good.body.left(qMax(qsizetype(1), good.body.size() / 2));
        break;
    case FaultPlan::Kind::WrongType:
        spoiled.reply = {200, "text/html; charset=utf-8", portalPage};
        break;
    case FaultPlan::Kind::Huge:
        spoiled.reply.body = hugeBody(fault.megabytes);
        break;
    case FaultPlan::Kind::EmptyBody:
        spoiled.reply.body.clear();
        break;
    case FaultPlan::Kind::Redirect:
        spoiled.reply = {307, "text/plain", "moved\n"};
        spoiled.headers.append({"Location", fault.location.toUtf8()});
        break;
    case FaultPlan::Kind::Close:
    case FaultPlan::Kind::Hang:
    case FaultPlan::Kind::Truncated:
    case FaultPlan::Kind::Drip:
        break;
    }
    return spoiled;
}

QString faultName(FaultPlan::Kind kind)
{
    static constexpr std::array names{"http-status", "rate-limit", "close",          "hang",
                                      "truncated",   "drip",       "malformed-json", "wrong-type",
                                      "huge",        "empty-body", "redirect"};
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

} // namespace bayfinder
