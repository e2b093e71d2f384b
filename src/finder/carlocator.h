// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/backoff.h"
#include "finder/picturestore.h"
#include "guidance/guidanceservice.h"
#include "guidance/pending.h"
#include "platform/clock.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace bayfinder {

/// Says where one car stands, if possible before it is asked for.
///
/// Of a few candidates the places and pictures are fetched ahead while the driver reads; choosing one of
/// them then needs no further request. An answer fetched ahead is good for half a minute: cars move.
class CarLocator : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< no car is chosen
        Waiting,
        Found, ///< places() is not empty
        NotFound, ///< the car has left, or was never there
        Failed, ///< error() says why; asked again by itself
    };
    Q_ENUM(State)

    /// No more cars than this are located ahead.
    static constexpr int mostAhead = 3;
    /// No more places of a car than this are kept, however many the vendor tells: a driver looks in two bays,
    /// not in twenty.
    static constexpr int mostPlaces = 2;
    static constexpr std::chrono::milliseconds goodFor{30000};
    static constexpr std::chrono::milliseconds firstRetry{3000};
    static constexpr std::chrono::milliseconds longestRetry{30000};

    /// All references must outlive the locator. @p seed is for the jitter of retries.
    CarLocator(GuidanceService &service, PictureStore &pictures, const Clock &clock, quint32 seed,
               QObject *parent = nullptr);
    ~CarLocator() override;

    /// Locates these cars ahead, and gives up those that were being located ahead before. More than
    /// mostAhead are none: nobody pays for a list that the driver will shorten.
    void prefetch(const QStringList &plates);
    /// Chooses the car. @p record is what the search said of it: its picture and its time serve when locating
    /// brings one place without them.
    void choose(const ParkedCar &record);
    void retry();
    /// Back to no car chosen; what was fetched ahead stays.
    void release();
    /// Forgets everything.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    /// Empty when no car is chosen.
    [[nodiscard]] QString chosenPlate() const { return m_chosen.plate; }
    /// Where the chosen car stands; more than one element when the vendor sees it in several bays, then the
    /// latest parked first, at most mostPlaces.
    [[nodiscard]] const QList<ParkedCar> &places() const { return m_whereabouts.places; }
    /// In how many bays the vendor sees the chosen car, those that places() leaves out among them.
    [[nodiscard]] qsizetype baysSeen() const { return m_whereabouts.baysSeen; }
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

Q_SIGNALS:
    void changed();
    /// A question that had failed is answered now.
    void recovered();

private:
    /// What is kept of an answer.
    struct Whereabouts
    {
        QList<ParkedCar> places;
        qsizetype baysSeen = 0;
    };
    struct Inquiry;
    void ask(const QString &plate);
    void deliver(const QString &plate, const Expected<QList<ParkedCar>> &answer);
    void showAnswer(const Expected<Whereabouts> &answer);
    [[nodiscard]] static Whereabouts latestOf(QList<ParkedCar> places);
    void complete(ParkedCar &place);

    GuidanceService &m_service;
    PictureStore &m_pictures;
    const Clock &m_clock;
    QTimer m_retry;
    Backoff m_backoff;
    std::map<QString, std::unique_ptr<Inquiry>> m_inquiries;
    ParkedCar m_chosen;
    State m_state = State::Idle;
    Whereabouts m_whereabouts;
    std::optional<Error> m_error;
    bool m_hadFailed = false;
};

} // namespace bayfinder
