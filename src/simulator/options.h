// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/commandline.h"
#include "simulator/server.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace bayfinder {

/// What `bayfinder-simulator` was told.
struct SimulatorOptions
{
    ListenPlan listen;
    QString siteFolder; ///< empty: the built-in garage
    QString scenario = QStringLiteral("standard"); ///< a file, or the name of a scenario that is built in
    quint64 seed = 1;
    double speed = 1;
    QDateTime startTime; ///< invalid: now. Its offset from UTC is the garage's
    bool exitWithParent = false;
};

[[nodiscard]] ProgramDescription simulatorDescription();

/// Reads a command line, whose first element is the program's name.
[[nodiscard]] tl::expected<SimulatorOptions, CommandLineEnd>
readSimulatorOptions(const QStringList &arguments);

} // namespace bayfinder
