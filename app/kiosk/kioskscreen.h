// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "finder/carlocator.h"
#include "finder/picturestore.h"
#include "finder/searchsession.h"
#include "finder/vacancywatch.h"
#include "guidance/guidanceservice.h"
#include "platform/clock.h"
#include "platform/configuration.h"
#include "quick/answer.h"
#include "quick/baychoice.h"
#include "quick/bayentry.h"
#include "quick/baysuggestionmodel.h"
#include "quick/candidatemodel.h"
#include "quick/garagemap.h"
#include "quick/hardwarekeyboard.h"
#include "quick/idlewatch.h"
#include "quick/languages.h"
#include "quick/livebays.h"
#include "quick/pictures.h"
#include "quick/plateentry.h"
#include "quick/vacancymodel.h"
#include "quick/visit.h"
#include "quick/wallclock.h"
#include "quick/wayguide.h"
#include "wayfinding/wayfinder.h"

#include <QObject>
#include <QPointer>
#include <QQmlApplicationEngine>

class QQuickWindow;

namespace bayfinder {

/// The kiosk's composition root: everything between the service and the window, wired.
///
/// Made once per window, in the GUI thread. The window is hidden until its owner shows it.
class KioskScreen : public QObject
{
    Q_OBJECT

public:
    /// @p service and @p clock must outlive the screen. @p seed is for the jitter of polls and retries.
    KioskScreen(GuidanceService &service, const Clock &clock, const Configuration &configuration,
                quint32 seed, QObject *parent = nullptr);
    ~KioskScreen() override;

    /// Loads the window; false when QML has errors, which are logged by then.
    bool load();
    /// Starts to poll the free bays and to read the map. Apart from load(), so that the first frame does not
    /// wait for it.
    void start();

    [[nodiscard]] QQuickWindow *window() const;
    [[nodiscard]] QQmlApplicationEngine &engine() { return m_engine; }
    [[nodiscard]] Visit &visit() { return m_visit; }
    [[nodiscard]] PlateEntry &entry() { return m_entry; }
    [[nodiscard]] BayEntry &bayEntry() { return m_bayEntry; }
    [[nodiscard]] Languages &languages() { return m_languages; }
    [[nodiscard]] IdleWatch &idle() { return m_idle; }

private:
    void showLanguage();
    void followMap();
    void nameAreas();
    void followPage();

    SiteSettings m_site;
    KioskSettings m_settings;
    PictureStore m_store;
    SearchSession m_search;
    CarLocator m_locator;
    VacancyWatch m_watch;
    BayWatch m_bayWatch;
    bool m_inVisit = false;
    Wayfinder m_wayfinder;
    GarageMap m_map;
    LiveBays m_liveBays;
    Languages m_languages;
    WallClock m_wallClock;
    PlateEntry m_entry;
    CandidateModel m_candidates;
    BayEntry m_bayEntry;
    BaySuggestionModel m_baySuggestions;
    BayChoice m_bayChoice;
    Answer m_answer;
    WayGuide m_guide;
    Pictures m_pictures;
    VacancyModel m_vacancies;
    Visit m_visit;
    IdleWatch m_idle;
    HardwareKeyboard m_keyboard;
    QQmlApplicationEngine m_engine;
};

} // namespace bayfinder
