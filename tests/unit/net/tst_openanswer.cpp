// SPDX-License-Identifier: Apache-2.0
#include "net/openanswer.h"
#include "support/futures.h"

#include <QPointer>
#include <QTest>

#include <memory>

using namespace bayfinder;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestOpenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversLaterAndOnce();
    void cancellingRunsTheAction();
    void cancellingBetweenGivingAndDelivering();
    void destructionAnswersCancelled();
    void destructionBetweenGivingAndDelivering();
    void aReceiverMayDestroyTheService();
    void convertsAnswers();
    void cancellingReachesTheQuestion();
    void destructionReachesTheQuestion();
    void aCancelledQuestionIsAnAnswer();
};

void TestOpenAnswer::deliversLaterAndOnce()
{
    QObject service;
    auto *answer = new OpenAnswer<int>(&service);
    const QPointer<QObject> alive = answer;
    const auto future = answer->future();
    answer->give(1);
    answer->give(2);
    QVERIFY(!future.isFinished());
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result(), Expected<int>(1));
    QTRY_VERIFY(!alive);
}

void TestOpenAnswer::cancellingRunsTheAction()
{
    QObject service;
    auto *answer = new OpenAnswer<int>(&service);
    const QPointer<QObject> alive = answer;
    int cancelled = 0;
    answer->setCancelAction([&cancelled] { ++cancelled; });
    auto future = answer->future();
    future.cancel();
    QVERIFY(test::waitFor(future));
    QCOMPARE(cancelled, 1);
    QCOMPARE(future.resultCount(), 0);
    QTRY_VERIFY(!alive);
    QCOMPARE(cancelled, 1);
}

void TestOpenAnswer::cancellingBetweenGivingAndDelivering()
{
    QObject service;
    auto *answer = new OpenAnswer<int>(&service);
    answer->setCancelAction([] { QFAIL("there is nothing to cancel any more"); });
    auto future = answer->future();
    answer->give(1);
    future.cancel();
    QVERIFY(test::waitFor(future));
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
}

void TestOpenAnswer::destructionAnswersCancelled()
{
    auto service = std::make_unique<QObject>();
    auto *answer = new OpenAnswer<int>(service.get());
    int cancelled = 0;
    answer->setCancelAction([&cancelled] { ++cancelled; });
    const auto future = answer->future();
    service.reset();
    QCOMPARE(cancelled, 1);
    QVERIFY(future.isFinished());
    QVERIFY(!future.isCanceled());
    QCOMPARE(future.result().error().kind, Kind::Cancelled);
}

void TestOpenAnswer::destructionBetweenGivingAndDelivering()
{
    auto service = std::make_unique<QObject>();
    const auto future = answerWith<int>(service.get(), 1);
    service.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Kind::Cancelled);
}

void TestOpenAnswer::aReceiverMayDestroyTheService()
{
    auto service = std::make_unique<QObject>();
    const auto first = answerWith<int>(service.get(), 1);
    const auto second = (new OpenAnswer<int>(service.get()))->future();
    const auto destroying = QFuture<Expected<int>>(first).then(this, [&service](const Expected<int> &answer) {
        service.reset();
        return answer;
    });
    QVERIFY(test::waitFor(destroying));
    QVERIFY(!service);
    QCOMPARE(second.result().error().kind, Kind::Cancelled);
}

void TestOpenAnswer::convertsAnswers()
{
    QObject service;
    const auto doubled = [](const Expected<int> &number) -> Expected<QString> {
        if (!number)
            return tl::unexpected(number.error());
        return QString::number(*number * 2);
    };
    const auto good = answerFrom<QString>(&service, answerWith<int>(&service, 21), doubled);
    const auto bad =
        answerFrom<QString>(&service, answerWith<int>(&service, failure(Kind::Refused, u"no"_s)), doubled);
    QVERIFY(!good.isFinished());
    QVERIFY(test::waitFor(good));
    QVERIFY(test::waitFor(bad));
    QCOMPARE(good.result(), Expected<QString>(u"42"_s));
    QCOMPARE(bad.result().error(), (Error{Kind::Refused, u"no"_s}));
}

void TestOpenAnswer::cancellingReachesTheQuestion()
{
    QObject service;
    auto *question = new OpenAnswer<int>(&service);
    int cancelled = 0;
    question->setCancelAction([&cancelled] { ++cancelled; });
    auto future =
        answerFrom<int>(&service, question->future(), [](const Expected<int> &number) { return number; });
    future.cancel();
    QTRY_COMPARE(cancelled, 1);
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.resultCount(), 0);
}

void TestOpenAnswer::destructionReachesTheQuestion()
{
    QObject lower;
    auto *question = new OpenAnswer<int>(&lower);
    int cancelled = 0;
    question->setCancelAction([&cancelled] { ++cancelled; });
    auto service = std::make_unique<QObject>();
    const auto future = answerFrom<int>(service.get(), question->future(),
                                        [](const Expected<int> &number) { return number; });
    service.reset();
    QCOMPARE(future.result().error().kind, Kind::Cancelled);
    QTRY_COMPARE(cancelled, 1);
}

void TestOpenAnswer::aCancelledQuestionIsAnAnswer()
{
    QObject service;
    auto question = (new OpenAnswer<int>(&service))->future();
    const auto future =
        answerFrom<int>(&service, question, [](const Expected<int> &number) { return number; });
    question.cancel();
    QVERIFY(test::waitFor(future));
    QCOMPARE(future.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestOpenAnswer)

#include "tst_openanswer.moc"
