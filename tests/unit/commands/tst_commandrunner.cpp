// SPDX-License-Identifier: Apache-2.0
#include "commands/commandrunner.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using bayfinder::test::FakeService;
using bayfinder::test::ManualClock;
using bayfinder::test::parkedCar;

class TestCommandRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searches();
    void findsNoCar();
    void findsSimilarPlates();
    void asksOnlyTheLiteralQuestion();
    void saysWhenTheSearchWasCutShort();
    void eachLineIsSearchedByItself();
    void locates();
    void asksForTheRest();
    void understandsParts_data();
    void understandsParts();
    void takesPlatesAsTheyAre();
    void refusesQueries_data();
    void refusesQueries();
    void reportsFailures_data();
    void reportsFailures();
    void answersABatchLineByLine();
    void answersEveryLine();
    void survivesManyWrongLines();
    void writesPictures();
    void refusesWhatIsNoPicture();
    void keepsTheOldPictureWhenItCannotWrite();

private:
    void run(const QStringList &arguments, KeyboardLayout layout = KeyboardLayout::China, bool exact = false);
    /// Answers every search with those of @p plates that contain it, until the runner is done.
    [[nodiscard]] int serve(const QStringList &plates);
    [[nodiscard]] QByteArray output() const { return QByteArray::fromStdString(m_output.str()); }
    [[nodiscard]] QByteArray errors() const { return QByteArray::fromStdString(m_errors.str()); }
    // The exit code, once there is one.
    [[nodiscard]] int exitCode();

    ManualClock m_clock;
    std::unique_ptr<FakeService> m_service;
    qsizetype m_served = 0;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<QSignalSpy> m_finished;
    std::istringstream m_input;
    std::ostringstream m_output;
    std::ostringstream m_errors;
};

void TestCommandRunner::init()
{
    m_service = std::make_unique<FakeService>();
    m_served = 0;
    m_input = std::istringstream();
    m_output = std::ostringstream();
    m_errors = std::ostringstream();
}

void TestCommandRunner::run(const QStringList &arguments, KeyboardLayout layout, bool exact)
{
    const auto command =
        parseCommand(arguments, exact ? QMap<QString, QString>{{u"exact"_s, {}}} : QMap<QString, QString>());
    if (!command)
        QFAIL(qPrintable(command.error()));
    m_runner = std::make_unique<CommandRunner>(*m_service, m_clock, CommandRunner::Searching{layout, {}},
                                               CommandRunner::Streams{m_input, m_output, m_errors});
    m_finished = std::make_unique<QSignalSpy>(m_runner.get(), &CommandRunner::finished);
    m_runner->run(*command);
    QVERIFY(m_finished->isEmpty());
}

int TestCommandRunner::exitCode()
{
    if (m_finished->isEmpty() && !m_finished->wait(30000))
        return -1;
    QCoreApplication::processEvents();
    return m_finished->size() == 1 ? m_finished->first().first().toInt() : -2;
}

int TestCommandRunner::serve(const QStringList &plates)
{
    const bool done = QTest::qWaitFor([&] {
        for (; m_served < m_service->searches.size(); ++m_served) {
            const auto &question = m_service->searches.at(m_served);
            QList<ParkedCar> cars;
            for (const QString &plate : plates) {
                if (plate.contains(question.text))
                    cars.append(parkedCar(plate));
            }
            if (!question.isCancelled())
                question.answer(cars);
        }
        return !m_finished->isEmpty();
    });
    return done ? exitCode() : -1;
}

void TestCommandRunner::searches()
{
    run({u"search"_s, u"11NW5"_s});
    QCOMPARE(m_service->searches.size(), 1);
    QCOMPARE(m_service->searches.first().text, u"11NW5"_s);
    const QList<ParkedCar> cars{parkedCar(u"川A11NW5"_s)};
    m_service->searches.first().answer(cars);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(output(), lineOf(carsDocument({{cars.first(), PlateMatcher(u"11NW5").match(u"川A11NW5")}})));
    QCOMPARE(m_service->searches.size(), 1);
    QCOMPARE(errors(), "");
}

void TestCommandRunner::findsNoCar()
{
    run({u"search"_s, u"11NW5"_s});
    QCOMPARE(serve({}), 1);
    QCOMPARE(output(), "{\"cars\":[]}\n");
    QCOMPARE(errors(), "");
}

void TestCommandRunner::findsSimilarPlates()
{
    run({u"search"_s, u"a·11ndx5"_s});
    QCOMPARE(serve({u"川A11N0X5"_s, u"川A99999"_s}), 0);
    QVERIFY2(output().contains("\"match\":{\"differs\":[[5,5]],\"distance\":0.55,\"kind\":\"similar\"}"),
             output().constData());
    QVERIFY(!output().contains("99999"));
    QVERIFY(!output().contains("limited"));
}

void TestCommandRunner::asksOnlyTheLiteralQuestion()
{
    run({u"search"_s, u"11NW6"_s}, KeyboardLayout::China, true);
    QCOMPARE(serve({u"川A11NW5"_s}), 1);
    QCOMPARE(output(), "{\"cars\":[]}\n");
    QCOMPARE(m_service->searches.size(), 1);
}

void TestCommandRunner::saysWhenTheSearchWasCutShort()
{
    run({u"search"_s, u"11NW6"_s});
    m_service->searches.first().answer(QList<ParkedCar>());
    QTRY_VERIFY(m_service->searches.size() > 1);
    m_service->searches.at(1).fail(Error::Kind::RateLimited);
    QCOMPARE(exitCode(), 1);
    QCOMPARE(output(), "{\"cars\":[],\"limited\":true}\n");
    QCOMPARE(errors(), "");
}

void TestCommandRunner::eachLineIsSearchedByItself()
{
    m_input = std::istringstream("11NW6\n11NW6\n11NW5\n");
    run({u"search"_s, u"-"_s});
    QCOMPARE(serve({u"川A11NW5"_s}), 0);
    const QList<QByteArray> lines = output().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), lines.at(1));
    QVERIFY(lines.at(0).contains("\"similar\""));
    QVERIFY(lines.at(2).contains("\"exact\""));
}

void TestCommandRunner::locates()
{
    run({u"locate"_s, u"川A11NW5"_s});
    QCOMPARE(m_service->locates.first().text, u"川A11NW5"_s);
    const QList<ParkedCar> cars{parkedCar(u"川A11NW5"_s), parkedCar(u"川A11NW5"_s, u"018"_s)};
    m_service->locates.first().answer(cars);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(output(), lineOf(carDocument(cars)));
    QVERIFY(output().contains("alternatives"));
}

void TestCommandRunner::asksForTheRest()
{
    run({u"free"_s});
    m_service->vacancyQuestions.first().answer(QList{AreaVacancy{u"01"_s, {}, 9, 3}});
    QCOMPARE(exitCode(), 0);
    QCOMPARE(output(), "{\"areas\":[{\"area\":\"01\",\"free\":3,\"total\":9}]}\n");

    m_output = std::ostringstream();
    run({u"bays"_s});
    m_service->bayQuestions.first().answer(QList<BayState>());
    QCOMPARE(exitCode(), 0);
    QCOMPARE(output(), "{\"bays\":[]}\n");
}

void TestCommandRunner::understandsParts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<KeyboardLayout>("layout");
    QTest::addColumn<QString>("asked");

    QTest::newRow("lower case and dots") << u"川a·11nw5"_s << KeyboardLayout::China << u"川A11NW5"_s;
    QTest::newRow("letters that plates lack") << u"IOW5"_s << KeyboardLayout::China << u"10W5"_s;
    QTest::newRow("letters that plates abroad have") << u"IOW5"_s << KeyboardLayout::Latin << u"IOW5"_s;
}

void TestCommandRunner::understandsParts()
{
    QFETCH(QString, typed);
    QFETCH(KeyboardLayout, layout);
    QFETCH(QString, asked);
    run({u"search"_s, typed}, layout);
    QCOMPARE(m_service->searches.size(), 1);
    QCOMPARE(m_service->searches.first().text, asked);
}

void TestCommandRunner::takesPlatesAsTheyAre()
{
    run({u"locate"_s, u" 临·a-io1 "_s});
    QCOMPARE(m_service->locates.first().text, u"临·a-io1"_s);
}

void TestCommandRunner::refusesQueries_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("short part")
        << QStringList{u"search"_s, u"1-1"_s}
        << QByteArray("{\"error\":{\"kind\":\"usage\",\"message\":\"search: the query has 2 characters, "
                      "expected 3 to 10\"}}\n");
    QTest::newRow("empty part")
        << QStringList{u"search"_s, QString()}
        << QByteArray("{\"error\":{\"kind\":\"usage\",\"message\":\"search: the query has 0 characters, "
                      "expected 3 to 10\"}}\n");
    QTest::newRow("long plate")
        << QStringList{u"locate"_s, QString(11, u'1')}
        << QByteArray("{\"error\":{\"kind\":\"usage\",\"message\":\"locate: the query has 11 characters, "
                      "expected 3 to 10\"}}\n");
}

void TestCommandRunner::refusesQueries()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, line);
    run(arguments);
    QCOMPARE(exitCode(), 2);
    QCOMPARE(errors(), line);
    QCOMPARE(output(), "");
    QVERIFY(m_service->searches.isEmpty() && m_service->locates.isEmpty());
}

void TestCommandRunner::reportsFailures_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");

    QTest::newRow("no such car") << Error::Kind::NotFound << QByteArray("not-found") << 1;
    QTest::newRow("unreachable") << Error::Kind::Unreachable << QByteArray("unreachable") << 3;
    QTest::newRow("misconfigured") << Error::Kind::Misconfigured << QByteArray("misconfigured") << 2;
}

void TestCommandRunner::reportsFailures()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QByteArray, name);
    QFETCH(int, code);
    run({u"locate"_s, u"川A11NW5"_s});
    m_service->locates.first().fail(kind);
    QCOMPARE(exitCode(), code);
    QCOMPARE(errors(), "{\"error\":{\"kind\":\"" + name + "\",\"message\":\"scripted\"}}\n");
    QCOMPARE(output(), "");
}

// One question at a time, and each answer is out before the next line is read.
void TestCommandRunner::answersABatchLineByLine()
{
    m_input = std::istringstream("川A11NW5\r\n川A11NW6\n川A11NW7");
    run({u"locate"_s, u"-"_s});
    const QList<ParkedCar> first{parkedCar(u"川A11NW5"_s)};
    QTRY_COMPARE(m_service->locates.size(), 1);
    QCOMPARE(m_service->locates.at(0).text, u"川A11NW5"_s);
    m_service->locates.at(0).answer(first);
    QTRY_COMPARE(m_service->locates.size(), 2);
    QByteArray expected = lineOf(carDocument(first));
    QCOMPARE(output(), expected);

    m_service->locates.at(1).fail(Error::Kind::NotFound);
    QTRY_COMPARE(m_service->locates.size(), 3);
    expected += "{\"error\":{\"kind\":\"not-found\",\"message\":\"scripted\"}}\n";
    QCOMPARE(output(), expected);
    QVERIFY(m_finished->isEmpty());

    // The last line need not end.
    QCOMPARE(m_service->locates.at(2).text, u"川A11NW7"_s);
    m_service->locates.at(2).answer(first);
    QCOMPARE(exitCode(), 1);
    QCOMPARE(output(), expected + lineOf(carDocument(first)));
    QCOMPARE(errors(), "");
}

void TestCommandRunner::answersEveryLine()
{
    m_input = std::istringstream("\n11\n" + std::string(100000, '1') + "\n\xff\xfe\n11NW5\n");
    run({u"search"_s, u"-"_s});
    QTRY_COMPARE(m_service->searches.size(), 1);
    m_service->searches.first().fail(Error::Kind::Timeout);
    QCOMPARE(exitCode(), 3);
    const QList<QByteArray> lines = output().trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    for (int i = 0; i < 4; ++i)
        QVERIFY2(lines.at(i).startsWith("{\"error\":{\"kind\":\"usage\","), lines.at(i).constData());
    QVERIFY(lines.at(4).contains("timeout"));

    m_output = std::ostringstream();
    run({u"search"_s, u"-"_s}); // nothing left to read
    QCOMPARE(exitCode(), 0);
    QCOMPARE(output(), "");
}

void TestCommandRunner::survivesManyWrongLines()
{
    m_input = std::istringstream(std::string(100000, '\n'));
    run({u"search"_s, u"-"_s});
    QCOMPARE(exitCode(), 2);
    QCOMPARE(output().count('\n'), 100000);
}

void TestCommandRunner::writesPictures()
{
    QTemporaryDir folder;
    QImage image(6, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(image.save(&buffer, "PNG"));
    const QString name = folder.filePath(u"车 1.png"_s);
    run({u"image"_s, u"https://images.example.com/017"_s, name});
    QCOMPARE(m_service->pictures.first().text, u"https://images.example.com/017"_s);
    m_service->pictures.first().answer(bytes);
    QCOMPARE(exitCode(), 0);
    QCOMPARE(output(), lineOf(imageDocument(name, {6, 4})));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestCommandRunner::refusesWhatIsNoPicture()
{
    QTemporaryDir folder;
    run({u"image"_s, u"https://images.example.com/017"_s, folder.filePath(u"a.png"_s)});
    m_service->pictures.first().answer(QByteArray("<html>"));
    QCOMPARE(exitCode(), 3);
    QVERIFY2(errors().startsWith("{\"error\":{\"kind\":\"malformed\","), errors().constData());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCommandRunner::keepsTheOldPictureWhenItCannotWrite()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(QImage(2, 2, QImage::Format_RGB32).save(&buffer, "PNG"));
    run({u"image"_s, u"https://images.example.com/017"_s, u"/nowhere/a.png"_s});
    m_service->pictures.first().answer(bytes);
    QCOMPARE(exitCode(), 2);
    QVERIFY2(errors().contains("\"usage\"") && errors().contains("/nowhere/a.png"), errors().constData());
}

QTEST_GUILESS_MAIN(TestCommandRunner)

#include "tst_commandrunner.moc"
