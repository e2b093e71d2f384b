// SPDX-License-Identifier: Apache-2.0
#include "accounts/people.h"
#include "accounts/signin.h"
#include "support/futures.h"
#include "support/manualclock.h"
#include "support/quickfolder.h"
#include "support/rawdatabase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = AccountError::Kind;
using State = SignIn::State;

namespace {

constexpr int iterations = 20;

const QString operatorsPin = u"4711"_s;
const QString attendantsPin = u"2718"_s;

/// One running program.
struct Program
{
    Program(const QString &path, const Clock &clock, int rounds = iterations)
        : store(path, clock)
        , log(store, clock)
        , people(store, log, clock, rounds)
        , signIn(people, log, clock)
    {
    }

    Store store;
    AuditLog log;
    People people;
    SignIn signIn;
};

template <typename T>
Accounted<T> result(const QFuture<Accounted<T>> &future)
{
    return waitFor(future) && future.resultCount() > 0
        ? future.result()
        : accountFailure(StoreError{StoreError::Kind::Cancelled, u"no answer"_s});
}

/// -1 when it is done, or else what kind of error there is.
template <typename T>
int error(const QFuture<Accounted<T>> &future)
{
    const Accounted<T> found = result(future);
    return found ? -1 : int(found.error().kind);
}

constexpr int done = -1;

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheFirstOperator();
    void letsOneBeFirst();
    void refusesBadNamesAndPins();
    void refusesWhoMayNot_data();
    void refusesWhoMayNot();
    void changesPeople();
    void listsPeopleAsTheLanguageSorts_data();
    void listsPeopleAsTheLanguageSorts();
    void keepsTheLastOperator();
    void logsEveryChange();
    void changesNobodyWithoutTheLog();
    void signsInAndOut();
    void refusesWrongPins();
    void saysTheSameOfWhoIsDisabled();
    void locksOut();
    void locksOutInEveryProgramAndAfterARestart();
    void countsATryBeforeItIsLookedAt();
    void opensWhenTheClockWasSetBack();
    void staysClosedWhenTheClockIsSetForward();
    void opensWithANewPin();
    void locksOutNamesThatNobodyHas();
    void countsOnAFullDisk();
    void hashesAnewWithMoreRounds();
    void changesTheOwnPin();
    void tellsThatAWrongOldPinIsNotLogged();
    void aRightPinIsNoTroubleOfTheLog();
    void followsWhatWasChangedElsewhere();
    void signsOutAfterTheCheck();
    void saysThatItCannotKnow();
    void beginsAnewWithANewDatabase();
    void followsNobodyIntoAnotherDatabase();
    void looksWhoThereIsAfterACheckInANewDatabase();
    void keepsNoPin();

private:
    QString path() const { return m_folder->filePath(u"staff.db"_s); }
    /// With Li, an operator, and Wang, an attendant.
    std::unique_ptr<Program> staffed();
    /// As another program does that finds it damaged.
    void moveDatabaseAway() const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::rename(path() + suffix, path() + u".away"_s + suffix));
    }
    void tryToSignIn(Program &program, const QString &name, const QString &pin);
    QStringList log(const QString &columns = u"kind, person, detail"_s)
    {
        return RawDatabase(path()).rows(u"SELECT %1 FROM audit ORDER BY seq"_s.arg(columns));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    Person m_li;
    Person m_wang;
};

void TestPeople::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    m_clock.setNow(ManualClock().now());
}

std::unique_ptr<Program> TestPeople::staffed()
{
    auto program = std::make_unique<Program>(path(), m_clock);
    m_li = result(program->people.addFirst(u"Li"_s, operatorsPin)).value_or(Person());
    m_wang =
        result(program->people.add(m_li.id, u"Wang"_s, Role::Attendant, attendantsPin)).value_or(Person());
    if (!QTest::qWaitFor([&] { return program->signIn.state() == State::SignedOut; }) || m_wang.id == 0)
        qFatal("no staff");
    return program;
}

void TestPeople::tryToSignIn(Program &program, const QString &name, const QString &pin)
{
    program.signIn.signIn(name, pin);
    QCOMPARE(program.signIn.state(), State::Checking);
    // Quicker than QTRY_VERIFY, which looks every 50 ms.
    QVERIFY(QTest::qWaitFor([&] { return program.signIn.state() != State::Checking; }));
}

void TestPeople::beginsWithTheFirstOperator()
{
    Program program(path(), m_clock);
    SignIn &signIn = program.signIn;
    QCOMPARE(signIn.state(), State::Loading);
    QTRY_COMPARE(signIn.state(), State::NoPeople);
    // Nobody to sign in as.
    signIn.signIn(u"Li"_s, operatorsPin);
    QCOMPARE(signIn.state(), State::NoPeople);
    signIn.createFirst(u"Li"_s, u"1234"_s);
    QCOMPARE(signIn.state(), State::Checking);
    QTRY_COMPARE(signIn.state(), State::NoPeople);
    QCOMPARE(signIn.failure().value().pin.value(), PinFault::Run);
    signIn.createFirst(u" Li "_s, operatorsPin);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QVERIFY(!signIn.failure());
    QCOMPARE(signIn.person().value().name, u"Li"_s);
    QCOMPARE(signIn.person().value().role, Role::Operator);
    QVERIFY(signIn.mayDo(Action::ManagePeople));
    QTRY_COMPARE(log(), (QStringList{u"person-added|Li|Li: operator"_s, u"signed-in|Li|"_s}));
}

void TestPeople::letsOneBeFirst()
{
    Program one(path(), m_clock);
    Program other(path(), m_clock);
    QTRY_COMPARE(one.signIn.state(), State::NoPeople);
    QTRY_COMPARE(other.signIn.state(), State::NoPeople);
    one.signIn.createFirst(u"Li"_s, operatorsPin);
    QTRY_COMPARE(one.signIn.state(), State::SignedIn);
    other.signIn.createFirst(u"Zhao"_s, operatorsPin);
    QTRY_COMPARE(other.signIn.state(), State::SignedOut);
    QCOMPARE(result(other.people.all())->size(), 1);
}

void TestPeople::refusesBadNamesAndPins()
{
    const auto program = staffed();
    People &people = program->people;
    const auto add = [&](const QString &name, const QString &pin) {
        return error(people.add(m_li.id, name, Role::Attendant, pin));
    };
    QCOMPARE(add(u" "_s, attendantsPin), int(Kind::NameRefused));
    QCOMPARE(add(QString(61, u'x'), attendantsPin), int(Kind::NameRefused));
    QCOMPARE(add(u"WANG"_s, attendantsPin), int(Kind::NameTaken));
    QCOMPARE(add(u"Zhao"_s, u"0000"_s), int(Kind::PinRefused));
    QCOMPARE(error(people.rename(m_li.id, m_wang.id, u"li"_s)), int(Kind::NameTaken));
    QCOMPARE(error(people.rename(m_li.id, m_wang.id, u""_s)), int(Kind::NameRefused));
    QCOMPARE(error(people.resetPin(m_li.id, m_wang.id, u"1212"_s)), int(Kind::PinRefused));
    QCOMPARE(error(people.rename(m_li.id, 99, u"Zhao"_s)), int(Kind::NoSuchPerson));
    QCOMPARE(error(people.setRole(m_li.id, 99, Role::Operator)), int(Kind::NoSuchPerson));
    QCOMPARE(error(people.setDisabled(m_li.id, 99, true)), int(Kind::NoSuchPerson));
    QCOMPARE(error(people.resetPin(m_li.id, 99, attendantsPin)), int(Kind::NoSuchPerson));
    QCOMPARE(*result(people.all()), (QList{m_li, m_wang}));
    // A name may be written in another way, of course.
    QCOMPARE(result(people.rename(m_li.id, m_wang.id, u"WANG"_s))->name, u"WANG"_s);
    QCOMPARE(log().size(), 3);
}

void TestPeople::refusesWhoMayNot_data()
{
    QTest::addColumn<QString>("actor");
    QTest::newRow("an attendant") << u"attendant"_s;
    QTest::newRow("a disabled operator") << u"disabled"_s;
    QTest::newRow("nobody") << u"nobody"_s;
}

void TestPeople::refusesWhoMayNot()
{
    QFETCH(QString, actor);
    const auto program = staffed();
    People &people = program->people;
    qint64 by = m_wang.id;
    if (actor == "nobody"_L1)
        by = 99;
    if (actor == "disabled"_L1) {
        by = result(people.add(m_li.id, u"Zhao"_s, Role::Operator, u"3141"_s))->id;
        QCOMPARE(error(people.setDisabled(m_li.id, by, true)), done);
    }
    const QList<Person> before = *result(people.all());
    const QStringList logged = log();
    QCOMPARE(error(people.add(by, u"Sun"_s, Role::Operator, u"3141"_s)), int(Kind::NotAllowed));
    QCOMPARE(error(people.rename(by, m_wang.id, u"Sun"_s)), int(Kind::NotAllowed));
    QCOMPARE(error(people.setRole(by, m_wang.id, Role::Operator)), int(Kind::NotAllowed));
    QCOMPARE(error(people.setDisabled(by, m_wang.id, true)), int(Kind::NotAllowed));
    QCOMPARE(error(people.resetPin(by, m_li.id, u"3141"_s)), int(Kind::NotAllowed));
    QCOMPARE(error(people.addFirst(u"Sun"_s, u"3141"_s)), int(Kind::NotAllowed));
    QCOMPARE(*result(people.all()), before);
    QCOMPARE(log(), logged);
    QVERIFY(result(people.check(u"Li"_s, operatorsPin))->person);
}

void TestPeople::changesPeople()
{
    const auto program = staffed();
    People &people = program->people;
    QSignalSpy changed(&people, &People::changed);
    QCOMPARE(result(people.rename(m_li.id, m_wang.id, u"Zhao"_s))->name, u"Zhao"_s);
    QCOMPARE(result(people.setRole(m_li.id, m_wang.id, Role::Operator))->role, Role::Operator);
    QVERIFY(result(people.setDisabled(m_li.id, m_wang.id, true))->disabled);
    QCOMPARE(result(people.all())->at(1), (Person{m_wang.id, u"Zhao"_s, Role::Operator, true}));
    QVERIFY(!result(people.setDisabled(m_li.id, m_wang.id, false))->disabled);
    QCOMPARE(error(people.resetPin(m_li.id, m_wang.id, u"3141"_s)), done);
    QVERIFY(result(people.check(u"zhao"_s, u"3141"_s))->person);
    QCOMPARE(changed.count(), 5);
}

void TestPeople::listsPeopleAsTheLanguageSorts_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");
    // By pinyin; by code point it is Zhang, Li, Wang.
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese) << u"李 王 张 Anna Ärn zoe"_s;
    QTest::newRow("German") << QLocale(QLocale::German) << u"Anna Ärn zoe 张 李 王"_s;
}

void TestPeople::listsPeopleAsTheLanguageSorts()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, expected);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
    Program program(path(), m_clock);
    const Person first = result(program.people.addFirst(u"李"_s, operatorsPin)).value();
    for (const QString &name : {u"zoe"_s, u"王"_s, u"Ärn"_s, u"张"_s, u"Anna"_s})
        QCOMPARE(error(program.people.add(first.id, name, Role::Attendant, attendantsPin)), done);
    QStringList names;
    const QList<Person> all = result(program.people.all()).value();
    for (const Person &person : all)
        names.append(person.name);
    QCOMPARE(names.join(u' '), expected);
}

void TestPeople::keepsTheLastOperator()
{
    const auto program = staffed();
    People &people = program->people;
    QCOMPARE(error(people.setDisabled(m_li.id, m_li.id, true)), int(Kind::LastOperator));
    QCOMPARE(error(people.setRole(m_li.id, m_li.id, Role::Attendant)), int(Kind::LastOperator));
    // A disabled operator does not count.
    QCOMPARE(error(people.setRole(m_li.id, m_wang.id, Role::Operator)), done);
    QCOMPARE(error(people.setDisabled(m_li.id, m_wang.id, true)), done);
    QCOMPARE(error(people.setDisabled(m_li.id, m_li.id, true)), int(Kind::LastOperator));
    QCOMPARE(error(people.setDisabled(m_li.id, m_wang.id, false)), done);
    QCOMPARE(error(people.setRole(m_li.id, m_li.id, Role::Attendant)), done);
    QCOMPARE(error(people.setDisabled(m_wang.id, m_wang.id, true)), int(Kind::LastOperator));
}

void TestPeople::logsEveryChange()
{
    const auto program = staffed();
    People &people = program->people;
    QCOMPARE(error(people.rename(m_li.id, m_wang.id, u"Zhao"_s)), done);
    QCOMPARE(error(people.setRole(m_li.id, m_wang.id, Role::Operator)), done);
    QCOMPARE(error(people.setDisabled(m_li.id, m_wang.id, true)), done);
    // What is so already is no change.
    QCOMPARE(error(people.setDisabled(m_li.id, m_wang.id, true)), done);
    QCOMPARE(error(people.setDisabled(m_li.id, m_wang.id, false)), done);
    QCOMPARE(error(people.resetPin(m_li.id, m_wang.id, u"3141"_s)), done);
    QCOMPARE(error(people.changePin(m_li, operatorsPin, u"1618"_s)), done);
    QCOMPARE(log(),
             (QStringList{u"person-added|Li|Li: operator"_s, u"person-added|Li|Wang: attendant"_s,
                          u"person-renamed|Li|Wang to Zhao"_s, u"role-changed|Li|Zhao: operator"_s,
                          u"person-disabled|Li|Zhao"_s, u"person-enabled|Li|Zhao"_s, u"pin-reset|Li|Zhao"_s,
                          u"pin-changed|Li|"_s}));
    QCOMPARE(result(program->log.verify({}))->finding, AuditVerdict::Finding::Whole);
}

void TestPeople::changesNobodyWithoutTheLog()
{
    const auto program = staffed();
    QCOMPARE(RawDatabase(path()).exec(u"UPDATE audit_head SET count = 1"_s), QString());
    People &people = program->people;
    const QStringList before = RawDatabase(path()).rows(u"SELECT * FROM people"_s);
    QCOMPARE(error(people.add(m_li.id, u"Zhao"_s, Role::Operator, u"3141"_s)), int(Kind::LogBroken));
    QCOMPARE(error(people.rename(m_li.id, m_wang.id, u"Zhao"_s)), int(Kind::LogBroken));
    QCOMPARE(error(people.setRole(m_li.id, m_wang.id, Role::Operator)), int(Kind::LogBroken));
    QCOMPARE(error(people.setDisabled(m_li.id, m_wang.id, true)), int(Kind::LogBroken));
    QCOMPARE(error(people.resetPin(m_li.id, m_wang.id, u"3141"_s)), int(Kind::LogBroken));
    QCOMPARE(RawDatabase(path()).rows(u"SELECT * FROM people"_s), before);
    QCOMPARE(program->log.trouble().value().kind, Kind::LogBroken);
    // Signing in goes on, and cars are found.
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::SignedIn);
}

void TestPeople::signsInAndOut()
{
    const auto program = staffed();
    SignIn &signIn = program->signIn;
    QVERIFY(!signIn.mayDo(Action::Find));
    tryToSignIn(*program, u"wang"_s, attendantsPin);
    QCOMPARE(signIn.state(), State::SignedIn);
    QCOMPARE(signIn.person().value(), m_wang);
    QVERIFY(signIn.mayDo(Action::Find));
    QVERIFY(!signIn.mayDo(Action::SeeAudit));
    // Nobody else meanwhile.
    signIn.signIn(u"Li"_s, operatorsPin);
    QCOMPARE(signIn.state(), State::SignedIn);
    signIn.signOut();
    QCOMPARE(signIn.state(), State::SignedOut);
    QVERIFY(!signIn.person());
    QVERIFY(!signIn.mayDo(Action::Find));
    signIn.signOut();
    QTRY_COMPARE(log().mid(2), (QStringList{u"signed-in|Wang|"_s, u"signed-out|Wang|"_s}));
}

void TestPeople::refusesWrongPins()
{
    const auto program = staffed();
    SignIn &signIn = program->signIn;
    for (const QString &pin : {u"2719"_s, u""_s}) {
        tryToSignIn(*program, u"Wang"_s, pin);
        QCOMPARE(signIn.state(), State::SignedOut);
        QCOMPARE(signIn.failure().value().kind, Kind::WrongPin);
    }
    // A right one wipes the slate clean.
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(signIn.state(), State::SignedIn);
    QVERIFY(!signIn.failure());
    signIn.signOut();
    for (int i = 0; i < 2; ++i) {
        tryToSignIn(*program, u"Wang"_s, operatorsPin);
        QCOMPARE(signIn.state(), State::SignedOut);
    }
    QTRY_COMPARE(log(u"kind, person, detail"_s).mid(2),
                 (QStringList{u"sign-in-refused|Wang|wrong PIN"_s, u"sign-in-refused|Wang|wrong PIN"_s,
                              u"signed-in|Wang|"_s, u"signed-out|Wang|"_s,
                              u"sign-in-refused|Wang|wrong PIN"_s, u"sign-in-refused|Wang|wrong PIN"_s}));
}

void TestPeople::saysTheSameOfWhoIsDisabled()
{
    const auto program = staffed();
    QCOMPARE(error(program->people.setDisabled(m_li.id, m_wang.id, true)), done);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::SignedOut);
    QCOMPARE(program->signIn.failure().value().kind, Kind::WrongPin);
    QCOMPARE(log().last(), u"sign-in-refused|Wang|disabled"_s);
}

void TestPeople::locksOut()
{
    const auto program = staffed();
    SignIn &signIn = program->signIn;
    for (int i = 0; i < 3; ++i)
        tryToSignIn(*program, u"Wang"_s, u"2719"_s);
    QCOMPARE(signIn.state(), State::LockedOut);
    QCOMPARE(signIn.failure().value().kind, Kind::WrongPin);
    QCOMPARE(signIn.lockedUntil(), m_clock.now().addSecs(30));
    QCOMPARE(log().mid(4), (QStringList{u"sign-in-refused|Wang|wrong PIN"_s, u"locked-out|Wang|30 s"_s}));
    // The right one does not help, and is not even looked at.
    m_clock.advance(10s);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(signIn.state(), State::LockedOut);
    QCOMPARE(signIn.failure().value().kind, Kind::LockedOut);
    QCOMPARE(signIn.lockedUntil(), m_clock.now().addSecs(20));
    // Others are not locked out.
    tryToSignIn(*program, u"Li"_s, operatorsPin);
    QCOMPARE(signIn.state(), State::SignedIn);
    signIn.signOut();
    // Tries that were not looked at do not count; the next wrong one does.
    m_clock.advance(20s);
    tryToSignIn(*program, u"Wang"_s, u"2719"_s);
    QCOMPARE(signIn.lockedUntil(), m_clock.now().addSecs(60));
    m_clock.advance(60s);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(signIn.state(), State::SignedIn);
    QCOMPARE(
        RawDatabase(path()).value(u"SELECT failed_attempts, locked_until FROM people WHERE name = 'Wang'"_s),
        u"0|NULL"_s);
}

void TestPeople::locksOutInEveryProgramAndAfterARestart()
{
    {
        const auto program = staffed();
        for (int i = 0; i < 2; ++i)
            tryToSignIn(*program, u"Wang"_s, u"2719"_s);
        Program other(path(), m_clock);
        QTRY_COMPARE(other.signIn.state(), State::SignedOut);
        tryToSignIn(other, u"Wang"_s, u"2719"_s);
        QCOMPARE(other.signIn.state(), State::LockedOut);
        tryToSignIn(*program, u"Wang"_s, attendantsPin);
        QCOMPARE(program->signIn.state(), State::LockedOut);
    }
    m_clock.advance(29s);
    Program restarted(path(), m_clock);
    QTRY_COMPARE(restarted.signIn.state(), State::SignedOut);
    tryToSignIn(restarted, u"Wang"_s, attendantsPin);
    QCOMPARE(restarted.signIn.state(), State::LockedOut);
    m_clock.advance(1s);
    tryToSignIn(restarted, u"Wang"_s, attendantsPin);
    QCOMPARE(restarted.signIn.state(), State::SignedIn);
}

void TestPeople::countsATryBeforeItIsLookedAt()
{
    staffed().reset();
    // A PIN that takes as long to check as we like.
    QCOMPARE(RawDatabase(path()).exec(u"UPDATE people SET iterations = 30000 WHERE name = 'Wang'"_s),
             QString());
    Program program(path(), m_clock);
    QTRY_COMPARE(program.signIn.state(), State::SignedOut);
    program.signIn.signIn(u"Wang"_s, u"2719"_s);
    RawDatabase database(path());
    const QString failed = u"SELECT failed_attempts FROM people WHERE name = 'Wang'"_s;
    QTRY_COMPARE(database.value(failed), u"1"_s);
    QTRY_COMPARE(program.signIn.state(), State::SignedOut);
    QCOMPARE(database.value(failed), u"1"_s);
}

void TestPeople::opensWhenTheClockWasSetBack()
{
    {
        const auto program = staffed();
        for (int i = 0; i < 3; ++i)
            tryToSignIn(*program, u"Wang"_s, u"2719"_s);
    }
    m_clock.setNow(m_clock.now().addYears(-1));
    Program restarted(path(), m_clock);
    QTRY_COMPARE(restarted.signIn.state(), State::SignedOut);
    tryToSignIn(restarted, u"Wang"_s, attendantsPin);
    QCOMPARE(restarted.signIn.lockedUntil(), m_clock.now().addSecs(30));
    // Looking does not make it longer.
    m_clock.advance(15s);
    tryToSignIn(restarted, u"Wang"_s, attendantsPin);
    QCOMPARE(restarted.signIn.lockedUntil(), m_clock.now().addSecs(15));
    m_clock.advance(15s);
    tryToSignIn(restarted, u"Wang"_s, attendantsPin);
    QCOMPARE(restarted.signIn.state(), State::SignedIn);
}

void TestPeople::staysClosedWhenTheClockIsSetForward()
{
    const auto program = staffed();
    for (int i = 0; i < 3; ++i)
        tryToSignIn(*program, u"Wang"_s, u"2719"_s);
    m_clock.setNow(m_clock.now().addDays(1));
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::LockedOut);
    m_clock.advance(30s);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::SignedIn);
}

void TestPeople::opensWithANewPin()
{
    const auto program = staffed();
    for (int i = 0; i < 3; ++i)
        tryToSignIn(*program, u"Wang"_s, u"2719"_s);
    QCOMPARE(error(program->people.resetPin(m_li.id, m_wang.id, u"3141"_s)), done);
    tryToSignIn(*program, u"Wang"_s, u"3141"_s);
    QCOMPARE(program->signIn.state(), State::SignedIn);
}

void TestPeople::locksOutNamesThatNobodyHas()
{
    const auto program = staffed();
    for (const QString &name : {u"Zhao"_s, u"Sun"_s, u"Zhao"_s}) {
        QCOMPARE(program->signIn.lockedUntil(), QDateTime());
        tryToSignIn(*program, name, u"2719"_s);
        QCOMPARE(program->signIn.failure().value().kind, Kind::WrongPin);
    }
    QCOMPARE(program->signIn.state(), State::LockedOut);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::SignedIn);
    // What was typed for a name may be a PIN.
    QCOMPARE(log().at(2), u"sign-in-refused||unknown name"_s);
}

void TestPeople::countsOnAFullDisk()
{
    const auto program = staffed();
    const auto pages = [&](const QString &what) {
        return program->store.run(
            [what](StoreSession &session) { return session.exec(u"PRAGMA query_only = "_s + what); });
    };
    QVERIFY(waitFor(pages(u"ON"_s)));
    for (int i = 0; i < 3; ++i)
        tryToSignIn(*program, u"Wang"_s, u"2719"_s);
    QCOMPARE(program->signIn.state(), State::LockedOut);
    QCOMPARE(program->log.trouble().value().store.value().kind, StoreError::Kind::ReadOnly);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::LockedOut);
    m_clock.advance(30s);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::SignedIn);
    QCOMPARE(log().size(), 2);
}

void TestPeople::hashesAnewWithMoreRounds()
{
    staffed().reset();
    const QString pins =
        u"SELECT name, iterations, length(pin_salt), hex(pin_hash) FROM people ORDER BY name"_s;
    const QStringList before = RawDatabase(path()).rows(pins);
    Program program(path(), m_clock, iterations + 1);
    QTRY_COMPARE(program.signIn.state(), State::SignedOut);
    tryToSignIn(program, u"Wang"_s, u"2719"_s);
    QCOMPARE(RawDatabase(path()).rows(pins), before);
    tryToSignIn(program, u"Wang"_s, attendantsPin);
    QCOMPARE(program.signIn.state(), State::SignedIn);
    const QStringList after = RawDatabase(path()).rows(pins);
    QCOMPARE(after.at(0), before.at(0));
    QVERIFY2(after.at(1).startsWith(u"Wang|21|16|"_s), qPrintable(after.at(1)));
    program.signIn.signOut();
    tryToSignIn(program, u"Wang"_s, attendantsPin);
    QCOMPARE(program.signIn.state(), State::SignedIn);
    QCOMPARE(RawDatabase(path()).rows(pins), after);
}

void TestPeople::changesTheOwnPin()
{
    const auto program = staffed();
    People &people = program->people;
    QCOMPARE(error(people.changePin(m_wang, attendantsPin, u"1234"_s)), int(Kind::PinRefused));
    QCOMPARE(error(people.changePin(m_wang, u"2719"_s, u"3141"_s)), int(Kind::WrongPin));
    QCOMPARE(error(people.changePin(m_wang, attendantsPin, u"3141"_s)), done);
    QVERIFY(!result(people.check(u"Wang"_s, attendantsPin))->person);
    QVERIFY(result(people.check(u"Wang"_s, u"3141"_s))->person);
    // Guessing the old one is no way around the lock-out.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(error(people.changePin(m_wang, u"2719"_s, u"1618"_s)), int(Kind::WrongPin));
    QCOMPARE(error(people.changePin(m_wang, u"3141"_s, u"1618"_s)), int(Kind::LockedOut));
}

void TestPeople::tellsThatAWrongOldPinIsNotLogged()
{
    const auto program = staffed();
    QVERIFY(waitFor(
        program->store.run([](StoreSession &session) { return session.exec(u"PRAGMA query_only = ON"_s); })));
    QCOMPARE(error(program->people.changePin(m_wang, u"2719"_s, u"3141"_s)), int(Kind::WrongPin));
    QVERIFY(program->log.trouble());
    QCOMPARE(program->log.trouble()->store.value().kind, StoreError::Kind::ReadOnly);
}

/// The log tells of wrong PINs. That a right one could not wipe them out is the database's trouble.
void TestPeople::aRightPinIsNoTroubleOfTheLog()
{
    const auto program = staffed();
    QVERIFY(waitFor(
        program->store.run([](StoreSession &session) { return session.exec(u"PRAGMA query_only = ON"_s); })));
    QVERIFY(result(program->people.check(u"Wang"_s, attendantsPin))->person);
    QVERIFY(!program->log.trouble());
}

void TestPeople::followsWhatWasChangedElsewhere()
{
    const auto program = staffed();
    SignIn &signIn = program->signIn;
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    // Behind whatever it looks at by itself.
    QVERIFY(waitFor(program->people.all()));
    Program other(path(), m_clock);
    QCOMPARE(error(other.people.setRole(m_li.id, m_wang.id, Role::Operator)), done);
    QVERIFY(!signIn.mayDo(Action::Configure));
    signIn.refresh();
    QTRY_VERIFY(signIn.mayDo(Action::Configure));
    QCOMPARE(error(other.people.setDisabled(m_li.id, m_wang.id, true)), done);
    signIn.refresh();
    QTRY_COMPARE(signIn.state(), State::SignedOut);
    // What the same program changes needs no asking.
    QCOMPARE(error(program->people.setDisabled(m_li.id, m_wang.id, false)), done);
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(error(program->people.rename(m_li.id, m_wang.id, u"Zhao"_s)), done);
    QTRY_COMPARE(signIn.person().value().name, u"Zhao"_s);
}

void TestPeople::signsOutAfterTheCheck()
{
    const auto program = staffed();
    program->signIn.signIn(u"Wang"_s, attendantsPin);
    program->signIn.signOut();
    QCOMPARE(program->signIn.state(), State::Checking);
    QTRY_COMPARE(program->signIn.state(), State::SignedOut);
    QTRY_COMPARE(log().mid(2), (QStringList{u"signed-in|Wang|"_s, u"signed-out|Wang|"_s}));
    // That was then.
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::SignedIn);
}

void TestPeople::saysThatItCannotKnow()
{
    const QString folder = m_folder->filePath(u"sub"_s);
    QFile inItsPlace(folder);
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    inItsPlace.close();
    Program program(folder + u"/staff.db"_s, m_clock);
    // Not as at the first start: nobody becomes an operator because a folder is missing.
    QTRY_COMPARE(program.signIn.state(), State::Unavailable);
    QVERIFY(program.signIn.failure().value().store);
    program.signIn.createFirst(u"Li"_s, operatorsPin);
    QCOMPARE(program.signIn.state(), State::Unavailable);
    QVERIFY(inItsPlace.remove());
    program.signIn.refresh();
    QTRY_COMPARE(program.signIn.state(), State::NoPeople);
    QVERIFY(!program.signIn.failure());
}

void TestPeople::beginsAnewWithANewDatabase()
{
    const auto program = staffed();
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::SignedIn);
    moveDatabaseAway();
    program->signIn.refresh();
    QTRY_COMPARE(program->signIn.state(), State::NoPeople);
    QVERIFY(!program->signIn.person());
}

/// Numbers of people count anew in it: nobody becomes an operator by them.
void TestPeople::followsNobodyIntoAnotherDatabase()
{
    const auto program = staffed();
    tryToSignIn(*program, u"Wang"_s, attendantsPin);
    moveDatabaseAway();
    Program other(path(), m_clock);
    const Person zhao = result(other.people.addFirst(u"Zhao"_s, operatorsPin)).value();
    const Person sun =
        result(other.people.add(zhao.id, u"Sun"_s, Role::Operator, attendantsPin)).value_or(Person());
    QCOMPARE(sun.id, m_wang.id);
    program->signIn.refresh();
    QTRY_VERIFY(program->signIn.person() != m_wang);
    QVERIFY(!program->signIn.person());
    QTRY_COMPARE(program->signIn.state(), State::SignedOut);
    tryToSignIn(*program, u"Sun"_s, attendantsPin);
    QCOMPARE(program->signIn.person().value(), sun);
}

void TestPeople::looksWhoThereIsAfterACheckInANewDatabase()
{
    const auto program = staffed();
    moveDatabaseAway();
    program->signIn.signIn(u"Wang"_s, attendantsPin);
    QCOMPARE(program->signIn.state(), State::Checking);
    QTRY_COMPARE(program->signIn.state(), State::NoPeople);
}

void TestPeople::keepsNoPin()
{
    {
        const auto program = staffed();
        tryToSignIn(*program, u"Wang"_s, u"602214076"_s);
        tryToSignIn(*program, u"602214076"_s, u"602214076"_s);
        QCOMPARE(error(program->people.resetPin(m_li.id, m_wang.id, u"602214076"_s)), done);
        tryToSignIn(*program, u"Wang"_s, u"602214076"_s);
        QCOMPARE(program->signIn.state(), State::SignedIn);
    }
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("602214076"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestPeople)

#include "tst_people.moc"
