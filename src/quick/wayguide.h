// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "garageview/sight.h"
#include "guidance/pending.h"
#include "quick/legmodel.h"
#include "quick/placesmodel.h"
#include "quick/stepmodel.h"
#include "wayfinding/wayfinder.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace bayfinder {

/// Guides from this machine to the place that the answer page shows: follows its places, and asks for the
/// way.
class WayGuide : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bayfinder::WayGuide::State state READ state NOTIFY changed FINAL)
    /// The place that is guided to, a row of the places.
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed FINAL)
    Q_PROPERTY(bool stepFree READ stepFree WRITE setStepFree NOTIFY stepFreeChanged FINAL)
    /// The leg that is looked at: the last one until somebody chooses another.
    Q_PROPERTY(int leg READ leg WRITE setLeg NOTIFY legChanged FINAL)
    Q_PROPERTY(bayfinder::LegModel *legs READ legs CONSTANT FINAL)
    Q_PROPERTY(bayfinder::StepModel *steps READ steps CONSTANT FINAL)
    /// Whether the map has any of the places.
    Q_PROPERTY(bool onMap READ isOnMap NOTIFY changed FINAL)
    /// Whether it is known where somebody looks who reads this machine.
    Q_PROPERTY(bool hasHeading READ hasHeading NOTIFY changed FINAL)
    /// Whether the way leads to the bay; not when it ends at the nearest point that can be reached.
    Q_PROPERTY(bool reached READ isReached NOTIFY changed FINAL)
    /// Of the whole way; 0 when none is shown.
    Q_PROPERTY(double metres READ metres NOTIFY changed FINAL)
    Q_PROPERTY(double seconds READ seconds NOTIFY changed FINAL)
    /// Why the way ends before the bay, or begins nowhere; a sentence, empty where it does neither.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)

public:
    enum class State {
        Nothing, ///< there is no map, or no place to be guided to
        Waiting, ///< for the map, or for the way
        Shown, ///< the way, or as far as one leads
        OnlyBay, ///< the bay is on the map; where this machine stands is not, or leads nowhere
        UnknownBay, ///< the map does not have it
    };
    Q_ENUM(State)

    /// The references must outlive the guide.
    WayGuide(Wayfinder &wayfinder, const PlacesModel &places, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int place() const { return m_place; }
    void setPlace(int place);
    [[nodiscard]] bool stepFree() const { return m_stepFree; }
    void setStepFree(bool stepFree);
    [[nodiscard]] int leg() const { return m_leg; }
    void setLeg(int leg);
    [[nodiscard]] LegModel *legs() { return &m_legs; }
    [[nodiscard]] StepModel *steps() { return &m_steps; }
    [[nodiscard]] bool isOnMap() const;
    [[nodiscard]] bool hasHeading() const;
    [[nodiscard]] bool isReached() const
    {
        return m_way && m_way->answer.outcome == RouteAnswer::Outcome::Reached;
    }
    [[nodiscard]] double metres() const { return m_way ? m_way->answer.route.metres : 0; }
    [[nodiscard]] double seconds() const { return m_way ? m_way->answer.route.seconds : 0; }
    [[nodiscard]] QString obstacle() const { return m_obstacle; }

    /// What is on the walls of the level of that place, "B3": a vendor's code for it may be another. That
    /// code where the map has neither the bay nor its area.
    Q_INVOKABLE QString levelOnWalls(int place) const;
    /// The level's name in that language, as the map has it, or else the vendor's.
    Q_INVOKABLE QString levelName(int place, const QString &language) const;

    /// Nothing where there is no such leg. Without a way there is one, the first, with nothing but the bay.
    /// Where a way ends on another level than the bay's, that level is one leg more.
    [[nodiscard]] std::optional<Sight> sight(int leg) const;
    /// Degrees clockwise from north, where somebody looks who reads this machine; 0 where the map does not
    /// say.
    [[nodiscard]] double heading() const;

    /// The code of the language that is shown, after its translator was installed.
    void setLanguage(const QString &code);
    /// The next visitor walks stairs until he says something else.
    void reset();

Q_SIGNALS:
    void changed();
    void stepFreeChanged();
    void legChanged();

private:
    void follow();
    void ask();
    void show(const Expected<Way> &way);
    void setWay(std::optional<Way> way, State state);
    void say();
    /// What tells one place from another.
    struct PlaceKey
    {
        QString area;
        QString bay;
        std::optional<BayIndex::Place> onMap;
        friend bool operator==(const PlaceKey &, const PlaceKey &) = default;
    };

    [[nodiscard]] QList<PlaceKey> placesNow() const;
    [[nodiscard]] QString textOf(int place, int role) const;
    /// Of the map, where it is read and has it.
    [[nodiscard]] std::optional<BayIndex::Place> bayOf(int place) const;

    Wayfinder &m_wayfinder;
    const PlacesModel &m_places;
    State m_state = State::Nothing;
    int m_place = 0;
    bool m_stepFree = false;
    int m_leg = 0;
    LegModel m_legs;
    StepModel m_steps;
    QString m_language;
    QString m_obstacle;
    std::optional<Way> m_way;
    QList<Sight> m_sights; // of the way
    QList<PlaceKey> m_followed; // what was last asked for
    Pending<Expected<Way>> m_pending;
};

} // namespace bayfinder
