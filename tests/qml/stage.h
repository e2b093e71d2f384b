// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/vacancywatch.h"
#include "quick/answer.h"
#include "quick/baychoice.h"
#include "quick/bayentry.h"
#include "quick/baysuggestionmodel.h"
#include "quick/candidatemodel.h"
#include "quick/hardwarekeyboard.h"
#include "quick/idlewatch.h"
#include "quick/languages.h"
#include "quick/pictures.h"
#include "quick/plateentry.h"
#include "quick/vacancymodel.h"
#include "quick/visit.h"
#include "quick/wallclock.h"
#include "support/fakeservice.h"
#include "support/literalsearch.h"
#include "support/manualclock.h"
#include "support/mapofbays.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class QQuickWindow;

namespace bayfinder::test {

/// What the kiosk's components are given, wired as in the kiosk, over a service whose answers the test gives.
class Stage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bayfinder::Visit *visit READ visit CONSTANT FINAL)
    Q_PROPERTY(bayfinder::PlateEntry *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(bayfinder::PlateEntry *latinEntry READ latinEntry CONSTANT FINAL)
    Q_PROPERTY(bayfinder::CandidateModel *candidates READ candidates CONSTANT FINAL)
    Q_PROPERTY(bayfinder::BayEntry *bayEntry READ bayEntry CONSTANT FINAL)
    Q_PROPERTY(bayfinder::BaySuggestionModel *baySuggestions READ baySuggestions CONSTANT FINAL)
    Q_PROPERTY(bayfinder::Answer *answer READ answer CONSTANT FINAL)
    Q_PROPERTY(bayfinder::Pictures *pictures READ pictures CONSTANT FINAL)
    Q_PROPERTY(bayfinder::VacancyModel *vacancies READ vacancies CONSTANT FINAL)
    Q_PROPERTY(bayfinder::Languages *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(bayfinder::WallClock *clock READ clock CONSTANT FINAL)
    /// Questions asked so far.
    Q_PROPERTY(int searches READ searches NOTIFY never FINAL)
    Q_PROPERTY(int locates READ locates NOTIFY never FINAL)
    /// Frames drawn since watchFrames().
    Q_PROPERTY(int frames READ frames NOTIFY never FINAL)
    Q_PROPERTY(bool settled READ isSettled NOTIFY never FINAL)

public:
    explicit Stage(QObject *parent = nullptr);
    ~Stage() override;

    [[nodiscard]] Visit *visit() { return &m_visit; }
    [[nodiscard]] PlateEntry *entry() { return &m_entry; }
    [[nodiscard]] PlateEntry *latinEntry() { return &m_latinEntry; }
    [[nodiscard]] CandidateModel *candidates() { return &m_candidates; }
    [[nodiscard]] BayEntry *bayEntry() { return &m_bayEntry; }
    [[nodiscard]] BaySuggestionModel *baySuggestions() { return &m_baySuggestions; }
    [[nodiscard]] Answer *answer() { return &m_answer; }
    [[nodiscard]] Pictures *pictures() { return &m_pictures; }
    [[nodiscard]] VacancyModel *vacancies() { return &m_vacancies; }
    [[nodiscard]] Languages *languages() { return &m_languages; }
    [[nodiscard]] WallClock *clock() { return &m_wallClock; }
    [[nodiscard]] int searches() const { return int(m_service.searches.size()); }
    [[nodiscard]] int locates() const { return int(m_service.locates.size()); }
    [[nodiscard]] int frames() const { return m_frames; }
    [[nodiscard]] bool isSettled() const { return !m_settling.isActive(); }

    /// Types, or scans.
    Q_INVOKABLE void type(const QString &text) { m_entry.type(text); }
    /// The same on the page for a bay's number. There are 001 to 020 on B1, 005 to 017 on B2, and A-12.
    Q_INVOKABLE void typeBay(const QString &text) { m_bayEntry.type(text); }
    /// Answers the last search with cars of these plates: those that fit what was typed, then those that do
    /// not.
    Q_INVOKABLE void answerSimilar(const QStringList &exact, const QStringList &similar);
    /// Answers the last search with so many cars that hold "11N", parked in @p areaName.
    Q_INVOKABLE void answerSearch(int cars, const QString &areaName = QStringLiteral("地下室"));
    Q_INVOKABLE void failSearch();
    /// Answers every open question for a place with so many bays.
    Q_INVOKABLE void answerLocates(int bays);
    Q_INVOKABLE void failLocates(bool isGone);
    /// Asks for the free bays and answers; in the first of @p areas they are @p free, not told when negative.
    Q_INVOKABLE void answerVacancies(int areas, int free);
    Q_INVOKABLE void failVacancies();
    /// Answers every open question for a picture.
    Q_INVOKABLE void answerPictures();
    Q_INVOKABLE void advanceClock(int seconds);

    /// A watch over @p window, with times in milliseconds. Owned by the stage.
    Q_INVOKABLE bayfinder::IdleWatch *watchIdle(QQuickWindow *window, int idle, int seconds, int tick);
    Q_INVOKABLE void watchFrames(QQuickWindow *window);
    /// Begins to wait until every frame that is asked for by now has been drawn; see settled.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void never(); ///< the counters are compared by tests that wait, not bound

private:
    ManualClock m_manualClock;
    FakeService m_service;
    PictureStore m_store{m_service};
    SearchSession m_search{m_service, m_manualClock, literalSearch(), 1};
    CarLocator m_locator{m_service, m_store, m_manualClock, 2};
    VacancyWatch m_watch{m_service, m_manualClock, std::chrono::hours(1), 3};
    Languages m_languages;
    WallClock m_wallClock{m_manualClock};
    PlateEntry m_entry{KeyboardLayout::China, 3, 10};
    PlateEntry m_latinEntry{KeyboardLayout::Latin, 3, 10};
    CandidateModel m_candidates{m_search};
    MapOfBays m_map;
    BayEntry m_bayEntry;
    BaySuggestionModel m_baySuggestions{m_bayEntry};
    BayChoice m_bayChoice;
    Answer m_answer{m_locator, m_search, m_bayChoice};
    Pictures m_pictures{m_store};
    VacancyModel m_vacancies{m_watch};
    Visit m_visit{m_search, m_locator, m_store, m_baySuggestions, m_bayChoice};
    QTimer m_settling;
    int m_frames = 0;
};

} // namespace bayfinder::test
