// SPDX-License-Identifier: Apache-2.0
#include "directions/instructions.h"
#include "directions/sentences.h"
#include "testgarage.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Kind = Instruction::Kind;
using Relation = WayMark::Relation;

namespace {

const QString english = u"en"_s;
const QString chinese = u"zh_CN"_s;

LocalisedText named(const QString &en, const QString &zh)
{
    LocalisedText text;
    text.insert(english, en);
    text.insert(chinese, zh);
    return text;
}

Site garage()
{
    Site site = testgarage::garage();
    site.connections[testgarage::lift].name = named(u"Lift A"_s, u"A电梯"_s);
    return site;
}

Instruction step(Kind kind, Turn turn, double metres, std::optional<WayMark> mark = {})
{
    Instruction instruction;
    instruction.kind = kind;
    instruction.turn = turn;
    instruction.metres = metres;
    instruction.mark = std::move(mark);
    instruction.bay = u"017"_s;
    return instruction;
}

Instruction by(Kind kind, int connection, int level, bool upwards, Turn turn = Turn::Unknown)
{
    Instruction instruction = step(kind, turn, 20);
    instruction.connection = connection;
    instruction.level = level;
    instruction.upwards = upwards;
    return instruction;
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void obstacles_data();
    void obstacles();
    void lengths_data();
    void lengths();
    void times();

private:
    std::unique_ptr<QTranslator> m_translator;
    void speak(const QString &language)
    {
        m_translator = loadTranslator(language);
        QVERIFY(m_translator);
        QCoreApplication::installTranslator(m_translator.get());
    }
};

void TestSentences::golden_data()
{
    QTest::addColumn<Instruction>("instruction");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("zh");
    const auto row = [](const Instruction &instruction, const QString &en, const QString &zh) {
        QTest::newRow(qPrintable(en)) << instruction << en << zh;
    };
    const WayMark afterLift{Relation::After, LandmarkKind::Lift, {}};
    const WayMark atBakery{Relation::At, LandmarkKind::Shop, named(u"the bakery"_s, u"面包店"_s)};
    const WayMark toStairs{Relation::Towards, LandmarkKind::Stairs, {}};
    row(step(Kind::Start, Turn::Ahead, 12), u"Go straight ahead, 10 m"_s, u"直走，10 米"_s);
    row(step(Kind::Start, Turn::Around, 33), u"Turn around, 35 m"_s, u"向后转，35 米"_s);
    row(step(Kind::Start, Turn::Unknown, 7), u"Follow the line on the map, 7 m"_s,
        u"沿地图上的路线走，7 米"_s);
    row(step(Kind::Start, Turn::SlightLeft, 7, toStairs), u"Bear left towards the stairs, 7 m"_s,
        u"朝楼梯方向向左前方走，7 米"_s);
    row(step(Kind::Turn, Turn::Left, 41, afterLift), u"Turn left after the lift, 40 m"_s,
        u"过了电梯后左转，40 米"_s);
    row(step(Kind::Turn, Turn::SharpRight, 127, atBakery), u"Turn sharp right at the bakery, 130 m"_s,
        u"在面包店处向右后方转，130 米"_s);
    row(by(Kind::Ride, testgarage::lift, 1, false), u"Take Lift A down to B2"_s, u"乘A电梯下到 B2"_s);
    row(by(Kind::Ride, testgarage::lift, 0, true), u"Take Lift A up to B1"_s, u"乘A电梯上到 B1"_s);
    row(by(Kind::Ride, testgarage::stairs, 1, false), u"Walk down the stairs to B2"_s, u"走楼梯下到 B2"_s);
    row(by(Kind::Ride, testgarage::ramp, 0, true), u"Walk up the ramp to B1"_s, u"走坡道上到 B1"_s);
    row(by(Kind::Leave, testgarage::lift, 1, false, Turn::Left), u"Leave Lift A. Turn left, 20 m"_s,
        u"出A电梯后左转，20 米"_s);
    row(by(Kind::Leave, testgarage::stairs, 1, false, Turn::Ahead),
        u"Leave the stairs. Go straight ahead, 20 m"_s, u"出楼梯后直走，20 米"_s);
    row(by(Kind::Leave, testgarage::lift, 1, false, Turn::Unknown),
        u"Leave Lift A and follow the line on the map, 20 m"_s, u"出A电梯后沿地图上的路线走，20 米"_s);
    row(step(Kind::Arrive, Turn::Right, 0), u"Bay 017 is on your right"_s, u"017 号车位在您的右侧"_s);
    row(step(Kind::Arrive, Turn::SlightLeft, 0), u"Bay 017 is on your left"_s, u"017 号车位在您的左侧"_s);
    row(step(Kind::Arrive, Turn::Ahead, 0), u"Bay 017 is in front of you"_s, u"017 号车位就在您的前方"_s);
    row(step(Kind::Arrive, Turn::Around, 0), u"Bay 017 is behind you"_s, u"017 号车位在您的身后"_s);
    row(step(Kind::Stop, Turn::Unknown, 0), u"You are on B1, as near to bay 017 as one can get"_s,
        u"您在 B1，这里是离 017 号车位最近的可到之处"_s);
    row(step(Kind::Stop, Turn::Unknown, 0, afterLift),
        u"You are on B1 by the lift, as near to bay 017 as one can get"_s,
        u"您在 B1 的电梯旁，这里是离 017 号车位最近的可到之处"_s);
}

void TestSentences::golden()
{
    QFETCH(Instruction, instruction);
    QFETCH(QString, en);
    QFETCH(QString, zh);
    // The sources are English, too: what is not translated can be read.
    QCOMPARE(sentenceOf(instruction, garage(), english), en);
    speak(english);
    QCOMPARE(sentenceOf(instruction, garage(), english), en);
    speak(chinese);
    QCOMPARE(sentenceOf(instruction, garage(), chinese), zh);
    m_translator.reset();
}

void TestSentences::obstacles_data()
{
    QTest::addColumn<RouteAnswer::Obstacle>("obstacle");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("zh");
    using enum RouteAnswer::Obstacle;
    QTest::newRow("closed") << Closed << u"The way to bay 017 is closed at present."_s
                            << u"去 017 号车位的路目前不通。"_s;
    QTest::newRow("steps") << Steps << u"There is no way without steps to bay 017."_s
                           << u"去 017 号车位没有无台阶的路线。"_s;
    QTest::newRow("step-free closed")
        << StepFreeClosed
        << u"The way without steps to bay 017 is closed at present; one with steps is open."_s
        << u"去 017 号车位的无台阶路线目前不通，有台阶的路线可以走。"_s;
    QTest::newRow("apart") << Apart << u"The map shows no way to bay 017."_s
                           << u"地图上没有去 017 号车位的路。"_s;
}

void TestSentences::obstacles()
{
    QFETCH(RouteAnswer::Obstacle, obstacle);
    QFETCH(QString, en);
    QFETCH(QString, zh);
    RouteAnswer answer{RouteAnswer::Outcome::OnlyCloser, obstacle, {}};
    QCOMPARE(obstacleSentence(answer, u"017"_s), en);
    speak(chinese);
    QCOMPARE(obstacleSentence(answer, u"017"_s), zh);
    m_translator.reset();
    answer.outcome = RouteAnswer::Outcome::Reached;
    QCOMPARE(obstacleSentence(answer, u"017"_s), QString());
}

void TestSentences::lengths_data()
{
    QTest::addColumn<double>("metres");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"1 m"_s;
    QTest::newRow("a few steps") << 3.4 << u"3 m"_s;
    QTest::newRow("to five") << 22.0 << u"20 m"_s;
    QTest::newRow("to ten") << 137.0 << u"140 m"_s;
    QTest::newRow("far") << 1240.0 << u"1.2 km"_s;
    QTest::newRow("not 1000 m") << 997.0 << u"1.0 km"_s;
}

void TestSentences::lengths()
{
    QFETCH(double, metres);
    QFETCH(QString, text);
    QCOMPARE(lengthText(metres), text);
}

void TestSentences::times()
{
    speak(english);
    QCOMPARE(walkingTimeText(5), u"1 minute"_s);
    QCOMPARE(walkingTimeText(62), u"1 minute"_s);
    QCOMPARE(walkingTimeText(70), u"2 minutes"_s);
    speak(chinese);
    QCOMPARE(walkingTimeText(200), u"4 分钟"_s);
    m_translator.reset();
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
