// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditchain.h"
#include "accounts/auditkey.h"
#include "accounts/lockout.h"
#include "accounts/person.h"
#include "accounts/pinhash.h"
#include "accounts/pinrules.h"

#include <QFile>
#include <QPasswordDigestor>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<PinFault>)

class TestAccountRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesPins_data();
    void judgesPins();
    void hashesAsTheStandardDoes_data();
    void hashesAsTheStandardDoes();
    void hashesWithAnotherSaltEachTime();
    void comparesSecrets();
    void waitsLongerEachTime_data();
    void waitsLongerEachTime();
    void opensWhenTheWaitIsOver();
    void bearsAClockThatIsSet_data();
    void bearsAClockThatIsSet();
    void knowsWhatEachMayDo_data();
    void knowsWhatEachMayDo();
    void cleansNames_data();
    void cleansNames();
    void tellsNamesApart();
    void namesEachKindOnce();
    void hashesAsTheDocumentSays();
    void hashesTheSameCarAlike();
    void tellsFieldsApart();
    void makesTheKeyOnce();
    void refusesABadKey_data();
    void refusesABadKey();
    void makesNoKeyWhereItCannot();
};

void TestAccountRules::judgesPins_data()
{
    using Fault = std::optional<PinFault>;
    QTest::addColumn<QString>("pin");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("four digits") << u"4711"_s << Fault();
    QTest::newRow("twelve digits") << u"271828182845"_s << Fault();
    QTest::newRow("a run that turns") << u"1232"_s << Fault();
    QTest::newRow("almost repeated") << u"1213"_s << Fault();
    QTest::newRow("nothing") << u""_s << Fault(PinFault::TooShort);
    QTest::newRow("three digits") << u"471"_s << Fault(PinFault::TooShort);
    QTest::newRow("thirteen digits") << u"2718281828459"_s << Fault(PinFault::TooLong);
    QTest::newRow("a letter") << u"471a"_s << Fault(PinFault::NotDigits);
    QTest::newRow("a space") << u"4711 "_s << Fault(PinFault::NotDigits);
    QTest::newRow("full-width digits") << u"４７１１"_s << Fault(PinFault::NotDigits);
    QTest::newRow("one digit") << u"0000"_s << Fault(PinFault::Repeating);
    QTest::newRow("two digits in turn") << u"1212"_s << Fault(PinFault::Repeating);
    QTest::newRow("three digits in turn") << u"475475"_s << Fault(PinFault::Repeating);
    QTest::newRow("one digit, five times") << u"77777"_s << Fault(PinFault::Repeating);
    QTest::newRow("upwards") << u"1234"_s << Fault(PinFault::Run);
    QTest::newRow("upwards over nine") << u"7890"_s << Fault(PinFault::Run);
    QTest::newRow("downwards") << u"98765"_s << Fault(PinFault::Run);
    QTest::newRow("downwards over nought") << u"2109"_s << Fault(PinFault::Run);
}

void TestAccountRules::judgesPins()
{
    QFETCH(QString, pin);
    QFETCH(std::optional<PinFault>, fault);
    QVERIFY(pinFault(pin) == fault);
}

void TestAccountRules::hashesAsTheStandardDoes_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("hash");
    // RFC 7914, 11: the first 32 of 64 bytes.
    QTest::newRow("RFC 7914, one round")
        << u"passwd"_s << "salt"_ba << 1
        << "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"_ba;
    QTest::newRow("RFC 7914, many rounds")
        << u"Password"_s << "NaCl"_ba << 80000
        << "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"_ba;
    // RFC 6070's inputs, with SHA-256 by another implementation (Python's hashlib).
    QTest::newRow("RFC 6070, 1") << u"password"_s << "salt"_ba << 1
                                 << "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b"_ba;
    QTest::newRow("RFC 6070, 2") << u"password"_s << "salt"_ba << 2
                                 << "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43"_ba;
    QTest::newRow("RFC 6070, 3") << u"password"_s << "salt"_ba << 4096
                                 << "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"_ba;
}

void TestAccountRules::hashesAsTheStandardDoes()
{
    QFETCH(QString, pin);
    QFETCH(QByteArray, salt);
    QFETCH(int, iterations);
    QFETCH(QByteArray, hash);
    const PinHash made = hashPin(pin, salt, iterations);
    QCOMPARE(made.hash.toHex(), hash);
    QCOMPARE(made.salt, salt);
    QCOMPARE(made.iterations, iterations);
    QVERIFY(pinMatches(pin, made));
    QVERIFY(!pinMatches(pin + u'1', made));
}

void TestAccountRules::hashesWithAnotherSaltEachTime()
{
    const PinHash one = hashPin(u"4711"_s, 10);
    const PinHash other = hashPin(u"4711"_s, 10);
    QCOMPARE(one.salt.size(), 16);
    QVERIFY(one.salt != other.salt);
    QVERIFY(one.hash != other.hash);
    QVERIFY(pinMatches(u"4711"_s, one));
    QVERIFY(!pinMatches(u"4712"_s, one));
}

void TestAccountRules::comparesSecrets()
{
    QVERIFY(sameSecret("abc"_ba, "abc"_ba));
    QVERIFY(!sameSecret("abc"_ba, "abd"_ba));
    QVERIFY(!sameSecret("abc"_ba, "bbc"_ba));
    QVERIFY(!sameSecret("abc"_ba, "abcd"_ba));
    // What is missing is no secret that could be known.
    QVERIFY(!sameSecret({}, {}));
}

void TestAccountRules::waitsLongerEachTime_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("second") << 2 << 0;
    QTest::newRow("third") << 3 << 30;
    QTest::newRow("fourth") << 4 << 60;
    QTest::newRow("fifth") << 5 << 120;
    QTest::newRow("ninth") << 9 << 1920;
    QTest::newRow("tenth") << 10 << 3600;
    QTest::newRow("hundredth") << 100 << 3600;
    QTest::newRow("without end") << std::numeric_limits<int>::max() << 3600;
}

void TestAccountRules::waitsLongerEachTime()
{
    QFETCH(int, failed);
    QFETCH(int, seconds);
    QCOMPARE(waitAfter(failed).count(), seconds * 1000);
}

void TestAccountRules::opensWhenTheWaitIsOver()
{
    constexpr qint64 now = 1'772'989'766'123;
    Lockout lockout;
    lockout = afterFailure(lockout, now);
    lockout = afterFailure(lockout, now);
    QCOMPARE(remainingWait(lockout, now), 0ms);
    lockout = afterFailure(lockout, now);
    QCOMPARE(lockout.failed, 3);
    QCOMPARE(remainingWait(lockout, now), 30s);
    QCOMPARE(remainingWait(lockout, now + 29'999), 1ms);
    QCOMPARE(remainingWait(lockout, now + 30'000), 0ms);
    // One more, and it is the longer wait at once.
    QCOMPARE(remainingWait(afterFailure(lockout, now + 30'000), now + 30'000), 60s);
}

void TestAccountRules::bearsAClockThatIsSet_data()
{
    QTest::addColumn<qint64>("moved"); // the clock, after the third wrong PIN, in milliseconds
    QTest::addColumn<qint64>("wait");
    QTest::newRow("not at all") << qint64(0) << qint64(30'000);
    QTest::newRow("forward") << qint64(3'600'000) << qint64(0);
    QTest::newRow("back a little") << qint64(-5'000) << qint64(30'000);
    QTest::newRow("back by a year") << qint64(-31'536'000'000) << qint64(30'000);
}

void TestAccountRules::bearsAClockThatIsSet()
{
    QFETCH(qint64, moved);
    QFETCH(qint64, wait);
    constexpr qint64 now = 1'772'989'766'123;
    const Lockout lockout = afterFailure({2, {}}, now);
    QCOMPARE(remainingWait(lockout, now + moved).count(), wait);
    // Kept so, it runs out by the clock as it is now.
    const Lockout kept = withinReach(lockout, now + moved);
    QCOMPARE(remainingWait(kept, now + moved + wait).count(), 0);
    QCOMPARE(kept.failed, 3);
    QCOMPARE(remainingWait({3, std::numeric_limits<qint64>::max()}, now), 30s);
}

void TestAccountRules::knowsWhatEachMayDo_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("attendant");
    QTest::newRow("find") << Action::Find << true;
    QTest::newRow("garage") << Action::SeeGarage << false;
    QTest::newRow("history") << Action::SeeHistory << false;
    QTest::newRow("worklist") << Action::Worklist << false;
    QTest::newRow("configure") << Action::Configure << false;
    QTest::newRow("audit") << Action::SeeAudit << false;
    QTest::newRow("people") << Action::ManagePeople << false;
}

void TestAccountRules::knowsWhatEachMayDo()
{
    QFETCH(Action, action);
    QFETCH(bool, attendant);
    QCOMPARE(mayDo(Role::Attendant, action), attendant);
    QVERIFY(mayDo(Role::Operator, action));
    QVERIFY(allActions().contains(action));
    QCOMPARE(allActions().size(), 7);
}

void TestAccountRules::cleansNames_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("name"); // empty: refused
    QTest::newRow("as it is") << u"李雷"_s << u"李雷"_s;
    QTest::newRow("spaces") << u"  Li \t Lei "_s << u"Li Lei"_s;
    QTest::newRow("decomposed") << u"Andre\u0301"_s << u"Andr\u00e9"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("blank") << u" \u200f "_s << u""_s;
    QTest::newRow("longest") << QString(60, u'x') << QString(60, u'x');
    QTest::newRow("too long") << QString(61, u'x') << u""_s;
}

void TestAccountRules::cleansNames()
{
    QFETCH(QString, raw);
    QFETCH(QString, name);
    QCOMPARE(personName(raw).value_or(u""_s), name);
}

void TestAccountRules::tellsNamesApart()
{
    QVERIFY(sameName(u"Li"_s, u"LI"_s));
    QVERIFY(sameName(u"Li"_s, u"Ｌｉ"_s));
    QVERIFY(!sameName(u"Li"_s, u"Lu"_s));
}

void TestAccountRules::namesEachKindOnce()
{
    QSet<QString> texts;
    for (const AuditKind kind : allAuditKinds()) {
        const QString text = auditKindText(kind);
        QVERIFY(!text.isEmpty());
        QVERIFY(auditKindOf(text) == kind);
        texts.insert(text);
    }
    QCOMPARE(texts.size(), allAuditKinds().size());
    QVERIFY(!auditKindOf(u"from-the-future"_s));
    QVERIFY(roleOf(roleText(Role::Attendant)) == Role::Attendant);
    QVERIFY(roleOf(roleText(Role::Operator)) == Role::Operator);
    QVERIFY(!roleOf(u"king"_s));
}

void TestAccountRules::hashesAsTheDocumentSays()
{
    // By the Python of docs/staff-audit.md.
    QByteArray key;
    for (int i = 0; i < 32; ++i)
        key.append(char(i));
    const QByteArray plate = plateHash(key, u"川A·11NW5"_s);
    QCOMPARE(plate.toHex(), "e8087c1c971e8c277b9549920a356211bf1c937fa5b133f671cdc8e3003d20aa"_ba);
    AuditEntry first{1,     1'772'989'766'123,   u"李"_s, u"searched"_s, u"3 cars"_s,
                     plate, firstPreviousHash(), {}};
    first.hash = entryHash(key, first);
    QCOMPARE(first.hash.toHex(), "8c32300e92899f914ef464c4c1feb521024a953a2e624d2219b3383378f42ae0"_ba);
    AuditEntry second{2, -5, {}, u"signed-out"_s, {}, {}, first.hash, {}};
    second.hash = entryHash(key, second);
    QCOMPARE(second.hash.toHex(), "bae41d2ecba46f9e5fa84fbd56623195ce0be48149e49b2e670395793fd080b4"_ba);
    QCOMPARE(headHash(key, {2, second.hash}).toHex(),
             "b91c53f44d6622841b5872f5cc07b20e7befb969e7b96fa9305dffd2a5ca1bfd"_ba);
}

void TestAccountRules::hashesTheSameCarAlike()
{
    const QByteArray key(32, 'k');
    QCOMPARE(plateHash(key, u"川a 11nw5"_s), plateHash(key, u"川A·11NW5"_s));
    QVERIFY(plateHash(key, u"川A11NW5"_s) != plateHash(key, u"川A11NW6"_s));
    QVERIFY(plateHash(key, u"川A11NW5"_s) != plateHash(QByteArray(32, 'l'), u"川A11NW5"_s));
    QVERIFY(plateHash(key, u""_s).isNull());
    QVERIFY(plateHash(key, u" - "_s).isNull());
}

void TestAccountRules::tellsFieldsApart()
{
    // What moves from one field into the next is another entry.
    const QByteArray key(32, 'k');
    const AuditEntry one{1, 1, u"ab"_s, u"c"_s, u"d"_s, {}, firstPreviousHash(), {}};
    AuditEntry other = one;
    other.person = u"a"_s;
    other.kind = u"bc"_s;
    QVERIFY(entryHash(key, one) != entryHash(key, other));
    // Nothing is not the same as an empty value.
    AuditEntry empty = one;
    empty.plateHash = QByteArray("");
    QVERIFY(entryHash(key, one) != entryHash(key, empty));
}

void TestAccountRules::makesTheKeyOnce()
{
    const QTemporaryDir folder;
    const QString fileName = AuditKey::fileNameFor(folder.filePath(u"staff.db"_s));
    QCOMPARE(AuditKey(fileName).key().error().kind, AccountError::Kind::KeyUnusable);
    const Accounted<QByteArray> made = AuditKey(fileName).keyOrNew();
    QVERIFY(made);
    QCOMPARE(made->size(), 32);
    QCOMPARE(QFile::permissions(fileName)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(*AuditKey(fileName).keyOrNew(), *made);
    QCOMPARE(*AuditKey(fileName).key(), *made);
    // No half-written files are left.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"staff.db.key"_s});
}

void TestAccountRules::refusesABadKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open to others") << QByteArray(64, 'a') << true;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("short") << QByteArray(62, 'a') << false;
    QTest::newRow("not hexadecimal") << QByteArray(64, 'x') << false;
}

void TestAccountRules::refusesABadKey()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isOpen);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"staff.db.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(file.setPermissions(isOpen ? QFile::ReadOwner | QFile::ReadOther : QFile::ReadOwner));
    // Never replaced: the old entries could not be verified any more.
    const Accounted<QByteArray> key = AuditKey(file.fileName()).keyOrNew();
    QVERIFY(!key);
    QCOMPARE(key.error().kind, AccountError::Kind::KeyUnusable);
    QVERIFY(text.isEmpty() || !key.error().message.contains(QString::fromLatin1(text)));
}

void TestAccountRules::makesNoKeyWhereItCannot()
{
    AuditKey key(u"/proc/bayfinder.key"_s);
    QCOMPARE(key.keyOrNew().error().kind, AccountError::Kind::KeyUnusable);
}

QTEST_GUILESS_MAIN(TestAccountRules)

#include "tst_accountrules.moc"
