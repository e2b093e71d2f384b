// SPDX-License-Identifier: Apache-2.0
#include "substringservice.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace bayfinder::bench {

using namespace Qt::StringLiterals;

SubstringService::SubstringService(QList<ParkedCar> cars, int mostCars)
    : m_cars(std::move(cars))
    , m_mostCars(mostCars)
{
    for (qsizetype car = 0; car < m_cars.size(); ++car) {
        const QString &plate = m_cars.at(car).plate;
        for (qsizetype at = 0; at + 3 <= plate.size(); ++at) {
            QList<qsizetype> &list = m_byTrigram[plate.sliced(at, 3)];
            if (list.isEmpty() || list.last() != car)
                list.append(car);
        }
    }
}

template <typename T>
QFuture<Expected<T>> SubstringService::answer(const Expected<T> &result)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    const QFuture<Expected<T>> future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [promise, result] {
            promise->addResult(result);
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Expected<QList<ParkedCar>>> SubstringService::search(const QString &platePart)
{
    QList<ParkedCar> found;
    const QList<qsizetype> possible = m_byTrigram.value(platePart.first(3));
    for (const qsizetype car : possible) {
        if (found.size() == m_mostCars)
            break;
        if (m_cars.at(car).plate.contains(platePart))
            found.append(m_cars.at(car));
    }
    return answer(Expected<QList<ParkedCar>>(found));
}

QFuture<Expected<QList<ParkedCar>>> SubstringService::locate(const QString &)
{
    return answer(Expected<QList<ParkedCar>>(failure(Error::Kind::NotFound, u"not played"_s)));
}

QFuture<Expected<QList<AreaVacancy>>> SubstringService::vacancies()
{
    return answer(Expected<QList<AreaVacancy>>());
}

QFuture<Expected<QList<BayState>>> SubstringService::bayStates()
{
    return answer(Expected<QList<BayState>>());
}

QFuture<Expected<QByteArray>> SubstringService::picture(const QUrl &)
{
    return answer(Expected<QByteArray>(failure(Error::Kind::NotFound, u"not played"_s)));
}

} // namespace bayfinder::bench

#include "moc_substringservice.cpp"
