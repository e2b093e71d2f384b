// SPDX-License-Identifier: Apache-2.0
#include "kioskscreen.h"

#include "translations/translations.h"

#include <QQmlContext>
#include <QQuickWindow>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

KeyboardLayout keyboardLayout(PlateLayout layout)
{
    return layout == PlateLayout::Latin ? KeyboardLayout::Latin : KeyboardLayout::China;
}

DifferingCharacters differingCharacters(SimilarPlates plates)
{
    return plates == SimilarPlates::Masked ? DifferingCharacters::Masked : DifferingCharacters::Shown;
}

/// The number that Theme.qml gives the scheme.
int schemeNumber(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return 0;
    case ColourScheme::Dark:
        return 1;
    case ColourScheme::HighContrast:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

KioskScreen::KioskScreen(GuidanceService &service, const Clock &clock, const Configuration &configuration,
                         quint32 seed, QObject *parent)
    : QObject(parent)
    , m_site(configuration.site)
    , m_settings(configuration.kiosk)
    , m_store(service)
    , m_search(service, clock, configuration.search, seed)
    , m_locator(service, m_store, clock, seed + 1)
    , m_watch(service, clock, m_settings.vacancyInterval, seed + 2)
    , m_bayWatch(service, clock, m_settings.vacancyInterval, seed + 3)
    , m_liveBays(m_bayWatch, m_map, clock)
    , m_languages(translationsFolder())
    , m_wallClock(clock)
    , m_entry(keyboardLayout(m_settings.keyboard), service.queryLimits().minimum,
              service.queryLimits().maximum)
    , m_candidates(m_search, differingCharacters(m_settings.similarPlates))
    , m_baySuggestions(m_bayEntry)
    , m_answer(m_locator, m_search, m_bayChoice, differingCharacters(m_settings.similarPlates))
    , m_guide(m_wayfinder, *m_answer.places())
    , m_pictures(m_store)
    , m_vacancies(m_watch)
    , m_visit(m_search, m_locator, m_store, m_baySuggestions, m_bayChoice)
    , m_idle(m_settings.idle)
    , m_keyboard(m_visit, m_entry, m_bayEntry, m_baySuggestions)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    connect(&m_entry, &PlateEntry::textChanged, &m_search, [this] { m_search.setQuery(m_entry.text()); });
    connect(&m_visit, &Visit::ended, &m_entry, &PlateEntry::wipe);
    connect(&m_visit, &Visit::ended, &m_bayEntry, &BayEntry::wipe);
    connect(&m_visit, &Visit::ended, &m_languages, &Languages::reset);
    connect(&m_visit, &Visit::ended, &m_guide, &WayGuide::reset);
    connect(&m_visit, &Visit::pageChanged, this, &KioskScreen::followPage);
    connect(&m_idle, &IdleWatch::expired, &m_visit, &Visit::end);
    connect(&m_languages, &Languages::currentChanged, this, &KioskScreen::showLanguage);
    connect(&m_wayfinder, &Wayfinder::stateChanged, this, &KioskScreen::followMap);
    // From the first frame on: nothing appears later that could have been there at once.
    if (!m_site.map.isEmpty())
        m_map.setLoading();
}

KioskScreen::~KioskScreen()
{
    // The window reads what is destroyed before the engine is.
    delete window();
}

bool KioskScreen::load()
{
    m_languages.setDefault(m_settings.language);
    m_engine.setInitialProperties({
        {u"visit"_s, QVariant::fromValue(&m_visit)},
        {u"entry"_s, QVariant::fromValue(&m_entry)},
        {u"candidates"_s, QVariant::fromValue(&m_candidates)},
        {u"bayEntry"_s, QVariant::fromValue(&m_bayEntry)},
        {u"baySuggestions"_s, QVariant::fromValue(&m_baySuggestions)},
        {u"answer"_s, QVariant::fromValue(&m_answer)},
        {u"pictures"_s, QVariant::fromValue(&m_pictures)},
        {u"vacancies"_s, QVariant::fromValue(&m_vacancies)},
        {u"idle"_s, QVariant::fromValue(&m_idle)},
        {u"languages"_s, QVariant::fromValue(&m_languages)},
        {u"map"_s, QVariant::fromValue(&m_map)},
        {u"guide"_s, QVariant::fromValue(&m_guide)},
        {u"liveBays"_s, QVariant::fromValue(&m_liveBays)},
        {u"clock"_s, QVariant::fromValue(&m_wallClock)},
        {u"garageName"_s, m_site.name.text(m_languages.current())},
        {u"pixelsPerMillimetre"_s, m_settings.pixelsPerMillimetre},
        {u"colourScheme"_s, schemeNumber(m_settings.colours)},
        {u"reducedMotion"_s, m_settings.reducedMotion},
    });
    m_engine.load(QUrl(u"qrc:/qt/qml/Bayfinder/Kiosk/Main.qml"_s));
    if (!window())
        return false;
    // Filters run in the order opposite to their installation: a touch that only wakes must not type.
    m_keyboard.watch(window());
    m_idle.watch(window());
    return true;
}

void KioskScreen::start()
{
    m_watch.start();
    // Once, however often the polling is started.
    if (!m_site.map.isEmpty() && m_wayfinder.state() == Wayfinder::State::Closed)
        m_wayfinder.open(m_site.map, m_site.kiosk);
}

QQuickWindow *KioskScreen::window() const
{
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

void KioskScreen::showLanguage()
{
    m_baySuggestions.setLanguage(m_languages.current());
    m_answer.setLanguage(m_languages.current());
    m_guide.setLanguage(m_languages.current());
    nameAreas();
    m_engine.retranslate();
    if (window())
        window()->setProperty("garageName", m_site.name.text(m_languages.current()));
}

void KioskScreen::followPage()
{
    const bool inVisit = m_visit.page() != Visit::Page::Attract;
    m_idle.setEnabled(inVisit);
    // Bays are asked for only while somebody may look at the map, and ahead of that.
    if (inVisit && !m_inVisit && m_map.state() != GarageMap::State::None
        && m_map.state() != GarageMap::State::Failed) {
        m_liveBays.follow();
        m_bayWatch.resume();
    } else if (!inVisit) {
        m_bayWatch.stop();
    }
    m_inVisit = inVisit;
}

void KioskScreen::followMap()
{
    if (m_wayfinder.state() == Wayfinder::State::Ready) {
        m_bayEntry.setBays(m_wayfinder.site(), m_wayfinder.bays());
        m_map.setSite(m_wayfinder.site(), m_wayfinder.sharedBays());
        nameAreas();
    } else if (m_wayfinder.state() == Wayfinder::State::Failed) {
        m_map.setFailed();
    }
}

/// Signs and speakers of other languages know levels by the map's names, not by the vendor's codes.
void KioskScreen::nameAreas()
{
    if (m_wayfinder.state() != Wayfinder::State::Ready)
        return;
    const AreaTitles titles(*m_wayfinder.site(), m_languages.current());
    m_candidates.setAreaTitles(titles);
    m_vacancies.setAreaTitles(titles);
}

} // namespace bayfinder

#include "moc_kioskscreen.cpp"
