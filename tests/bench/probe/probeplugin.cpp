// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QQuickWindow>

#include <chrono>

namespace bayfinder::test {

/// Writes down when the first frame was on the screen. Next to nothing of a program's start is the probe's,
/// so that it may be compared with a bare window's.
class Probe final : public QObject
{
    Q_OBJECT

public:
    explicit Probe(const QString &file)
        : m_file(file)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            if (auto *window = qobject_cast<QQuickWindow *>(watched))
                connect(window, &QQuickWindow::frameSwapped, this, &Probe::note, Qt::SingleShotConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void note()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        QFile file(m_file);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(qint64(std::chrono::nanoseconds(now).count())) + '\n');
        QCoreApplication::instance()->removeEventFilter(this);
    }

    QString m_file;
};

/// Lets QGuiApplication load the probe: QT_QPA_GENERIC_PLUGINS=bayfinder-probe.
class ProbePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "probe.json")

public:
    QObject *create(const QString &name, const QString &spec) override
    {
        Q_UNUSED(spec);
        const QString file = qEnvironmentVariable("BAYFINDER_PROBE_FILE");
        if (name.compare(QLatin1String("bayfinder-probe"), Qt::CaseInsensitive) != 0 || file.isEmpty())
            return nullptr;
        return new Probe(file);
    }
};

} // namespace bayfinder::test

#include "probeplugin.moc"
