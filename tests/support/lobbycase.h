// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lobbyscreen.h"
#include "support/cannedservice.h"
#include "support/manualclock.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

namespace bayfinder::test {

/// The real lobby display over a canned service, on a screen that a test chooses, brought into one state.
class LobbyCase
{
public:
    /// A screen of @p size pixels and @p inches, four areas, one language, and hours between two questions.
    LobbyCase(QSize size, double inches, const QString &language = QStringLiteral("en"));

    CannedService service;
    ManualClock clock;
    Configuration configuration;
    /// The map's, where a state has one.
    std::shared_ptr<Site> site;

    /// Loads and shows the window, and waits for what the service answers; call after preparing all that is
    /// above.
    bool show();
    [[nodiscard]] LobbyScreen &screen() { return *m_screen; }

    /// Another answer; waits until it is there.
    bool ask();
    /// Lets time pass, without an answer.
    void age(std::chrono::milliseconds by);
    /// Waits until nothing more is to come.
    QImage photograph(bool waitForSkeleton = false);
    [[nodiscard]] bool hasItem(const QString &objectName) const;

private:
    QSize m_size;
    std::unique_ptr<LobbyScreen> m_screen;
};

[[nodiscard]] QList<AreaVacancy> lobbyAreas(int count);

/// The states that matter, by name.
struct LobbyState
{
    QString name;
    std::function<void(LobbyCase &)> prepare; ///< before the window is shown
    std::function<bool(LobbyCase &)> reach; ///< afterwards; false when it was not reached
    bool skeleton = false;
};
[[nodiscard]] QList<LobbyState> lobbyStates();

} // namespace bayfinder::test
