// SPDX-License-Identifier: Apache-2.0
#include "platform/configurationedit.h"
#include "platform/configurationfile.h"
#include "platform/secret.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace bayfinder;
using namespace Qt::StringLiterals;

using Changes = QList<ConfigurationChange>;
using NotSaved = ConfigurationFile::NotSaved;

Q_DECLARE_METATYPE(bayfinder::ConfigurationValue)

/// Changing a configuration file without disturbing what else is in it.
class TestConfigurationEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void edits_data();
    void edits();
    void writesTexts_data();
    void writesTexts();
    void refuses_data();
    void refuses();
    void readsValues();
    void tellsEveryFault();
    void saves();
    void savesWhatALinkLeadsTo();
    void leavesTheInvalid();
    void leavesWhatSomebodyChanged();
    void leavesWhatCannotBeWritten();
    void writesSecrets();
    void leavesSecretsThatAreNone();

private:
    QString write(const QString &name, const QByteArray &content,
                  QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);
    QByteArray contentOf(const QString &name) const;
    ConfigurationFile read(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray commented = "# The garage by the lake\n"
                             "[guidance]   # their cloud\n"
                             "vendor = \"cpgs\"\n"
                             "base_url = \"http://127.0.0.1:8080\"  # until May\n"
                             "park_code='1234'\n"
                             "app_key = \"test\"\n"
                             "app_secret_file = \"secret\"\n"
                             "# timeout_ms = 100\n"
                             "\n"
                             "# Nothing else yet.\n";

ConfigurationChange set(const QString &key, const ConfigurationValue &value)
{
    return {key, value};
}

ConfigurationChange remove(const QString &key)
{
    return {key, std::nullopt};
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void TestConfigurationEdit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(u"secret"_s, "s3cret\n");
}

QString TestConfigurationEdit::write(const QString &name, const QByteArray &content,
                                     QFile::Permissions permissions)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(permissions))
        qFatal("cannot write a test's file");
    return file.fileName();
}

QByteArray TestConfigurationEdit::contentOf(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(no file)";
}

ConfigurationFile TestConfigurationEdit::read(const QString &name) const
{
    auto file = ConfigurationFile::read(m_folder->filePath(name));
    if (!file)
        qFatal("cannot read a test's file");
    return *file;
}

void TestConfigurationEdit::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const Changes &changes, const char *after) {
        QTest::newRow(name) << QByteArray(before) << changes << QByteArray(after);
    };
    const auto number = [](qint64 value) { return ConfigurationValue(value); };

    row("nothing", "a =1 #c\n", {}, "a =1 #c\n");
    row("a value, with its comment", "[k] # c\n  a  =  'x'   # why\nb = 2\n", {set(u"k.a"_s, u"y"_s)},
        "[k] # c\n  a  =  \"y\"   # why\nb = 2\n");
    row("flags and numbers", "[k]\na = true\nb = +1_000 # c\n",
        {set(u"k.a"_s, false), set(u"k.b"_s, number(7))}, "[k]\na = false\nb = 7 # c\n");
    row("a text of several lines", "[k]\na = \"\"\"\nx\ny\"\"\" # c\nb = 2\n", {set(u"k.a"_s, u"z"_s)},
        "[k]\na = \"z\" # c\nb = 2\n");
    row("characters of several bytes before it",
        "[k]\na = {x = \"\xE6\xB9\x96\xF0\x9F\x98\x80\", y = \"b\"} # \xE6\xB9\x96\n",
        {set(u"k.a.y"_s, u"c"_s)},
        "[k]\na = {x = \"\xE6\xB9\x96\xF0\x9F\x98\x80\", y = \"c\"} # \xE6\xB9\x96\n");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a.b = 1\n",
        {set(u"a.b"_s, number(2))},
        "\xEF\xBB\xBF"
        "a.b = 2\n");
    row("a list", "[k]\na = [ 'x',\n  'y', # c\n] # d\n", {set(u"k.a"_s, QStringList{u"x"_s, u"z"_s})},
        "[k]\na = [\"x\", \"z\"] # d\n");
    row("an empty list", "[k]\na = ['x']\n", {set(u"k.a"_s, QStringList())}, "[k]\na = []\n");

    row("a key more", "[k]\n  a = 1 # c\n\n# of l\n[l]\nb = 2\n", {set(u"k.n"_s, number(3))},
        "[k]\n  a = 1 # c\n  n = 3\n\n# of l\n[l]\nb = 2\n");
    row("in an empty section", "[k] # c\n\n[l]\n", {set(u"k.n"_s, number(3))}, "[k] # c\nn = 3\n\n[l]\n");
    row("in a section before its own", "[k]\na = 1\n[k.l]\nb = 2\n", {set(u"k.n"_s, number(3))},
        "[k]\na = 1\nn = 3\n[k.l]\nb = 2\n");
    row("without line break at the end", "[k]\na = 1", {set(u"k.n"_s, number(3))}, "[k]\na = 1\nn = 3\n");
    row("with other line breaks", "[k]\r\na = 1\r\n", {set(u"k.n"_s, number(3)), set(u"l.m"_s, number(4))},
        "[k]\r\na = 1\r\nn = 3\r\n\r\n[l]\r\nm = 4\r\n");
    row("a section more", "[k]\na = 1\n# end", {set(u"k.l.m"_s, number(3)), set(u"k.l.n"_s, number(4))},
        "[k]\na = 1\n# end\n\n[k.l]\nm = 3\nn = 4\n");
    row("in an empty file", "", {set(u"k.n"_s, number(3))}, "[k]\nn = 3\n");
    row("the section above another", "[k.l]\na = 1\n", {set(u"k.n"_s, number(3))},
        "[k.l]\na = 1\n\n[k]\nn = 3\n");
    row("a section that was above another", "[k.l]\na = 1\n[k]\nb = 2\n[m]\n", {set(u"k.n"_s, number(3))},
        "[k.l]\na = 1\n[k]\nb = 2\nn = 3\n[m]\n");
    row("beside lists of sections", "[k]\na = 1\n[[k.l]]\nb = 1\n[[k.l]]\nb = 2\n",
        {set(u"k.n"_s, number(3))}, "[k]\na = 1\nn = 3\n[[k.l]]\nb = 1\n[[k.l]]\nb = 2\n");

    row("in braces", "[k]\nl = {a = 1 } # c\n", {set(u"k.l.n"_s, number(3))},
        "[k]\nl = {a = 1, n = 3 } # c\n");
    row("in empty braces", "[k]\nl = { } # c\n", {set(u"k.l.n"_s, number(3))}, "[k]\nl = {n = 3} # c\n");
    row("deep in braces", "k = {a = 1}\n", {set(u"k.l.n"_s, number(3))}, "k = {a = 1, l.n = 3}\n");
    row("dots in braces", "k = {l.a = 1, b = 2}\n", {set(u"k.l.n"_s, number(3))},
        "k = {l.a = 1, b = 2, l.n = 3}\n");
    row("with dots", "[k]\nl.a = 1 # c\nb = 2\n[m]\n", {set(u"k.l.n"_s, number(3))},
        "[k]\nl.a = 1 # c\nb = 2\nl.n = 3\n[m]\n");
    row("with dots at the top", "k.a = 1\n[l]\nb = 2\n", {set(u"k.n"_s, number(3))},
        "k.a = 1\nk.n = 3\n[l]\nb = 2\n");
    row("a value with dots", "[k]\nl.a = 1 # c\n", {set(u"k.l.a"_s, number(2))}, "[k]\nl.a = 2 # c\n");

    row("a key less", "[k]\n# about a\na = 1 # c\nb = 2\n", {remove(u"k.a"_s)}, "[k]\n# about a\nb = 2\n");
    row("the last without line break", "[k]\na = 1\nb = 2", {remove(u"k.b"_s)}, "[k]\na = 1\n");
    row("of several lines", "[k]\na = [\n1,\n2]\nb = 2\n", {remove(u"k.a"_s)}, "[k]\nb = 2\n");
    row("with dots, too", "[k]\nl.a = 1\nb = 2\n", {remove(u"k.l.a"_s)}, "[k]\nb = 2\n");
    row("the first in braces", "k = {a = 1, b = 2, c = 3} # c\n", {remove(u"k.a"_s)},
        "k = { b = 2, c = 3} # c\n");
    row("the middle one", "k = {a = 1, b = 2, c = 3} # c\n", {remove(u"k.b"_s)}, "k = {a = 1, c = 3} # c\n");
    row("the last in braces", "k = {a = 1, b = 2 } # c\n", {remove(u"k.b"_s)}, "k = {a = 1 } # c\n");
    row("the only one in braces", "k = { a = 1 } # c\n", {remove(u"k.a"_s)}, "k = {} # c\n");
    row("one that is not there", "[k]\na = 1\n", {remove(u"k.b"_s), remove(u"l.a"_s)}, "[k]\na = 1\n");
    row("a whole section", "[k]\na = 1\n[k.n] # c\nen = \"x\"\nde = \"y\"\n[l]\n", {remove(u"k.n"_s)},
        "[k]\na = 1\n[l]\n");

    const ConfigurationTexts both{{u"en"_s, u"Lake"_s}, {u"zh_CN"_s, text("\xE6\xB9\x96")}};
    const ConfigurationTexts everywhere{{QString(), u"Lake"_s}};
    row("texts for one", "[k]\nn = \"x\" # c\n", {set(u"k.n"_s, both)},
        "[k]\nn = {en = \"Lake\", zh_CN = \"\xE6\xB9\x96\"} # c\n");
    row("one for texts", "[k]\nn = {en = \"x\", de = \"y\"} # c\n", {set(u"k.n"_s, everywhere)},
        "[k]\nn = \"Lake\" # c\n");
    row("texts in a section", "[k.n]\nde = \"y\" # c\n# d\nen = \"x\" # e\n", {set(u"k.n"_s, both)},
        "[k.n]\n# d\nen = \"Lake\" # e\nzh_CN = \"\xE6\xB9\x96\"\n");
    row("one for a section", "[k]\na = 1\n[k.n]\nen = \"x\"\n", {set(u"k.n"_s, everywhere)},
        "[k]\na = 1\nn = \"Lake\"\n");
    row("texts with dots", "[k]\nn.de = \"y\"\nn.en = \"x\" # c\n", {set(u"k.n"_s, both)},
        "[k]\nn.en = \"Lake\" # c\nn.zh_CN = \"\xE6\xB9\x96\"\n");
}

void TestConfigurationEdit::edits()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Changes, changes);
    QFETCH(const QByteArray, after);
    const auto edited = editedConfiguration(before, changes);
    if (!edited)
        QFAIL(qPrintable(edited.error().what));
    QCOMPARE(*edited, after);
}

void TestConfigurationEdit::writesTexts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Lake side"_s << QByteArray("\"Lake side\"");
    QTest::newRow("quotes") << uR"(a "b" 'c' \d)"_s << QByteArray(R"("a \"b\" 'c' \\d")");
    QTest::newRow("a comment's sign") << u"a # b"_s << QByteArray("\"a # b\"");
    QTest::newRow("several lines") << u"a\nb\tc\x7f"_s << QByteArray(R"("a\u000ab\u0009c\u007f")");
    QTest::newRow("Unicode") << text("\xE6\xB9\x96\xF0\x9F\x98\x80")
                             << QByteArray("\"\xE6\xB9\x96\xF0\x9F\x98\x80\"");
}

void TestConfigurationEdit::writesTexts()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, written);
    QCOMPARE(tomlText(value), written);
    const auto edited = editedConfiguration("[k]\nb = 2 # c\n", {set(u"k.a"_s, value)});
    QVERIFY(edited);
    QCOMPARE(std::get<QString>(configurationValues(*edited)->value(u"k.a"_s)), value);
}

void TestConfigurationEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ConfigurationChange>("change");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *before, const ConfigurationChange &change,
                        const QString &fault) {
        QTest::newRow(name) << QByteArray(before) << change << fault;
    };
    row("no TOML", "[k\n", set(u"k.a"_s, true), u"not TOML"_s);
    row("a value in the section's place", "k = 1\n", set(u"k.a"_s, true), u"is no section, expected one"_s);
    row("a list of sections", "[[k]]\nb = 1\n", set(u"k.a"_s, true), u"is no section, expected one"_s);
    row("a list of sections below", "[[k.a]]\nb = 1\n", remove(u"k"_s),
        u"holds a list of sections, expected none"_s);
}

void TestConfigurationEdit::refuses()
{
    QFETCH(const QByteArray, before);
    QFETCH(const ConfigurationChange, change);
    QFETCH(const QString, fault);
    const auto edited = editedConfiguration(before, {change});
    QVERIFY(!edited);
    QVERIFY2(edited.error().what.startsWith(fault), qPrintable(edited.error().what));
}

void TestConfigurationEdit::readsValues()
{
    const auto values = configurationValues("[k]\na = true\nb = 7\nc = 1.5\nd = \"x\"\ne = [\"y\", \"z\"]\n"
                                            "f = [1]\ng = 2020-01-01\nl.m = 'n'\n[[p]]\nq = 1\n");
    QVERIFY(values);
    const QMap<QString, ConfigurationValue> expected{{u"k.a"_s, true},
                                                     {u"k.b"_s, qint64(7)},
                                                     {u"k.c"_s, 1.5},
                                                     {u"k.d"_s, u"x"_s},
                                                     {u"k.e"_s, QStringList{u"y"_s, u"z"_s}},
                                                     {u"k.l.m"_s, u"n"_s}};
    QCOMPARE(values->keys(), expected.keys());
    QVERIFY(*values == expected);
}

void TestConfigurationEdit::tellsEveryFault()
{
    const QString name = m_folder->filePath(u"not-there.toml"_s);
    const auto configuration = readConfigurationText("[kiosk]\nidle_seconds = 1\nlanguage = \"?\"\n", name,
                                                     {}, GuidanceSection::Optional);
    QVERIFY(!configuration);
    const QList<ConfigurationFault> &faults = configuration.error();
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults[0].key, u"kiosk.language"_s);
    QCOMPARE(faults[0].line, 3);
    QCOMPARE(faults[1].key, u"kiosk.idle_seconds"_s);
    QCOMPARE(errorOf(faults[1], name).message,
             name + u":2: kiosk.idle_seconds: is 1, expected a whole number from 5 to 3600"_s);
}

void TestConfigurationEdit::saves()
{
    write(u"g.toml"_s, commented, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    ConfigurationFile file = read(u"g.toml"_s);
    QVERIFY(file.isWritable());
    const auto saved = file.save({set(u"guidance.base_url"_s, u"https://cpgs.example.com"_s),
                                  set(u"guidance.timeout_ms"_s, qint64(2500)),
                                  set(u"site.name"_s, ConfigurationTexts{{u"en"_s, u"Lake"_s}})},
                                 {});
    if (!saved)
        QFAIL(qPrintable(saved.error().message));
    QByteArray expected = commented;
    expected.replace("http://127.0.0.1:8080", "https://cpgs.example.com");
    expected.replace("\"secret\"\n", "\"secret\"\ntimeout_ms = 2500\n");
    expected += "\n[site]\nname = {en = \"Lake\"}\n";
    QCOMPARE(contentOf(u"g.toml"_s), expected);
    QCOMPARE(file.text(), expected);
    constexpr QFile::Permissions asBefore = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QCOMPARE(QFile::permissions(file.fileName()) & ~(QFile::ReadUser | QFile::WriteUser), asBefore);

    // And on, from what is there now.
    QVERIFY(file.save({remove(u"guidance.timeout_ms"_s)}, {}));
    QVERIFY(!contentOf(u"g.toml"_s).contains("2500"));
}

void TestConfigurationEdit::savesWhatALinkLeadsTo()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    write(u"real/g.toml"_s, commented);
    const QString link = m_folder->filePath(u"link.toml"_s);
    QVERIFY(QFile::link(u"real/g.toml"_s, link));
    ConfigurationFile file = read(u"link.toml"_s);
    const auto saved = file.save({set(u"guidance.app_key"_s, u"other"_s)}, {});
    if (!saved)
        QFAIL(qPrintable(saved.error().message));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(contentOf(u"real/g.toml"_s).contains("app_key = \"other\""));
}

void TestConfigurationEdit::leavesTheInvalid()
{
    write(u"g.toml"_s, commented);
    ConfigurationFile file = read(u"g.toml"_s);
    const auto saved = file.save({set(u"guidance.base_url"_s, u"http://cpgs.example.com"_s)}, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().reason, NotSaved::Reason::Invalid);
    QCOMPARE(saved.error().faults.first().key, u"guidance.base_url"_s);
    QVERIFY(saved.error().message.startsWith(file.fileName() + u":4: guidance.base_url: is http"_s));
    QVERIFY(!saved.error().message.contains("s3cret"_L1));
    QCOMPARE(contentOf(u"g.toml"_s), commented);
    QCOMPARE(file.text(), commented);
}

void TestConfigurationEdit::leavesWhatSomebodyChanged()
{
    write(u"g.toml"_s, commented);
    ConfigurationFile file = read(u"g.toml"_s);
    write(u"g.toml"_s, commented + "# mine\n");
    auto saved = file.save({set(u"guidance.app_key"_s, u"other"_s)}, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().reason, NotSaved::Reason::Changed);
    QCOMPARE(contentOf(u"g.toml"_s), commented + "# mine\n");

    QVERIFY(QFile::remove(file.fileName()));
    saved = file.save({set(u"guidance.app_key"_s, u"other"_s)}, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().reason, NotSaved::Reason::Changed);
    QVERIFY(!QFile::exists(file.fileName()));
}

void TestConfigurationEdit::leavesWhatCannotBeWritten()
{
    write(u"g.toml"_s, commented);
    ConfigurationFile file = read(u"g.toml"_s);
    // Permissions stop nobody who is root; a full disk does. This limit is one.
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{1, limit.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &none);
    const auto saved = file.save({set(u"guidance.app_key"_s, u"other"_s)}, {});
    const auto secret = writeSecretFile(m_folder->filePath(u"secret"_s), "n3w");
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!saved);
    QCOMPARE(saved.error().reason, NotSaved::Reason::Unwritable);
    QVERIFY2(saved.error().message.startsWith(file.fileName() + u": cannot be written ("_s),
             qPrintable(saved.error().message));
    QCOMPARE(contentOf(u"g.toml"_s), commented);
    QVERIFY(!secret);
    QVERIFY2(secret.error().contains(u"cannot be written ("_s), qPrintable(secret.error()));
    QCOMPARE(contentOf(u"secret"_s), "s3cret\n");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // nothing is left of the attempts
}

void TestConfigurationEdit::writesSecrets()
{
    const QString fresh = m_folder->filePath(u"fresh"_s);
    QVERIFY(writeSecretFile(fresh, "n3w"));
    QCOMPARE(readSecretFile(fresh).value(), "n3w");

    // One that others could read was no secret any more, but the new one shall be.
    write(u"open"_s, "old\n", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(QFile::link(u"open"_s, m_folder->filePath(u"link"_s)));
    QVERIFY(writeSecretFile(m_folder->filePath(u"link"_s), "n3w"));
    QVERIFY(QFileInfo(m_folder->filePath(u"link"_s)).isSymLink());
    QCOMPARE(readSecretFile(m_folder->filePath(u"open"_s)).value(), "n3w");
}

void TestConfigurationEdit::leavesSecretsThatAreNone()
{
    const QString name = m_folder->filePath(u"secret"_s);
    const QByteArray wrong[] = {"", " ", "a\nb", QByteArray(4096, 'x')};
    for (const QByteArray &secret : wrong)
        QVERIFY(!writeSecretFile(name, secret));
    QCOMPARE(readSecretFile(name).value(), "s3cret");
    QVERIFY(!writeSecretFile(m_folder->path(), "n3w"));
    const auto nowhere = writeSecretFile(m_folder->filePath(u"no/folder"_s), "n3w");
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().contains("n3w"_L1));
}

QTEST_GUILESS_MAIN(TestConfigurationEdit)

#include "tst_configurationedit.moc"
