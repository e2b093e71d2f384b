// SPDX-License-Identifier: Apache-2.0
#include "signedrequest.h"
#include "simulator/server.h"
#include "support/manualclock.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret("s3cret");

// A server with all that belongs to it, on a free port.
class Host
{
public:
    explicit Host(Scenario scenario = standardScenario(), const ListenPlan &listen = {})
        : m_scenario(prepared(std::move(scenario)))
        , m_garage(m_scenario.garage, 1, 8 * 3600)
        , m_garageClock(m_clock, m_clock.now().toMSecsSinceEpoch(), 60)
        , server(m_garage, m_garageClock, m_scenario, 1,
                 [this](const QString &line) {
                     const QMutexLocker locker(&m_mutex);
                     m_log.append(line);
                 })
        , problem(server.start(listen))
    {
    }

    [[nodiscard]] QStringList log()
    {
        const QMutexLocker locker(&m_mutex);
        return m_log;
    }
    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(server.url() + path); }
    test::ManualClock &clock() { return m_clock; }

private:
    static Scenario prepared(Scenario scenario)
    {
        scenario.service.appSecret = QString::fromUtf8(secret);
        return scenario;
    }

    test::ManualClock m_clock;
    Scenario m_scenario;
    Garage m_garage;
    GarageClock m_garageClock;
    QMutex m_mutex;
    QStringList m_log;

public:
    SimulatorServer server;
    QString problem;
};

Scenario withFault(FaultPlan::Kind kind, Call call = Call::Free)
{
    Scenario scenario = standardScenario();
    FaultPlan fault;
    fault.kind = kind;
    fault.calls = {call};
    scenario.faults = {fault};
    return scenario;
}

const QString freePath = u"/partner/findFreeCount"_s;
const QString locatePath = u"/partner/findByCarNo"_s;
const QString searchPath = u"/partner/fuzzyFindByCarNo"_s;
const QString baysPath = u"/partner/findBayStatus"_s;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

class TestSimulatorServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryCall();
    void compressesWhenAsked();
    void servesPictures();
    void refusesLoudly_data();
    void refusesLoudly();
    void tellsTheTruth();
    void tellsTheTime();
    void followsItsClock();
    void keepsConnections();
    void survivesDisconnects();
    void answersManyAtOnce();
    void failsAsPlanned_data();
    void failsAsPlanned();
    void delaysAsPlanned();
    void limitsTheRate();
    void hangsUntilTheClientGoes();
    void drips();
    void stopsAtOnce();
    void saysWhereItCannotListen();
    void speaksTls();
    void namesBadCertificates();
    void leavesHalfOpenTlsBehind();

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    Reply post(const QUrl &url, const QByteArray &body, const QByteArray &type = "application/json",
               const QByteArray &encoding = {})
    {
        QNetworkRequest request(url);
        request.setRawHeader("Content-Type", type);
        if (!encoding.isEmpty())
            request.setRawHeader("Accept-Encoding", encoding);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return finished(m_network.post(request, body));
    }
    Reply get(const QUrl &url) { return finished(m_network.get(QNetworkRequest(url))); }
    // Without anything that a good client would do by itself, such as to connect again.
    static bool askOver(QTcpSocket &socket, const Host &host)
    {
        if (socket.state() == QAbstractSocket::UnconnectedState)
            socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(host.url({}).port()));
        if (!socket.waitForConnected())
            return false;
        const QByteArray body = test::signedRequest(secret, u"川A11NW5"_s);
        socket.write("POST " + locatePath.toLatin1()
                     + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        const bool whole = QTest::qWaitFor([&] {
            answer += socket.readAll();
            return answer.endsWith("\"}");
        });
        return whole && answer.startsWith("HTTP/1.1 200 ");
    }
    static Reply finished(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000))
            qWarning("no answer");
        return Reply(reply);
    }

    QNetworkAccessManager m_network;
};

void TestSimulatorServer::answersEveryCall()
{
    Host host;
    QCOMPARE(host.problem, QString());
    const Reply located = post(host.url(locatePath), test::signedRequest(secret, u"川A11NW5"_s));
    QCOMPARE(statusOf(*located), 200);
    QCOMPARE(located->header(QNetworkRequest::ContentTypeHeader).toString(), u"application/json"_s);
    const QJsonObject car = QJsonDocument::fromJson(located->readAll()).object();
    QCOMPARE(car[u"code"_s].toString(), u"017"_s);
    QVERIFY(car[u"carImage"_s].toString().startsWith(host.server.url() + u"/image/"_s));

    const Reply found = post(host.url(searchPath), test::signedRequest(secret, u"11NW5"_s));
    QCOMPARE(QJsonDocument::fromJson(found->readAll()).array().first().toObject(), car);
    const Reply free = post(host.url(freePath), test::signedRequest(secret));
    QCOMPARE(QJsonDocument::fromJson(free->readAll()).array().size(), 4);
    const Reply bays =
        post(host.url(baysPath), test::signedRequest(secret), "application/json; charset=UTF-8");
    QCOMPARE(QJsonDocument::fromJson(bays->readAll()).array().size(), 1200);
    QCOMPARE(host.log(), QStringList());
}

void TestSimulatorServer::compressesWhenAsked()
{
    Host host;
    // A client that asks for it by hand gets the bytes as they are.
    const Reply packed = post(host.url(baysPath), test::signedRequest(secret), "application/json", "gzip");
    QCOMPARE(packed->rawHeader("Content-Encoding"), QByteArray("gzip"));
    const QByteArray bytes = packed->readAll();
    QVERIFY(bytes.startsWith("\x1f\x8b"));
    const Reply plain = post(host.url(baysPath), test::signedRequest(secret), "application/json", "identity");
    QVERIFY(!plain->hasRawHeader("Content-Encoding"));
    const QByteArray json = plain->readAll();
    QVERIFY(json.startsWith('['));
    QVERIFY(bytes.size() * 5 < json.size());
    // One that leaves it to Qt gets the same JSON.
    QCOMPARE(post(host.url(baysPath), test::signedRequest(secret))->readAll(), json);
}

void TestSimulatorServer::servesPictures()
{
    Host host;
    const Reply located = post(host.url(locatePath), test::signedRequest(secret, u"川A11NW5"_s));
    const QUrl address(QJsonDocument::fromJson(located->readAll())[u"carImage"_s].toString());
    const Reply picture = get(address);
    QCOMPARE(statusOf(*picture), 200);
    QCOMPARE(picture->header(QNetworkRequest::ContentTypeHeader).toString(), u"image/jpeg"_s);
    const QByteArray bytes = picture->readAll();
    QCOMPARE(QImage::fromData(bytes).size(), QSize(1280, 720));
    QVERIFY(get(address)->readAll() == bytes);
    QCOMPARE(statusOf(*get(host.url(u"/image/00000000-0000-0000-0000-000000000000"_s))), 404);
    QCOMPARE(host.log(), QStringList(u"refused image: 404 there is no such picture"_s));
}

void TestSimulatorServer::refusesLoudly_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const QByteArray json("application/json");
    const QByteArray good = test::signedRequest(secret, u"川A11NW5"_s);
    QTest::newRow("GET") << QByteArray("GET") << locatePath << json << QByteArray() << 405;
    QTest::newRow("PUT") << QByteArray("PUT") << locatePath << json << good << 405;
    QTest::newRow("unknown call") << QByteArray("POST") << u"/partner/findByCarNumber"_s << json << good
                                  << 400;
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << json << QByteArray() << 400;
    QTest::newRow("picture without a name")
        << QByteArray("GET") << u"/image/x"_s << json << QByteArray() << 400;
    QTest::newRow("type") << QByteArray("POST") << locatePath << QByteArray("text/plain") << good << 415;
    QTest::newRow("form") << QByteArray("POST") << locatePath
                          << QByteArray("application/x-www-form-urlencoded") << good << 415;
    QTest::newRow("signature") << QByteArray("POST") << locatePath << json
                               << test::signedRequest("wrong", u"川A11NW5"_s) << 401;
    QTest::newRow("too large") << QByteArray("POST") << locatePath << json << QByteArray(17 * 1024, ' ')
                               << 413;
    QTest::newRow("long path") << QByteArray("GET") << u'/' + QString(4000, u'x') << json << QByteArray()
                               << 400;
}

void TestSimulatorServer::refusesLoudly()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);

    Host host;
    QNetworkRequest request(host.url(path));
    request.setRawHeader("Content-Type", type);
    const Reply reply = finished(m_network.sendCustomRequest(request, method, body));
    QCOMPARE(statusOf(*reply), status);
    const QJsonObject reason = QJsonDocument::fromJson(reply->readAll()).object();
    QCOMPARE(reason[u"code"_s].toInt(), status);
    QVERIFY(!reason[u"msg"_s].toString().isEmpty());
    if (status == 405)
        QCOMPARE(reply->rawHeader("Allow"), QByteArray("POST"));
    const QStringList log = host.log();
    QCOMPARE(log.size(), 1);
    QVERIFY2(log.first().contains(QString::number(status)), qPrintable(log.first()));
    QVERIFY2(!log.first().contains("11NW5"_L1) && !log.first().contains("s3cret"_L1),
             qPrintable(log.first()));
}

void TestSimulatorServer::tellsTheTruth()
{
    Scenario scenario = standardScenario();
    scenario.answers.locateLeavesOut = {u"code"_s};
    Host host(scenario);
    post(host.url(baysPath), test::signedRequest(secret));
    post(host.url(baysPath), test::signedRequest("wrong"));
    const Reply reply = get(host.url(u"/simulator/truth"_s));
    const QJsonObject truth = QJsonDocument::fromJson(reply->readAll()).object();
    bool found = false;
    const QJsonArray cars = truth[u"cars"_s].toArray();
    for (const QJsonValue &car : cars)
        found =
            found || (car[u"carNo"_s].toString() == u"川A11NW5"_s && car[u"code"_s].toString() == u"017"_s);
    QVERIFY(found);
    QCOMPARE(truth[u"requests"_s][u"bays"_s].toInt(), 2);
    QCOMPARE(truth[u"requests"_s][u"free"_s].toInt(), 0);
}

void TestSimulatorServer::tellsTheTime()
{
    Host host;
    const QUrl nowhere = host.url(u"/nowhere"_s);
    const auto sent = QDateTime::currentDateTimeUtc();
    const QByteArray date = get(nowhere)->rawHeader("Date");
    QDateTime told = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QVERIFY2(told.isValid(), date.constData());
    told.setTimeZone(QTimeZone::utc());
    QVERIFY(std::abs(sent.secsTo(told)) <= 60);
}

void TestSimulatorServer::followsItsClock()
{
    Host host;
    const auto bays = [&] { return post(host.url(baysPath), test::signedRequest(secret))->readAll(); };
    const QByteArray before = bays();
    QCOMPARE(bays(), before);
    host.clock().advance(std::chrono::minutes(1)); // an hour in the garage
    QVERIFY(bays() != before);
}

void TestSimulatorServer::keepsConnections()
{
    Host host;
    QTcpSocket socket;
    for (int i = 1; i <= 3; ++i)
        QVERIFY(askOver(socket, host));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSimulatorServer::survivesDisconnects()
{
    Host host;
    const QByteArray body = test::signedRequest(secret);
    const QByteArray request = "POST " + baysPath.toLatin1()
        + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    // Cut after any number of bytes, gently and not: the server may find out while it reads, works or writes.
    for (qsizetype bytes = 0; bytes <= request.size(); bytes += 9) {
        for (const bool gently : {true, false}) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(host.url({}).port()));
            QVERIFY(socket.waitForConnected());
            socket.write(request.left(bytes));
            socket.flush();
            if (gently)
                socket.disconnectFromHost();
            else
                socket.abort();
        }
    }
    for (const QByteArray &nonsense :
         {QByteArray("\r\n\r\n"), QByteArray(20000, 'x'), QByteArray("GET / HTTP/9.9\r\n\r\n"),
          QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n"),
          QByteArray("\x16\x03\x01\x02\x00\x01", 6)}) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(host.url({}).port()));
        QVERIFY(socket.waitForConnected());
        socket.write(nonsense);
        socket.flush();
        socket.disconnectFromHost();
    }
    QCOMPARE(statusOf(*post(host.url(freePath), body)), 200);
}

void TestSimulatorServer::answersManyAtOnce()
{
    Host host;
    std::vector<Reply> replies;
    for (int i = 0; i < 60; ++i) {
        QNetworkRequest request(host.url(i % 3 == 0 ? baysPath : i % 3 == 1 ? freePath : searchPath));
        request.setRawHeader("Content-Type", "application/json");
        replies.emplace_back(m_network.post(
            request, i % 3 == 2 ? test::signedRequest(secret, u"川A1"_s) : test::signedRequest(secret)));
    }
    for (const Reply &reply : replies) {
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        QCOMPARE(statusOf(*reply), 200);
    }
}

void TestSimulatorServer::failsAsPlanned_data()
{
    QTest::addColumn<FaultPlan::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QByteArray>("contentType");

    using Kind = FaultPlan::Kind;
    QTest::newRow("status") << Kind::HttpStatus << 500 << QNetworkReply::InternalServerError
                            << QByteArray("text/plain");
    QTest::newRow("close") << Kind::Close << 0 << QNetworkReply::RemoteHostClosedError << QByteArray();
    QTest::newRow("truncated") << Kind::Truncated << 200 << QNetworkReply::RemoteHostClosedError
                               << QByteArray("application/json");
    QTest::newRow("malformed") << Kind::MalformedJson << 200 << QNetworkReply::NoError
                               << QByteArray("application/json");
    QTest::newRow("type") << Kind::WrongType << 200 << QNetworkReply::NoError
                          << QByteArray("text/html; charset=utf-8");
    QTest::newRow("empty") << Kind::EmptyBody << 200 << QNetworkReply::NoError
                           << QByteArray("application/json");
    QTest::newRow("redirect") << Kind::Redirect << 307 << QNetworkReply::NoError << QByteArray("text/plain");
}

void TestSimulatorServer::failsAsPlanned()
{
    QFETCH(FaultPlan::Kind, kind);
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(QByteArray, contentType);

    Host host(withFault(kind));
    const Reply reply = post(host.url(freePath), test::signedRequest(secret));
    QCOMPARE(statusOf(*reply), status);
    QCOMPARE(reply->error(), error);
    QCOMPARE(reply->rawHeader("Content-Type"), contentType);
    const QByteArray body = reply->readAll();
    if (status == 200)
        QVERIFY(QJsonDocument::fromJson(body).isNull());
    QVERIFY(host.log().constFirst().startsWith("disturbed free: "_L1));
    // Other calls are not meant.
    QCOMPARE(statusOf(*post(host.url(baysPath), test::signedRequest(secret))), 200);
}

void TestSimulatorServer::delaysAsPlanned()
{
    Scenario scenario = standardScenario();
    scenario.delays = {{{Call::Free}, 150, 0}};
    Host host(scenario);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(statusOf(*post(host.url(freePath), test::signedRequest(secret))), 200);
    QVERIFY(timer.elapsed() >= 150);
}

void TestSimulatorServer::limitsTheRate()
{
    Scenario scenario = withFault(FaultPlan::Kind::RateLimit);
    scenario.faults.first().burst = 2;
    scenario.faults.first().perSecond = 1;
    scenario.faults.first().retryAfterSeconds = 1;
    Host host(scenario);
    const auto ask = [&] { return post(host.url(freePath), test::signedRequest(secret)); };
    QCOMPARE(statusOf(*ask()), 200);
    QCOMPARE(statusOf(*ask()), 200);
    const Reply refused = ask();
    QCOMPARE(statusOf(*refused), 429);
    QCOMPARE(refused->rawHeader("Retry-After"), QByteArray("1"));
    host.clock().advance(std::chrono::seconds(1));
    QCOMPARE(statusOf(*ask()), 200);
}

void TestSimulatorServer::hangsUntilTheClientGoes()
{
    Scenario scenario = withFault(FaultPlan::Kind::Hang);
    scenario.faults.first().seconds = 3600;
    Host host(scenario);
    // More than there are workers: the clients that went away must not keep theirs.
    for (int i = 0; i < 60; ++i) {
        QNetworkRequest request(host.url(freePath));
        request.setRawHeader("Content-Type", "application/json");
        const Reply reply(m_network.post(request, test::signedRequest(secret)));
        QTRY_COMPARE(host.log().size(), i + 1);
        QVERIFY(!reply->isFinished());
        reply->abort();
    }
    QCOMPARE(statusOf(*post(host.url(baysPath), test::signedRequest(secret))), 200);
}

void TestSimulatorServer::drips()
{
    Scenario scenario = withFault(FaultPlan::Kind::Drip);
    scenario.faults.first().seconds = 0.02;
    Host host(scenario);
    QNetworkRequest request(host.url(freePath));
    request.setRawHeader("Content-Type", "application/json");
    const Reply reply(m_network.post(request, test::signedRequest(secret)));
    QTRY_VERIFY(reply->bytesAvailable() >= 3);
    QVERIFY(reply->bytesAvailable() < 200);
    QVERIFY(!reply->isFinished());
}

void TestSimulatorServer::stopsAtOnce()
{
    Scenario scenario = withFault(FaultPlan::Kind::Hang);
    scenario.faults.first().seconds = 3600;
    Host host(scenario);
    // An idle connection that is kept, and one that waits for an answer.
    QTcpSocket idle;
    QVERIFY(askOver(idle, host));
    QNetworkRequest request(host.url(freePath));
    request.setRawHeader("Content-Type", "application/json");
    const Reply reply(m_network.post(request, test::signedRequest(secret)));
    QTRY_COMPARE(host.log().size(), 1);
    QElapsedTimer timer;
    timer.start();
    host.server.stop();
    // Far less than an idle connection is kept for, let alone the fault.
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(reply->isFinished());
    host.server.stop();
}

void TestSimulatorServer::saysWhereItCannotListen()
{
    Host host;
    ListenPlan taken;
    taken.port = host.url({}).port();
    const Host second(standardScenario(), taken);
    QVERIFY2(second.problem.contains(u"--listen: cannot listen on 127.0.0.1:%1,"_s.arg(taken.port)),
             qPrintable(second.problem));
    ListenPlan elsewhere;
    elsewhere.host = u"203.0.113.1"_s; // of the documentation's network: nobody's own
    const Host third(standardScenario(), elsewhere);
    QVERIFY2(third.problem.contains("--listen: cannot listen on 203.0.113.1:0,"_L1),
             qPrintable(third.problem));
}

namespace {

void writePem(const QString &name, const std::function<int(FILE *)> &write)
{
    FILE *file = fopen(qPrintable(name), "w");
    if (!file || write(file) != 1)
        qFatal("cannot write %s", qPrintable(name));
    fclose(file);
}

// A certificate for 127.0.0.1 that nobody but itself has signed.
ListenPlan selfSigned(const QString &folder)
{
    ListenPlan listen;
    listen.certificateFile = folder + u"/cert.pem"_s;
    listen.keyFile = folder + u"/key.pem"_s;
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    writePem(listen.certificateFile, [certificate](FILE *file) { return PEM_write_X509(file, certificate); });
    writePem(listen.keyFile, [key](FILE *file) {
        return PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
    X509_free(certificate);
    EVP_PKEY_free(key);
    return listen;
}

} // namespace

void TestSimulatorServer::speaksTls()
{
    QTemporaryDir folder;
    Host host(standardScenario(), selfSigned(folder.path()));
    QCOMPARE(host.problem, QString());
    QVERIFY(host.server.url().startsWith("https://127.0.0.1:"_L1));
    QNetworkRequest request(host.url(locatePath));
    request.setRawHeader("Content-Type", "application/json");
    QNetworkReply *pending = m_network.post(request, test::signedRequest(secret, u"川A11NW5"_s));
    pending->ignoreSslErrors();
    const Reply reply = finished(pending);
    QCOMPARE(statusOf(*reply), 200);
    QVERIFY(
        QJsonDocument::fromJson(reply->readAll())[u"carImage"_s].toString().startsWith(host.server.url()));
    // A client that checks certificates does not like this one.
    m_network.clearConnectionCache();
    const Reply strict = post(host.url(freePath), test::signedRequest(secret));
    QCOMPARE(strict->error(), QNetworkReply::SslHandshakeFailedError);
}

void TestSimulatorServer::namesBadCertificates()
{
    QTemporaryDir folder;
    QTemporaryDir other;
    const ListenPlan good = selfSigned(folder.path());
    const ListenPlan stranger = selfSigned(other.path());
    const auto problemOf = [](const QString &certificate, const QString &key) {
        ListenPlan listen;
        listen.certificateFile = certificate;
        listen.keyFile = key;
        return Host(standardScenario(), listen).problem;
    };
    QVERIFY(problemOf(folder.filePath(u"none.pem"_s), good.keyFile).startsWith("--cert: "_L1));
    QVERIFY(problemOf(good.keyFile, good.keyFile).startsWith("--cert: "_L1));
    QVERIFY(problemOf(good.certificateFile, good.certificateFile).startsWith("--key: "_L1));
    QVERIFY(problemOf(good.certificateFile, stranger.keyFile).startsWith("--key: "_L1));
}

void TestSimulatorServer::leavesHalfOpenTlsBehind()
{
    QTemporaryDir folder;
    Host host(standardScenario(), selfSigned(folder.path()));
    QTcpSocket silent; // never begins to shake hands
    silent.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(host.url({}).port()));
    QVERIFY(silent.waitForConnected());
    QTcpSocket plain;
    plain.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(host.url({}).port()));
    QVERIFY(plain.waitForConnected());
    plain.write("GET / HTTP/1.1\r\n\r\n");
    plain.flush();
    QElapsedTimer timer;
    timer.start();
    host.server.stop();
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestSimulatorServer)

#include "tst_simulatorserver.moc"
