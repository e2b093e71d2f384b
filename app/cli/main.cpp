// SPDX-License-Identifier: Apache-2.0
#include "commands/program.h"
#include "platform/commandline.h"
#include "platform/logging.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <iostream>

int main(int argc, char *argv[])
{
    bayfinder::installLogging();
    // Standard error is for the one error object; who wants a log sets QT_LOGGING_RULES, which goes before
    // this.
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const QCoreApplication application(argc, argv);
    return bayfinder::runCommands(bayfinder::argumentsOfMain(argc, argv),
                                  QProcessEnvironment::systemEnvironment(), {std::cin, std::cout, std::cerr});
}
