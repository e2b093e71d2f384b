// SPDX-License-Identifier: Apache-2.0
#include "lobbyscreen.h"

#include "translations/translations.h"

#include <QQmlContext>
#include <QQuickWindow>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// The pause between questions for which the time from answer to answer is at most @p interval: the longest
/// pause is a tenth longer than the usual one, and timers are late by up to a second. Otherwise figures would
/// be called older than an interval for a moment before each answer.
std::chrono::milliseconds pauseWithin(std::chrono::seconds interval)
{
    return std::chrono::milliseconds(interval - std::chrono::seconds(1)) * 10 / 11;
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

LobbyScreen::LobbyScreen(GuidanceService &service, const Clock &clock, const Configuration &configuration,
                         quint32 seed, QObject *parent)
    : QObject(parent)
    , m_garageName(configuration.site.name)
    , m_mapPath(configuration.site.map)
    , m_settings(configuration.lobby)
    , m_watch(service, clock, pauseWithin(m_settings.freeInterval), seed)
    , m_bays(service, clock, pauseWithin(m_settings.baysInterval), seed + 1)
    , m_mapReading(m_map)
    , m_liveBays(m_bays, m_map, clock, {.stale = m_settings.staleAfter, .hide = m_settings.hideAfter})
    , m_languages(translationsFolder())
    , m_wallClock(clock)
    , m_vacancies(m_watch, clock, m_settings)
    , m_messages(m_settings.messages)
    , m_closedWatch(m_mapPath, m_closed)
    , m_languageTurn(m_settings.languageInterval)
    , m_planTurn(m_settings.planInterval)
    , m_messageTurn(m_settings.planInterval)
    , m_dimming(m_settings.dim)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    connect(&m_languages, &Languages::currentChanged, this, &LobbyScreen::showLanguage);
    connect(&m_languageTurn, &Rotation::currentChanged, this,
            [this] { m_languages.show(m_settings.languages.at(m_languageTurn.current())); });
    connect(&m_map, &GarageMap::stateChanged, this, &LobbyScreen::followMap);
    connect(&m_wallClock, &WallClock::nowChanged, this, &LobbyScreen::followMinute);
    connect(&m_messages, &LobbyMessages::linesChanged, &m_messageTurn,
            [this] { m_messageTurn.setCount(int(m_messages.lines().size())); });
    connect(&m_vacancies, &LobbyModel::changed, this, &LobbyScreen::followAreas);
}

LobbyScreen::~LobbyScreen()
{
    // The window reads what is destroyed before the engine is.
    delete window();
}

bool LobbyScreen::load()
{
    m_languages.setDefault(m_settings.languages.constFirst());
    m_languageTurn.setCount(int(m_settings.languages.size()));
    m_messageTurn.setCount(int(m_messages.lines().size()));
    m_dimming.follow(m_wallClock.now());
    m_engine.setInitialProperties({
        {u"vacancies"_s, QVariant::fromValue(&m_vacancies)},
        {u"languages"_s, QVariant::fromValue(&m_languages)},
        {u"clock"_s, QVariant::fromValue(&m_wallClock)},
        {u"messages"_s, QVariant::fromValue(&m_messages)},
        {u"closed"_s, QVariant::fromValue(&m_closed)},
        {u"messageTurn"_s, QVariant::fromValue(&m_messageTurn)},
        {u"planTurn"_s, QVariant::fromValue(&m_planTurn)},
        {u"planAreas"_s, QStringList()},
        {u"map"_s, QVariant::fromValue(&m_map)},
        {u"liveBays"_s, QVariant::fromValue(&m_liveBays)},
        {u"dimming"_s, QVariant::fromValue(&m_dimming)},
        {u"burnIn"_s, QVariant::fromValue(&m_burnIn)},
        {u"garageName"_s, garageName()},
        {u"pixelsPerMillimetre"_s, m_settings.pixelsPerMillimetre},
        {u"viewingMetres"_s, m_settings.viewingMetres},
        {u"colourScheme"_s, schemeNumber(m_settings.colours)},
    });
    m_engine.load(QUrl(u"qrc:/qt/qml/Bayfinder/Lobby/Main.qml"_s));
    return window() != nullptr;
}

void LobbyScreen::start()
{
    m_watch.start();
    if (!m_mapPath.isEmpty())
        m_mapReading.start(m_mapPath);
}

QQuickWindow *LobbyScreen::window() const
{
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

QString LobbyScreen::garageName() const
{
    const QString language = m_languages.current();
    if (m_garageName.isEmpty() && m_map.site())
        return m_map.site()->name.text(language);
    return m_garageName.text(language);
}

void LobbyScreen::showLanguage()
{
    m_engine.retranslate();
    m_vacancies.setLanguage(m_languages.current());
    m_closed.setLanguage(m_languages.current());
    if (window())
        window()->setProperty("garageName", garageName());
    tidyMemory();
}

void LobbyScreen::followMap()
{
    if (m_map.state() != GarageMap::State::Ready) {
        checkComplete();
        return;
    }
    m_vacancies.setSite(m_map.site());
    m_closed.setSite(m_map.site());
    m_closedWatch.look();
    if (window())
        window()->setProperty("garageName", garageName());
    followAreas();
    // Only the plan shows bays.
    m_bays.start();
}

QString LobbyScreen::legibilityNote() const
{
    if (!window())
        return {};
    const double wished = window()->property("wishedLetters").toDouble();
    const double smallest = window()->property("smallestLetters").toDouble();
    // A twentieth less is seen by nobody.
    if (smallest >= 0.95 * wished)
        return {};
    return u"the smallest letters are %1 mm high, %2 mm are wished for a viewing distance of %3 m"_s
        .arg(qRound(smallest))
        .arg(qRound(wished))
        .arg(m_settings.viewingMetres);
}

void LobbyScreen::checkComplete()
{
    if (m_isComplete || !m_vacancies.isAnswered()
        || (!m_mapPath.isEmpty() && m_map.state() != GarageMap::State::Ready
            && m_map.state() != GarageMap::State::Failed))
        return;
    m_isComplete = true;
    Q_EMIT complete();
}

/// Each area that the map has takes its turn.
void LobbyScreen::followAreas()
{
    QStringList areas;
    if (m_map.site()) {
        const QList<SiteLevel> &levels = m_map.site()->levels;
        const QStringList shown = m_vacancies.areas();
        for (const QString &area : shown) {
            if (std::any_of(levels.cbegin(), levels.cend(), [&area](const SiteLevel &level) {
                    return level.area == area && !level.footprint.isEmpty();
                }))
                areas.append(area);
        }
    }
    m_planTurn.setCount(int(areas.size()));
    if (window() && window()->property("planAreas").toStringList() != areas)
        window()->setProperty("planAreas", areas);
    checkComplete();
}

void LobbyScreen::tidyMemory()
{
    m_engine.collectGarbage();
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void LobbyScreen::followMinute()
{
    m_dimming.follow(m_wallClock.now());
    m_burnIn.advance();
    m_messages.read();
    if (m_map.state() == GarageMap::State::Ready)
        m_closedWatch.look();
    tidyMemory();
}

} // namespace bayfinder

#include "moc_lobbyscreen.cpp"
