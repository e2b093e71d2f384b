// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "translations/translations.h"

#include <QBuffer>
#include <QImage>
#include <QQmlEngine>
#include <QQuickWindow>

namespace bayfinder::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray redPicture()
{
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QStringList bayCodes(int from, int to)
{
    QStringList codes;
    for (int number = from; number <= to; ++number)
        codes.append(u"%1"_s.arg(number, 3, 10, '0'_L1));
    return codes;
}

/// Those that nobody has answered or given up.
template <typename T>
QList<FakeService::Question<T>> openOf(const QList<FakeService::Question<T>> &questions)
{
    QList<FakeService::Question<T>> open;
    for (const auto &question : questions) {
        if (!question.promise->future().isFinished() && !question.isCancelled())
            open.append(question);
    }
    return open;
}

} // namespace

Stage::Stage(QObject *parent)
    : QObject(parent)
    , m_languages(translationsFolder())
    , m_map({levelOfBays(u"01"_s, 1, bayCodes(1, 20)),
             levelOfBays(u"02"_s, 2, bayCodes(5, 17) + QStringList{u"A-12"_s})})
{
    connect(&m_entry, &PlateEntry::textChanged, &m_search, [this] { m_search.setQuery(m_entry.text()); });
    connect(&m_visit, &Visit::ended, &m_entry, &PlateEntry::wipe);
    connect(&m_visit, &Visit::ended, &m_bayEntry, &BayEntry::wipe);
    connect(&m_visit, &Visit::ended, &m_languages, &Languages::reset);
    connect(&m_languages, &Languages::currentChanged, this, [this] {
        m_baySuggestions.setLanguage(m_languages.current());
        m_answer.setLanguage(m_languages.current());
        if (QQmlEngine *engine = qmlEngine(this))
            engine->retranslate();
    });
    m_bayEntry.setBays(m_map.site, &m_map.index);
    m_languages.setDefault(u"en"_s);
    m_settling.setSingleShot(true);
    // A window draws 5 ms after it was asked to; timers fire in the order in which they are due.
    m_settling.setInterval(30ms);
    m_settling.setTimerType(Qt::PreciseTimer);
}

Stage::~Stage() = default;

void Stage::answerSearch(int cars, const QString &areaName)
{
    QList<ParkedCar> list;
    for (int i = 0; i < cars; ++i) {
        ParkedCar car = parkedCar(u"川A%1"_s.arg(i, 2, 10, '0'_L1) + u"11N"_s, u"%1"_s.arg(100 + i));
        car.areaName = areaName;
        car.parkedSince = car.parkedSince.addSecs(-60 * i);
        list.append(car);
    }
    m_service.searches.last().answer(list);
}

void Stage::answerSimilar(const QStringList &exact, const QStringList &similar)
{
    QList<ParkedCar> list;
    for (const QString &plate : exact + similar)
        list.append(parkedCar(plate, u"%1"_s.arg(list.size() + 1)));
    m_service.searches.last().answer(list);
}

void Stage::failSearch()
{
    m_service.searches.last().fail(Error::Kind::Unreachable);
}

void Stage::answerLocates(int bays)
{
    const auto questions = openOf(m_service.locates);
    for (const auto &question : questions) {
        QList<ParkedCar> places;
        for (int i = 0; i < bays; ++i)
            places.append(parkedCar(question.text, u"%1"_s.arg(100 + i)));
        question.answer(places);
    }
}

void Stage::failLocates(bool isGone)
{
    const auto questions = openOf(m_service.locates);
    for (const auto &question : questions)
        question.fail(isGone ? Error::Kind::NotFound : Error::Kind::Unreachable);
}

void Stage::answerVacancies(int areas, int free)
{
    QList<AreaVacancy> list;
    for (int i = 0; i < areas; ++i)
        list.append({u"B%1"_s.arg(i + 1), u"地下%1层"_s.arg(i + 1), 340, 12});
    list.first().free = free < 0 ? std::nullopt : std::optional(free);
    m_watch.refresh();
    m_service.vacancyQuestions.last().answer(list);
}

void Stage::failVacancies()
{
    m_watch.refresh();
    m_service.vacancyQuestions.last().fail(Error::Kind::Unreachable);
}

void Stage::answerPictures()
{
    const auto questions = openOf(m_service.pictures);
    for (const auto &question : questions)
        question.answer(redPicture());
}

void Stage::advanceClock(int seconds)
{
    m_manualClock.advance(std::chrono::seconds(seconds));
    m_wallClock.tick();
}

IdleWatch *Stage::watchIdle(QQuickWindow *window, int idle, int seconds, int tick)
{
    auto *watch =
        new IdleWatch(std::chrono::milliseconds(idle), seconds, std::chrono::milliseconds(tick), this);
    watch->watch(window);
    watch->setEnabled(true);
    return watch;
}

void Stage::watchFrames(QQuickWindow *window)
{
    m_frames = 0;
    connect(
        window, &QQuickWindow::afterRendering, this, [this] { ++m_frames; }, Qt::DirectConnection);
}

void Stage::settle()
{
    m_settling.start();
}

} // namespace bayfinder::test

#include "moc_stage.cpp"
