// SPDX-License-Identifier: Apache-2.0
#include "net/picturefetcher.h"

#include "net/httpclient.h"
#include "net/openanswer.h"
#include "net/webaddress.h"
#include "raster/rasterformat.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

Expected<QByteArray> pictureIn(const Expected<HttpResponse> &response)
{
    if (!response)
        return tl::unexpected(response.error());
    if (!rasterFormatOf(response->body))
        return failure(Error::Kind::Malformed, u"picture: the content is no JPEG, PNG, WebP, GIF or BMP"_s);
    return response->body;
}

} // namespace

PictureFetcher::PictureFetcher(HttpClient &http, const QUrl &api, const QStringList &allowedHosts,
                               QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_api(api)
{
    for (const QString &allowed : allowedHosts) {
        if (const QString host = comparableHost(allowed); !host.isEmpty())
            m_allowedHosts.insert(host);
    }
}

PictureFetcher::~PictureFetcher() = default;

bool PictureFetcher::isAllowed(const QUrl &address) const
{
    const QString host = comparableHost(address);
    if (host.isEmpty())
        return false;
    if (m_allowedHosts.contains(host))
        return true;
    return host == comparableHost(m_api)
        && (!isLoopback(host) || effectivePort(address) == effectivePort(m_api));
}

QFuture<Expected<QByteArray>> PictureFetcher::fetch(const QUrl &address)
{
    // The host is not named in the message: what a server sent may be anything, also a plate.
    if (!isAllowed(address))
        return answerWith<QByteArray>(
            this, failure(Error::Kind::Insecure, u"picture: the host is not among the allowed ones"_s));
    HttpRequest request;
    request.url = address.adjusted(QUrl::RemoveFragment);
    request.accept = "image/jpeg, image/png, image/webp, image/gif, image/bmp";
    request.maxBody = m_http.policy().maxPictureBody;
    request.purpose = u"picture"_s;
    return answerFrom<QByteArray>(this, m_http.send(request), pictureIn);
}

} // namespace bayfinder

#include "moc_picturefetcher.cpp"
