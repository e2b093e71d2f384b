// SPDX-License-Identifier: Apache-2.0
// Folders and ZIP archives, also those that were made to do harm.
#include "site/archive.h"
#include "sitereading.h"
#include "support/zipfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cstring>
#include <memory>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

QList<ZipMember> membersOf(const Map &map, const QByteArray &folder = {})
{
    QList<ZipMember> members;
    const QMap<QString, QByteArray> files = map.files();
    for (auto each = files.cbegin(); each != files.cend(); ++each)
        members.append({folder + each.key().toUtf8(), each.value()});
    return members;
}

const QByteArray nothing = R"({"type":"FeatureCollection","features":[]})";

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsZipArchives_data();
    void readsZipArchives();
    void readsTheSameFromBoth();
    void takesOneOfSeveralSettings_data();
    void takesOneOfSeveralSettings();
    void namesTheSettingsThatAreWrong();
    void refusesZipArchives_data();
    void refusesZipArchives();
    void refusesDamagedOnes();
    void doesNotBelieveSizes();
    void countsBytes();
    void refusesFolders_data();
    void refusesFolders();
    void followsLinksInside();
    void namesWhatIsNotThere();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestArchive::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestArchive::readsZipArchives_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QList<ZipMember>>("others");

    QTest::newRow("at its top") << QByteArray() << QList<ZipMember>();
    QTest::newRow("in a folder") << QByteArray("garage/") << QList<ZipMember>();
    QTest::newRow("from here") << QByteArray("./garage/") << QList<ZipMember>();
    QTest::newRow("from Windows") << QByteArray("garage\\") << QList<ZipMember>();
    QTest::newRow("with others") << QByteArray("garage/")
                                 << QList<ZipMember>{{"__MACOSX/level.geojson", "x"},
                                                     {"__MACOSX/garage/._level.geojson", "x"},
                                                     {"garage/.DS_Store", "x"},
                                                     {"garage/old/level.geojson", "x"},
                                                     {"garage/地图.txt", "x"},
                                                     {"readme.md", "x"}};
}

void TestArchive::readsZipArchives()
{
    QFETCH(QByteArray, folder);
    QFETCH(QList<ZipMember>, others);
    writeZip(path(u"garage.zip"_s), others + membersOf(garage(), folder));
    const auto archive = readArchive(path(u"garage.zip"_s));
    QVERIFY2(archive, archive ? "" : qPrintable(archive.error().message));
    QCOMPARE(archive->files.size(), 3);
    QCOMPARE(archive->files.value(u"level.geojson"_s), garage().files().value(u"level.geojson"_s));
    QVERIFY(archive->settingsName.isEmpty());
}

void TestArchive::readsTheSameFromBoth()
{
    Map map = garage();
    map.setFile(u"site.toml"_s, "[site]\nname = \"From the file\"\n");
    writeZip(path(u"garage.zip"_s), membersOf(map));
    const auto fromZip = readSite(path(u"garage.zip"_s));
    QVERIFY2(fromZip, fromZip ? "" : qPrintable(fromZip.error().message));
    QCOMPARE(fromZip->name.text(u"en"_s), u"From the file"_s);
    QCOMPARE(*fromZip, *test::read(map));
}

void TestArchive::takesOneOfSeveralSettings_data()
{
    QTest::addColumn<QString>("archive");
    QTest::addColumn<QStringList>("beside");
    QTest::addColumn<bool>("inside");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QStringList>("problems");

    const QString named = u"garage.toml"_s;
    const QString plain = u"site.toml"_s;
    const QString inside = u"site.toml: the one in the archive is not read, %1 beside it goes before it"_s;
    const QString beside = u"site.toml: the one beside the archive is not read, garage.toml goes before it"_s;
    QTest::newRow("inside") << u"garage.zip"_s << QStringList() << true << u"inside"_s << QStringList();
    QTest::newRow("named like the archive")
        << u"garage.zip"_s << QStringList{named} << false << named << QStringList();
    QTest::newRow("beside") << u"garage.zip"_s << QStringList{plain} << false << plain << QStringList();
    QTest::newRow("beside site.zip") << u"site.zip"_s << QStringList{plain} << false << plain
                                     << QStringList();
    QTest::newRow("of another archive")
        << u"garage.zip"_s << QStringList{u"other.toml"_s} << true << u"inside"_s << QStringList();
    QTest::newRow("named and inside")
        << u"garage.zip"_s << QStringList{named} << true << named << QStringList{inside.arg(named)};
    QTest::newRow("beside and inside")
        << u"garage.zip"_s << QStringList{plain} << true << plain << QStringList{inside.arg(plain)};
    QTest::newRow("both beside") << u"garage.zip"_s << QStringList{plain, named} << false << named
                                 << QStringList{beside};
    QTest::newRow("all") << u"garage.zip"_s << QStringList{plain, named} << true << named
                         << QStringList{inside.arg(named), beside};
}

void TestArchive::takesOneOfSeveralSettings()
{
    QFETCH(QString, archive);
    QFETCH(QStringList, beside);
    QFETCH(bool, inside);
    QFETCH(QString, taken);
    Map map = garage();
    if (inside)
        map.setFile(u"site.toml"_s, "[site]\nname = \"inside\"\n");
    writeZip(path(archive), membersOf(map));
    for (const QString &name : std::as_const(beside))
        write(name, "[site]\nname = \"" + name.toUtf8() + "\"\n");
    const auto site = readSite(path(archive));
    QVERIFY2(site, site ? "" : qPrintable(site.error().message));
    QCOMPARE(site->name.text(u"en"_s), taken);
    QTEST(problemsOf(site), "problems");
}

void TestArchive::namesTheSettingsThatAreWrong()
{
    Map map = garage();
    map.setFile(u"site.toml"_s, "speed = 1");
    writeZip(path(u"garage.zip"_s), membersOf(map));
    const auto message = [this] { return readSite(path(u"garage.zip"_s)).error().message; };
    const QString fault =
        u":1: speed: unknown, expected one of site, walking, bays, levels, kiosks, names, closed"_s;
    QCOMPARE(message(), path(u"garage.zip/site.toml"_s) + fault);
    write(u"site.toml"_s, "speed = 1");
    QCOMPARE(message(), path(u"site.toml"_s) + fault);
    write(u"garage.toml"_s, "speed = 1");
    QCOMPARE(message(), path(u"garage.toml"_s) + fault);
    // What cannot be a file is no reason to do without it.
    QVERIFY(QFile::remove(path(u"garage.toml"_s)));
    QVERIFY(QFile::link(u"gone"_s, path(u"garage.toml"_s)));
    QCOMPARE(message(), path(u"garage.toml"_s) + u": is not a file"_s);
}

void TestArchive::refusesZipArchives_data()
{
    QTest::addColumn<QList<ZipMember>>("members");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("fault");

    const ZipMember levels{"level.geojson", nothing};
    QTest::newRow("leads up") << QList<ZipMember>{levels, {"../level.geojson", nothing}} << QByteArray()
                              << u"has a member that leads out of it: \"../level.geojson\""_s;
    QTest::newRow("leads up on Windows")
        << QList<ZipMember>{levels, {"..\\unit.geojson", nothing}} << QByteArray()
        << u"has a member that leads out of it: \"../unit.geojson\""_s;
    QTest::newRow("absolute") << QList<ZipMember>{levels, {"/etc/passwd", nothing}} << QByteArray()
                              << u"has a member that leads out of it: \"/etc/passwd\""_s;
    QTest::newRow("link") << QList<ZipMember>{{"level.geojson", "/etc/passwd", true}} << QByteArray()
                          << u"level.geojson in it is not a file"_s;
    QTest::newRow("encrypted") << QList<ZipMember>{levels} << QByteArray("zip:encryption=aes256")
                               << u"level.geojson in it is encrypted"_s;
    QTest::newRow("encrypted as of old")
        << QList<ZipMember>{levels} << QByteArray("zip:encryption=traditional")
        << u"level.geojson in it is encrypted"_s;
    QTest::newRow("two folders") << QList<ZipMember>{{"a/level.geojson", nothing},
                                                     {"b/unit.geojson", nothing}}
                                 << QByteArray() << u"has files of a map in more than one folder"_s;
    QTest::newRow("twice") << QList<ZipMember>{levels, levels} << QByteArray()
                           << u"has level.geojson twice"_s;
    QTest::newRow("no map") << QList<ZipMember>{{"readme.md", "x"}} << QByteArray()
                            << u"has no level.geojson, expected an IMDF archive"_s;
}

void TestArchive::refusesZipArchives()
{
    QFETCH(QList<ZipMember>, members);
    QFETCH(QByteArray, options);
    QFETCH(QString, fault);
    const QString name = path(u"garage.zip"_s);
    writeZip(name, members, options.isEmpty() ? nullptr : options.constData());
    const auto site = readSite(name);
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Misconfigured);
    QCOMPARE(site.error().message, name + u": "_s + fault);
}

// Cut off at many places, and with many bytes changed.
void TestArchive::refusesDamagedOnes()
{
    const QString name = path(u"garage.zip"_s);
    writeZip(name, membersOf(garage()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype size = 0; size < whole.size(); size += 1 + size / 50) {
        write(u"cut.zip"_s, whole.left(size));
        const auto site = readSite(path(u"cut.zip"_s));
        QVERIFY2(!site, qPrintable(QString::number(size)));
        QVERIFY(site.error().message.startsWith(path(u"cut.zip"_s) + u": "_s));
    }
    const QMap<QString, QByteArray> files = garage().files();
    for (qsizetype i = 0; i < whole.size(); i += 3) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
        write(u"damaged.zip"_s, damaged);
        // What is read all the same has only lost what does not matter, such as dates, or another's name.
        const auto archive = readArchive(path(u"damaged.zip"_s));
        // Some of what libarchive says ends with a line break.
        const QString fault = archive ? QString() : archive.error().message;
        QVERIFY2(fault == fault.simplified() && !fault.contains(" )"_L1), qPrintable(fault));
        for (auto file = files.cbegin(); archive && file != files.cend(); ++file) {
            if (archive->files.contains(file.key()))
                QCOMPARE(archive->files.value(file.key()), file.value());
        }
    }
    write(u"text.zip"_s, "no archive");
    QVERIFY(readSite(path(u"text.zip"_s)).error().message.contains("is not a ZIP archive, or damaged"_L1));
}

// 64 MiB of zeros are 64 KiB here; and the list of members says that there is one byte.
void TestArchive::doesNotBelieveSizes()
{
    const QString name = path(u"bomb.zip"_s);
    writeZip(name, {{"level.geojson", QByteArray(65 * 1024 * 1024, ' ')}}, "zip:compression=deflate");
    QVERIFY(QFileInfo(name).size() < 256 * 1024);
    QCOMPARE(readSite(name).error().message, name + u": level.geojson in it is larger than 64 MiB"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    // Behind the signature of an entry in the list: 20 bytes further its sizes.
    const qsizetype entry = bytes.indexOf("PK\x01\x02");
    QVERIFY(entry > 0);
    bytes[entry + 24] = 1;
    bytes[entry + 25] = bytes[entry + 26] = bytes[entry + 27] = 0;
    write(u"liar.zip"_s, bytes);
    const auto liar = readSite(path(u"liar.zip"_s));
    QVERIFY(!liar);
    QVERIFY2(liar.error().message.contains("level.geojson in it is"_L1), qPrintable(liar.error().message));
}

void TestArchive::countsBytes()
{
    const ArchiveLimits limits{.file = 1000, .total = 1500, .settings = 10, .members = 4};
    const auto messageOf = [&](const QList<ZipMember> &members) {
        writeZip(path(u"g.zip"_s), members);
        QDir(path(u"g"_s)).removeRecursively();
        QDir().mkpath(path(u"g"_s));
        for (const ZipMember &member : members)
            write(u"g/"_s + QString::fromUtf8(member.name), member.content);
        QStringList messages;
        for (const QString &name : {u"g.zip"_s, u"g"_s}) {
            const auto archive = readArchive(path(name), limits);
            messages += archive ? u"none"_s : archive.error().message.section(m_folder->path() + u'/', 1);
        }
        return messages.join(u"; "_s);
    };
    const QByteArray thousand(1000, ' ');
    QCOMPARE(messageOf({{"level.geojson", thousand}}), u"none; none"_s);
    QCOMPARE(
        messageOf({{"level.geojson", thousand + ' '}}),
        u"g.zip: level.geojson in it is larger than 1000 bytes; g/level.geojson: is larger than 1000 bytes"_s);
    QCOMPARE(messageOf({{"level.geojson", thousand}, {"unit.geojson", thousand}}),
             u"g.zip: its files are larger than 1500 bytes together; g: its files are larger than 1500 bytes "
             "together"_s);
    QCOMPARE(messageOf({{"site.toml", "# 34567890"}}), u"none; none"_s);
    QCOMPARE(messageOf({{"site.toml", "# 345678901"}}),
             u"g.zip: site.toml in it is larger than 10 bytes; g/site.toml: is larger than 10 bytes"_s);
    QCOMPARE(messageOf({{"1", {}}, {"2", {}}, {"3", {}}, {"4", {}}, {"5", {}}}),
             u"g.zip: has more than 4 members; none"_s);
}

void TestArchive::refusesFolders_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("fault");

    const QString out = u"is a link that leads out of the folder"_s;
    QTest::newRow("elsewhere") << u"/etc/passwd"_s << out;
    QTest::newRow("the folder beside") << u"../map-beside/unit.geojson"_s << out;
    QTest::newRow("a device") << u"/dev/zero"_s << u"is not a file"_s;
    QTest::newRow("to nothing") << u"gone"_s << u"is not a file"_s;
    QTest::newRow("to itself") << u"unit.geojson"_s << u"is not a file"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is not a file"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"is not a file"_s;
}

void TestArchive::refusesFolders()
{
    QFETCH(QString, kind);
    QFETCH(QString, fault);
    QDir().mkpath(path(u"map"_s));
    QDir().mkpath(path(u"map-beside"_s));
    write(u"map-beside/unit.geojson"_s, nothing);
    write(u"map/level.geojson"_s, nothing);
    const QString name = path(u"map/unit.geojson"_s);
    if (kind == "folder"_L1)
        QVERIFY(QDir().mkdir(name));
    else if (kind == "pipe"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(kind, name));
    const auto site = readSite(path(u"map"_s));
    QVERIFY(!site);
    QCOMPARE(site.error().message, name + u": "_s + fault);
}

void TestArchive::followsLinksInside()
{
    garage().write(m_folder->path());
    QVERIFY(QFile::rename(path(u"level.geojson"_s), path(u"levels-of-may.json"_s)));
    QVERIFY(QFile::link(u"levels-of-may.json"_s, path(u"level.geojson"_s)));
    QVERIFY(QFile::link(m_folder->path(), path(u"link"_s)));
    const auto site = readSite(path(u"link"_s));
    QVERIFY2(site, site ? "" : qPrintable(site.error().message));
    QCOMPARE(site->levels.size(), 3);
}

void TestArchive::namesWhatIsNotThere()
{
    QCOMPARE(readSite(path(u"none"_s)).error().message,
             path(u"none"_s) + u": does not exist, expected an IMDF archive (.zip) or folder"_s);
    QCOMPARE(readSite(m_folder->path()).error().message,
             m_folder->path() + u": has no level.geojson, expected an IMDF archive"_s);
    QVERIFY(readSite(u"/dev/null"_s).error().message.contains("is neither a file nor a folder"_L1));
}

QTEST_GUILESS_MAIN(TestArchive)

#include "tst_archive.moc"
