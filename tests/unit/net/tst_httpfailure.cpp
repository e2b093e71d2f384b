// SPDX-License-Identifier: Apache-2.0
#include "net/httpfailure.h"

#include <QMetaEnum>
#include <QTest>

using namespace bayfinder;
using Kind = Error::Kind;

class TestHttpFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsToKinds_data();
    void mapsToKinds();
    void successIsNoFailure_data();
    void successIsNoFailure();
    void everyErrorOfQtIsAFailure();
};

void TestHttpFailure::mapsToKinds_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayPass");
    QTest::addColumn<QString>("reason");

    const auto transfer = [](QNetworkReply::NetworkError error, int status, Kind kind, bool mayPass,
                             const char *reason) {
        QTest::addRow("%s after %d", QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error),
                      status)
            << error << status << kind << mayPass << QString::fromLatin1(reason);
    };
    transfer(QNetworkReply::ConnectionRefusedError, 0, Kind::Unreachable, true, "connection refused");
    transfer(QNetworkReply::RemoteHostClosedError, 0, Kind::Unreachable, true, "connection closed");
    transfer(QNetworkReply::RemoteHostClosedError, 200, Kind::Unreachable, true, "connection closed");
    transfer(QNetworkReply::RemoteHostClosedError, 404, Kind::Unreachable, true, "connection closed");
    transfer(QNetworkReply::HostNotFoundError, 0, Kind::Unreachable, true, "host not found");
    transfer(QNetworkReply::TimeoutError, 0, Kind::Timeout, true, "connection timed out");
    transfer(QNetworkReply::OperationCanceledError, 0, Kind::Unreachable, false, "transfer aborted");
    transfer(QNetworkReply::SslHandshakeFailedError, 0, Kind::Insecure, false, "TLS failed");
    transfer(QNetworkReply::TemporaryNetworkFailureError, 0, Kind::Unreachable, true, "network failed");
    transfer(QNetworkReply::UnknownNetworkError, 0, Kind::Unreachable, true, "network error");
    transfer(QNetworkReply::InsecureRedirectError, 0, Kind::Insecure, false, "insecure redirect");
    transfer(QNetworkReply::ProxyAuthenticationRequiredError, 0, Kind::Misconfigured, false,
             "the proxy wants a password");
    transfer(QNetworkReply::ProtocolUnknownError, 0, Kind::Misconfigured, false, "unknown protocol");
    transfer(QNetworkReply::ProtocolFailure, 0, Kind::Malformed, false, "not an answer in HTTP");
    transfer(QNetworkReply::NoError, 0, Kind::Malformed, false, "not an answer in HTTP");
    transfer(QNetworkReply::UnknownContentError, 200, Kind::Malformed, false,
             "the compressed answer cannot be unpacked");
    transfer(QNetworkReply::InternalServerError, 0, Kind::Unreachable, false, "the server failed");

    const auto status = [](int code, Kind kind, bool mayPass) {
        QTest::addRow("HTTP %d", code) << (code >= 500       ? QNetworkReply::UnknownServerError
                                               : code >= 400 ? QNetworkReply::UnknownContentError
                                                             : QNetworkReply::NoError)
                                       << code << kind << mayPass << QStringLiteral("HTTP %1").arg(code);
    };
    status(304, Kind::Malformed, false);
    status(400, Kind::Refused, false);
    status(401, Kind::Refused, false);
    status(403, Kind::Refused, false);
    status(404, Kind::NotFound, false);
    status(405, Kind::Refused, false);
    status(408, Kind::Timeout, false);
    status(410, Kind::NotFound, false);
    status(413, Kind::Refused, false);
    status(429, Kind::RateLimited, true);
    status(500, Kind::Unreachable, false);
    status(501, Kind::Refused, false);
    status(502, Kind::Unreachable, true);
    status(503, Kind::Unreachable, true);
    status(504, Kind::Unreachable, true);
    status(505, Kind::Refused, false);
    status(599, Kind::Unreachable, false);
    status(777, Kind::Malformed, false);
}

void TestHttpFailure::mapsToKinds()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(bool, mayPass);
    QFETCH(QString, reason);
    const std::optional<HttpFailure> failed = httpFailure(error, status);
    QVERIFY(failed);
    QCOMPARE(failed->kind, kind);
    QCOMPARE(failed->mayPass, mayPass);
    QCOMPARE(failed->reason, reason);
}

void TestHttpFailure::successIsNoFailure_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 299})
        QTest::addRow("%d", status) << status;
}

void TestHttpFailure::successIsNoFailure()
{
    QFETCH(int, status);
    QVERIFY(!httpFailure(status));
    QVERIFY(!httpFailure(QNetworkReply::NoError, status));
}

// A value that a newer Qt adds must not read as success either.
void TestHttpFailure::everyErrorOfQtIsAFailure()
{
    const QMetaEnum errors = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    for (int i = 0; i < errors.keyCount(); ++i) {
        const auto error = QNetworkReply::NetworkError(errors.value(i));
        if (error != QNetworkReply::NoError)
            QVERIFY2(httpFailure(error, 200), errors.key(i));
    }
}

QTEST_GUILESS_MAIN(TestHttpFailure)

#include "tst_httpfailure.moc"
