// SPDX-License-Identifier: Apache-2.0
#include "quick/lobbymessages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace bayfinder;
using namespace Qt::StringLiterals;

class TestLobbyMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsLines_data();
    void readsLines();
    void withoutAFileThereAreNone();
    void readsWhatIsWrittenIntoIt();
    void readsWhatReplacesIt();
    void aFileThatComesAndGoes();
    void readsAFolderThatComesLater();
    void doesNotWaitForAPipe();
    void saysNothingWhenNothingChanged();
    void reportsWhatItLeavesOut_data();
    void reportsWhatItLeavesOut();
    void reportsItOnce();
    void knowsTheLongest();

private:
    [[nodiscard]] QString name() const { return m_folder->filePath(u"messages.txt"_s); }
    void write(const QByteArray &content) const;
    void replace(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLobbyMessages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLobbyMessages::write(const QByteArray &content) const
{
    QFile file(name());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// As editors and deployment tools do: another file takes the name.
void TestLobbyMessages::replace(const QByteArray &content) const
{
    QSaveFile file(name());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    QVERIFY(file.commit());
}

void TestLobbyMessages::readsLines_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("one") << QByteArray("Closed from 22:00") << QStringList{u"Closed from 22:00"_s};
    QTest::newRow("line breaks of all kinds")
        << QByteArray("a\n\nb\r\n   \nc\n") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("Chinese") << QByteArray("车库今晚关闭\n") << QStringList{u"车库今晚关闭"_s};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfHello\n") << QStringList{u"Hello"_s};
    QTest::newRow("markup stays what it is") << QByteArray("<b>a</b>") << QStringList{u"<b>a</b>"_s};
    QTest::newRow("control characters") << QByteArray("a\x1b[2J\tb \xe2\x80\xae"
                                                      "c")
                                        << QStringList{u"a[2J b c"_s};
    QTest::newRow("long line") << QByteArray(5000, 'x') << QStringList{QString(199, u'x') + u'…'};
    QTest::newRow("as long as may be") << QByteArray(200, 'x') << QStringList{QString(200, u'x')};
    QTest::newRow("many lines") << QByteArray("x\n").repeated(1000)
                                << QStringList(LobbyMessages::mostLines, u"x"_s);
    // The last line that is not whole is none.
    QTest::newRow("more than is read") << "a\n" + QByteArray("\n").repeated(LobbyMessages::mostBytes - 4)
            + "bcd\n" << QStringList{u"a"_s};
    QTest::newRow("one endless line") << QByteArray(int(LobbyMessages::mostBytes) + 1, 'x') << QStringList();
}

void TestLobbyMessages::readsLines()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, lines);
    write(content);
    QCOMPARE(LobbyMessages(name()).lines(), lines);
}

void TestLobbyMessages::withoutAFileThereAreNone()
{
    QCOMPARE(LobbyMessages({}).lines(), QStringList());
    QCOMPARE(LobbyMessages(name()).lines(), QStringList());
    QCOMPARE(LobbyMessages(m_folder->path()).lines(), QStringList());
}

void TestLobbyMessages::readsWhatIsWrittenIntoIt()
{
    write("one\n");
    LobbyMessages messages(name());
    write("two\n");
    QTRY_COMPARE(messages.lines(), QStringList{u"two"_s});
    write("three\n");
    QTRY_COMPARE(messages.lines(), QStringList{u"three"_s});
}

void TestLobbyMessages::readsWhatReplacesIt()
{
    write("one\n");
    LobbyMessages messages(name());
    for (const char *text : {"two", "three"}) {
        replace(text);
        QTRY_COMPARE(messages.lines(), QStringList{QString::fromLatin1(text)});
    }
    // The one that is there now is watched, too.
    write("four\n");
    QTRY_COMPARE(messages.lines(), QStringList{u"four"_s});
}

void TestLobbyMessages::aFileThatComesAndGoes()
{
    LobbyMessages messages(name());
    write("here\n");
    QTRY_COMPARE(messages.lines(), QStringList{u"here"_s});
    QVERIFY(QFile::remove(name()));
    QTRY_COMPARE(messages.lines(), QStringList());
    replace("here again\n");
    QTRY_COMPARE(messages.lines(), QStringList{u"here again"_s});
}

/// Nothing tells of that; whoever asks now and then finds it.
void TestLobbyMessages::readsAFolderThatComesLater()
{
    const QString folder = m_folder->filePath(u"later"_s);
    LobbyMessages messages(folder + u"/messages.txt"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile file(folder + u"/messages.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one\n");
    file.close();
    messages.read();
    QCOMPARE(messages.lines(), QStringList{u"one"_s});
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("two\n");
    file.close();
    QTRY_COMPARE(messages.lines(), QStringList{u"two"_s});
}

void TestLobbyMessages::doesNotWaitForAPipe()
{
    QCOMPARE(mkfifo(QFile::encodeName(name()).constData(), 0600), 0);
    QCOMPARE(LobbyMessages(name()).lines(), QStringList());
}

void TestLobbyMessages::saysNothingWhenNothingChanged()
{
    write("one\n");
    LobbyMessages messages(name());
    QSignalSpy changed(&messages, &LobbyMessages::linesChanged);
    replace("one\n\n");
    messages.read();
    QCOMPARE(changed.size(), 0);
    replace("two\n");
    messages.read();
    QCOMPARE(changed.size(), 1);
}

void TestLobbyMessages::knowsTheLongest()
{
    QCOMPARE(LobbyMessages({}).longest(), QString());
    write("short\nthe longest one\nno\n");
    QCOMPARE(LobbyMessages(name()).longest(), u"the longest one"_s);
    write("the longest one\n车库今晚十点关闭\n");
    QCOMPARE(LobbyMessages(name()).longest(), u"车库今晚十点关闭"_s);
}

void TestLobbyMessages::reportsWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("warning");

    const QString larger = u"larger than 16384 bytes, the rest is not shown"_s;
    QTest::newRow("GB 18030") << QByteArray("Open\n\xb3\xb5\xbf\xe2\nClosed\n")
                              << QStringList{u"Open"_s, u"Closed"_s}
                              << u"line 2 is not UTF-8, and is not shown"_s;
    QTest::newRow("the end of a character is missing")
        << QByteArray("\xe8\xbd\na") << QStringList{u"a"_s} << u"line 1 is not UTF-8, and is not shown"_s;
    QTest::newRow("at the very end") << QByteArray("a\n\xe8\xbd") << QStringList{u"a"_s}
                                     << u"line 2 is not UTF-8, and is not shown"_s;
    QTest::newRow("Latin-1, thrice") << QByteArray("\xe4\nb\n\xf6\n\xfc") << QStringList{u"b"_s}
                                     << u"line 1 and 2 others are not UTF-8, and are not shown"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0\n\0b\0\n\0",
                                          10)
                            << QStringList() << u"line 1 and 2 others are not UTF-8, and are not shown"_s;
    QTest::newRow("too large") << "a\n" + QByteArray("\n").repeated(LobbyMessages::mostBytes) + "b"
                               << QStringList{u"a"_s} << larger;
    QTest::newRow("one endless line")
        << QByteArray(int(LobbyMessages::mostBytes) + 1, 'x') << QStringList() << larger;
}

void TestLobbyMessages::reportsWhatItLeavesOut()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, lines);
    QFETCH(QString, warning);
    write(content);
    QTest::ignoreMessage(QtWarningMsg, qPrintable(name() + u": "_s + warning));
    QCOMPARE(LobbyMessages(name()).lines(), lines);
}

/// It is read every minute.
void TestLobbyMessages::reportsItOnce()
{
    write("\xff\n");
    QTest::ignoreMessage(QtWarningMsg, qPrintable(name() + u": line 1 is not UTF-8, and is not shown"_s));
    LobbyMessages messages(name());
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    messages.read();
    write("fine\n");
    messages.read();
    QCOMPARE(messages.lines(), QStringList{u"fine"_s});
}

QTEST_GUILESS_MAIN(TestLobbyMessages)

#include "tst_lobbymessages.moc"
