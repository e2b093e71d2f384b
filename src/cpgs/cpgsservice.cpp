// SPDX-License-Identifier: Apache-2.0
#include "cpgs/cpgsservice.h"

#include "cpgs/decoding.h"
#include "cpgs/envelope.h"
#include "cpgs/redaction.h"
#include "cpgs/requests.h"
#include "net/openanswer.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

CpgsService::CpgsService(const CpgsOptions &options, QNetworkAccessManager &network, const Clock &clock,
                         quint32 seed, QObject *parent)
    : GuidanceService(parent)
    , m_options(options)
    , m_http(network, clock, options.http, seed)
    , m_pictures(m_http, options.baseUrl, options.allowedImageHosts)
{
}

// Open answers are children. They end here and not in ~QObject, because what continues them may still look at
// this service.
CpgsService::~CpgsService()
{
    const QObjectList answers = children();
    qDeleteAll(answers);
}

GuidanceService::QueryLimits CpgsService::queryLimits() const
{
    return {minimumCarNo, maximumCarNo};
}

HttpRequest CpgsService::request(const QString &purpose, const QString &path, const QString &carNo) const
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = requestUrl(m_options, path);
    request.body = requestBody(m_options, carNo);
    request.contentType = "application/json; charset=utf-8";
    request.accept = "application/json";
    request.maxBody = m_options.http.maxJsonBody;
    request.purpose = purpose;
    request.explain = [hidden = secrets(carNo)](const QByteArray &body) {
        return redacted(envelopeMessage(body), hidden);
    };
    return request;
}

QStringList CpgsService::secrets(const QString &carNo) const
{
    return {carNo, QString::fromUtf8(m_options.appSecret)};
}

template <typename T, typename Decode>
QFuture<Expected<T>> CpgsService::ask(const QString &purpose, const QString &path, const QString &carNo,
                                      Decode decode)
{
    const auto convert = [decode, purpose,
                          hidden = secrets(carNo)](const Expected<HttpResponse> &response) -> Expected<T> {
        // For the two calls that ask for a car, HTTP 404 is an answer like an empty body.
        const bool isAboutCar = !hidden.first().isEmpty();
        if (!response && !(isAboutCar && response.error().kind == Error::Kind::NotFound))
            return tl::unexpected(response.error());
        Expected<T> decoded = decode(response ? response->body : QByteArray());
        if (!decoded)
            decoded.error().message = purpose + ": "_L1 + redacted(decoded.error().message, hidden);
        return decoded;
    };
    return answerFrom<T>(this, m_http.send(request(purpose, path, carNo)), convert);
}

QFuture<Expected<QList<ParkedCar>>> CpgsService::search(const QString &platePart)
{
    if (const Expected<void> fit = checkCarNo(platePart); !fit)
        return answerWith<QList<ParkedCar>>(this, tl::unexpected(fit.error()));
    return ask<QList<ParkedCar>>(u"search"_s, m_options.searchPath, platePart, decodeCars);
}

QFuture<Expected<QList<ParkedCar>>> CpgsService::locate(const QString &plate)
{
    if (const Expected<void> fit = checkCarNo(plate); !fit)
        return answerWith<QList<ParkedCar>>(this, tl::unexpected(fit.error()));
    return ask<QList<ParkedCar>>(u"locate"_s, m_options.locatePath, plate,
                                 [plate](const QByteArray &body) { return decodeLocated(body, plate); });
}

QFuture<Expected<QList<AreaVacancy>>> CpgsService::vacancies()
{
    return ask<QList<AreaVacancy>>(u"free"_s, m_options.freePath, {}, decodeVacancies);
}

QFuture<Expected<QList<BayState>>> CpgsService::bayStates()
{
    return ask<QList<BayState>>(u"bays"_s, m_options.baysPath, {}, decodeBays);
}

QFuture<Expected<QByteArray>> CpgsService::picture(const QUrl &address)
{
    return m_pictures.fetch(address);
}

} // namespace bayfinder

#include "moc_cpgsservice.cpp"
