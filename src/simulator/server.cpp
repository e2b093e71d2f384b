// SPDX-License-Identifier: Apache-2.0
#include "simulator/server.h"

#include "simulator/connection.h"
#include "simulator/disturbance.h"
#include "simulator/faultreply.h"
#include "simulator/tlssetup.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <httplib.h>

#include <atomic>
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

const char imagePath[] = "/image";
const char truthPath[] = "/simulator/truth";

QByteArray headerOf(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

void put(httplib::Response &response, const Reply &reply)
{
    response.status = reply.status;
    response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

bool isThisMachine(const std::string &address)
{
    return address == "127.0.0.1" || address == "::1" || address == "::ffff:127.0.0.1";
}

bool isEverywhere(const QString &host)
{
    return host == "0.0.0.0"_L1 || host == "::"_L1;
}

QByteArray imfFixdate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
}

QString authority(const QString &host, int port)
{
    return u"%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port);
}

} // namespace

class SimulatorServer::Private
{
public:
    Private(const Garage &garage, const GarageClock &garageClock, Scenario plan, quint64 seed,
            HostCalls::Log log)
        : clock(garageClock)
        , scenario(std::move(plan))
        , calls(garage, garageClock, scenario, seed, std::move(log))
        , disturbances(scenario, seed)
    {
    }

    QString open(const ListenPlan &listen);
    QString makeServer(const ListenPlan &listen);
    void setUp();
    void route(Call call, const QString &path);
    void answer(Call call, const httplib::Request &request, httplib::Response &response);
    void answerStray(const httplib::Request &request, httplib::Response &response);
    void disturb(Call call, int remotePort, httplib::Response &response, const Reply &good);
    void misbehave(const FaultPlan &fault, int remotePort, httplib::Response &response, const Reply &good);
    bool pause(double seconds, int remotePort);
    [[nodiscard]] QString imageBase(const httplib::Request &request) const;

    const GarageClock &clock;
    const Scenario scenario;
    HostCalls calls;
    Disturbances disturbances;

    std::unique_ptr<httplib::Server> server;
    std::thread listener;
    std::atomic<bool> ended = false; // the listener, by itself or not
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
    // Who listens everywhere does not know its own name; the client has just used it.
    const QString known =
        isEverywhere(host) ? QString::fromLatin1(headerOf(request, "Host")) : authority(host, port);
    return scheme + u"://"_s + known + QLatin1StringView(imagePath);
}

// False when the wait was cut short, by the client or by the end of the server.
bool SimulatorServer::Private::pause(double seconds, int remotePort)
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + duration_cast<steady_clock::duration>(duration<double>(seconds));
    std::unique_lock lock(mutex);
    while (!stopping && steady_clock::now() < end) {
        const auto step = std::min<steady_clock::duration>(end - steady_clock::now(), milliseconds(100));
        if (stopped.wait_for(lock, step, [this] { return stopping; }))
            return false;
        lock.unlock();
        const bool abandoned = connection::isAbandoned(port, remotePort);
        lock.lock();
        if (abandoned)
            return false;
    }
    return !stopping;
}

void SimulatorServer::Private::misbehave(const FaultPlan &fault, int remotePort, httplib::Response &response,
                                         const Reply &good)
{
    const auto size = static_cast<size_t>(good.body.size());
    const std::string contentType = good.contentType.toStdString();
    switch (fault.kind) {
    case FaultPlan::Kind::Hang:
        pause(fault.seconds, remotePort);
        [[fallthrough]];
    case FaultPlan::Kind::Close:
        connection::drop(port, remotePort);
        return;
    case FaultPlan::Kind::Truncated:
        response.set_content_provider(
            size, contentType,
            [body = good.body, half = size / 2](size_t offset, size_t, httplib::DataSink &sink) {
                return offset < half && sink.write(body.constData() + offset, half - offset);
            });
        return;
    case FaultPlan::Kind::Drip:
        response.set_content_provider(size, contentType,
                                      [this, body = good.body, remotePort,
                                       step = fault.seconds](size_t offset, size_t, httplib::DataSink &sink) {
                                          return pause(step, remotePort)
                                              && sink.write(body.constData() + offset, 1);
                                      });
        return;
    default:
        break;
    }
    const FaultReply spoiled = faultReply(fault, good);
    for (const auto &[name, value] : spoiled.headers)
        response.set_header(name.constData(), value.constData());
    put(response, spoiled.reply);
}

void SimulatorServer::Private::disturb(Call call, int remotePort, httplib::Response &response,
                                       const Reply &good)
{
    const Disturbance disturbance = disturbances.next(call, clock.secondsRunning());
    if (disturbance.delayMilliseconds > 0)
        pause(disturbance.delayMilliseconds / 1000.0, remotePort);
    if (!disturbance.fault) {
        put(response, good);
        return;
    }
    calls.log(u"disturbed %1: %2"_s.arg(callName(call), faultName(disturbance.fault->kind)));
    misbehave(*disturbance.fault, remotePort, response, good);
}

void SimulatorServer::Private::answer(Call call, const httplib::Request &request, httplib::Response &response)
{
    Reply reply;
    if (call == Call::Image) {
        reply = calls.picture(QString::fromStdString(request.matches[1].str()));
    } else {
        const RawRequest raw{headerOf(request, "Content-Type"), headerOf(request, "Content-Encoding"),
                             QByteArray::fromStdString(request.body)};
        reply = calls.reply(call, raw, imageBase(request));
    }
    disturb(call, request.remote_port, response, reply);
}

// What no route wanted, or what httplib refused by itself.
void SimulatorServer::Private::answerStray(const httplib::Request &request, httplib::Response &response)
{
    if (response.has_header("Content-Type"))
        return; // a refusal of ours
    Refusal refusal{response.status, u"this is not a request that HTTP/1.1 allows"_s};
    if (response.status == 404 && paths.contains(QString::fromStdString(request.path))) {
        refusal = {405, u"this call takes POST"_s};
        response.set_header("Allow", "POST");
    } else if (response.status == 404) {
        // Not 404: to a client that would mean that the car is not there.
        refusal = {400, u"there is no such call"_s};
    } else if (response.status == 413) {
        refusal.reason = u"the request's body is too large"_s;
    }
    put(response, calls.stray(refusal));
}

void SimulatorServer::Private::route(Call call, const QString &path)
{
    paths.append(path);
    server->Post(path.toStdString(),
                 [this, call](const httplib::Request &request, httplib::Response &response) {
                     answer(call, request, response);
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
    // httplib's own choice is SO_REUSEPORT, by which two servers would share a port without a word.
    server->set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    route(Call::Locate, scenario.service.locatePath);
    route(Call::Search, scenario.service.searchPath);
    route(Call::Bays, scenario.service.baysPath);
    route(Call::Free, scenario.service.freePath);
    server->Get(std::string(imagePath) + "/([0-9a-f-]{36})",
                [this](const httplib::Request &request, httplib::Response &response) {
                    answer(Call::Image, request, response);
                });
    server->Get(truthPath, [this](const httplib::Request &request, httplib::Response &response) {
        put(response, calls.truth(isThisMachine(request.remote_addr), imageBase(request)));
    });
    server->set_post_routing_handler([](const httplib::Request &, httplib::Response &response) {
        // RFC 9110, 6.6.1. The computer's time, not the garage's: clients check their own clock by it.
        response.set_header("Date", imfFixdate(QDateTime::currentDateTimeUtc()).toStdString());
    });
    server->set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        answerStray(request, response);
    });
}

QString SimulatorServer::Private::makeServer(const ListenPlan &listen)
{
    scheme = listen.certificateFile.isEmpty() ? u"http"_s : u"https"_s;
    if (listen.certificateFile.isEmpty()) {
        server = std::make_unique<httplib::Server>();
        return {};
    }
    QString problem;
    server = std::make_unique<httplib::SSLServer>([&](SSL_CTX &context) {
        problem = setUpTls(context, listen.certificateFile, listen.keyFile);
        return problem.isEmpty();
    });
    return problem;
}

QString SimulatorServer::Private::open(const ListenPlan &listen)
{
    if (const QString problem = makeServer(listen); !problem.isEmpty())
        return problem;
    setUp();
    host = listen.host;
    const std::string name = listen.host.toStdString();
    if (listen.port == 0)
        port = server->bind_to_any_port(name);
    else
        port = server->bind_to_port(name, listen.port) ? listen.port : -1;
    if (port <= 0)
        return u"--listen: cannot listen on %1, expected a free port of this machine"_s.arg(
            authority(listen.host, listen.port));
    return {};
}

SimulatorServer::SimulatorServer(const Garage &garage, const GarageClock &clock, const Scenario &scenario,
                                 quint64 seed, HostCalls::Log log)
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
    d->listener = std::thread([this] {
        d->server->listen_after_bind();
        d->ended = true;
    });
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
    while (!d->server->is_running() && !d->ended)
        std::this_thread::yield(); // httplib's stop() does nothing before that
    d->server->stop();
    connection::dropAll(d->port);
    d->listener.join();
}

QString SimulatorServer::url() const
{
    return d->scheme + u"://"_s + authority(isEverywhere(d->host) ? u"127.0.0.1"_s : d->host, d->port);
}

} // namespace bayfinder
