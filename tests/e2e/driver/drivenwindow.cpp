// SPDX-License-Identifier: Apache-2.0

// A small window for trying the driver on.

#include <QGuiApplication>
#include <QQmlApplicationEngine>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"complain"_s, QCoreApplication::arguments().contains(u"--complain"_s)}});
    engine.load(QUrl(u"qrc:/DrivenWindow.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    return QGuiApplication::exec();
}
