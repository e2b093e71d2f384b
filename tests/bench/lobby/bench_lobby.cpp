// SPDX-License-Identifier: Apache-2.0

// Measures what the lobby's display costs that runs for months: frames while nothing changes, and memory
// after very many polls. The polls follow each other as fast as they are answered, by a service in this
// process; prints Markdown. Started by tools/bench --lobby.

#include "../processfigures.h"
#include "lobbyscreen.h"
#include "support/cannedservice.h"
#include "support/manualclock.h"

#include <QEventLoop>
#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int idlePolls = 1000;
constexpr int manyPolls = 10000;
constexpr int pollsALanguage = 10;

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Twelve areas whose figures are others with every @p poll.
QList<AreaVacancy> figures(int poll)
{
    QList<AreaVacancy> areas;
    for (int i = 0; i < 12; ++i)
        areas.append(
            {u"%1"_s.arg(i + 1, 2, 10, '0'_L1), u"Level %1"_s.arg(i + 1), 340, (poll * 7 + i * 29) % 341});
    return areas;
}

class PolledDisplay
{
public:
    PolledDisplay()
        : m_screen(m_service, m_clock, configuration(), 1)
    {
    }

    bool show()
    {
        m_service.areas = figures(0);
        if (!m_screen.load())
            return false;
        m_screen.window()->resize(1280, 1024);
        QObject::connect(m_screen.window(), &QQuickWindow::frameSwapped, m_screen.window(),
                         [this] { ++m_frames; });
        m_screen.window()->show();
        m_screen.start();
        settle();
        return m_screen.vacancies().isAnswered();
    }

    /// One question and its answer, and the frame if it asks for one.
    void poll(const QList<AreaVacancy> &answer)
    {
        m_service.areas = answer;
        m_clock.advance(20s);
        QEventLoop loop;
        QObject::connect(&m_screen.watch(), &VacancyWatch::changed, &loop, &QEventLoop::quit);
        m_screen.watch().refresh();
        loop.exec();
        QCoreApplication::processEvents();
    }

    void nextLanguage() { m_screen.languageTurn().step(); }

    /// Long enough for every frame that somebody asked for.
    static void settle()
    {
        QEventLoop loop;
        QTimer::singleShot(500, &loop, &QEventLoop::quit);
        loop.exec();
    }

    [[nodiscard]] int frames() const { return m_frames; }

private:
    static Configuration configuration()
    {
        Configuration configuration;
        configuration.site.name = LocalisedText(u"Bench"_s);
        // Turns are given by hand.
        configuration.lobby.languageInterval = 3600s;
        configuration.lobby.freeInterval = 3600s;
        configuration.lobby.staleAfter = 7200s;
        configuration.lobby.hideAfter = 7200s;
        return configuration;
    }

    CannedService m_service;
    ManualClock m_clock;
    LobbyScreen m_screen;
    int m_frames = 0;
};

double writtenMiB()
{
    const auto memory = memoryOf(QCoreApplication::applicationPid());
    return memory ? double(memory->written) / 1024 / 1024 : 0;
}

void measureFrames(PolledDisplay &display)
{
    display.poll(figures(0));
    PolledDisplay::settle();
    const int before = display.frames();
    for (int poll = 0; poll < idlePolls; ++poll)
        display.poll(figures(0));
    PolledDisplay::settle();
    const int same = display.frames() - before;
    for (int poll = 1; poll <= 10; ++poll) {
        display.poll(figures(poll));
        PolledDisplay::settle();
    }
    say(u"| | polls | frames |"_s);
    say(u"| --- | --- | --- |"_s);
    say(u"| the same figures again and again | %1 | %2 |"_s.arg(idlePolls).arg(same));
    say(u"| other figures every time | 10 | %1 |"_s.arg(display.frames() - before - same));
    say({});
}

void measureMemory(PolledDisplay &display)
{
    double early = 0;
    say(u"| other figures with every poll, another language with every %1th | memory it allocated, MiB | "
        "beside that after 100 |"_s.arg(pollsALanguage));
    say(u"| --- | --- | --- |"_s);
    for (int poll = 1; poll <= manyPolls; ++poll) {
        display.poll(figures(poll));
        if (poll % pollsALanguage == 0)
            display.nextLanguage();
        if (poll != 100 && poll != 1000 && poll != manyPolls)
            continue;
        PolledDisplay::settle();
        const double now = writtenMiB();
        if (poll == 100)
            early = now;
        say(u"| after %1 polls | %2 | %3 % |"_s.arg(poll)
                .arg(now, 0, 'f', 2)
                .arg(100 * (now - early) / early, 0, 'f', 2));
    }
    say(u"\n%1 frames were drawn."_s.arg(display.frames()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(QStringList{u"Noto Sans CJK SC"_s, u"Noto Sans"_s}));
    PolledDisplay display;
    if (!display.show()) {
        std::fputs("bench: the display does not load\n", stderr);
        return 1;
    }
    measureFrames(display);
    measureMemory(display);
    return 0;
}
