// SPDX-License-Identifier: Apache-2.0
#include "simulator/server.h"

#include "simulator/answers.h"
#include "simulator/carpicture.h"
#include "simulator/connection.h"
#include "simulator/disturbance.h"
#include "simulator/draws.h"
#include "simulator/faultreply.h"

#include <QDateTime>
#include <QSemaphore>
#include <QStringList>

#include <httplib.h>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr size_t longestBody = 16 * 1024; // a request has a few hundred bytes
constexpr size_t workers = 48; // each open connection keeps one
constexpr int readTimeoutSeconds = 10;
constexpr int writeTimeoutSeconds = 10;
constexpr int keepAliveSeconds = 20;
constexpr size_t keepAliveRequests = 10000;
constexpr int picturesAtOnce = 2; // a picture in the making takes some megabytes

const char imagePrefix[] = "/image";

QByteArray headerOf(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

void put(httplib::Response &response, const Reply &reply)
{
    response.status = reply.status;
    response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

bool isLoopback(const std::string &address)
{
    return address == "127.0.0.1" || address == "::1" || address == "::ffff:127.0.0.1";
}

bool isEverywhere(const QString &host)
{
    return host == "0.0.0.0"_L1 || host == "::"_L1;
}

} // namespace

class SimulatorServer::Private
{
public:
    Private(const Garage &garage, const GarageClock &clock, const Scenario &scenario, quint64 seed, Log log)
        : garage(garage)
        , clock(clock)
        , scenario(scenario)
        , seed(seed)
        , log(std::move(log))
        , answers(garage, this->scenario.answers)
        , disturbances(this->scenario, seed)
    {
    }

    QString open(const ListenPlan &listen);
    void setUp();
    void route(Call call, const QString &path);
    void handle(Call call, const httplib::Request &request, httplib::Response &response);
    void handlePicture(const httplib::Request &request, httplib::Response &response);
    void handleTruth(const httplib::Request &request, httplib::Response &response);
    void handleStray(const httplib::Request &request, httplib::Response &response);
    Reply reply(Call call, const httplib::Request &request);
    Reply picture(const httplib::Request &request);
    void disturb(Call call, const httplib::Request &request, httplib::Response &response, const Reply &reply);
    bool pause(double seconds, const httplib::Request &request);
    [[nodiscard]] QString imageBase(const httplib::Request &request) const;

    const Garage &garage;
    const GarageClock &clock;
    const Scenario scenario;
    const quint64 seed;
    const Log log;
    const Answers answers;
    Disturbances disturbances;
    QSemaphore drawing{picturesAtOnce};

    std::unique_ptr<httplib::Server> server;
    std::thread listener;
    QString scheme;
    QString host;
    int port = 0;
    QStringList paths;

    std::mutex mutex; // guards stopping
    std::condition_variable stopped;
    bool stopping = false;
};

QString SimulatorServer::Private::imageBase(const httplib::Request &request) const
{
    if (!scenario.answers.imageBase.isEmpty())
        return scenario.answers.imageBase;
    QString authority = u"%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port);
    // Who listens everywhere does not know its own name; the client has just used it.
    if (isEverywhere(host))
        authority = QString::fromLatin1(headerOf(request, "Host"));
    return scheme + u"://"_s + authority + QLatin1StringView(imagePrefix);
}

// False when the wait was cut short, by the client or by the end of the server.
bool SimulatorServer::Private::pause(double seconds, const httplib::Request &request)
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + duration_cast<steady_clock::duration>(duration<double>(seconds));
    std::unique_lock lock(mutex);
    while (!stopping && steady_clock::now() < end) {
        const auto step = std::min<steady_clock::duration>(end - steady_clock::now(), milliseconds(100));
        if (stopped.wait_for(lock, step, [this] { return stopping; }))
            return false;
        lock.unlock();
        const bool abandoned = connection::isAbandoned(port, request.remote_port);
        lock.lock();
        if (abandoned)
            return false;
    }
    return !stopping;
}

Reply SimulatorServer::Private::reply(Call call, const httplib::Request &request)
{
    RawRequest raw;
    raw.contentType = headerOf(request, "Content-Type");
    raw.contentEncoding = headerOf(request, "Content-Encoding");
    raw.body = QByteArray::fromStdString(request.body);
    const auto checked = checkRequest(call, raw, scenario.service);
    if (!checked) {
        log(u"refused %1: %2 %3"_s.arg(callName(call))
                .arg(checked.error().status)
                .arg(checked.error().reason));
        return answers.refused(checked.error());
    }
    return answers.answer(call, *checked, clock.now(), imageBase(request));
}

Reply SimulatorServer::Private::picture(const httplib::Request &request)
{
    const QString name = QString::fromLatin1(QByteArray::fromStdString(request.matches[1].str()));
    const auto sighting = garage.pictured(name, clock.now());
    if (!sighting) {
        log(u"refused image: 404 there is no such picture"_s);
        return {404, "text/plain", "there is no such picture\n"};
    }
    const Garage::Bay &bay = garage.bays().at(sighting->bay);
    const QDateTime taken =
        QDateTime::fromMSecsSinceEpoch(sighting->since, Qt::OffsetFromUTC, garage.utcOffset());
    const int hour = taken.time().hour();
    CarPictureSubject subject;
    subject.plate = garage.plate(sighting->car);
    subject.appearance = mixed(seed, {quint64(sighting->car)});
    subject.area = garage.areas().at(bay.area).code;
    subject.bay = bay.code;
    subject.timeStamp = taken.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    subject.night = hour < 6 || hour >= 21;
    drawing.acquire();
    const QSemaphoreReleaser releaser(drawing);
    return {200, "image/jpeg", carPicture(subject)};
}

void SimulatorServer::Private::disturb(Call call, const httplib::Request &request,
                                       httplib::Response &response, const Reply &reply)
{
    const Disturbance disturbance = disturbances.next(call, clock.secondsRunning());
    if (disturbance.delayMilliseconds > 0)
        pause(disturbance.delayMilliseconds / 1000.0, request);
    if (!disturbance.fault) {
        put(response, reply);
        return;
    }
    const FaultPlan &fault = *disturbance.fault;
    log(u"disturbed %1: %2"_s.arg(callName(call), faultName(fault.kind)));
    switch (fault.kind) {
    case FaultPlan::Kind::Hang:
        pause(fault.seconds, request);
        [[fallthrough]];
    case FaultPlan::Kind::Close:
        connection::drop(port, request.remote_port);
        return;
    case FaultPlan::Kind::Truncated:
        response.set_content_provider(static_cast<size_t>(reply.body.size()), reply.contentType.toStdString(),
                                      [body = reply.body](size_t offset, size_t, httplib::DataSink &sink) {
                                          const auto half = static_cast<size_t>(body.size() / 2);
                                          return offset < half
                                              && sink.write(body.constData() + offset, half - offset);
                                      });
        return;
    case FaultPlan::Kind::Drip:
        response.set_content_provider(static_cast<size_t>(reply.body.size()), reply.contentType.toStdString(),
                                      [this, body = reply.body, remotePort = request.remote_port,
                                       step = fault.seconds](size_t offset, size_t, httplib::DataSink &sink) {
                                          httplib::Request peer;
                                          peer.remote_port = remotePort;
                                          return pause(step, peer)
                                              && sink.write(body.constData() + offset, 1);
                                      });
        return;
    default:
        break;
    }
    const FaultReply spoiled = faultReply(fault, reply);
    for (const auto &[name, value] : spoiled.headers)
        response.set_header(name.constData(), value.constData());
    put(response, spoiled.reply);
}

void SimulatorServer::Private::handle(Call call, const httplib::Request &request, httplib::Response &response)
{
    disturb(call, request, response, reply(call, request));
}

void SimulatorServer::Private::handlePicture(const httplib::Request &request, httplib::Response &response)
{
    disturb(Call::Image, request, response, picture(request));
}

void SimulatorServer::Private::handleTruth(const httplib::Request &request, httplib::Response &response)
{
    // It tells all plates at once; that is for tests on this machine.
    if (!isLoopback(request.remote_addr)) {
        put(response, answers.refused({403, u"the truth is told on this machine only"_s}));
        return;
    }
    put(response, {200, "application/json", answers.truth(clock.now(), imageBase(request))});
}

// What no route wanted, or what httplib refused by itself.
void SimulatorServer::Private::handleStray(const httplib::Request &request, httplib::Response &response)
{
    if (response.has_header("Content-Type"))
        return; // a refusal of ours
    Refusal refusal{response.status, u"this is not a request that HTTP/1.1 allows"_s};
    const QString path = QString::fromStdString(request.path);
    if (response.status == 404 && paths.contains(path)) {
        refusal = {405, u"this call takes POST"_s};
        response.set_header("Allow", "POST");
    } else if (response.status == 404) {
        // Not 404: to a client that would mean that the car is not there.
        refusal = {400, u"there is no such call"_s};
    } else if (response.status == 413) {
        refusal.reason = u"the request's body is too large"_s;
    }
    log(u"refused a request: %1 %2"_s.arg(refusal.status).arg(refusal.reason));
    put(response, answers.refused(refusal));
}

void SimulatorServer::Private::route(Call call, const QString &path)
{
    paths.append(path);
    server->Post(path.toStdString(),
                 [this, call](const httplib::Request &request, httplib::Response &response) {
                     handle(call, request, response);
                 });
}

void SimulatorServer::Private::setUp()
{
    server->new_task_queue = [] { return new httplib::ThreadPool(workers); };
    server->set_payload_max_length(longestBody);
    server->set_read_timeout(readTimeoutSeconds);
    server->set_write_timeout(writeTimeoutSeconds);
    server->set_keep_alive_timeout(keepAliveSeconds);
    server->set_keep_alive_max_count(keepAliveRequests);
    server->set_tcp_nodelay(true);
    paths.clear();
    route(Call::Locate, scenario.service.locatePath);
    route(Call::Search, scenario.service.searchPath);
    route(Call::Bays, scenario.service.baysPath);
    route(Call::Free, scenario.service.freePath);
    server->Get(std::string(imagePrefix) + "/([0-9a-f-]{36})",
                [this](const httplib::Request &request, httplib::Response &response) {
                    handlePicture(request, response);
                });
    server->Get("/simulator/truth", [this](const httplib::Request &request, httplib::Response &response) {
        handleTruth(request, response);
    });
    server->set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        handleStray(request, response);
    });
}

QString SimulatorServer::Private::open(const ListenPlan &listen)
{
    if (listen.certificateFile.isEmpty()) {
        scheme = u"http"_s;
        server = std::make_unique<httplib::Server>();
    } else {
        scheme = u"https"_s;
        server = std::make_unique<httplib::SSLServer>(listen.certificateFile.toLocal8Bit().constData(),
                                                      listen.keyFile.toLocal8Bit().constData());
        if (!server->is_valid())
            return u"--cert, --key: cannot use %1 with %2 (PEM files of a certificate and its key are expected)"_s
                .arg(listen.certificateFile, listen.keyFile);
    }
    setUp();
    host = listen.host;
    const std::string name = listen.host.toStdString();
    if (listen.port == 0)
        port = server->bind_to_any_port(name);
    else
        port = server->bind_to_port(name, listen.port) ? listen.port : -1;
    if (port <= 0)
        return u"--listen: cannot listen on %1:%2"_s.arg(listen.host).arg(listen.port);
    return {};
}

SimulatorServer::SimulatorServer(const Garage &garage, const GarageClock &clock, const Scenario &scenario,
                                 quint64 seed, Log log)
    : d(std::make_unique<Private>(garage, clock, scenario, seed, std::move(log)))
{
}

SimulatorServer::~SimulatorServer()
{
    stop();
}

QString SimulatorServer::start(const ListenPlan &listen)
{
    if (const QString problem = d->open(listen); !problem.isEmpty())
        return problem;
    d->listener = std::thread([this] { d->server->listen_after_bind(); });
    return {};
}

void SimulatorServer::stop()
{
    if (!d->listener.joinable())
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->stopped.notify_all();
    while (!d->server->is_running())
        std::this_thread::yield(); // stop() does nothing before that
    d->server->stop();
    connection::dropAll(d->port);
    d->listener.join();
}

QString SimulatorServer::url() const
{
    const QString name = isEverywhere(d->host) ? u"127.0.0.1"_s : d->host;
    return u"%1://%2:%3"_s.arg(d->scheme, name.contains(u':') ? u'[' + name + u']' : name).arg(d->port);
}

} // namespace bayfinder
