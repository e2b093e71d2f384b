// SPDX-License-Identifier: Apache-2.0
#include "demosite/demosite.h"
#include "platform/secret.h"
#include "platform/simulatorprocess.h"
#include "staff/connection/checkwords.h"
#include "staff/connection/connectionpage.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaProperty>
#include <QNetworkAccessManager>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QTranslator>

#include <unistd.h>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

/// A language in which each text is in brackets: what does not come from a translator is outside of them.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'⟦' + QString::fromUtf8(text) + u'⟧';
    }

    /// What is left of @p text without all that is in brackets.
    static QString outside(const QString &text)
    {
        QString rest;
        int depth = 0;
        for (const QChar character : text) {
            depth += character == u'⟦' ? 1 : 0;
            if (depth == 0)
                rest += character;
            depth -= character == u'⟧' ? 1 : 0;
        }
        return rest.trimmed();
    }
};

} // namespace

/// The page with the configuration, driven by the names of its widgets.
class TestConnectionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheFile();
    void savesAndKeepsTheRest();
    void showsFaultsBesideTheFields_data();
    void showsFaultsBesideTheFields();
    void doesNotSaveFaults();
    void tellsUnsavedChanges();
    void asksBeforeLeaving_data();
    void asksBeforeLeaving();
    void reportsWhatCannotBeWritten();
    void reportsWhatSomebodyChanged();
    void isReadOnlyWithoutFile();
    void isReadOnlyForWhatIsNoToml();
    void neverShowsTheSecret();
    void savesANewSecret();
    void usesTheSecretOfTheEnvironment();
    void namesPerLanguage();
    void proposesKiosks();
    void testsWhatIsInTheForm();
    void testsWithTheNewSecret();
    void tellsWhatFails();
    void wordsWhatATestFinds();
    void wordsNumbersAndNames_data();
    void wordsNumbersAndNames();
    void testsInTheLanguageOfTheWindow();
    void cancelsATest();
    void forgets();
    void canBeWorkedWithByKeyboard();

private:
    QString write(const QString &name, const QByteArray &content);
    QByteArray contentOf(const QString &name) const;
    void open();
    template <typename W>
    W *part(const QString &name) const;
    QString textOf(const QString &label) const;
    QString faultOf(const QString &key) const;
    void type(const QString &key, const QString &text);
    void press(const QString &button);
    QString testWords() const;
    QStringList textsOfAllWidgets() const;

    SimulatorProcess m_simulator{QStringLiteral(BAYFINDER_BIN_DIR) + u"/bayfinder-simulator"_s,
                                 {u"--site"_s, demoSiteFolder()}};
    GuidanceSettings m_garage;
    QByteArray m_configuration;
    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    SystemClock m_clock;
    QProcessEnvironment m_environment;
    std::unique_ptr<ConnectionPage> m_page;
};

void TestConnectionPage::initTestCase()
{
    QSignalSpy ready(&m_simulator, &SimulatorProcess::ready);
    m_simulator.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    m_garage = ready.first().first().value<GuidanceSettings>();
    m_configuration = "# The garage by the lake\n"
                      "[guidance]\n"
                      "vendor = \"cpgs\"\n"
                      "base_url = \""
        + m_garage.baseUrl.toEncoded()
        + "\"  # a simulated one\n"
          "park_code = \""
        + m_garage.parkCode.toUtf8()
        + "\"\n"
          "app_key = \""
        + m_garage.appKey.toUtf8()
        + "\"\n"
          "app_secret_file = \"secret\"\n"
          "\n"
          "# What the kiosk has stays out of this form.\n"
          "[kiosk]\n"
          "idle_seconds = 90\n";
}

void TestConnectionPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_environment = QProcessEnvironment();
    write(u"secret"_s, m_garage.appSecret + '\n');
    write(u"staff.toml"_s, m_configuration);
}

void TestConnectionPage::cleanup()
{
    m_page.reset();
}

QString TestConnectionPage::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot write a test's file");
    return file.fileName();
}

QByteArray TestConnectionPage::contentOf(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(no file)";
}

void TestConnectionPage::open()
{
    m_page = std::make_unique<ConnectionPage>(ConnectionPage::Subjects{
        m_folder->filePath(u"staff.toml"_s), Configuration(), m_environment, m_network, m_clock});
    m_page->resize(1000, 700);
    m_page->show();
}

template <typename W>
W *TestConnectionPage::part(const QString &name) const
{
    W *found = m_page->findChild<W *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return found;
}

QString TestConnectionPage::textOf(const QString &label) const
{
    if (const auto *text = m_page->findChild<QTextEdit *>(label))
        return text->isVisible() ? text->toPlainText() : QString();
    const auto *found = part<QLabel>(label);
    return found->isVisible() ? found->text() : QString();
}

QString TestConnectionPage::faultOf(const QString &key) const
{
    return textOf(key + u".fault"_s);
}

void TestConnectionPage::type(const QString &key, const QString &text)
{
    auto *line = part<QLineEdit>(key);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void TestConnectionPage::press(const QString &button)
{
    QTest::mouseClick(part<QAbstractButton>(button), Qt::LeftButton);
}

QString TestConnectionPage::testWords() const
{
    QStringList words;
    const QStringList names = ConnectionTest::names();
    for (const QString &name : names)
        words += textOf(u"test."_s + name + u".word"_s);
    return words.join(u' ');
}

/// Every property that is a text, of every widget.
QStringList TestConnectionPage::textsOfAllWidgets() const
{
    QStringList texts;
    QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
    widgets.append(m_page.get());
    for (const QWidget *widget : std::as_const(widgets)) {
        const QMetaObject *type = widget->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QVariant value = type->property(i).read(widget);
            if (value.typeId() == QMetaType::QString)
                texts += value.toString();
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts += box->itemText(i);
        }
    }
    return texts;
}

void TestConnectionPage::showsTheFile()
{
    open();
    QCOMPARE(part<QComboBox>(u"guidance.vendor"_s)->currentText(), u"cpgs"_s);
    QCOMPARE(part<QLineEdit>(u"guidance.base_url"_s)->text(), m_garage.baseUrl.toString());
    QCOMPARE(part<QCheckBox>(u"guidance.allow_insecure"_s)->isChecked(), false);
    QCOMPARE(part<QLineEdit>(u"guidance.app_secret_file"_s)->text(), u"secret"_s);
    QCOMPARE(part<QSpinBox>(u"guidance.timeout_ms"_s)->value(), 5000);
    QCOMPARE(part<QComboBox>(u"guidance.cpgs.signing"_s)->currentText(), u"md5-body-secret"_s);
    QCOMPARE(part<QLineEdit>(u"guidance.cpgs.locate_path"_s)->text(), QString());
    QCOMPARE(part<QLineEdit>(u"guidance.cpgs.locate_path"_s)->placeholderText(), u"/partner/findByCarNo"_s);
    QCOMPARE(part<QSpinBox>(u"staff.sign_out_minutes"_s)->value(), 15);
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!part<QAbstractButton>(u"save"_s)->isEnabled());
    QVERIFY(textOf(u"state"_s).contains(u"staff.toml"_s));
    QCOMPARE(textOf(u"notice"_s), QString());
}

void TestConnectionPage::savesAndKeepsTheRest()
{
    open();
    QSignalSpy told(m_page.get(), &Page::told);
    QSignalSpy restart(m_page.get(), &ConnectionPage::restartWanted);
    type(u"guidance.park_code"_s, u"99 \"B\""_s);
    part<QSpinBox>(u"guidance.timeout_ms"_s)->setValue(2500);
    part<QPlainTextEdit>(u"guidance.images.allowed_hosts"_s)
        ->setPlainText(u"a.example.com\n\n b.example.com "_s);
    part<QSpinBox>(u"staff.sign_out_minutes"_s)->setValue(0);
    auto *colours = part<QComboBox>(u"staff.colours"_s);
    colours->setCurrentIndex(colours->findData(u"dark"_s));
    press(u"save"_s);
    QByteArray expected = m_configuration;
    expected.replace("park_code = \"" + m_garage.parkCode.toUtf8() + "\"", "park_code = \"99 \\\"B\\\"\"");
    expected.replace("\"secret\"\n", "\"secret\"\ntimeout_ms = 2500\n");
    expected += "\n[guidance.images]\nallowed_hosts = [\"a.example.com\", \"b.example.com\"]\n"
                "\n[staff]\ncolours = \"dark\"\nsign_out_minutes = 0\n";
    QCOMPARE(contentOf(u"staff.toml"_s), expected);
    QVERIFY(!m_page->hasUnsavedChanges());
    QCOMPARE(told.size(), 1);
    QVERIFY2(textOf(u"state"_s).contains(u"started again"_s), qPrintable(textOf(u"state"_s)));
    QVERIFY(restart.isEmpty());
    press(u"restart"_s);
    QCOMPARE(restart.size(), 1);

    // What is as usual again is not taken out, and what is not said is not written.
    part<QSpinBox>(u"guidance.timeout_ms"_s)->setValue(5000);
    part<QPlainTextEdit>(u"guidance.images.allowed_hosts"_s)->clear();
    press(u"save"_s);
    expected.replace("timeout_ms = 2500", "timeout_ms = 5000");
    expected.replace("allowed_hosts = [\"a.example.com\", \"b.example.com\"]\n", "");
    QCOMPARE(contentOf(u"staff.toml"_s), expected);
}

void TestConnectionPage::showsFaultsBesideTheFields_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fault"); // its beginning
    QTest::newRow("address") << u"guidance.base_url"_s << u"cpgs.example.com"_s << u"Not an address"_s;
    QTest::newRow("http") << u"guidance.base_url"_s << u"http://cpgs.example.com"_s << u"Plain http"_s;
    QTest::newRow("no address") << u"guidance.base_url"_s << QString() << u"Needed."_s;
    QTest::newRow("no code") << u"guidance.park_code"_s << QString() << u"Needed."_s;
    QTest::newRow("spaces") << u"guidance.app_key"_s << u" a"_s << u"Holds characters"_s;
    QTest::newRow("no secret's file") << u"guidance.app_secret_file"_s << QString() << u"Needed: the file"_s;
    QTest::newRow("another file") << u"guidance.app_secret_file"_s << u"nowhere"_s
                                  << u"The secret cannot be read: "_s;
    QTest::newRow("path") << u"guidance.cpgs.bays_path"_s << u"bays"_s << u"Not a path."_s;
    QTest::newRow("map") << u"site.map"_s << u"nowhere"_s << u"There is no map"_s;
    QTest::newRow("name") << u"site.name.en"_s << u" Lake"_s << u"Holds characters"_s;
    QTest::newRow("database") << u"staff.database"_s << u"."_s << u"This is a folder."_s;
}

void TestConnectionPage::showsFaultsBesideTheFields()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const QString, fault);
    open();
    const QString field = key.startsWith(u"site.name"_s) ? u"site.name"_s : key;
    QCOMPARE(faultOf(field), QString());
    const QString before = part<QLineEdit>(key)->text();
    type(key, typed);
    QVERIFY2(faultOf(field).startsWith(fault), qPrintable(faultOf(field)));
    QVERIFY(!faultOf(field).contains(u'\n'));
    // Of each its own, not only of one.
    type(u"guidance.cpgs.free_path"_s, u"free"_s);
    QVERIFY(faultOf(field).startsWith(fault));
    QVERIFY(faultOf(u"guidance.cpgs.free_path"_s).startsWith(u"Not a path"_s));
    type(key, before);
    QCOMPARE(faultOf(field), QString());
}

void TestConnectionPage::doesNotSaveFaults()
{
    open();
    type(u"guidance.park_code"_s, u"99"_s);
    type(u"site.map"_s, u"nowhere"_s);
    part<QLineEdit>(u"guidance.park_code"_s)->setFocus();
    press(u"save"_s);
    QCOMPARE(contentOf(u"staff.toml"_s), m_configuration);
    QVERIFY(m_page->hasUnsavedChanges());
    QTRY_COMPARE(QApplication::focusWidget(), part<QLineEdit>(u"site.map"_s));

    // Only the adapter knows that this is none.
    press(u"revert"_s);
    type(u"guidance.cpgs.free_path"_s, u"/a/../b"_s);
    QVERIFY2(textOf(u"notice"_s).contains(u"path of free"_s), qPrintable(textOf(u"notice"_s)));
    press(u"save"_s);
    QCOMPARE(contentOf(u"staff.toml"_s), m_configuration);
}

void TestConnectionPage::tellsUnsavedChanges()
{
    open();
    type(u"guidance.park_code"_s, u"99"_s);
    QVERIFY(m_page->hasUnsavedChanges());
    QVERIFY(textOf(u"state"_s).contains(u"not saved"_s));
    type(u"guidance.park_code"_s, m_garage.parkCode);
    QVERIFY(!m_page->hasUnsavedChanges());
    type(u"newSecret"_s, u"n3w"_s);
    QVERIFY(m_page->hasUnsavedChanges());
    press(u"revert"_s);
    QVERIFY(!m_page->hasUnsavedChanges());
    QCOMPARE(part<QLineEdit>(u"newSecret"_s)->text(), QString());

    // What the form cannot show as it is would be written, and that is said.
    write(u"staff.toml"_s, m_configuration + "[staff]\nkeep_days = 5000\n");
    open();
    QVERIFY(m_page->hasUnsavedChanges());
    QCOMPARE(part<QSpinBox>(u"staff.keep_days"_s)->value(), 3660);
    press(u"save"_s);
    QVERIFY(contentOf(u"staff.toml"_s).endsWith("keep_days = 3660\n"));
}

void TestConnectionPage::asksBeforeLeaving_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save") << QMessageBox::Save << true << true;
    QTest::newRow("discard") << QMessageBox::Discard << true << false;
    QTest::newRow("cancel") << QMessageBox::Cancel << false << false;
}

void TestConnectionPage::asksBeforeLeaving()
{
    QFETCH(const QMessageBox::StandardButton, answer);
    QFETCH(const bool, leaves);
    QFETCH(const bool, saves);
    open();
    QVERIFY(m_page->confirmLeaving()); // without asking: nobody would answer
    type(u"guidance.park_code"_s, u"99"_s);
    QTimer::singleShot(0, m_page.get(), [this, answer] {
        QTest::mouseClick(part<QMessageBox>(u"confirmLeaving"_s)->button(answer), Qt::LeftButton);
    });
    QCOMPARE(m_page->confirmLeaving(), leaves);
    QCOMPARE(contentOf(u"staff.toml"_s).contains("\"99\""), saves);
    QCOMPARE(m_page->hasUnsavedChanges(), !leaves);
}

void TestConnectionPage::reportsWhatCannotBeWritten()
{
    constexpr QFile::Permissions forAll = QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  forAll | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"staff.toml"_s), forAll));
    // Nothing is protected from root.
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(!isRoot || ::setresuid(65534, 65534, 0) == 0);
    open();
    QVERIFY(!isRoot || ::setresuid(0, 0, 0) == 0);
    QVERIFY(QFile::setPermissions(m_folder->path(), forAll | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(textOf(u"notice"_s).contains(u"write-protected"_s), qPrintable(textOf(u"notice"_s)));
    QVERIFY(part<QLineEdit>(u"guidance.park_code"_s)->isReadOnly());
    QVERIFY(!part<QSpinBox>(u"guidance.timeout_ms"_s)->isEnabled());
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestConnectionPage::reportsWhatSomebodyChanged()
{
    open();
    type(u"guidance.park_code"_s, u"99"_s);
    write(u"staff.toml"_s, m_configuration + "# mine\n");
    press(u"save"_s);
    QVERIFY2(textOf(u"notice"_s).contains(u"somebody else"_s), qPrintable(textOf(u"notice"_s)));
    QCOMPARE(contentOf(u"staff.toml"_s), m_configuration + "# mine\n");
    QVERIFY(m_page->hasUnsavedChanges());
    press(u"revert"_s);
    QCOMPARE(textOf(u"notice"_s), QString());
    type(u"guidance.park_code"_s, u"99"_s);
    press(u"save"_s);
    QVERIFY(contentOf(u"staff.toml"_s).endsWith("# mine\n"));
    QVERIFY(contentOf(u"staff.toml"_s).contains("\"99\""));
}

void TestConnectionPage::isReadOnlyWithoutFile()
{
    Configuration running;
    running.guidance = m_garage;
    m_page = std::make_unique<ConnectionPage>(
        ConnectionPage::Subjects{QString(), running, m_environment, m_network, m_clock});
    m_page->show();
    QVERIFY(textOf(u"notice"_s).contains(u"demo"_s));
    QCOMPARE(part<QLineEdit>(u"guidance.base_url"_s)->text(), m_garage.baseUrl.toString());
    QVERIFY(part<QLineEdit>(u"guidance.base_url"_s)->isReadOnly());
    QVERIFY(!part<QComboBox>(u"site.kiosk"_s)->isEnabled());
    QVERIFY(!part<QLineEdit>(u"newSecret"_s)->isEnabled());
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!part<QAbstractButton>(u"save"_s)->isEnabled());
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"ok ok ok ok ok"_s);
    const QStringList texts = textsOfAllWidgets();
    for (const QString &text : texts)
        QVERIFY(!text.contains(QString::fromUtf8(m_garage.appSecret)));
}

void TestConnectionPage::isReadOnlyForWhatIsNoToml()
{
    write(u"staff.toml"_s, "[guidance\n");
    open();
    QVERIFY2(textOf(u"notice"_s).contains(u"staff.toml:1: not TOML"_s), qPrintable(textOf(u"notice"_s)));
    QVERIFY(part<QLineEdit>(u"guidance.base_url"_s)->isReadOnly());
}

void TestConnectionPage::neverShowsTheSecret()
{
    const QString secret = QString::fromUtf8(m_garage.appSecret);
    QVERIFY(secret.size() >= 4);
    open();
    QCOMPARE(part<QLineEdit>(u"newSecret"_s)->text(), QString());
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"ok ok ok ok ok"_s);
    type(u"guidance.app_secret_file"_s, u"nowhere"_s);
    type(u"guidance.app_secret_file"_s, u"secret"_s);
    part<QSpinBox>(u"guidance.timeout_ms"_s)->setValue(2500);
    press(u"save"_s);
    // Also one that is being entered is in its field only, and there not to be read.
    type(u"newSecret"_s, u"n3w-secret"_s);
    QCOMPARE(part<QLineEdit>(u"newSecret"_s)->echoMode(), QLineEdit::Password);
    press(u"test"_s);
    QTRY_COMPARE(part<QAbstractButton>(u"test"_s)->text(), u"&Test connection"_s);
    const QStringList texts = textsOfAllWidgets();
    QVERIFY(texts.contains(m_garage.parkCode)); // it does look everywhere
    QCOMPARE(texts.filter(secret), QStringList());
    QCOMPARE(texts.filter(u"n3w-secret"_s), QStringList{u"n3w-secret"_s}); // QLineEdit::text
}

void TestConnectionPage::savesANewSecret()
{
    open();
    type(u"newSecret"_s, u"  "_s);
    QVERIFY(faultOf(u"newSecret"_s).startsWith(u"Nothing but spaces"_s));
    type(u"newSecret"_s, u"n3w"_s);
    QCOMPARE(faultOf(u"newSecret"_s), QString());
    press(u"save"_s);
    QCOMPARE(readSecretFile(m_folder->filePath(u"secret"_s)).value(), "n3w");
    QCOMPARE(contentOf(u"staff.toml"_s), m_configuration);
    QCOMPARE(part<QLineEdit>(u"newSecret"_s)->text(), QString());
    QVERIFY(!m_page->hasUnsavedChanges());

    // Into a file that is not there yet, which is no fault then.
    type(u"guidance.app_secret_file"_s, u"other"_s);
    QVERIFY(!faultOf(u"guidance.app_secret_file"_s).isEmpty());
    type(u"newSecret"_s, u"n3wer"_s);
    QCOMPARE(faultOf(u"guidance.app_secret_file"_s), QString());
    press(u"save"_s);
    QCOMPARE(readSecretFile(m_folder->filePath(u"other"_s)).value(), "n3wer");
    QCOMPARE(readSecretFile(m_folder->filePath(u"secret"_s)).value(), "n3w");
    QVERIFY(contentOf(u"staff.toml"_s).contains("app_secret_file = \"other\""));

    type(u"guidance.app_secret_file"_s, QString());
    type(u"newSecret"_s, u"n3west"_s);
    QVERIFY(faultOf(u"newSecret"_s).startsWith(u"Say above"_s));
    type(u"guidance.app_secret_file"_s, u"no/folder"_s);
    QCOMPARE(faultOf(u"newSecret"_s), QString());
    press(u"save"_s);
    QVERIFY2(textOf(u"notice"_s).startsWith(u"The secret was not saved: "_s),
             qPrintable(textOf(u"notice"_s)));
    QVERIFY(m_page->hasUnsavedChanges());
}

void TestConnectionPage::usesTheSecretOfTheEnvironment()
{
    m_environment.insert(QString::fromLatin1(secretVariable), QString::fromUtf8(m_garage.appSecret));
    write(u"secret"_s, "wrong\n");
    open();
    QVERIFY(!part<QLineEdit>(u"newSecret"_s)->isEnabled());
    QVERIFY(textOf(u"newSecret.hint"_s).contains(u"BAYFINDER_APP_SECRET"_s));
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"ok ok ok ok ok"_s);
    QCOMPARE(textsOfAllWidgets().filter(QString::fromUtf8(m_garage.appSecret)), QStringList());
}

void TestConnectionPage::namesPerLanguage()
{
    write(u"staff.toml"_s, m_configuration + "[site]\nname = \"Lake\" # c\n");
    open();
    QCOMPARE(part<QLineEdit>(u"site.name.en"_s)->text(), u"Lake"_s);
    QCOMPARE(part<QLineEdit>(u"site.name.zh_CN"_s)->text(), u"Lake"_s);
    QVERIFY(!m_page->hasUnsavedChanges());
    type(u"site.name.en"_s, u"Lakeside"_s);
    press(u"save"_s);
    QVERIFY(contentOf(u"staff.toml"_s).endsWith("name = {en = \"Lakeside\", zh_CN = \"Lake\"} # c\n"));
    type(u"site.name.zh_CN"_s, u"Lakeside"_s);
    press(u"save"_s);
    QVERIFY(contentOf(u"staff.toml"_s).endsWith("name = \"Lakeside\" # c\n"));

    write(u"staff.toml"_s, m_configuration + "[site.name]\nde = \"See\"\nen = \"Lake\"\n");
    open();
    QCOMPARE(part<QLineEdit>(u"site.name.de"_s)->text(), u"See"_s);
    type(u"site.name.zh_CN"_s, u"Hu"_s);
    type(u"site.name.de"_s, QString());
    press(u"save"_s);
    QVERIFY(contentOf(u"staff.toml"_s).endsWith("[site.name]\nen = \"Lake\"\nzh_CN = \"Hu\"\n"));
}

void TestConnectionPage::proposesKiosks()
{
    write(u"staff.toml"_s, m_configuration + "[site]\nmap = \"" + demoSiteFolder().toUtf8() + "\"\n");
    open();
    auto *kiosk = part<QComboBox>(u"site.kiosk"_s);
    QTRY_VERIFY(kiosk->count() > 1);
    QVERIFY(kiosk->findText(u"entrance-b1"_s) >= 0);
    QCOMPARE(kiosk->currentText(), QString());
    QVERIFY(!m_page->hasUnsavedChanges());
    kiosk->setEditText(u"nowhere"_s);
    QVERIFY(faultOf(u"site.kiosk"_s).startsWith(u"The map has no kiosk"_s));
    kiosk->setEditText(u"entrance-b1"_s);
    QCOMPARE(faultOf(u"site.kiosk"_s), QString());
    press(u"save"_s);
    QVERIFY(contentOf(u"staff.toml"_s).endsWith("kiosk = \"entrance-b1\"\n"));
    type(u"site.map"_s, QString());
    QTRY_COMPARE(kiosk->count(), 0);
    QCOMPARE(kiosk->currentText(), u"entrance-b1"_s);
}

void TestConnectionPage::testsWhatIsInTheForm()
{
    QByteArray elsewhere = m_configuration;
    elsewhere.replace(m_garage.baseUrl.toEncoded(), "http://127.0.0.1:1");
    write(u"staff.toml"_s, elsewhere);
    open();
    type(u"guidance.base_url"_s, m_garage.baseUrl.toString());
    type(u"site.map"_s, demoSiteFolder());
    QVERIFY(m_page->can(Page::Command::Refresh));
    m_page->run(Page::Command::Refresh);
    QCOMPARE(testWords(), u"waiting waiting waiting waiting waiting"_s);
    QVERIFY(!m_page->can(Page::Command::Refresh));
    QTRY_COMPARE(testWords(), u"ok ok ok ok ok"_s);
    QCOMPARE(textOf(u"test.configuration"_s), u"cpgs at "_s + m_garage.baseUrl.toString());
    QVERIFY(textOf(u"test.map"_s).contains(u"the same as in the garage's system"_s));
    QVERIFY(part<QTextEdit>(u"test.map"_s)->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QTRY_VERIFY(m_page->can(Page::Command::Refresh));
    QCOMPARE(textOf(u"testSummary"_s), u"Everything is right."_s);
    QCOMPARE(contentOf(u"staff.toml"_s), elsewhere);
}

void TestConnectionPage::testsWithTheNewSecret()
{
    write(u"secret"_s, "wrong\n");
    open();
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"ok ok failed ok ok"_s);
    QTRY_VERIFY(m_page->can(Page::Command::Refresh));
    type(u"newSecret"_s, QString::fromUtf8(m_garage.appSecret));
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"ok ok ok ok ok"_s);
    QCOMPARE(contentOf(u"secret"_s), "wrong\n");
}

void TestConnectionPage::tellsWhatFails()
{
    open();
    type(u"guidance.base_url"_s, u"http://127.0.0.1:1"_s);
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"ok failed failed failed failed"_s);
    QTRY_COMPARE(textOf(u"testSummary"_s), u"4 of 5 failed."_s);
    QVERIFY(textOf(u"test.connection"_s).startsWith(u"The garage's system cannot be reached."_s));
    QVERIFY(textOf(u"test.connection"_s).contains(u": 127.0.0.1: "_s));
    QCOMPARE(textOf(u"test.map"_s), u"Not checked, because there is no connection."_s);
    type(u"guidance.park_code"_s, u"99"_s);
    QVERIFY(textOf(u"testSummary"_s).contains(u"changed since"_s));
    type(u"guidance.base_url"_s, u"nonsense"_s);
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"failed failed failed failed failed"_s);
    QVERIFY(
        textOf(u"test.configuration"_s)
            .startsWith(u"The configuration cannot be used: staff.toml:4: guidance.base_url: not a web"_s));
    QCOMPARE(textOf(u"test.map"_s), u"Not checked, because the configuration cannot be used."_s);
}

// Every kind has words of its own, all of them a translator's, but what comes from outside.
void TestConnectionPage::wordsWhatATestFinds()
{
    Brackets language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto kinds = QMetaEnum::fromType<CheckFinding::Kind>();
    QStringList all;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString words = checkWords({.kind = CheckFinding::Kind(kinds.value(i)),
                                          .error = Error::Kind::Timeout,
                                          .detail = u"why %1 %n"_s,
                                          .vendor = u"cpgs %2"_s,
                                          .seconds = 3600,
                                          .allowedSeconds = 30,
                                          .bays = 12,
                                          .onlyMapped = {7, {u"%1"_s, u"B1/2"_s}},
                                          .onlyVendors = {1, {u"B1/3 %n"_s}},
                                          .flaws = 4});
        QVERIFY2(words.contains(u'⟦'), kinds.key(i));
        QVERIFY2(Brackets::outside(words).isEmpty(), qPrintable(words));
        all += words;
    }
    QVERIFY(all.size() > 15);
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestConnectionPage::wordsNumbersAndNames_data()
{
    using enum CheckFinding::Kind;
    QTest::addColumn<CheckFinding>("finding");
    QTest::addColumn<QString>("words");

    // What comes from outside may look like ours.
    QTest::newRow("configured") << CheckFinding{.kind = Configured,
                                                .detail = u"http://%1"_s,
                                                .vendor = u"%2"_s}
                                << u"%2 at http://%1"_s;
    QTest::newRow("refused") << CheckFinding{.kind = CredentialsRefused, .detail = u"密钥 <b>%1 %n</b>"_s}
                             << u"The garage's system refuses them: 密钥 <b>%1 %n</b>"_s;
    QTest::newRow("slow") << CheckFinding{.kind = NotConnected,
                                          .error = Error::Kind::Timeout,
                                          .detail = u"5 s"_s}
                          << u"The garage's system did not answer in time.\nTechnical reason: 5 s"_s;
    QTest::newRow("without a reason") << CheckFinding{.kind = NotConnected, .error = Error::Kind::Timeout}
                                      << u"The garage's system did not answer in time."_s;
    QTest::newRow("clock") << CheckFinding{.kind = ClockBehind, .seconds = 31, .allowedSeconds = 30}
                           << u"This computer's clock is 31 second(s) behind that of the garage's system.\n"
                              "Allowed: 30 second(s) at most.\nSet this computer's clock."_s;
    QTest::newRow("clock, millennia")
        << CheckFinding{.kind = ClockAhead, .seconds = 250'000'000'000, .allowedSeconds = 30}
        << u"This computer's clock is 2147483647 second(s) ahead of that of the garage's system.\n"
           "Allowed: 30 second(s) at most.\nSet this computer's clock."_s;
    QTest::newRow("map") << CheckFinding{.kind = MapRight, .bays = 12}
                         << u"12 bay(s), the same as in the garage's system."_s;
    const CheckFinding::Bays named{2, {u"B1/%1"_s, u"B1/2"_s}};
    const CheckFinding::Bays more{7, {u"B1/%n"_s, u"B1/%1"_s}};
    QTest::newRow("only mapped") << CheckFinding{.kind = MapWrong, .bays = 12, .onlyMapped = named}
                                 << u"2 bay(s) only on the map: B1/%1, B1/2"_s;
    QTest::newRow("all of it") << CheckFinding{.kind = MapWrong,
                                               .detail = u"%1"_s,
                                               .onlyMapped = named,
                                               .onlyVendors = more,
                                               .flaws = 3}
                               << u"2 bay(s) only on the map: B1/%1, B1/2\n"
                                  "7 bay(s) only in the garage's system: B1/%n, B1/%1 and 5 more\n"
                                  "3 flaw(s) of the map, the first: %1"_s;
}

void TestConnectionPage::wordsNumbersAndNames()
{
    QFETCH(CheckFinding, finding);
    QFETCH(QString, words);
    QCOMPARE(checkWords(finding), words);
}

void TestConnectionPage::testsInTheLanguageOfTheWindow()
{
    Brackets language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto untranslated = [this] {
        QStringList texts;
        const QStringList names = ConnectionTest::names();
        for (const QString &name : names) {
            const QString text = textOf(u"test."_s + name);
            texts += text.isEmpty() ? u"(nothing of "_s + name + u')' : Brackets::outside(text);
        }
        texts.removeAll(QString());
        return texts;
    };
    open();
    type(u"site.map"_s, demoSiteFolder());
    press(u"test"_s);
    QTRY_COMPARE(testWords(), u"⟦ok⟧ ⟦ok⟧ ⟦ok⟧ ⟦ok⟧ ⟦ok⟧"_s);
    QCOMPARE(untranslated(), QStringList());
    QTRY_VERIFY(m_page->can(Page::Command::Refresh));
    for (const QString &address : {u"http://127.0.0.1:1"_s, u"nonsense"_s}) {
        type(u"guidance.base_url"_s, address);
        press(u"test"_s);
        QTRY_VERIFY(testWords().endsWith(u"⟦failed⟧ ⟦failed⟧ ⟦failed⟧ ⟦failed⟧"_s));
        QCOMPARE(untranslated(), QStringList());
        QTRY_VERIFY(m_page->can(Page::Command::Refresh));
    }
}

void TestConnectionPage::cancelsATest()
{
    test::ScriptedServer server;
    server.answer({}); // nothing, and it stays open
    open();
    type(u"guidance.base_url"_s, server.url({}).toString());
    press(u"test"_s);
    QTRY_COMPARE(server.requests.size(), 1);
    QCOMPARE(testWords(), u"ok waiting waiting waiting waiting"_s);
    QCOMPARE(part<QAbstractButton>(u"test"_s)->text(), u"Cancel &test"_s);
    press(u"test"_s);
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(testWords().trimmed(), QString());
    QCOMPARE(textOf(u"testSummary"_s), u"The test was cancelled."_s);
    QVERIFY(m_page->can(Page::Command::Refresh));

    // And with the page.
    press(u"test"_s);
    QTRY_COMPARE(server.requests.size(), 2);
    m_page.reset();
    QTRY_COMPARE(server.disconnections, 2);
}

void TestConnectionPage::forgets()
{
    open();
    type(u"guidance.park_code"_s, u"99"_s);
    type(u"newSecret"_s, u"n3w"_s);
    press(u"test"_s);
    m_page->forget();
    QVERIFY(!m_page->hasUnsavedChanges());
    QCOMPARE(part<QLineEdit>(u"newSecret"_s)->text(), QString());
    QCOMPARE(part<QLineEdit>(u"guidance.park_code"_s)->text(), m_garage.parkCode);
    QCOMPARE(testWords().trimmed(), QString());
    QVERIFY(m_page->can(Page::Command::Refresh));
}

void TestConnectionPage::canBeWorkedWithByKeyboard()
{
    open();
    // Every editor has a name for those who hear it, and every key that a label takes is taken once.
    QStringList mnemonics;
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->buddy())
            continue;
        if (const QKeySequence keys = QKeySequence::mnemonic(label->text()); !keys.isEmpty())
            mnemonics += keys.toString();
    }
    const QList<QAbstractButton *> buttons = m_page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (const QKeySequence keys = QKeySequence::mnemonic(button->text()); !keys.isEmpty())
            mnemonics += keys.toString();
    }
    QVERIFY(mnemonics.size() > 12);
    QCOMPARE(mnemonics.removeDuplicates(), 0);

    // From the first field through all the others to the buttons, in the order in which they are seen.
    QWidget *const first = part<QComboBox>(u"guidance.vendor"_s);
    first->setFocus();
    QTRY_VERIFY(first->hasFocus());
    QStringList visited;
    for (int i = 0; i < 60 && !(i > 0 && first->hasFocus()); ++i) {
        visited += QApplication::focusWidget()->objectName();
        QVERIFY2(visited.last().startsWith(u"test."_s)
                     || !QApplication::focusWidget()->accessibleName().isEmpty()
                     || qobject_cast<QAbstractButton *>(QApplication::focusWidget())
                     || visited.last().startsWith(u"site.name"_s),
                 qPrintable(visited.last()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList inOrder{u"guidance.vendor"_s,
                              u"guidance.base_url"_s,
                              u"guidance.app_secret_file"_s,
                              u"guidance.app_secret_file.choose"_s,
                              u"newSecret"_s,
                              u"guidance.cpgs.signing"_s,
                              u"guidance.images.allowed_hosts"_s,
                              u"site.map"_s,
                              u"site.name.en"_s,
                              u"site.name.zh_CN"_s,
                              u"staff.language"_s,
                              u"staff.parked_days"_s,
                              u"test"_s};
    qsizetype last = -1;
    for (const QString &name : inOrder) {
        const qsizetype at = visited.indexOf(name);
        QVERIFY2(at > last, qPrintable(name + u" in "_s + visited.join(u", "_s)));
        last = at;
    }
}

QTEST_MAIN(TestConnectionPage)

#include "tst_connectionpage.moc"
