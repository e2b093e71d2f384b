// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "exampleservice.h"
#include "kioskscreen.h"
#include "selftestlog.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Answers with the vendor's documented example; a short query fits a second car too.
class ExampleCars final : public ExampleService
{
public:
    QFuture<Expected<QList<ParkedCar>>> search(const QString &platePart) override
    {
        QList<ParkedCar> cars{car(u"川A11NW5"_s)};
        if (platePart.size() < 5)
            cars.append(car(u"川A11NX8"_s));
        return answer(cars);
    }
    QFuture<Expected<QList<ParkedCar>>> locate(const QString &plate) override
    {
        return answer(QList{car(plate)});
    }

private:
    static ParkedCar car(const QString &plate)
    {
        return {plate,
                u"01"_s,
                u"地下室"_s,
                u"017"_s,
                QDateTime::currentDateTime().addSecs(-7200),
                QUrl(u"https://images.example.com/017"_s)};
    }
};

bool hasPage(const KioskScreen &screen, const QString &name)
{
    const QList<QQuickItem *> items = screen.window()->contentItem()->childItems();
    return std::any_of(items.begin(), items.end(), [&name](const QQuickItem *item) {
        return item->isVisible() && item->objectName() == name;
    });
}

void expectPage(const KioskScreen &screen, const QString &name, SelfTestLog &log)
{
    if (!SelfTestLog::waitUntil([&] { return hasPage(screen, name); }))
        log.add(u"the page '%1' did not load"_s.arg(name));
    screen.window()->grabWindow();
}

void walk(KioskScreen &screen, SelfTestLog &log)
{
    screen.visit().end();
    expectPage(screen, u"attractPage"_s, log);
    screen.visit().start();
    for (const auto page : {PlateEntry::KeyPage::Provinces, PlateEntry::KeyPage::Endings,
                            PlateEntry::KeyPage::LettersAndDigits}) {
        screen.entry().setKeyPage(page);
        expectPage(screen, u"platePage"_s, log);
    }
    screen.visit().knowBay();
    expectPage(screen, u"bayPage"_s, log);
    screen.visit().back();
    // Several cars fit: a choice. One fits: straight on.
    screen.entry().type(u"11N"_s);
    screen.visit().find();
    expectPage(screen, u"candidatesPage"_s, log);
    screen.visit().back();
    screen.entry().type(u"W5"_s);
    screen.visit().find();
    if (!SelfTestLog::waitUntil([&] { return screen.visit().page() == Visit::Page::Answer; }))
        log.add(u"a single car did not lead on to its place"_s);
    expectPage(screen, u"answerPage"_s, log);
    screen.visit().end();
    if (!screen.entry().text().isEmpty())
        log.add(u"the end of a visit left what was typed"_s);
}

} // namespace

int runSelfTest(const Configuration &configuration)
{
    SelfTestLog log;
    {
        ExampleCars service;
        service.areas = {{u"01"_s, u"地下室"_s, 320, 61}};
        const SystemClock clock;
        KioskScreen screen(service, clock, configuration, 1);
        if (screen.load()) {
            screen.window()->show();
            screen.start();
            const QStringList codes = screen.languages().codes();
            for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)}) {
                screen.window()->resize(size);
                for (const QString &code : codes) {
                    screen.languages().show(code);
                    walk(screen, log);
                }
            }
        } else {
            log.add(u"the window did not load"_s);
        }
    }
    return log.report("bayfinder-kiosk");
}

} // namespace bayfinder
