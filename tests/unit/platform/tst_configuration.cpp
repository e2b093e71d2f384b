// SPDX-License-Identifier: Apache-2.0
#include "platform/configuration.h"
#include "platform/configurationfile.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

// Not a raw literal: moc takes the address in it for a comment and loses the class.
const QByteArray minimal = "[guidance]\n"
                           "vendor = \"cpgs\"\n"
                           "base_url = \"https://cpgs.example.com\"\n"
                           "park_code = \"1234\"\n"
                           "app_key = \"test\"\n"
                           "app_secret_file = \"secret\"\n";

// The minimal configuration with one line replaced; the line keeps its number.
QByteArray with(const QByteArray &line)
{
    const QByteArray key = line.left(line.indexOf(' ') + 1);
    QList<QByteArray> lines = minimal.split('\n');
    for (QByteArray &old : lines) {
        if (old.startsWith(key))
            old = line;
    }
    return lines.join('\n');
}

QByteArray without(const QByteArray &key)
{
    return with(key + " ").replace(key + " ", "");
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEverything();
    void hasDefaults();
    void acceptsAddresses_data();
    void acceptsAddresses();
    void resolvesFilesAgainstItsFolder();
    void readsWithoutGuidanceForADemo();
    void namesTheFault_data();
    void namesTheFault();
    void refusesFiles();
    void readsSecrets_data();
    void readsSecrets();
    void refusesSecretFiles_data();
    void refusesSecretFiles();
    void prefersTheEnvironmentsSecret();
    void refusesTheEnvironmentsEmptySecret();
    void survivesAnyBytes();
    void tellsTheLineLater_data();
    void tellsTheLineLater();

private:
    QString write(const QString &name, const QByteArray &content, QFile::Permissions permissions);
    tl::expected<Configuration, ConfigurationError>
    read(const QByteArray &content, GuidanceSection guidance = GuidanceSection::Required);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

constexpr QFile::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner;

void TestConfiguration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_environment = QProcessEnvironment();
    write(u"secret"_s, "s3cret\n", ownersAlone);
}

QString TestConfiguration::write(const QString &name, const QByteArray &content,
                                 QFile::Permissions permissions)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(permissions))
        qFatal("cannot write a test's file");
    return file.fileName();
}

tl::expected<Configuration, ConfigurationError> TestConfiguration::read(const QByteArray &content,
                                                                        GuidanceSection guidance)
{
    return readConfiguration(write(u"kiosk.toml"_s, content, ownersAlone), m_environment, guidance);
}

void TestConfiguration::readsEverything()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"site"_s));
    const auto configuration = read(R"(
[guidance]
vendor = "cpgs"
base_url = "http://10.0.0.7:8080/gateway"
allow_insecure = true
park_code = "1234"
app_key = "test"
app_secret_file = "secret"
timeout_ms = 2500
[guidance.cpgs]
signing = "md5-sorted-query-key"
search_path = "/a"
locate_path = "/b"
bays_path = "/c"
free_path = "/d"
[guidance.images]
allowed_hosts = ["Images.Example.com", "10.0.0.8"]
[search]
similar = false
requests_per_search = 5
requests_per_minute = 90
[site]
map = "site"
kiosk = "entrance-b1"
name = {en = "Lakeside Mall", zh_CN = "湖畔商场"}
[kiosk]
language = "en"
idle_seconds = 90
colours = "high-contrast"
keyboard = "latin"
pixels_per_mm = 3.5
reduced_motion = true
similar_plates = "masked"
vacancy_seconds = 15
)");
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    Configuration expected;
    expected.guidance = {.vendor = u"cpgs"_s,
                         .baseUrl = QUrl(u"http://10.0.0.7:8080/gateway"_s),
                         .allowInsecure = true,
                         .parkCode = u"1234"_s,
                         .appKey = u"test"_s,
                         .appSecret = "s3cret",
                         .timeout = std::chrono::milliseconds(2500),
                         .cpgs = {.signing = u"md5-sorted-query-key"_s,
                                  .searchPath = u"/a"_s,
                                  .locatePath = u"/b"_s,
                                  .baysPath = u"/c"_s,
                                  .freePath = u"/d"_s},
                         .allowedImageHosts = {u"images.example.com"_s, u"10.0.0.8"_s}};
    expected.search = {.similar = false, .requestsPerSearch = 5, .requestsPerMinute = 90};
    expected.site.map = m_folder->filePath(u"site"_s);
    expected.site.kiosk = u"entrance-b1"_s;
    expected.site.name.insert(u"en"_s, u"Lakeside Mall"_s);
    expected.site.name.insert(u"zh_CN"_s, u"湖畔商场"_s);
    expected.kiosk = {.language = u"en"_s,
                      .idle = std::chrono::seconds(90),
                      .colours = ColourScheme::HighContrast,
                      .keyboard = PlateLayout::Latin,
                      .pixelsPerMillimetre = 3.5,
                      .reducedMotion = true,
                      .similarPlates = SimilarPlates::Masked,
                      .vacancyInterval = std::chrono::seconds(15)};
    QCOMPARE(configuration->guidance, expected.guidance);
    QCOMPARE(configuration->search, expected.search);
    QCOMPARE(configuration->site, expected.site);
    QCOMPARE(configuration->kiosk, expected.kiosk);
}

void TestConfiguration::hasDefaults()
{
    const auto configuration = read(minimal);
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    Configuration expected;
    expected.guidance.vendor = u"cpgs"_s;
    expected.guidance.baseUrl = QUrl(u"https://cpgs.example.com"_s);
    expected.guidance.parkCode = u"1234"_s;
    expected.guidance.appKey = u"test"_s;
    expected.guidance.appSecret = "s3cret";
    QCOMPARE(*configuration, expected);
}

void TestConfiguration::acceptsAddresses_data()
{
    QTest::addColumn<QByteArray>("address");

    for (const char *address :
         {"https://cpgs.example.com", "https://10.1.2.3:8443/api", "https://[2001:db8::1]/",
          "http://localhost", "http://localhost:8080", "http://127.0.0.1:1", "http://127.1",
          "http://127.9.9.9/x", "http://[::1]:80", "HTTPS://CPGS.EXAMPLE.COM"})
        QTest::newRow(address) << QByteArray(address);
}

void TestConfiguration::acceptsAddresses()
{
    QFETCH(QByteArray, address);
    const auto configuration = read(with("base_url = \"" + address + '"'));
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    QCOMPARE(configuration->guidance.baseUrl, QUrl(QString::fromUtf8(address)));
}

void TestConfiguration::resolvesFilesAgainstItsFolder()
{
    write(u"map.zip"_s, "PK", ownersAlone);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    write(u"kiosk.toml"_s, minimal + "[site]\nmap = \"map.zip\"\n", ownersAlone);
    const auto configuration = readConfiguration(u"kiosk.toml"_s, m_environment);
    QVERIFY(QDir::setCurrent(before));
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    QCOMPARE(configuration->guidance.appSecret, "s3cret");
    QCOMPARE(QDir(configuration->site.map).canonicalPath(),
             QDir(m_folder->filePath(u"map.zip"_s)).canonicalPath());
    QVERIFY(QDir::isAbsolutePath(configuration->site.map));
}

void TestConfiguration::readsWithoutGuidanceForADemo()
{
    const QByteArray content = "[kiosk]\ncolours = \"dark\"\n";
    QCOMPARE(read(content).error().message,
             m_folder->filePath(u"kiosk.toml"_s)
                 + u":1: guidance: missing, expected a section [guidance] with vendor, base_url, park_code, "
                   "app_key and app_secret_file"_s);
    const auto configuration = read(content, GuidanceSection::Optional);
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    QCOMPARE(configuration->guidance, GuidanceSettings());
    QCOMPARE(configuration->kiosk.colours, ColourScheme::Dark);
}

void TestConfiguration::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message"); // after the file's name; "…" at its end: and so on

    const auto row = [](const char *name, const QByteArray &content, const QString &message) {
        QTest::newRow(name) << content << message;
    };
    const QString anAddress = u"expected an address such as \"https://cpgs.example.com\""_s;

    // Not TOML
    row("no value", "\n[guidance]\nvendor =\n", u":3: not TOML (…"_s);
    row("twice", minimal + "vendor = \"b\"\n", u":7: not TOML (…"_s);
    row("not UTF-8", "a = \"\xff\"\n", u":1: not TOML (…"_s);
    row("deep", "a = " + QByteArray(100000, '['), u":1: not TOML (…"_s);

    // Unknown names
    row("misspelt section", "[guidence]\n", u":1: guidence: unknown, did you mean \"guidance\"?"_s);
    row("misspelt key", minimal + "timout_ms = 1\n",
        u":7: guidance.timout_ms: unknown, did you mean \"timeout_ms\"?"_s);
    row("misspelt secret", with("app_secret_file = \"secret\"").replace("secret_file", "sercet_file"),
        u":6: guidance.app_sercet_file: unknown, did you mean \"app_secret_file\"?"_s);
    row("unlike any", minimal + "[site]\nfoo = 1\n",
        u":8: site.foo: unknown, expected one of map, kiosk, name"_s);
    row("misspelt in the vendor's section", minimal + "[guidance.cpgs]\nsearchpath = \"/a\"\n",
        u":8: guidance.cpgs.searchpath: unknown, did you mean \"search_path\"?"_s);
    row("misspelt for images", minimal + "[guidance.images]\nhosts = []\n",
        u":8: guidance.images.hosts: unknown, expected one of allowed_hosts"_s);
    row("misspelt for the kiosk", minimal + "[kiosk]\nColors = \"dark\"\n",
        u":8: kiosk.Colors: unknown, did you mean \"colours\"?"_s);
    row("characters that do not show", minimal + "\"\\u001b[2J\\n\\u202e\" = 1\n",
        u":7: guidance.[2J : unknown, expected one of …"_s);

    // Missing
    row("empty file", "", u":1: guidance: missing, expected a section [guidance] with…"_s);
    row("no vendor", without("vendor"),
        u":1: guidance.vendor: missing, expected the name of the guidance system's interface: \"cpgs\""_s);
    row("no address", without("base_url"), u":1: guidance.base_url: missing, "_s + anAddress);
    row("no park", without("park_code"),
        u":1: guidance.park_code: missing, expected the car park's code in quotation marks"_s);
    row("no key", without("app_key"),
        u":1: guidance.app_key: missing, expected the partner's key in quotation marks"_s);
    row("no secret", without("app_secret_file"),
        u":1: guidance.app_secret_file: missing, expected the name of a file that holds the secret, or "
        "BAYFINDER_APP_SECRET in the environment"_s);

    // Wrong types
    row("section as a value", "guidance = 1\n",
        u":1: guidance: is a whole number, expected a section [guidance]"_s);
    row("number for a text", with("park_code = 1234"),
        u":4: guidance.park_code: is a whole number, expected a text in quotation marks"_s);
    row("text for a number", minimal + "timeout_ms = \"5000\"\n",
        u":7: guidance.timeout_ms: is a text, expected a whole number from 100 to 60000"_s);
    row("number with a point", minimal + "timeout_ms = 5e3\n",
        u":7: guidance.timeout_ms: is a number, expected a whole number from 100 to 60000"_s);
    row("text for a truth", minimal + "allow_insecure = \"yes\"\n",
        u":7: guidance.allow_insecure: is a text, expected true or false"_s);
    row("text for a list", minimal + "[guidance.images]\nallowed_hosts = \"a\"\n",
        u":8: guidance.images.allowed_hosts: is a text, expected a list of texts"_s);
    row("list with a number", minimal + "[guidance.images]\nallowed_hosts = [\n\"a\",\n1]\n",
        u":10: guidance.images.allowed_hosts: is a whole number, expected a text in quotation marks"_s);
    row("date", with("app_key = 2026-01-01"),
        u":5: guidance.app_key: is a date or time, expected a text in quotation marks"_s);
    row("list of sections", minimal + "[[kiosk]]\n", u":7: kiosk: is a list, expected a section [kiosk]"_s);

    // Texts
    row("empty", with("park_code = \"\""), u":4: guidance.park_code: is empty, expected a text"_s);
    row("control character", with("park_code = \"12\\u001b34\""),
        u":4: guidance.park_code: holds control characters, invisible characters, or needless spaces; "
        "expected a text without them"_s);
    row("space at the end", with("app_key = \"test \""), u":5: guidance.app_key: holds control…"_s);
    row("long", with("app_key = \"" + QByteArray(5000, 'x') + '"'),
        u":5: guidance.app_key: has 5000 characters, expected at most 4096"_s);

    // Ranges
    row("short timeout", minimal + "timeout_ms = 99\n",
        u":7: guidance.timeout_ms: is 99, expected a whole number from 100 to 60000"_s);
    row("long timeout", minimal + "timeout_ms = 60001\n",
        u":7: guidance.timeout_ms: is 60001, expected a whole number from 100 to 60000"_s);
    row("overflow", minimal + "timeout_ms = 4294967396\n",
        u":7: guidance.timeout_ms: is 4294967396, expected a whole number from 100 to 60000"_s);
    row("never idle", minimal + "[kiosk]\nidle_seconds = 4\n",
        u":8: kiosk.idle_seconds: is 4, expected a whole number from 5 to 3600"_s);
    row("rare vacancies", minimal + "[kiosk]\nvacancy_seconds = 3601\n",
        u":8: kiosk.vacancy_seconds: is 3601, expected a whole number from 5 to 3600"_s);
    row("no requests", minimal + "[search]\nrequests_per_search = 0\n",
        u":8: search.requests_per_search: is 0, expected a whole number from 1 to 20"_s);
    row("too many requests", minimal + "[search]\nrequests_per_minute = 6001\n",
        u":8: search.requests_per_minute: is 6001, expected a whole number from 1 to 6000"_s);
    row("no pixels", minimal + "[kiosk]\npixels_per_mm = 0\n",
        u":8: kiosk.pixels_per_mm: is 0, expected a number from 0.2 to 50"_s);
    row("not a number", minimal + "[kiosk]\npixels_per_mm = nan\n",
        u":8: kiosk.pixels_per_mm: is nan, expected a number from 0.2 to 50"_s);

    // Choices
    row("colours", minimal + "[kiosk]\ncolours = \"black\"\n",
        u":8: kiosk.colours: is \"black\", expected \"light\" or \"dark\" or \"high-contrast\""_s);
    row("keyboard", minimal + "[kiosk]\nkeyboard = \"China\"\n",
        u":8: kiosk.keyboard: is \"China\", expected \"china\" or \"latin\""_s);
    row("language", minimal + "[kiosk]\nlanguage = \"zh-CN\"\n",
        u":8: kiosk.language: not a language code, expected one such as \"en\" or \"zh_CN\""_s);
    row("language of a name", minimal + "[site]\nname = {english = \"a\"}\n",
        u":8: site.name.english: not a language code, expected one such as \"en\" or \"zh_CN\""_s);
    row("name in no language", minimal + "[site]\nname = {}\n",
        u":8: site.name: is a section, expected a text, or one per language: {en = \"...\", zh_CN = "
        "\"...\"}"_s);
    row("empty name", minimal + "[site]\nname = {en = \"\"}\n",
        u":8: site.name.en: is empty, expected a text"_s);
    row("name as a number", minimal + "[site]\nname = 7\n",
        u":8: site.name: is a whole number, expected a text, or one per language…"_s);
    row("vendor", with("vendor = \"C P\""),
        u":2: guidance.vendor: not the name of an interface, expected one such as \"cpgs\""_s);
    row("signing", minimal + "[guidance.cpgs]\nsigning = \"MD5!\"\n",
        u":8: guidance.cpgs.signing: not the name of a signing scheme, expected one such as "
        "\"md5-body-secret\""_s);

    // Addresses
    row("no scheme", with("base_url = \"cpgs.example.com\""),
        u":3: guidance.base_url: not a web address, "_s + anAddress);
    row("no host", with("base_url = \"https://\""),
        u":3: guidance.base_url: not a web address, "_s + anAddress);
    row("bad port", with("base_url = \"https://a:99999\""),
        u":3: guidance.base_url: not a web address, "_s + anAddress);
    row("other scheme", with("base_url = \"ftp://cpgs.example.com\""),
        u":3: guidance.base_url: neither https nor http, "_s + anAddress);
    row("user", with("base_url = \"https://u:p@cpgs.example.com\""),
        u":3: guidance.base_url: holds a user or password, "_s + anAddress);
    row("query", with("base_url = \"https://cpgs.example.com/?a=b\""),
        u":3: guidance.base_url: holds a query or fragment, "_s + anAddress);
    for (const char *host : {"cpgs.example.com", "127.0.0.1.example.com", "128.0.0.1",
                             "localhost.example.com", "[::2]", "0.0.0.0"})
        QTest::addRow("http to %s", host)
            << with(QByteArray("base_url = \"http://") + host + '"')
            << u":3: guidance.base_url: is http to another machine, expected https (or allow_insecure = "
               "true, where nobody can listen)"_s;
    row("path without slash", minimal + "[guidance.cpgs]\nlocate_path = \"partner\"\n",
        u":8: guidance.cpgs.locate_path: not a path, expected one such as \"/partner/findByCarNo\""_s);
    row("path with query", minimal + "[guidance.cpgs]\nbays_path = \"/a?b\"\n",
        u":8: guidance.cpgs.bays_path: not a path, expected one such as \"/partner/findByCarNo\""_s);
    for (const char *host : {"https://a.example.com", "a.example.com:80", "a/b", "*.example.com", "a b"})
        QTest::addRow("image host %s", host)
            << minimal + "[guidance.images]\nallowed_hosts = [\"" + host + "\"]\n"
            << u":8: guidance.images.allowed_hosts: \"%1\" is not the name of a host, expected names such as "
               "\"images.example.com\", without scheme, port and path"_s.arg(QString::fromUtf8(host));

    // The secret and the map
    row("secret in the file", minimal + "app_secret = \"s3cret\"\n",
        u":7: guidance.app_secret: a secret does not belong in this file, expected app_secret_file = "
        "\"FILE\", or BAYFINDER_APP_SECRET in the environment"_s);
    row("no such secret", with("app_secret_file = \"/nowhere/secret\""),
        u":6: guidance.app_secret_file: \"/nowhere/secret\" cannot be read (No such file or directory), "
        "expected a file that holds the secret"_s);
    row("no such map", minimal + "[site]\nmap = \"/nowhere/map.zip\"\n",
        u":8: site.map: \"/nowhere/map.zip\" does not exist, expected an IMDF archive (.zip) or folder"_s);
    row("map of another kind", minimal + "[site]\nmap = \"/dev/null\"\n",
        u":8: site.map: \"/dev/null\" is something else, expected an IMDF archive (.zip) or folder"_s);
}

void TestConfiguration::namesTheFault()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const auto configuration = read(content);
    QVERIFY(!configuration);
    const QString actual = configuration.error().message;
    const QString expected = m_folder->filePath(u"kiosk.toml"_s) + message;
    if (expected.endsWith(u'…'))
        QCOMPARE(actual.left(expected.size() - 1), expected.chopped(1));
    else
        QCOMPARE(actual, expected);
    QVERIFY(!actual.contains(u'\n'));
    QVERIFY(!actual.contains(u"s3cret"_s));
}

void TestConfiguration::refusesFiles()
{
    const auto message = [this](const QString &name) {
        return readConfiguration(name, m_environment).error().message;
    };
    QCOMPARE(message(u"/nowhere/kiosk.toml"_s),
             u"/nowhere/kiosk.toml: cannot be read (No such file or directory), expected a TOML file"_s);
    QCOMPARE(message(m_folder->path()),
             m_folder->path() + u": cannot be read (it is a folder), expected a TOML file"_s);
    const QString large = write(u"large.toml"_s, QByteArray(1024 * 1024 + 1, '\n'), ownersAlone);
    QCOMPARE(message(large), large + u": is larger than 1 MiB, expected a TOML file"_s);
}

void TestConfiguration::readsSecrets_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");

    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("line break") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("both breaks") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("spaces stay") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("bytes stay") << QByteArray("\xff\xe5\n") << QByteArray("\xff\xe5");
}

void TestConfiguration::readsSecrets()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    write(u"secret"_s, content, QFile::ReadOwner);
    const auto configuration = read(minimal);
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    QCOMPARE(configuration->guidance.appSecret, secret);
}

void TestConfiguration::refusesSecretFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("what");

    for (const int mode : {0640, 0620, 0604, 0602, 0644, 0777})
        QTest::addRow("mode %o", unsigned(mode))
            << QByteArray("abc\n") << mode
            << u"is open to other users, expected it to be the owner's alone: chmod 600 \"%1\""_s;
    QTest::newRow("empty") << QByteArray() << 0600 << u"is empty, expected the secret"_s;
    QTest::newRow("empty line") << QByteArray("\n") << 0600 << u"is empty, expected the secret"_s;
    QTest::newRow("spaces") << QByteArray("  \n") << 0600 << u"is empty, expected the secret"_s;
    const QString lines = u"holds more than one line, expected nothing but the secret"_s;
    QTest::newRow("two lines") << QByteArray("a\nb\n") << 0600 << lines;
    QTest::newRow("two line breaks") << QByteArray("a\n\n") << 0600 << lines;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << 0600 << lines;
    QTest::newRow("long") << QByteArray(5000, 'x') << 0600 << u"is too long, expected at most 4096 bytes"_s;
}

void TestConfiguration::refusesSecretFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    QFETCH(QString, what);
    const QString name = write(u"secret"_s, content, ownersAlone);
    QCOMPARE(::chmod(QFile::encodeName(name).constData(), mode_t(mode)), 0);
    const QString configurationName = m_folder->filePath(u"kiosk.toml"_s);
    const QString detail = what.contains(u"%1"_s) ? what.arg(name) : what;
    QCOMPARE(read(minimal).error().message,
             u"%1:6: guidance.app_secret_file: \"%2\" %3"_s.arg(configurationName, name, detail));
}

void TestConfiguration::prefersTheEnvironmentsSecret()
{
    m_environment.insert(u"BAYFINDER_APP_SECRET"_s, u"from outside\n"_s);
    const auto configuration = read(without("app_secret_file"));
    if (!configuration)
        QFAIL(qPrintable(configuration.error().message));
    QCOMPARE(configuration->guidance.appSecret, "from outside");
    QCOMPARE(read(minimal)->guidance.appSecret, "from outside");
}

void TestConfiguration::refusesTheEnvironmentsEmptySecret()
{
    m_environment.insert(u"BAYFINDER_APP_SECRET"_s, u""_s);
    QCOMPARE(
        read(minimal).error().message,
        m_folder->filePath(u"kiosk.toml"_s)
            + u":6: guidance.app_secret_file: BAYFINDER_APP_SECRET in the environment, which goes before "
              "it, is empty, expected the secret"_s);
}

// Every file that differs from a good one in one byte gives a configuration or one line, and no crash.
void TestConfiguration::survivesAnyBytes()
{
    const QByteArray good = minimal + "[site]\nname = {en = \"a\"}\n[kiosk]\nidle_seconds = 5\n";
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char byte : {'\0', '"', '\n', '[', '=', '\\', '\x80', '9'}) {
            QByteArray content = good;
            content[i] = byte;
            const auto configuration = read(content);
            if (!configuration)
                QVERIFY(!configuration.error().message.contains(u'\n'));
        }
    }
}

void TestConfiguration::tellsTheLineLater_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message"); // after the file's name
    QTest::newRow("a text") << QByteArray("# ours\n[staff]\nlanguage = \"xx\"\n")
                            << u":3: staff.language: no"_s;
    QTest::newRow("a long key") << QByteArray("\nstaff.language = \"xx\"\n") << u":2: staff.language: no"_s;
    QTest::newRow("changed meanwhile") << QByteArray("[staff]\n") << u": staff.language: no"_s;
    QTest::newRow("broken meanwhile") << QByteArray("[staff") << u": staff.language: no"_s;
}

void TestConfiguration::tellsTheLineLater()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"staff.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(errorIn(file.fileName(), u"staff.language"_s, u"no"_s).message, file.fileName() + message);
}

QTEST_GUILESS_MAIN(TestConfiguration)

#include "tst_configuration.moc"
