// SPDX-License-Identifier: Apache-2.0
#include "demogarage.h"

#include "demosite/demosite.h"

#include <QEventLoop>

#include <optional>

namespace bayfinder {

using namespace Qt::StringLiterals;

QStringList demoArguments()
{
    return {u"--site"_s, demoSiteFolder()};
}

tl::expected<void, QString> openDemo(SimulatorProcess &simulator, Configuration &configuration)
{
    QEventLoop loop;
    std::optional<GuidanceSettings> settings;
    QString why;
    QObject::connect(&simulator, &SimulatorProcess::ready, &loop, [&](const GuidanceSettings &ready) {
        settings = ready;
        loop.quit();
    });
    QObject::connect(&simulator, &SimulatorProcess::failed, &loop, [&](const QString &message) {
        why = message;
        loop.quit();
    });
    simulator.start();
    loop.exec();
    if (!settings)
        return tl::unexpected(why);

    configuration.guidance = *settings;
    configuration.site.map = demoSiteFolder();
    configuration.site.kiosk = demoKioskName();
    if (configuration.site.name.isEmpty()) {
        configuration.site.name.insert(u"en"_s, u"Bayfinder demo garage"_s);
        configuration.site.name.insert(u"zh_CN"_s, u"演示停车场"_s);
    }
    // Nothing to end for: the screen shows that it lost its garage.
    QObject::connect(&simulator, &SimulatorProcess::failed, &simulator,
                     [](const QString &message) { qWarning("%s", qPrintable(message)); });
    return {};
}

} // namespace bayfinder
