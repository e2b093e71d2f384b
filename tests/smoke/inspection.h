// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kioskscreen.h"
#include "support/cannedservice.h"
#include "support/manualclock.h"

#include <QList>
#include <QQuickWindow>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>

class QQuickItem;

namespace bayfinder::test {

/// A name as long as no garage should have one, with what would be markup.
inline const QString longName =
    QStringLiteral("<i>The quite remarkably long name of an underground area</i>");

[[nodiscard]] ParkedCar smokeCar(const QString &plate, const QString &bay,
                                 const QString &areaName = QStringLiteral("地下室"));
[[nodiscard]] QList<ParkedCar> several();
/// Similar to 11ND5, each in another way; one stands where the name is long.
[[nodiscard]] QList<ParkedCar> alike();
[[nodiscard]] QList<ParkedCar> tooMany();
[[nodiscard]] QList<AreaVacancy> areas(int count, const QString &name = QStringLiteral("地下室"));

/// The real kiosk over a canned service, on a panel of a size that a test chooses, and what is wrong with it:
/// the complaints of Qt and QML, and the faults of its layout. One at a time: it listens to what Qt says.
class Inspection
{
protected:
    /// Begins to listen; a service with several cars, one of them located, and four areas.
    void prepare();
    /// The panels of a data-driven test: columns "size" and "inches".
    static void screens();
    void usePanel(QSize size, double inches);
    void open(const KioskSettings &settings = {});
    /// The same with the demo's map.
    void openWithMap();
    /// Ends the kiosk and the listening; all that was found.
    [[nodiscard]] QStringList close();

    void startVisit();
    /// Types @p text instead of what was typed, and waits until the search has settled.
    void type(const QString &text);
    void turnTo(QSize size);

    /// Takes back a complaint that the test provoked.
    static void forgive(const QString &complaint);
    /// Looks at the page in every language, and for everything that can be wrong with it.
    void look(const QString &where, const QStringList &mayBeCut = {});
    void lookAt(QQuickItem *root, const QString &where, const QStringList &mayBeCut = {});
    /// Goes on after a fault: what is wrong with all pages is told at once.
    void note(const QString &fault) { m_faults.append(fault); }

    [[nodiscard]] QQuickItem *shown(const QString &objectName) const;
    template <typename T>
    [[nodiscard]] T *given(const char *property) const
    {
        return m_kiosk->window()->property(property).value<T *>();
    }

    CannedService m_service;
    SiteSettings m_site; // without a map until the test says otherwise
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<KioskScreen> m_kiosk;

private:
    QSize m_size{1920, 1080};
    double m_density = 4.03;
    QStringList m_faults;
    QtMessageHandler m_usualHandler = nullptr;
};

} // namespace bayfinder::test
