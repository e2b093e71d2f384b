// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/guidanceservice.h"

#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace bayfinder::test {

/// A service that answers every question of a kind with the same prepared answer, at the next turn of the
/// event loop; a question without a prepared answer stays open.
class CannedService final : public GuidanceService
{
    Q_OBJECT

public:
    std::optional<Expected<QList<ParkedCar>>> cars;
    std::optional<Expected<QList<ParkedCar>>> places;
    std::optional<Expected<QList<AreaVacancy>>> areas;
    std::optional<Expected<QList<BayState>>> bays;
    std::optional<Expected<QByteArray>> bytes;
    int searches = 0;
    int locates = 0;

    [[nodiscard]] QueryLimits queryLimits() const override { return {}; }
    QFuture<Expected<QList<ParkedCar>>> search(const QString &) override
    {
        ++searches;
        return answer(cars);
    }
    QFuture<Expected<QList<ParkedCar>>> locate(const QString &) override
    {
        ++locates;
        return answer(places);
    }
    QFuture<Expected<QList<AreaVacancy>>> vacancies() override { return answer(areas); }
    QFuture<Expected<QList<BayState>>> bayStates() override { return answer(bays); }
    QFuture<Expected<QByteArray>> picture(const QUrl &) override { return answer(bytes); }

private:
    template <typename T>
    QFuture<Expected<T>> answer(const std::optional<Expected<T>> &prepared)
    {
        auto promise = std::make_shared<QPromise<Expected<T>>>();
        promise->start();
        if (prepared) {
            QTimer::singleShot(0, this, [promise, result = *prepared] {
                promise->addResult(result);
                promise->finish();
            });
        } else {
            m_open.append(promise);
        }
        return promise->future();
    }

    QList<std::shared_ptr<void>> m_open;
};

} // namespace bayfinder::test
