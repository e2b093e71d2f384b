// SPDX-License-Identifier: Apache-2.0
#include "accounts/people.h"
#include "accounts/signin.h"
#include "staff/accounts/accountdialog.h"
#include "staff/accounts/accountwords.h"
#include "staff/accounts/auditdetail.h"
#include "staff/accounts/idlesignout.h"
#include "staff/accounts/peopledialog.h"
#include "staff/accounts/peoplemodel.h"
#include "staff/accounts/signinpanel.h"
#include "staff/accounts/staffaccess.h"
#include "staff/window/colours.h"
#include "staff/window/mainwindow.h"
#include "staff/window/tonelabel.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"
#include "support/rawdatabase.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SignIn::State;

namespace {

constexpr int iterations = 20;

const QString operatorsPin = u"4711"_s;
const QString attendantsPin = u"2718"_s;

/// A page that counts how often it forgot.
class EchoPage final : public Page
{
public:
    explicit EchoPage(const QString &title)
        : m_title(title)
    {
    }
    [[nodiscard]] QString title() const override { return m_title; }
    void forget() override { ++forgot; }

    int forgot = 0;

private:
    QString m_title;
};

/// Puts what it translates into brackets, so that it can be told from what is only passed on.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

/// The window with two pages, over a database of its own.
struct Desk
{
    QTemporaryDir folder{quickFolder()};
    QString database = folder.filePath(u"staff.db"_s);
    QSettings settings{folder.filePath(u"layout.ini"_s), QSettings::IniFormat};
    ManualClock clock;
    Store store{database, clock};
    AuditLog log{store, clock};
    People people{store, log, clock, iterations};
    SignIn signIn{people, log, clock};
    MainWindow window{settings};
    EchoPage *find = new EchoPage(u"Find"_s);
    EchoPage *audit = new EchoPage(u"Audit"_s);
    StaffAccess access{{signIn, people, log, window, clock}, 0ms};

    Desk()
    {
        window.addPage(find, u"find"_s);
        window.addPage(audit, u"audit"_s);
        access.addPage(find, Action::Find);
        access.addPage(audit, Action::SeeAudit);
        access.begin();
        window.resize(1000, 700);
        window.show();
    }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    [[nodiscard]] bool isSeen(const QString &name) const
    {
        return child<QWidget>(name) && child<QWidget>(name)->isVisible();
    }
    /// Empty where it is not seen.
    [[nodiscard]] QString text(const QString &label) const
    {
        return isSeen(label) ? child<QLabel>(label)->text() : QString();
    }
    void type(const QString &field, const QString &text) const
    {
        child<QLineEdit>(field)->setText({});
        QTest::keyClicks(child<QLineEdit>(field), text);
    }
    void press(const QString &button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QAction *action(const QString &name) const { return child<QAction>(name); }
    /// With Li, an operator, and Wang, an attendant.
    void staff()
    {
        const auto li = people.addFirst(u"Li"_s, operatorsPin);
        QVERIFY(waitFor(li));
        QVERIFY(li.result());
        const auto wang = people.add(li.result()->id, u"Wang"_s, Role::Attendant, attendantsPin);
        QVERIFY(waitFor(wang));
        QVERIFY(wang.result());
        QTRY_COMPARE(signIn.state(), State::SignedOut);
        QTRY_COMPARE(child<QComboBox>(u"signInName"_s)->count(), 2);
    }
    void enter(const QString &name, const QString &pin)
    {
        child<QComboBox>(u"signInName"_s)->setCurrentText(name);
        type(u"signInPin"_s, pin);
        QTest::keyClick(child<QLineEdit>(u"signInPin"_s), Qt::Key_Return);
        QCOMPARE(signIn.state(), State::Checking);
        QTRY_VERIFY(signIn.state() != State::Checking);
    }
    QStringList logged()
    {
        return RawDatabase(database).rows(u"SELECT kind, person FROM audit ORDER BY seq"_s);
    }
};

} // namespace

class TestSignInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFirstOperator();
    void saysWhatIsWrongBesideTheField();
    void signsInWithTheKeyboard();
    void refusesAWrongPin();
    void isHeard();
    void staysReadableInTheDark();
    void countsALockOutDown();
    void saysWhyNobodyCanSignIn();
    void tellsADemosVisitor();
    void rolesHidePages();
    void signingOutForgets();
    void closesDialogs();
    void anotherRoleIsAnotherPerson();
    void managesPeople();
    void keepsTheLastOperator();
    void changesTheOwnPin();
    void signsOutWhoIsIdle();
    void saysThatTheLogIsNotWritten();
    void modelIsWell();
    void hasWordsForEverything();
    void readsWhatTheLogKeeps_data();
    void readsWhatTheLogKeeps();
};

void TestSignInWindow::makesTheFirstOperator()
{
    Desk desk;
    QTRY_VERIFY(desk.isSeen(u"firstName"_s));
    QVERIFY(!desk.isSeen(u"signInPin"_s));
    QVERIFY(!desk.window.currentPage());
    QVERIFY(desk.text(u"signInText"_s).contains(u"first operator"_s));
    QVERIFY(desk.child<QLineEdit>(u"firstPin"_s)->echoMode() == QLineEdit::Password);
    desk.type(u"firstName"_s, u"Li"_s);
    desk.type(u"firstPin"_s, operatorsPin);
    desk.type(u"firstAgain"_s, operatorsPin);
    QTest::keyClick(desk.child<QLineEdit>(u"firstAgain"_s), Qt::Key_Return);
    QTRY_COMPARE(desk.signIn.state(), State::SignedIn);
    QVERIFY(!desk.window.isCovered());
    QCOMPARE(desk.window.currentPage(), desk.find);
    QCOMPARE(desk.text(u"statusPerson"_s), u"Li · operator"_s);
    // Nothing of it is left in a field.
    for (const QLineEdit *line : desk.access.panel().findChildren<QLineEdit *>())
        QVERIFY2(!line->text().contains(operatorsPin), qPrintable(line->objectName()));
}

void TestSignInWindow::saysWhatIsWrongBesideTheField()
{
    Desk desk;
    QTRY_VERIFY(desk.isSeen(u"firstName"_s));
    desk.press(u"firstCreate"_s);
    QVERIFY(!desk.text(u"firstNameFault"_s).isEmpty());
    QCOMPARE(desk.text(u"firstPinFault"_s), pinFaultText(PinFault::TooShort));
    desk.type(u"firstName"_s, u"Li"_s);
    desk.type(u"firstPin"_s, u"1234"_s);
    QVERIFY(desk.text(u"firstPinFault"_s).isEmpty());
    desk.press(u"firstCreate"_s);
    QVERIFY(desk.text(u"firstNameFault"_s).isEmpty());
    QCOMPARE(desk.text(u"firstPinFault"_s), pinFaultText(PinFault::Run));
    desk.type(u"firstPin"_s, operatorsPin);
    desk.type(u"firstAgain"_s, attendantsPin);
    desk.press(u"firstCreate"_s);
    QVERIFY(!desk.text(u"firstAgainFault"_s).isEmpty());
    QCOMPARE(desk.signIn.state(), State::NoPeople);
}

void TestSignInWindow::signsInWithTheKeyboard()
{
    Desk desk;
    desk.staff();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(!desk.isSeen(u"firstName"_s));
    QVERIFY(desk.child<QComboBox>(u"signInName"_s)->currentText().isEmpty());
    // Whatever has the focus gets the keys.
    QTRY_COMPARE(desk.window.focusWidget(), static_cast<QWidget *>(desk.child<QComboBox>(u"signInName"_s)));
    QTest::keyClicks(desk.window.focusWidget(), u"Wang"_s);
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(desk.window.focusWidget(), static_cast<QWidget *>(desk.child<QLineEdit>(u"signInPin"_s)));
    QTest::keyClicks(desk.window.focusWidget(), attendantsPin);
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.text(u"signInMessage"_s), u"Checking …"_s);
    QVERIFY(!desk.child<QLineEdit>(u"signInPin"_s)->isEnabled());
    QTRY_COMPARE(desk.signIn.state(), State::SignedIn);
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(desk.signIn.state(), State::SignedOut);
    QVERIFY(desk.window.isCovered());
    QVERIFY(desk.child<QLineEdit>(u"signInPin"_s)->text().isEmpty());
}

void TestSignInWindow::refusesAWrongPin()
{
    Desk desk;
    desk.staff();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.enter(u"Li"_s, attendantsPin);
    QCOMPARE(desk.signIn.state(), State::SignedOut);
    QVERIFY(!desk.text(u"signInMessage"_s).isEmpty());
    QVERIFY(!desk.text(u"signInMessage"_s).contains(QRegularExpression(u"[0-9]"_s)));
    const auto *pin = desk.child<QLineEdit>(u"signInPin"_s);
    QVERIFY(pin->text().isEmpty());
    QVERIFY(!pin->isUndoAvailable());
    QTRY_VERIFY(pin->hasFocus());
    QVERIFY(desk.window.isCovered());
}

void TestSignInWindow::isHeard()
{
    Desk desk;
    QTRY_VERIFY(desk.isSeen(u"firstName"_s));
    QSignalSpy faults(desk.child<ToneLabel>(u"firstPinFault"_s), &ToneLabel::alerted);
    QSignalSpy messages(desk.child<ToneLabel>(u"signInMessage"_s), &ToneLabel::alerted);
    const auto described = [&desk](const QString &field) {
        return desk.child<QWidget>(field)->accessibleDescription();
    };
    // A fault with its field, which has the focus.
    QCOMPARE(described(u"firstPin"_s), pinRulesText());
    desk.press(u"firstCreate"_s);
    QCOMPARE(described(u"firstName"_s), desk.text(u"firstNameFault"_s));
    QCOMPARE(described(u"firstPin"_s), pinFaultText(PinFault::TooShort));
    QCOMPARE(faults.size(), 1);
    desk.type(u"firstName"_s, u"Li"_s);
    QVERIFY(described(u"firstName"_s).isEmpty());
    QCOMPARE(described(u"firstPin"_s), pinRulesText());
    // Whether somebody is let in.
    desk.staff();
    messages.clear();
    for (int i = 0; i < 2; ++i) {
        desk.enter(u"Li"_s, u"9999"_s);
        QCOMPARE(described(u"signInPin"_s), desk.text(u"signInMessage"_s));
        QCOMPARE(described(u"signInName"_s), desk.text(u"signInMessage"_s));
        QVERIFY(!desk.text(u"signInMessage"_s).isEmpty());
        QCOMPARE(messages.size(), i + 1);
        QCOMPARE(messages.last().first().toString(), desk.text(u"signInMessage"_s));
    }
    // A lock-out once, not with each of its seconds.
    desk.enter(u"Li"_s, u"9999"_s);
    const QString wait = desk.text(u"signInMessage"_s);
    desk.clock.advance(10s);
    QTRY_VERIFY(desk.text(u"signInMessage"_s) != wait);
    QCOMPARE(described(u"signInPin"_s), wait);
    QCOMPARE(messages.size(), 3);
    desk.clock.advance(20s);
    QTRY_VERIFY(described(u"signInPin"_s).isEmpty());
    QCOMPARE(messages.size(), 3);
}

void TestSignInWindow::staysReadableInTheDark()
{
    const QPalette before = QApplication::palette();
    const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
    Desk desk;
    QTRY_VERIFY(desk.isSeen(u"firstName"_s));
    desk.press(u"firstCreate"_s);
    const auto colour = [&desk](const QString &label) {
        return desk.child<QLabel>(label)->palette().color(QPalette::WindowText);
    };
    for (const QPalette &palette : {before, QPalette(Qt::black), QPalette(Qt::white)}) {
        QApplication::setPalette(palette);
        const StaffColours staff = staffColours(palette);
        QTRY_COMPARE(colour(u"firstNameFault"_s), staff.full);
        QTRY_COMPARE(colour(u"firstPinHint"_s), staff.muted);
        QTRY_COMPARE(colour(u"signInExample"_s), staff.muted);
    }
    desk.staff();
    desk.enter(u"Li"_s, attendantsPin);
    const QPalette dark(Qt::black);
    QCOMPARE(colour(u"signInMessage"_s), staffColours(before).full);
    QApplication::setPalette(dark);
    QTRY_COMPARE(colour(u"signInMessage"_s), staffColours(dark).full);
    desk.enter(u"Li"_s, operatorsPin);
    // What is not wrong any more has the window's own colour.
    QCOMPARE(colour(u"signInMessage"_s), dark.color(QPalette::WindowText));
    desk.action(u"managePeople"_s)->trigger();
    QTRY_COMPARE(desk.child<QTreeView>(u"people"_s)->model()->rowCount(), 2);
    QCOMPARE(colour(u"peopleMessage"_s), staffColours(dark).muted);
    desk.press(u"personDisable"_s);
    QTRY_COMPARE(colour(u"peopleMessage"_s), staffColours(dark).full);
    QApplication::setPalette(before);
    QTRY_COMPARE(colour(u"peopleMessage"_s), staffColours(before).full);
}

void TestSignInWindow::countsALockOutDown()
{
    Desk desk;
    desk.staff();
    for (int i = 0; i < 3; ++i)
        desk.enter(u"Li"_s, u"9999"_s);
    QCOMPARE(desk.signIn.state(), State::LockedOut);
    QVERIFY2(desk.text(u"signInMessage"_s).contains(u"30 second"_s),
             qPrintable(desk.text(u"signInMessage"_s)));
    desk.clock.advance(10s);
    QTRY_VERIFY(desk.text(u"signInMessage"_s).contains(u"Wait 20 second(s), until"_s));
    // Others do not wait.
    QVERIFY(desk.child<QLineEdit>(u"signInPin"_s)->isEnabled());
    desk.enter(u"Wang"_s, attendantsPin);
    QCOMPARE(desk.signIn.state(), State::SignedIn);
    desk.signIn.signOut();
    desk.enter(u"Li"_s, operatorsPin);
    QCOMPARE(desk.signIn.state(), State::LockedOut);
    desk.clock.advance(20s);
    QTRY_VERIFY(desk.text(u"signInMessage"_s).isEmpty());
    desk.enter(u"Li"_s, operatorsPin);
    QCOMPARE(desk.signIn.state(), State::SignedIn);
}

void TestSignInWindow::saysWhyNobodyCanSignIn()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Li"_s, operatorsPin);
    // As a later version of this program would have it.
    RawDatabase(desk.database).exec(u"PRAGMA user_version = 1000"_s);
    ManualClock clock;
    Store store(desk.database, clock);
    AuditLog log(store, clock);
    People people(store, log, clock, iterations);
    SignIn signIn(people, log, clock);
    SignInPanel panel({signIn, people, clock});
    panel.show();
    QTRY_COMPARE(signIn.state(), State::Unavailable);
    const QString said = panel.findChild<QLabel *>(u"signInMessage"_s)->text();
    QVERIFY2(said.contains(u"later version"_s), qPrintable(said));
    QVERIFY(!panel.findChild<QLineEdit *>(u"signInPin"_s)->isVisible());
    QVERIFY(!panel.findChild<QLineEdit *>(u"firstName"_s)->isVisible());
    auto *retry = panel.findChild<QPushButton *>(u"signInRetry"_s);
    QVERIFY(retry->isVisible());
}

void TestSignInWindow::tellsADemosVisitor()
{
    Desk desk;
    desk.access.panel().setExample(u"Sign in as Li"_s);
    QTRY_COMPARE(desk.signIn.state(), State::NoPeople);
    QVERIFY(!desk.isSeen(u"firstName"_s));
    desk.staff();
    QCOMPARE(desk.text(u"signInExample"_s), u"Sign in as Li"_s);
    desk.access.panel().setExample({});
    QVERIFY(!desk.isSeen(u"signInExample"_s));
}

void TestSignInWindow::rolesHidePages()
{
    Desk desk;
    desk.staff();
    const auto *pages = desk.child<QTabWidget>(u"pages"_s);
    QCOMPARE(pages->count(), 0);
    QVERIFY(!desk.action(u"signOut"_s)->isEnabled());
    desk.enter(u"Wang"_s, attendantsPin);
    QCOMPARE(pages->count(), 1);
    QCOMPARE(desk.window.currentPage(), desk.find);
    QVERIFY(desk.action(u"changePin"_s)->isEnabled());
    QVERIFY(!desk.action(u"managePeople"_s)->isEnabled());
    QCOMPARE(desk.text(u"statusPerson"_s), u"Wang · attendant"_s);
    desk.signIn.signOut();
    desk.enter(u"Li"_s, operatorsPin);
    QCOMPARE(pages->count(), 2);
    QVERIFY(desk.action(u"managePeople"_s)->isEnabled());
    // An operator who is made an attendant meanwhile sees less at once.
    const auto added = desk.people.add(desk.signIn.person()->id, u"Zhao"_s, Role::Operator, u"8520"_s);
    QVERIFY(waitFor(added));
    const auto changed = desk.people.setRole(added.result()->id, desk.signIn.person()->id, Role::Attendant);
    QVERIFY(waitFor(changed));
    QTRY_COMPARE(pages->count(), 1);
    QVERIFY(!desk.action(u"managePeople"_s)->isEnabled());
}

void TestSignInWindow::signingOutForgets()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Li"_s, operatorsPin);
    desk.window.showPage(desk.audit);
    desk.access.record(AuditKind::Located, {}, u"粤B12345"_s);
    const int forgot = desk.find->forgot;
    desk.signIn.signOut();
    QCOMPARE(desk.find->forgot, forgot + 1);
    QVERIFY(desk.audit->forgot > 0);
    QVERIFY(desk.text(u"statusPerson"_s).isEmpty());
    // Nobody is there whom it could be told of.
    desk.access.record(AuditKind::Located, {}, u"粤B12345"_s);
    desk.enter(u"Li"_s, operatorsPin);
    QCOMPARE(desk.window.currentPage(), desk.audit);
    QTRY_COMPARE(desk.logged().size(), 6);
    QCOMPARE(desk.logged().mid(2),
             QStringList({u"signed-in|Li"_s, u"located|Li"_s, u"signed-out|Li"_s, u"signed-in|Li"_s}));
}

void TestSignInWindow::closesDialogs()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Li"_s, operatorsPin);
    desk.action(u"managePeople"_s)->trigger();
    desk.action(u"changePin"_s)->trigger();
    QCOMPARE(desk.window.findChildren<QDialog *>().size(), 2);
    desk.signIn.signOut();
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
}

/// What an operator has open is no business of the attendant that he or she has just become.
void TestSignInWindow::anotherRoleIsAnotherPerson()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Li"_s, operatorsPin);
    const qint64 li = desk.signIn.person()->id;
    const auto wang = desk.people.add(li, u"Zhao"_s, Role::Operator, attendantsPin);
    QVERIFY(waitFor(wang));
    desk.action(u"changePin"_s)->trigger();
    const int forgot = desk.find->forgot;
    const auto lowered = desk.people.setRole(li, li, Role::Attendant);
    QVERIFY(waitFor(lowered));
    QVERIFY(lowered.result());
    desk.signIn.refresh();
    QTRY_COMPARE(desk.signIn.person()->role, Role::Attendant);
    QTRY_VERIFY(desk.window.findChildren<QDialog *>().isEmpty());
    QVERIFY(desk.find->forgot > forgot);
    QCOMPARE(desk.find->person(), u"Li"_s);
    QVERIFY(!desk.window.isCovered());
    desk.signIn.signOut();
    QCOMPARE(desk.find->person(), QString());
}

void TestSignInWindow::managesPeople()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Li"_s, operatorsPin);
    desk.action(u"managePeople"_s)->trigger();
    auto *dialog = desk.child<PeopleDialog>(u"peopleDialog"_s);
    auto *view = desk.child<QTreeView>(u"people"_s);
    const QAbstractItemModel &model = *view->model();
    QTRY_COMPARE(model.rowCount(), 2);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    // The name is taken, and then it is not.
    desk.press(u"personAdd"_s);
    desk.type(u"personName"_s, u"wang"_s);
    desk.type(u"personPin"_s, u"8520"_s);
    desk.type(u"personAgain"_s, u"8520"_s);
    desk.press(u"accountDo"_s);
    QTRY_VERIFY(desk.text(u"personNameFault"_s).contains(u"already"_s));
    // What was typed of a PIN is gone, and has to be typed again.
    desk.type(u"personName"_s, u"Zhao"_s);
    desk.press(u"accountDo"_s);
    QVERIFY(!desk.text(u"personPinFault"_s).isEmpty());
    desk.type(u"personPin"_s, u"8520"_s);
    desk.type(u"personAgain"_s, u"8520"_s);
    desk.press(u"accountDo"_s);
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(!desk.child<AccountDialog>(u"accountDialog"_s));
    QCOMPARE(cell(2, PeopleModel::NameColumn), u"Zhao"_s);
    QCOMPARE(cell(2, PeopleModel::RoleColumn), u"attendant"_s);
    QTRY_COMPARE(view->currentIndex().row(), 2);
    // The others work on the chosen one.
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"personDisable"_s), Qt::LeftButton);
    QTRY_COMPARE(cell(2, PeopleModel::StateColumn), u"disabled"_s);
    desk.press(u"personChangeRole"_s);
    QTRY_COMPARE(cell(2, PeopleModel::RoleColumn), u"operator"_s);
    desk.press(u"personRename"_s);
    QCOMPARE(desk.child<QLineEdit>(u"personName"_s)->text(), u"Zhao"_s);
    desk.type(u"personName"_s, u"Chen"_s);
    desk.press(u"accountDo"_s);
    QTRY_COMPARE(cell(0, PeopleModel::NameColumn), u"Chen"_s);
    QTRY_COMPARE(view->currentIndex().row(), 0);
    QTRY_VERIFY(!desk.child<AccountDialog>(u"accountDialog"_s));
    // The disabled one is not offered.
    QTRY_COMPARE(desk.child<QComboBox>(u"signInName"_s)->count(), 2);
}

void TestSignInWindow::keepsTheLastOperator()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Li"_s, operatorsPin);
    desk.action(u"managePeople"_s)->trigger();
    QTRY_COMPARE(desk.child<QTreeView>(u"people"_s)->model()->rowCount(), 2);
    for (const QString &button : {u"personDisable"_s, u"personChangeRole"_s}) {
        desk.child<QLabel>(u"peopleMessage"_s)->clear();
        desk.press(button);
        QTRY_VERIFY(desk.text(u"peopleMessage"_s).contains(u"last operator"_s));
        QTRY_VERIFY(desk.child<QPushButton>(button)->isEnabled());
    }
    QCOMPARE(desk.signIn.state(), State::SignedIn);
}

void TestSignInWindow::changesTheOwnPin()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Wang"_s, attendantsPin);
    desk.action(u"changePin"_s)->trigger();
    const auto submit = [&desk](const QString &old) {
        desk.type(u"personOldPin"_s, old);
        desk.type(u"personPin"_s, u"8520"_s);
        desk.type(u"personAgain"_s, u"8520"_s);
        desk.press(u"accountDo"_s);
    };
    submit(u"9999"_s);
    QTRY_VERIFY(!desk.text(u"personOldPinFault"_s).isEmpty());
    QVERIFY(desk.child<QLineEdit>(u"personPin"_s)->text().isEmpty());
    submit(attendantsPin);
    QTRY_VERIFY(!desk.child<AccountDialog>(u"accountDialog"_s));
    desk.signIn.signOut();
    desk.enter(u"Wang"_s, attendantsPin);
    QCOMPARE(desk.signIn.state(), State::SignedOut);
    desk.enter(u"Wang"_s, u"8520"_s);
    QCOMPARE(desk.signIn.state(), State::SignedIn);
}

void TestSignInWindow::signsOutWhoIsIdle()
{
    Desk desk;
    desk.staff();
    const auto limit = 20ms; // of the timer; the clock stands still
    const IdleSignOut idle(desk.signIn, desk.clock, limit);
    desk.enter(u"Li"_s, operatorsPin);
    desk.clock.advance(limit - 1ms);
    QTest::keyClick(&desk.window, Qt::Key_Shift);
    desk.clock.advance(limit - 1ms);
    QTest::mouseMove(&desk.window, QPoint(5, 5));
    QTest::qWait(3 * int(limit.count()));
    QCOMPARE(desk.signIn.state(), State::SignedIn);
    desk.clock.advance(limit);
    QTRY_COMPARE(desk.signIn.state(), State::SignedOut);
    QVERIFY(desk.window.isCovered());
}

void TestSignInWindow::saysThatTheLogIsNotWritten()
{
    Desk desk;
    desk.staff();
    desk.enter(u"Li"_s, operatorsPin);
    const QString key = desk.database + u".key"_s;
    QVERIFY(QFile::rename(key, key + u".away"_s));
    // A program that has read the key keeps it; the next one does not.
    Store store(desk.database, desk.clock);
    AuditLog log(store, desk.clock);
    People people(store, log, desk.clock, iterations);
    SignIn signIn(people, log, desk.clock);
    QSettings settings(desk.folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    StaffAccess access({signIn, people, log, window, desk.clock}, 0ms);
    access.begin();
    window.show();
    QTRY_COMPARE(signIn.state(), State::SignedOut);
    signIn.signIn(u"Li"_s, operatorsPin);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QTRY_VERIFY(window.findChild<QLabel *>(u"notice"_s)->text().contains(u"key file"_s));
}

void TestSignInWindow::modelIsWell()
{
    PeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPeople({{1, u"Li"_s, Role::Operator, false}, {2, u"Wang"_s, Role::Attendant, true}});
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(3), -1);
    model.setPeople({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSignInWindow::readsWhatTheLogKeeps_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("read");
    // In brackets what a translator was asked for.
    QTest::newRow("one car") << u"searched"_s << u"1 car"_s << u"[1 car(s) found]"_s;
    QTest::newRow("cars") << u"searched"_s << u"12 cars"_s << u"[12 car(s) found]"_s;
    QTest::newRow("located") << u"located"_s << u"worklist"_s << u"[for the worklist]"_s;
    QTest::newRow("history") << u"exported"_s << u"history"_s << u"[the history]"_s;
    QTest::newRow("log") << u"exported"_s << u"log, CSV, 7 entries"_s << u"[this log as CSV, 7 entries]"_s;
    QTest::newRow("seen") << u"log-seen"_s << u"3 entries"_s << u"[3 entries]"_s;
    QTest::newRow("seen of a plate") << u"log-seen"_s << u"3 entries about a plate"_s
                                     << u"[3 entries about a plate]"_s;
    QTest::newRow("whole") << u"log-verified"_s << u"whole, 9 entries"_s << u"[whole, 9 entries]"_s;
    QTest::newRow("removed") << u"log-verified"_s << u"entry 4 was removed"_s << u"[entry 4 was removed]"_s;
    QTest::newRow("refused") << u"sign-in-refused"_s << u"disabled"_s << u"[the person is disabled]"_s;
    QTest::newRow("locked out") << u"locked-out"_s << u"65 s"_s << u"[[1 minute(s)] [5 second(s)]]"_s;
    QTest::newRow("role") << u"role-changed"_s << u"Li: Wang: operator"_s << u"[Li: Wang: [operator]]"_s;
    QTest::newRow("added") << u"person-added"_s << u"Wang: attendant"_s << u"[Wang: [attendant]]"_s;
    QTest::newRow("finding") << u"note"_s << u"parked-long B1 017"_s << u"[Parked for long] · B1 017"_s;
    QTest::newRow("name that looks like a finding")
        << u"person-disabled"_s << u"parked-long B1 017"_s << u"parked-long B1 017"_s;
    QTest::newRow("of a later version") << u"flown"_s << u"1 car"_s << u"1 car"_s;
    QTest::newRow("nothing it knows") << u"searched"_s << u"no cars at all"_s << u"no cars at all"_s;
}

void TestSignInWindow::readsWhatTheLogKeeps()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, kept);
    QFETCH(const QString, read);
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets)); // as long as it lives
    QCOMPARE(auditDetailText(kind, kept), read);
}

void TestSignInWindow::hasWordsForEverything()
{
    using Kind = AccountError::Kind;
    QSet<QString> texts;
    for (int kind = int(Kind::Store); kind <= int(Kind::LastOperator); ++kind)
        texts.insert(accountTroubleText(AccountError(Kind(kind))));
    QCOMPARE(texts.size(), int(Kind::LastOperator) + 1);
    QVERIFY(!texts.contains(QString()));
    texts.clear();
    for (const AuditKind kind : allAuditKinds())
        texts.insert(auditKindWords(kind));
    QCOMPARE(texts.size(), allAuditKinds().size());
    QCOMPARE(auditKindWords(u"of-a-later-version"_s), u"of-a-later-version"_s);
    QCOMPARE(countdownText(999ms), u"1 second(s)"_s);
    QCOMPARE(countdownText(65s), u"1 minute(s) 5 second(s)"_s);
    QCOMPARE(countdownText(120s), u"2 minute(s)"_s);
    const AuditHead head{42, QByteArray(32, '\xab')};
    QCOMPARE(auditHeadOf(u" "_s + auditHeadText(head) + u"\n"_s), head);
    QVERIFY(!auditHeadOf(u"42 abab"_s));
    QVERIFY(!auditHeadOf(auditHeadText({0, head.hash})));
}

QTEST_MAIN(TestSignInWindow)

#include "tst_signin.moc"
