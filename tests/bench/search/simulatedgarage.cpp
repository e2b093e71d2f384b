// SPDX-License-Identifier: Apache-2.0
#include "simulatedgarage.h"

#include "vendors/makeservice.h"

#include <QEventLoop>
#include <QFile>

#include <cstdio>

namespace bayfinder::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray scenarioOf(const QList<ParkedCar> &cars, int mostCars)
{
    const QByteArray bays = QByteArray::number(cars.size() + 100);
    QByteArray text = "[garage]\nplates = " + bays + "\nbays = " + bays
        + "\noccupancy = 0\n[answers]\nsearch_limit = " + QByteArray::number(mostCars) + '\n';
    for (const ParkedCar &car : cars)
        text += "[[parked]]\nplate = \"" + car.plate.toUtf8() + "\"\nsince = \""
            + car.parkedSince.toString(u"HH:mm"_s).toLatin1() + "\"\n";
    return text;
}

} // namespace

SimulatedGarage::SimulatedGarage(const QList<ParkedCar> &cars, int mostCars)
{
    QFile file(m_folder.filePath(u"scenario.toml"_s));
    const QByteArray scenario = scenarioOf(cars, mostCars);
    if (!file.open(QIODevice::WriteOnly) || file.write(scenario) != scenario.size()) {
        std::fprintf(stderr, "the scenario cannot be written\n");
        return;
    }
    file.close();
    m_simulator = std::make_unique<SimulatorProcess>(
        QStringLiteral(BAYFINDER_BIN_DIR "/bayfinder-simulator"),
        QStringList{u"--scenario"_s, file.fileName(), u"--speed"_s, u"0"_s});
    QEventLoop loop;
    QObject::connect(m_simulator.get(), &SimulatorProcess::failed, &loop, [&loop](const QString &message) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        loop.quit();
    });
    QObject::connect(m_simulator.get(), &SimulatorProcess::ready, &loop,
                     [this, &loop](const GuidanceSettings &settings) {
                         if (auto service = makeGuidanceService(settings, m_network))
                             m_service = *std::move(service);
                         loop.quit();
                     });
    m_simulator->start(std::chrono::seconds(60));
    loop.exec();
}

} // namespace bayfinder::bench
