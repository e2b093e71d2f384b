// SPDX-License-Identifier: Apache-2.0
#include "inspection.h"

#include "layoutfaults.h"
#include "support/fakeservice.h"

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cmath>
#include <utility>

namespace bayfinder::test {

using namespace Qt::StringLiterals;

namespace {

/// Whatever Qt and QML complained about since the last look.
QStringList &complaints()
{
    static QStringList list;
    return list;
}

void collectComplaint(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints().append(message);
}

} // namespace

ParkedCar smokeCar(const QString &plate, const QString &bay, const QString &areaName)
{
    ParkedCar car = parkedCar(plate, bay, u"2026-03-14T12:36:10.000+08:00"_s);
    car.areaName = areaName;
    return car;
}

QList<ParkedCar> several()
{
    return {smokeCar(u"川A11NW5"_s, u"017"_s), smokeCar(u"川A11NX8"_s, u"118"_s, u"地下二层"_s),
            smokeCar(u"渝B11N8K"_s, u"044"_s, u"地下三层"_s)};
}

QList<ParkedCar> alike()
{
    // Something else, something left out, something too many, swapped, and several of these.
    return {smokeCar(u"川A11N05"_s, u"017"_s), smokeCar(u"川A11NAD5"_s, u"118"_s, u"地下二层"_s),
            smokeCar(u"川A11N5"_s, u"119"_s, u"地下二层"_s), smokeCar(u"渝B11DN5"_s, u"044"_s, longName),
            smokeCar(u"川A17N05"_s, u"045"_s, u"地下三层"_s)};
}

QList<ParkedCar> tooMany()
{
    QList<ParkedCar> cars;
    for (int i = 0; i < 30; ++i)
        cars.append(smokeCar(u"川A%1"_s.arg(i, 2, 10, '0'_L1) + u"123"_s, u"%1"_s.arg(100 + i), longName));
    return cars;
}

QList<AreaVacancy> areas(int count, const QString &name)
{
    QList<AreaVacancy> list;
    for (int i = 0; i < count; ++i)
        list.append({u"0%1"_s.arg(i + 1), name, 340, i * 61 % 340});
    list.last().free.reset();
    return list;
}

void Inspection::prepare()
{
    m_usualHandler = qInstallMessageHandler(collectComplaint);
    complaints().clear();
    m_faults.clear();
    m_site = {};
    m_clock = std::make_unique<ManualClock>();
    m_service.cars = several();
    m_service.places = several().first(1);
    m_service.areas = areas(4);
    QFile picture(QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/fixtures/pictures/car.jpg"));
    (void)picture.open(QIODevice::ReadOnly);
    m_service.bytes = picture.readAll();
}

void Inspection::screens()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("inches");
    // Ten inches have fewer millimetres than the pages need; 27 inches of 4K are the finest pixels.
    const QList<std::pair<QSize, double>> panels{
        {{1280, 800}, 15.6},  {{800, 1280}, 15.6},  {{1280, 800}, 10.1}, {{800, 1280}, 10.1},
        {{1080, 1920}, 21.5}, {{1920, 1080}, 21.5}, {{3840, 2160}, 27},
    };
    for (const auto &[size, inches] : panels)
        QTest::addRow("%d x %d, %.1f inches", size.width(), size.height(), inches) << size << inches;
}

void Inspection::usePanel(QSize size, double inches)
{
    m_size = size;
    m_density = std::hypot(size.width(), size.height()) / (inches * 25.4);
}

void Inspection::open(const KioskSettings &wanted)
{
    KioskSettings settings = wanted;
    settings.language = u"en"_s;
    settings.pixelsPerMillimetre = m_density;
    settings.reducedMotion = true;
    Configuration configuration;
    configuration.kiosk = settings;
    configuration.site = std::exchange(m_site, {});
    configuration.site.name.insert(u"en"_s, u"Tianfu Square Car Park"_s);
    configuration.site.name.insert(u"zh_CN"_s, u"天府广场停车场"_s);
    m_kiosk = std::make_unique<KioskScreen>(m_service, *m_clock, configuration, 1);
    QVERIFY(m_kiosk->load());
    m_kiosk->window()->resize(m_size);
    m_kiosk->window()->show();
    m_kiosk->start();
    QVERIFY(QTest::qWaitForWindowExposed(m_kiosk->window()));
    QTRY_VERIFY(given<VacancyModel>("vacancies")->asOf().isValid()
                || given<VacancyModel>("vacancies")->trouble() != Trouble::Kind::None);
}

void Inspection::openWithMap()
{
    m_site.map = QStringLiteral(BAYFINDER_SOURCE_DIR "/resources/sites/demo");
    m_site.kiosk = u"entrance-b1"_s;
    open();
    QTRY_VERIFY(m_kiosk->bayEntry().isAvailable());
}

QStringList Inspection::close()
{
    m_kiosk.reset();
    for (const QString &complaint : std::exchange(complaints(), {}))
        note(u"at the end: "_s + complaint);
    qInstallMessageHandler(m_usualHandler);
    return std::exchange(m_faults, {});
}

void Inspection::startVisit()
{
    m_kiosk->visit().end();
    m_kiosk->visit().start();
}

void Inspection::type(const QString &text)
{
    m_kiosk->entry().wipe();
    m_kiosk->entry().type(text);
    QCOMPARE(m_kiosk->entry().text(), text);
    const CandidateModel *candidates = given<CandidateModel>("candidates");
    QTRY_VERIFY(candidates->state() != CandidateModel::State::Waiting);
}

QQuickItem *Inspection::shown(const QString &objectName) const
{
    QList<QQuickItem *> open{m_kiosk->window()->contentItem()};
    while (!open.isEmpty()) {
        QQuickItem *item = open.takeLast();
        if (!item->isVisible())
            continue;
        if (item->objectName() == objectName)
            return item;
        open.append(item->childItems());
    }
    return nullptr;
}

void Inspection::forgive(const QString &complaint)
{
    complaints().removeIf([&complaint](const QString &line) { return line.contains(complaint); });
}

void Inspection::look(const QString &where, const QStringList &mayBeCut)
{
    lookAt(m_kiosk->window()->contentItem(), where, mayBeCut);
}

void Inspection::lookAt(QQuickItem *root, const QString &where, const QStringList &mayBeCut)
{
    // What Main.qml makes of a panel that has fewer millimetres than its pages need.
    const double millimetre = std::min(m_density, std::min(m_size.width(), m_size.height()) / 185.0);
    const QStringList codes = m_kiosk->languages().codes();
    QCOMPARE(codes.size(), 2);
    for (const QString &code : codes) {
        m_kiosk->languages().setCurrent(code);
        // Grabbing polishes, lays out and paints; what that changes is done by the last time.
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QCOMPARE(m_kiosk->window()->grabWindow().size(), m_size);
        }
        for (const QString &fault : layoutFaults(*m_kiosk->window(), root, 20 * millimetre, mayBeCut))
            note(u"%1, %2: %3"_s.arg(where, code, fault));
        for (const QString &complaint : std::exchange(complaints(), {}))
            note(u"%1, %2: %3"_s.arg(where, code, complaint));
    }
    m_kiosk->languages().setCurrent(u"en"_s);
}

void Inspection::turnTo(QSize size)
{
    m_size = size;
    m_kiosk->window()->resize(size);
    QTRY_COMPARE(m_kiosk->window()->contentItem()->size(), QSizeF(size));
}

} // namespace bayfinder::test
