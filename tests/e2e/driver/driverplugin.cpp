// SPDX-License-Identifier: Apache-2.0
#include "driver.h"

#include <QGenericPlugin>

namespace bayfinder::test {

/// Lets QGuiApplication load the driver: QT_QPA_GENERIC_PLUGINS=bayfinder-driver.
class DriverPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")

public:
    QObject *create(const QString &name, const QString &spec) override
    {
        Q_UNUSED(spec);
        if (name.compare(QLatin1String("bayfinder-driver"), Qt::CaseInsensitive) != 0)
            return nullptr;
        return Driver::create();
    }
};

} // namespace bayfinder::test

#include "driverplugin.moc"
