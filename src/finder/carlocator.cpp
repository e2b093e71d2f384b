// SPDX-License-Identifier: Apache-2.0
#include "finder/carlocator.h"

#include <algorithm>
#include <utility>

namespace bayfinder {

struct CarLocator::Inquiry
{
    Pending<Expected<QList<ParkedCar>>> pending;
    std::optional<Expected<Whereabouts>> answer;
    std::chrono::milliseconds answeredAt{0};
};

CarLocator::CarLocator(GuidanceService &service, PictureStore &pictures, const Clock &clock, quint32 seed,
                       QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_pictures(pictures)
    , m_clock(clock)
    , m_backoff(firstRetry, longestRetry, seed)
{
    m_retry.setSingleShot(true);
    // By itself it asks quietly: the trouble stays on the screen until it is over.
    connect(&m_retry, &QTimer::timeout, this, [this] { ask(m_chosen.plate); });
}

CarLocator::~CarLocator() = default;

void CarLocator::prefetch(const QStringList &plates)
{
    const QStringList ahead = plates.size() <= mostAhead ? plates : QStringList();
    std::erase_if(m_inquiries, [&](const auto &inquiry) {
        return inquiry.first != m_chosen.plate && !ahead.contains(inquiry.first);
    });
    for (const QString &plate : ahead) {
        if (!m_inquiries.contains(plate))
            ask(plate);
    }
}

void CarLocator::choose(const ParkedCar &record)
{
    m_retry.stop();
    m_backoff.reset();
    m_hadFailed = false;
    m_chosen = record;
    m_whereabouts = {};
    m_error.reset();
    const auto found = m_inquiries.find(record.plate);
    if (found != m_inquiries.end() && found->second->answer) {
        const bool fresh = m_clock.monotonic() - found->second->answeredAt < goodFor;
        // A failure that was met ahead is not shown before it was tried for the one who asks now.
        if (fresh && found->second->answer->has_value()) {
            showAnswer(*found->second->answer);
            return;
        }
    }
    m_state = State::Waiting;
    if (found == m_inquiries.end() || found->second->answer)
        ask(record.plate);
    Q_EMIT changed();
}

void CarLocator::retry()
{
    if (m_state != State::Failed && m_state != State::NotFound)
        return;
    m_retry.stop();
    m_state = State::Waiting;
    m_error.reset();
    ask(m_chosen.plate);
    Q_EMIT changed();
}

void CarLocator::release()
{
    m_retry.stop();
    m_chosen = {};
    m_whereabouts = {};
    m_error.reset();
    m_state = State::Idle;
    m_hadFailed = false;
    Q_EMIT changed();
}

void CarLocator::clear()
{
    m_inquiries.clear();
    release();
}

void CarLocator::ask(const QString &plate)
{
    auto &inquiry = m_inquiries[plate];
    inquiry = std::make_unique<Inquiry>();
    inquiry->pending.ask(this, m_service.locate(plate),
                         [this, plate](const Expected<QList<ParkedCar>> &answer) { deliver(plate, answer); });
}

void CarLocator::deliver(const QString &plate, const Expected<QList<ParkedCar>> &answer)
{
    Inquiry &inquiry = *m_inquiries.at(plate);
    inquiry.answer = answer.map(latestOf);
    inquiry.answeredAt = m_clock.monotonic();
    if (*inquiry.answer) {
        for (const ParkedCar &place : (*inquiry.answer)->places)
            m_pictures.request(place.picture);
    }
    if ((m_state == State::Waiting || m_state == State::Failed) && plate == m_chosen.plate)
        showAnswer(*inquiry.answer);
}

CarLocator::Whereabouts CarLocator::latestOf(QList<ParkedCar> places)
{
    const qsizetype seen = places.size();
    std::stable_sort(places.begin(), places.end(), [](const ParkedCar &one, const ParkedCar &other) {
        // Of no time is the last.
        if (!one.parkedSince.isValid() || !other.parkedSince.isValid())
            return one.parkedSince.isValid() && !other.parkedSince.isValid();
        return one.parkedSince > other.parkedSince;
    });
    places.resize(std::min<qsizetype>(seen, mostPlaces));
    return {places, seen};
}

void CarLocator::showAnswer(const Expected<Whereabouts> &answer)
{
    m_error.reset();
    if (answer) {
        m_state = State::Found;
        m_whereabouts = *answer;
        // Of several places nobody knows which one the search spoke of.
        if (m_whereabouts.places.size() == 1)
            complete(m_whereabouts.places.first());
    } else if (answer.error().kind == Error::Kind::NotFound) {
        m_state = State::NotFound;
        m_error = answer.error();
    } else {
        m_state = State::Failed;
        m_error = answer.error();
        m_hadFailed = true;
        m_retry.start(m_backoff.next());
    }
    Q_EMIT changed();
    if (m_state != State::Failed && std::exchange(m_hadFailed, false))
        Q_EMIT recovered();
}

/// The search may know a picture or a time that locating has left out.
void CarLocator::complete(ParkedCar &place)
{
    if (!place.parkedSince.isValid())
        place.parkedSince = m_chosen.parkedSince;
    if (place.picture.isEmpty()) {
        place.picture = m_chosen.picture;
        m_pictures.request(place.picture);
    }
}

} // namespace bayfinder

#include "moc_carlocator.cpp"
