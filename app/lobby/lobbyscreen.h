// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "finder/vacancywatch.h"
#include "guidance/guidanceservice.h"
#include "platform/clock.h"
#include "platform/configuration.h"
#include "quick/burninshift.h"
#include "quick/closedconnections.h"
#include "quick/closedwatch.h"
#include "quick/dimming.h"
#include "quick/garagemap.h"
#include "quick/languages.h"
#include "quick/livebays.h"
#include "quick/lobbymessages.h"
#include "quick/lobbymodel.h"
#include "quick/mapreading.h"
#include "quick/rotation.h"
#include "quick/wallclock.h"

#include <QObject>
#include <QQmlApplicationEngine>

class QQuickWindow;

namespace bayfinder {

/// The lobby display's composition root: everything between the service and the window, wired.
///
/// Made once per window, in the GUI thread. The window is hidden until its owner shows it.
class LobbyScreen : public QObject
{
    Q_OBJECT

public:
    /// @p service and @p clock must outlive the screen. @p seed is for the jitter of polls and retries.
    LobbyScreen(GuidanceService &service, const Clock &clock, const Configuration &configuration,
                quint32 seed, QObject *parent = nullptr);
    ~LobbyScreen() override;

    /// Loads the window; false when QML has errors, which are logged by then.
    bool load();
    /// Starts to poll and to read the map. Apart from load(), so that the first frame does not wait for it.
    void start();

    /// What is to be told to whoever hangs the display up: that its letters are smaller than its viewing
    /// distance asks for, because not everything fits otherwise. Empty when they are large enough.
    [[nodiscard]] QString legibilityNote() const;

    [[nodiscard]] QQuickWindow *window() const;
    [[nodiscard]] LobbyModel &vacancies() { return m_vacancies; }
    [[nodiscard]] VacancyWatch &watch() { return m_watch; }
    [[nodiscard]] BayWatch &bays() { return m_bays; }
    [[nodiscard]] LiveBays &liveBays() { return m_liveBays; }
    [[nodiscard]] GarageMap &map() { return m_map; }
    [[nodiscard]] WallClock &wallClock() { return m_wallClock; }
    [[nodiscard]] LobbyMessages &messages() { return m_messages; }
    [[nodiscard]] Rotation &languageTurn() { return m_languageTurn; }
    [[nodiscard]] Rotation &messageTurn() { return m_messageTurn; }
    [[nodiscard]] Rotation &planTurn() { return m_planTurn; }

Q_SIGNALS:
    /// The first figures are there, and the map if there is one: nothing more will need a place.
    void complete();

private:
    void checkComplete();
    void showLanguage();
    void followMap();
    void followAreas();
    void followMinute();
    /// What the words of a language, or figures, were made of is thrown away and given back at once: the
    /// engine lets half a MiB of it gather, and what of that lies at the heap's end stays taken for months.
    void tidyMemory();
    [[nodiscard]] QString garageName() const;

    LocalisedText m_garageName;
    QString m_mapPath;
    LobbySettings m_settings;
    VacancyWatch m_watch;
    BayWatch m_bays;
    GarageMap m_map;
    MapReading m_mapReading;
    LiveBays m_liveBays;
    Languages m_languages;
    WallClock m_wallClock;
    LobbyModel m_vacancies;
    LobbyMessages m_messages;
    ClosedConnections m_closed;
    ClosedWatch m_closedWatch;
    Rotation m_languageTurn;
    Rotation m_planTurn;
    Rotation m_messageTurn;
    Dimming m_dimming;
    BurnInShift m_burnIn;
    bool m_isComplete = false;
    QQmlApplicationEngine m_engine;
};

} // namespace bayfinder
