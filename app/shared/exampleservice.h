// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/guidanceservice.h"

#include <QPromise>
#include <QTimer>

#include <memory>

namespace bayfinder {

/// Answers every question of a self-test at once, without a network: with these answers.
class ExampleService : public GuidanceService
{
public:
    QList<AreaVacancy> areas;
    QList<BayState> states;

    [[nodiscard]] QueryLimits queryLimits() const override { return {}; }
    QFuture<Expected<QList<ParkedCar>>> search(const QString &) override
    {
        return answer(QList<ParkedCar>());
    }
    QFuture<Expected<QList<ParkedCar>>> locate(const QString &) override
    {
        return answer(QList<ParkedCar>());
    }
    QFuture<Expected<QList<AreaVacancy>>> vacancies() override { return answer(areas); }
    QFuture<Expected<QList<BayState>>> bayStates() override { return answer(states); }
    QFuture<Expected<QByteArray>> picture(const QUrl &) override { return answer(QByteArray()); }

protected:
    template <typename T>
    QFuture<Expected<T>> answer(const T &value)
    {
        auto promise = std::make_shared<QPromise<Expected<T>>>();
        promise->start();
        QTimer::singleShot(0, this, [promise, value] {
            promise->addResult(Expected<T>(value));
            promise->finish();
        });
        return promise->future();
    }
};

} // namespace bayfinder
