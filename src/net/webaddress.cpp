// SPDX-License-Identifier: Apache-2.0
#include "net/webaddress.h"

#include <QHostAddress>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1;
}

bool isHttps(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

bool isSameOriginOrBetter(const QUrl &from, const QUrl &to)
{
    if (comparableHost(from) != comparableHost(to))
        return false;
    if (from.scheme() == to.scheme())
        return effectivePort(from) == effectivePort(to);
    return isHttp(from) && isHttps(to) && effectivePort(from) == httpPort && effectivePort(to) == httpsPort;
}

} // namespace

QString comparableHost(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded); // QUrl keeps hosts in lower case
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    return host;
}

QString comparableHost(const QString &host)
{
    QUrl url;
    url.setHost(host);
    return comparableHost(url);
}

int effectivePort(const QUrl &url)
{
    return url.port(isHttps(url) ? httpsPort : httpPort);
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Expected<void> checkAddress(const QUrl &url, bool allowInsecure)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return failure(Error::Kind::Misconfigured, u"not a complete address"_s);
    if (!isHttp(url) && !isHttps(url))
        return failure(Error::Kind::Insecure, u"neither http nor https"_s);
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::Insecure, u"an address with a user or a password"_s);
    if (isHttp(url) && !allowInsecure && !isLoopback(comparableHost(url)))
        return failure(Error::Kind::Insecure, "plain http to "_L1 + comparableHost(url));
    return {};
}

Expected<QUrl> redirectTarget(HttpRequest::Method method, const QUrl &from, int status,
                              const QByteArray &location)
{
    const QUrl relative = QUrl::fromEncoded(location.trimmed(), QUrl::StrictMode);
    if (location.trimmed().isEmpty() || !relative.isValid())
        return failure(Error::Kind::Malformed, u"a redirect without a usable address"_s);
    const QUrl target = from.resolved(relative).adjusted(QUrl::RemoveFragment);
    if (!target.userInfo().isEmpty() || !isSameOriginOrBetter(from, target))
        return failure(Error::Kind::Insecure, u"a redirect to another host or port, or to a weaker scheme"_s);
    if (status == 303 && method == HttpRequest::Method::Post)
        return failure(Error::Kind::Refused, u"a redirect that asks for a GET (HTTP 303)"_s);
    return target;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace bayfinder
