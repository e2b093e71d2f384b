// SPDX-License-Identifier: Apache-2.0
#include "wayfinding/wayfinder.h"

#include "directions/instructions.h"
#include "route/routeplanner.h"
#include "site/readsite.h"

#include <QLoggingCategory>
#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

Q_LOGGING_CATEGORY(wayfindingLog, "bayfinder.wayfinding")

constexpr qsizetype mostLogged = 20;

} // namespace

// What was made of the map. Site, index and kiosk are constant; the planner belongs to the worker.
class Wayfinder::Garage
{
public:
    Garage(std::shared_ptr<const Site> read, const QString &kioskName)
        : site(std::move(read))
        , bays(*site)
        , kiosk(findKiosk(*site, kioskName))
    {
    }

    Expected<Way> find(BayIndex::Place place, RouteWish wish, std::optional<int> from = {})
    {
        if (!from)
            from = kiosk;
        if (!from)
            return failure(Error::Kind::Misconfigured, u"site.kiosk: the map has no such kiosk"_s);
        build();
        const SiteKiosk &start = site->kiosks[*from];
        Way way{site,
                place,
                *from,
                planner->toBay({start.level, start.position, start.heading}, place.level, place.bay, wish),
                {}};
        way.steps =
            instructionsFor(*site, way.answer, site->levels[place.level].bays[place.bay].code, start.heading);
        return way;
    }

    void build()
    {
        if (!planner)
            planner = std::make_unique<RoutePlanner>(site);
    }

    const std::shared_ptr<const Site> site;
    const BayIndex bays;
    const std::optional<int> kiosk;
    std::unique_ptr<RoutePlanner> planner;
};

Wayfinder::Wayfinder(QObject *parent)
    : QObject(parent)
    , m_leaving(std::make_shared<std::atomic_bool>(false))
    , m_work(std::make_shared<Expected<std::shared_ptr<Garage>>>(
          failure(Error::Kind::Misconfigured, u"there is no map"_s)))
{
    m_worker.setMaxThreadCount(1);
}

Wayfinder::~Wayfinder()
{
    *m_leaving = true;
    m_worker.waitForDone();
}

void Wayfinder::open(const QString &path, const QString &kiosk)
{
    m_state = State::Reading;
    m_wantsKiosk = !kiosk.isNull();
    // Shared, because what a pool runs must be copyable in this release of Qt.
    const auto promise = std::make_shared<QPromise<Expected<std::shared_ptr<Garage>>>>();
    promise->start();
    promise->future().then(this, [this](const Expected<std::shared_ptr<Garage>> &garage) { onRead(garage); });
    m_worker.start([path, kiosk, work = m_work, leaving = m_leaving, promise] {
        if (!*leaving) {
            auto site = readSite(path);
            if (site)
                *work = std::make_shared<Garage>(std::make_shared<const Site>(*std::move(site)), kiosk);
            else
                *work = tl::unexpected(site.error());
            promise->addResult(*work);
        }
        promise->finish();
        // The map can be shown while this goes on.
        if (!*leaving && *work && ((**work)->kiosk || kiosk.isNull()))
            (**work)->build();
    });
}

void Wayfinder::onRead(const Expected<std::shared_ptr<Garage>> &garage)
{
    if (garage) {
        m_garage = *garage;
        m_state = State::Ready;
        const QList<SiteProblem> &problems = m_garage->site->problems;
        for (const SiteProblem &problem : problems.mid(0, mostLogged))
            qCWarning(wayfindingLog).noquote() << "map:" << textOf(problem);
        if (problems.size() > mostLogged)
            qCWarning(wayfindingLog, "map: and %lld more flaws", problems.size() - mostLogged);
        if (!m_garage->kiosk && m_wantsKiosk)
            qCWarning(wayfindingLog, "site.kiosk: the map has no such kiosk: bays are shown, but no ways");
    } else {
        m_error = garage.error();
        m_state = State::Failed;
        qCWarning(wayfindingLog).noquote() << "map:" << m_error->message;
    }
    Q_EMIT stateChanged();
}

std::shared_ptr<const Site> Wayfinder::site() const
{
    return m_garage ? m_garage->site : nullptr;
}

const BayIndex *Wayfinder::bays() const
{
    return m_garage ? &m_garage->bays : nullptr;
}

std::shared_ptr<const BayIndex> Wayfinder::sharedBays() const
{
    return m_garage ? std::shared_ptr<const BayIndex>(m_garage, &m_garage->bays) : nullptr;
}

std::optional<int> Wayfinder::startKiosk() const
{
    return m_garage ? m_garage->kiosk : std::nullopt;
}

QFuture<Expected<Way>> Wayfinder::find(const QString &area, const QString &bay, RouteWish wish)
{
    return ask([area, bay, wish](Garage &garage) -> Expected<Way> {
        const auto place = garage.bays.find(area, bay);
        if (!place)
            return failure(Error::Kind::NotFound, u"the map has no such bay"_s);
        return garage.find(*place, wish);
    });
}

QFuture<Expected<Way>> Wayfinder::find(BayIndex::Place place, RouteWish wish, std::optional<int> kiosk)
{
    return ask([place, wish, kiosk](Garage &garage) { return garage.find(place, wish, kiosk); });
}

QFuture<Expected<Way>> Wayfinder::ask(const Question &question)
{
    const auto promise = std::make_shared<QPromise<Expected<Way>>>();
    promise->start();
    const QFuture<Expected<Way>> future = promise->future();
    m_worker.start([question, work = m_work, leaving = m_leaving, promise] {
        if (!*leaving && !promise->isCanceled()) {
            if (*work)
                promise->addResult(question(***work));
            else
                promise->addResult(tl::unexpected(work->error()));
        }
        promise->finish();
    });
    return future;
}

} // namespace bayfinder

#include "moc_wayfinder.cpp"
