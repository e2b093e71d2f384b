// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kioskscreen.h"
#include "support/cannedservice.h"
#include "support/manualclock.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

namespace bayfinder::test {

/// A kiosk with a canned service, brought into one state and photographed.
class ScreenCase
{
public:
    ScreenCase(QSize size, const QString &language, ColourScheme colours = ColourScheme::Light,
               PlateLayout keyboard = PlateLayout::China, std::chrono::seconds idle = std::chrono::hours(1),
               double pixelsPerMillimetre = 0);
    ~ScreenCase();

    CannedService service;
    ManualClock clock;
    SiteSettings site; ///< of the configuration; without a map until somebody says otherwise

    /// Loads and shows the window, and waits for what the service answers; call after preparing the service.
    bool show();
    [[nodiscard]] KioskScreen &kiosk() { return *m_kiosk; }

    /// Starts the visit, types and waits until the search has settled.
    void type(const QString &text);
    /// Waits until nothing more is to come: pictures decoded, timers of 300 ms over, frame drawn.
    QImage photograph(bool waitForSkeleton = false);
    [[nodiscard]] bool hasItem(const QString &objectName) const;

private:
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool hasVisible(const std::function<bool(const QQuickItem *)> &isMeant) const;
    [[nodiscard]] bool isWaitingForPictures() const;
    [[nodiscard]] bool isWaitingForMaps() const;

    QSize m_size;
    KioskSettings m_settings;
    std::unique_ptr<KioskScreen> m_kiosk;
};

/// The states that are photographed, by name.
struct ScreenState
{
    QString name;
    std::function<void(ScreenCase &)> prepare; ///< before the window is shown
    std::function<bool(ScreenCase &)> reach; ///< afterwards; false when it was not reached
    bool skeleton = false;
    std::chrono::seconds idle = std::chrono::hours(1);
    PlateLayout keyboard = PlateLayout::China;
};
[[nodiscard]] QList<ScreenState> screenStates();

} // namespace bayfinder::test
