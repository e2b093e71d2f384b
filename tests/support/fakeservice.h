// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/guidanceservice.h"

#include <QPromise>

#include <list>
#include <memory>

namespace bayfinder::test {

/// A service whose answers the test gives, when it wants: every question stays open until then.
class FakeService final : public GuidanceService
{
    Q_OBJECT

public:
    /// A question that was asked, with its promise.
    template <typename T>
    struct Question
    {
        QString text;
        std::shared_ptr<QPromise<Expected<T>>> promise;

        [[nodiscard]] bool isCancelled() const { return promise->future().isCanceled(); }
        void answer(const Expected<T> &result) const
        {
            promise->addResult(result);
            promise->finish();
        }
        void fail(Error::Kind kind) const { answer(failure(kind, QStringLiteral("scripted"))); }
    };

    [[nodiscard]] QueryLimits queryLimits() const override { return limits; }
    QFuture<Expected<QList<ParkedCar>>> search(const QString &platePart) override
    {
        return ask(searches, platePart);
    }
    QFuture<Expected<QList<ParkedCar>>> locate(const QString &plate) override { return ask(locates, plate); }
    QFuture<Expected<QList<AreaVacancy>>> vacancies() override { return ask(vacancyQuestions, {}); }
    QFuture<Expected<QList<BayState>>> bayStates() override { return ask(bayQuestions, {}); }
    QFuture<Expected<QByteArray>> picture(const QUrl &address) override
    {
        return ask(pictures, address.toString());
    }

    QueryLimits limits;
    QList<Question<QList<ParkedCar>>> searches;
    QList<Question<QList<ParkedCar>>> locates;
    QList<Question<QList<AreaVacancy>>> vacancyQuestions;
    QList<Question<QList<BayState>>> bayQuestions;
    QList<Question<QByteArray>> pictures;

private:
    template <typename T>
    static QFuture<Expected<T>> ask(QList<Question<T>> &asked, const QString &text)
    {
        auto promise = std::make_shared<QPromise<Expected<T>>>();
        promise->start();
        asked.append({text, promise});
        return promise->future();
    }
};

/// A car as the documented example has it, with what the test wants to be different.
[[nodiscard]] inline ParkedCar
parkedCar(const QString &plate, const QString &bay = QStringLiteral("017"),
          const QString &since = QStringLiteral("2026-03-14T14:00:00.000+08:00"))
{
    return {plate,
            QStringLiteral("01"),
            QStringLiteral("地下室"),
            bay,
            QDateTime::fromString(since, Qt::ISODateWithMs),
            QUrl(QStringLiteral("https://images.example.com/") + bay)};
}

} // namespace bayfinder::test
