// SPDX-License-Identifier: Apache-2.0
#include "simulator/program.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    // Pictures need fonts, which need a GUI application; a display they do not need.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return bayfinder::runSimulator(QGuiApplication::arguments());
}
