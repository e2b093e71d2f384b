// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "quick/closedwatch.h"
#include "quick/mapreading.h"
#include "support/zipfile.h"

#include <QDir>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestMapReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMap();
    void saysThatThereIsNone();
    void endsWhileItReads();
    void seesWhatIsClosed();
    void seesNothingNewWhereNothingIs();
    void seesTheFilesBesideAnArchive_data();
    void seesTheFilesBesideAnArchive();
    void keepsWhatItKnowsOfAFaultyFile();
};

void TestMapReading::readsAMap()
{
    GarageMap map;
    MapReading reading(map);
    QSignalSpy changed(&map, &GarageMap::stateChanged);
    reading.start(demoSiteFolder());
    // Not inside of the call.
    QCOMPARE(map.state(), GarageMap::State::Loading);
    QTRY_COMPARE(map.state(), GarageMap::State::Ready);
    QCOMPARE(map.site()->levels.size(), 4);
    QCOMPARE(changed.size(), 2);
}

void TestMapReading::saysThatThereIsNone()
{
    GarageMap map;
    MapReading reading(map);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the map cannot be read: .*nonexistent.*"_s));
    reading.start(u"/nonexistent/site"_s);
    QTRY_COMPARE(map.state(), GarageMap::State::Failed);
    QVERIFY(!map.site());
}

void TestMapReading::endsWhileItReads()
{
    GarageMap map;
    {
        MapReading reading(map);
        reading.start(demoSiteFolder());
    }
    QCoreApplication::processEvents();
    QCOMPARE(map.state(), GarageMap::State::Loading);
}

namespace {

/// The demo's map where it can be changed.
class OwnMap
{
public:
    OwnMap()
    {
        const QDir demo(demoSiteFolder());
        const QStringList names = demo.entryList(QDir::Files);
        for (const QString &name : names)
            QFile::copy(demo.filePath(name), m_folder.filePath(name));
        QFile file(settingsName());
        if (file.open(QIODevice::ReadOnly))
            m_settings = file.readAll();
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString settingsName() const { return m_folder.filePath(u"site.toml"_s); }
    /// By another file that takes its name, as editors do.
    void append(const QByteArray &text) const
    {
        QSaveFile file(settingsName());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_settings + text) < 0 || !file.commit())
            qFatal("cannot write a test's file");
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_settings;
};

} // namespace

void TestMapReading::seesWhatIsClosed()
{
    const OwnMap map;
    ClosedConnections closed;
    closed.setLanguage(u"en"_s);
    ClosedWatch watch(map.path(), closed);
    // Between the first look and the first reading.
    map.append("\n[closed]\nconnections = [\"Lift A\"]\n");
    watch.look();
    QTRY_COMPARE(closed.names(), u"Lift\u00a0A"_s);
    // It is told of the rest.
    map.append("\n[closed]\nconnections = [\"Lift B\"]\n");
    QTRY_COMPARE(closed.names(), u"Lift\u00a0B"_s);
    map.append({});
    QTRY_COMPARE(closed.names(), QString());
}

void TestMapReading::seesNothingNewWhereNothingIs()
{
    const OwnMap map;
    ClosedConnections closed;
    ClosedWatch watch(map.path(), closed);
    watch.look();
    QSignalSpy changed(&closed, &ClosedConnections::namesChanged);
    map.append("\n# The same again.\n");
    watch.look();
    map.append("\n[closed]\nconnections = [\"Lift A\"]\n");
    QTRY_COMPARE(changed.size(), 1);
    // Without a map there is nothing to look at.
    ClosedWatch({}, closed).look();
}

void TestMapReading::seesTheFilesBesideAnArchive_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("its own") << u"garage.toml"_s;
    QTest::newRow("the folder's") << u"site.toml"_s;
}

void TestMapReading::seesTheFilesBesideAnArchive()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QDir demo(demoSiteFolder());
    QList<test::ZipMember> members;
    const QStringList names = demo.entryList(QDir::Files);
    for (const QString &each : names) {
        QFile file(demo.filePath(each));
        QVERIFY(file.open(QIODevice::ReadOnly));
        members.append({each.toUtf8(), file.readAll()});
    }
    const QString map = folder.filePath(u"garage.zip"_s);
    test::writeZip(map, members);
    ClosedConnections closed;
    closed.setLanguage(u"en"_s);
    ClosedWatch watch(map, closed);
    watch.look();
    QFile settings(folder.filePath(name));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[closed]\nconnections = [\"Lift A\"]\n");
    settings.close();
    QTRY_COMPARE(closed.names(), u"Lift\u00a0A"_s);
    QVERIFY(settings.remove());
    QTRY_COMPARE(closed.names(), QString());
}

void TestMapReading::keepsWhatItKnowsOfAFaultyFile()
{
    const OwnMap map;
    ClosedConnections closed;
    ClosedWatch watch(map.path(), closed);
    map.append("\n[closed]\nconnections = [\"Lift A\"]\n");
    watch.look();
    QTRY_VERIFY(!closed.names().isEmpty());
    QSignalSpy changed(&closed, &ClosedConnections::namesChanged);
    static QStringList warnings;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { warnings.append(message); });
    map.append("\n[closed]\nconnections = 7\n");
    watch.look();
    const bool isTold = QTest::qWaitFor([] { return !warnings.isEmpty(); });
    qInstallMessageHandler(before);
    QVERIFY(isTold);
    QVERIFY2(warnings.constFirst().contains(u"the changed map cannot be read: "_s),
             qPrintable(warnings.constFirst()));
    QVERIFY(warnings.constFirst().contains(u"site.toml"_s));
    QCOMPARE(changed.size(), 0);
    map.append("\n[closed]\nconnections = [\"Lift B\"]\n");
    QTRY_COMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestMapReading)

#include "tst_mapreading.moc"
