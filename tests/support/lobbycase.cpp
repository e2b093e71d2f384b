// SPDX-License-Identifier: Apache-2.0
#include "support/lobbycase.h"

#include "demosite/demosite.h"
#include "quick/mapitem.h"
#include "site/readsite.h"

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <utility>

namespace bayfinder::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A level of 400 bays, for each area, and ways between them of which some are closed.
std::shared_ptr<Site> siteWith(const QStringList &closedLifts)
{
    auto site = std::make_shared<Site>();
    const QStringList chinese{u"地下一层"_s, u"地下二层"_s, u"地下三层"_s, u"屋顶停车场"_s};
    for (int i = 0; i < 4; ++i) {
        SiteLevel level;
        level.area = u"0%1"_s.arg(i + 1);
        level.name.insert(u"en"_s, i < 3 ? u"Basement %1"_s.arg(i + 1) : u"Roof"_s);
        level.name.insert(u"zh_CN"_s, chinese.at(i));
        level.bays.resize(400);
        site->levels.append(level);
    }
    for (const QString &name : closedLifts) {
        SiteConnection lift;
        lift.closed = true;
        lift.name = LocalisedText(name);
        site->connections.append(lift);
    }
    return site;
}

/// Messages from a file that is gone as soon as it was read.
void setMessages(LobbyCase &lobby, const QByteArray &text)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(u"messages.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a test's file");
    file.write(text);
    lobby.configuration.lobby.messages = file.fileName();
}

bool asItIs(LobbyCase &)
{
    return true;
}

std::function<void(LobbyCase &)> areas(const QList<AreaVacancy> &areas)
{
    return [areas](LobbyCase &lobby) { lobby.service.areas = areas; };
}

std::function<bool(LobbyCase &)> aged(std::chrono::seconds age, LobbyModel::Freshness freshness)
{
    return [age, freshness](LobbyCase &lobby) {
        lobby.service.areas = failure(Error::Kind::Unreachable, {});
        lobby.age(age);
        return lobby.ask() && lobby.screen().vacancies().freshness() == freshness;
    };
}

/// The same, once the bays of the plan are there.
std::function<bool(LobbyCase &)> agedPlan(std::chrono::seconds age, LiveBays::Freshness freshness)
{
    return [age, freshness](LobbyCase &lobby) {
        LiveBays &bays = lobby.screen().liveBays();
        if (!QTest::qWaitFor([&] { return bays.freshness() == LiveBays::Freshness::Fresh; }))
            return false;
        lobby.service.areas = failure(Error::Kind::Unreachable, {});
        lobby.age(age);
        return lobby.ask() && bays.freshness() == freshness;
    };
}

QList<AreaVacancy> full(int count)
{
    QList<AreaVacancy> list = lobbyAreas(count);
    for (AreaVacancy &area : list)
        area.free = 0;
    return list;
}

/// As garages have them: short and long ones.
QList<AreaVacancy> ownNames()
{
    QList<AreaVacancy> list = lobbyAreas(4);
    const QStringList names{u"Basement 2 North, long-stay and rental"_s, u"Rooftop"_s, u"地下一层 A区"_s,
                            u"Mezzanine 12"_s};
    for (int i = 0; i < list.size(); ++i)
        list[i].areaName = names.at(i);
    return list;
}

QList<AreaVacancy> longNames(int count)
{
    QList<AreaVacancy> list = lobbyAreas(count);
    for (AreaVacancy &area : list)
        area.areaName = u"<i>The quite remarkably long name of an underground area</i>"_s;
    return list;
}

} // namespace

QList<AreaVacancy> lobbyAreas(int count)
{
    const QStringList names{u"地下一层"_s, u"地下二层"_s, u"地下三层"_s, u"屋顶停车场"_s};
    QList<AreaVacancy> list;
    for (int i = 0; i < count; ++i) {
        const QString code = u"%1"_s.arg(i + 1, 2, 10, '0'_L1);
        const QString name = count <= 4 ? names.at(i) : u"Zone %1"_s.arg(QChar(u'A' + i % 26));
        list.append({code, name, 320 + 20 * (i % 3), (61 + i * 97) % 320});
    }
    if (count > 2)
        list[2].free = 0;
    return list;
}

QList<LobbyState> lobbyStates()
{
    const auto mapped = [](const QStringList &closed) {
        return [closed](LobbyCase &lobby) { lobby.site = siteWith(closed); };
    };
    const auto notices = [](LobbyCase &lobby) {
        lobby.site = siteWith({u"Lift A"_s, u"Lift C"_s});
        setMessages(lobby, "Level 3 closes at 22:00 today.\nPlease pay before you return to your car.\n");
    };
    const auto plan = [](LobbyCase &lobby) {
        const auto read = readSite(demoSiteFolder());
        if (!read)
            return;
        lobby.site = std::make_shared<Site>(*read);
        QList<BayState> states;
        for (const SiteLevel &level : lobby.site->levels) {
            for (qsizetype i = 0; i < level.bays.size(); ++i)
                states.append(
                    {level.area,
                     {},
                     level.bays[i].code,
                     i * 7919 % 10 < 7 ? BayState::Occupancy::Occupied : BayState::Occupancy::Free});
        }
        lobby.service.bays = states;
    };
    // On every level a third is not known.
    const auto planUnknown = [plan](LobbyCase &lobby) {
        plan(lobby);
        QList<BayState> known;
        for (qsizetype i = 0; i < lobby.service.bays->value().size(); ++i) {
            if (i % 12 >= 4)
                known.append(lobby.service.bays->value().at(i));
        }
        lobby.service.bays = known;
    };
    const auto longMessage = [](LobbyCase &lobby) {
        lobby.site =
            siteWith({u"Lift A"_s, u"Escalator 2"_s, u"North stairs"_s, u"Lift in the southern lobby"_s});
        setMessages(lobby, QByteArray("The barrier at the northern exit is being repaired. ").repeated(4));
    };
    const auto unknown = [](LobbyCase &lobby) {
        QList<AreaVacancy> areas = lobbyAreas(4);
        areas[1].free.reset();
        areas[3].total.reset();
        lobby.service.areas = areas;
    };
    const auto night = [](LobbyCase &lobby) {
        lobby.configuration.lobby.dim = DimHours{QTime(15, 0), QTime(6, 0), 40};
    };
    const auto recovered = [](LobbyCase &lobby) {
        if (!aged(300s, LobbyModel::Freshness::Stale)(lobby))
            return false;
        lobby.service.areas = lobbyAreas(4);
        return lobby.ask() && lobby.screen().vacancies().freshness() == LobbyModel::Freshness::Fresh;
    };
    return {
        {.name = u"normal"_s, .prepare = mapped({}), .reach = asItIs},
        {.name = u"full"_s, .prepare = areas(full(4)), .reach = asItIs},
        {.name = u"one"_s, .prepare = areas(lobbyAreas(1)), .reach = asItIs},
        {.name = u"one-stale"_s,
         .prepare = areas(lobbyAreas(1)),
         .reach = aged(300s, LobbyModel::Freshness::Stale)},
        {.name = u"no-name"_s,
         .prepare = [](LobbyCase &lobby) { lobby.configuration.site.name = {}; },
         .reach = asItIs},
        {.name = u"two"_s, .prepare = areas(lobbyAreas(2)), .reach = asItIs},
        {.name = u"seven"_s, .prepare = areas(lobbyAreas(7)), .reach = asItIs},
        {.name = u"twelve"_s, .prepare = areas(lobbyAreas(12)), .reach = asItIs},
        {.name = u"long-names"_s, .prepare = areas(ownNames()), .reach = asItIs},
        {.name = u"twenty-long"_s, .prepare = areas(longNames(20)), .reach = asItIs},
        {.name = u"unknown"_s, .prepare = unknown, .reach = asItIs},
        {.name = u"aging"_s, .prepare = mapped({}), .reach = aged(70s, LobbyModel::Freshness::Aging)},
        {.name = u"stale"_s, .prepare = mapped({}), .reach = aged(300s, LobbyModel::Freshness::Stale)},
        {.name = u"stale-full"_s,
         .prepare = areas(full(2)),
         .reach = aged(300s, LobbyModel::Freshness::Stale)},
        {.name = u"hidden"_s, .prepare = mapped({}), .reach = aged(1200s, LobbyModel::Freshness::Hidden)},
        {.name = u"recovering"_s, .prepare = mapped({}), .reach = recovered},
        {.name = u"never"_s, .prepare = areas({}), .reach = asItIs},
        {.name = u"unreachable"_s,
         .prepare = [](LobbyCase &lobby) { lobby.service.areas = failure(Error::Kind::Unreachable, {}); },
         .reach = asItIs},
        {.name = u"waiting"_s,
         .prepare = [](LobbyCase &lobby) { lobby.service.areas.reset(); },
         .reach = asItIs,
         .skeleton = true},
        {.name = u"notices"_s, .prepare = notices, .reach = asItIs},
        {.name = u"long-message"_s, .prepare = longMessage, .reach = asItIs},
        {.name = u"plan"_s, .prepare = plan, .reach = agedPlan(0s, LiveBays::Freshness::Fresh)},
        {.name = u"plan-unknown"_s,
         .prepare = planUnknown,
         .reach = agedPlan(0s, LiveBays::Freshness::Fresh)},
        {.name = u"plan-stale"_s, .prepare = plan, .reach = agedPlan(300s, LiveBays::Freshness::Stale)},
        {.name = u"plan-hidden"_s, .prepare = plan, .reach = agedPlan(1200s, LiveBays::Freshness::Hidden)},
        {.name = u"night"_s, .prepare = night, .reach = asItIs},
    };
}

LobbyCase::LobbyCase(QSize size, double inches, const QString &language)
    : m_size(size)
{
    configuration.lobby.languages = QStringList{language};
    configuration.lobby.pixelsPerMillimetre = std::hypot(size.width(), size.height()) / (inches * 25.4);
    configuration.site.name.insert(u"en"_s, u"Tianfu Square Car Park"_s);
    configuration.site.name.insert(u"zh_CN"_s, u"天府广场停车场"_s);
    service.areas = lobbyAreas(4);
    service.bays = QList<BayState>();
}

bool LobbyCase::show()
{
    m_screen = std::make_unique<LobbyScreen>(service, clock, configuration, 1);
    if (!m_screen->load())
        return false;
    m_screen->window()->resize(m_size);
    m_screen->window()->show();
    m_screen->start();
    if (site)
        m_screen->map().setSite(site);
    const LobbyModel &vacancies = m_screen->vacancies();
    return QTest::qWaitForWindowExposed(m_screen->window()) && QTest::qWaitFor([&] {
               return !service.areas || vacancies.isAnswered() || vacancies.trouble() != Trouble::Kind::None;
           });
}

bool LobbyCase::ask()
{
    QSignalSpy changed(&m_screen->watch(), &VacancyWatch::changed);
    m_screen->watch().refresh();
    return QTest::qWaitFor([&] { return !changed.isEmpty(); });
}

void LobbyCase::age(std::chrono::milliseconds by)
{
    clock.advance(by);
    m_screen->vacancies().tick();
    m_screen->liveBays().follow();
}

QImage LobbyCase::photograph(bool waitForSkeleton)
{
    if (waitForSkeleton)
        (void)QTest::qWaitFor([this] { return hasItem(u"skeleton"_s); });
    (void)m_screen->window()->grabWindow();
    (void)QTest::qWaitFor([this] {
        const auto *plan = m_screen->window()->findChild<MapItem *>(u"plan"_s);
        return plan == nullptr || !plan->isVisible() || !plan->isBusy();
    });
    // Layouts in layouts take several turns of the event loop. Equal photographs in a row, with a turn
    // between each and the next, mean that nothing more is coming.
    QImage now = m_screen->window()->grabWindow();
    int unchanged = 0;
    (void)QTest::qWaitFor([&] {
        const QImage before = std::exchange(now, m_screen->window()->grabWindow());
        unchanged = now == before ? unchanged + 1 : 0;
        return unchanged >= 4;
    });
    return now;
}

bool LobbyCase::hasItem(const QString &objectName) const
{
    QList<QQuickItem *> open{m_screen->window()->contentItem()};
    while (!open.isEmpty()) {
        const QQuickItem *item = open.takeLast();
        if (item->objectName() == objectName && item->isVisible())
            return true;
        open.append(item->childItems());
    }
    return false;
}

} // namespace bayfinder::test
