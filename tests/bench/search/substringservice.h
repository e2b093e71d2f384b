// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/guidanceservice.h"

#include <QHash>

namespace bayfinder::bench {

/// A service in this process that answers like the simulated garage: the cars whose plate contains the text,
/// in the order of their bays, at most so many a list. It knows no other question.
class SubstringService final : public GuidanceService
{
    Q_OBJECT

public:
    SubstringService(QList<ParkedCar> cars, int mostCars);

    [[nodiscard]] QueryLimits queryLimits() const override { return {}; }
    QFuture<Expected<QList<ParkedCar>>> search(const QString &platePart) override;
    QFuture<Expected<QList<ParkedCar>>> locate(const QString &plate) override;
    QFuture<Expected<QList<AreaVacancy>>> vacancies() override;
    QFuture<Expected<QList<BayState>>> bayStates() override;
    QFuture<Expected<QByteArray>> picture(const QUrl &address) override;

private:
    template <typename T>
    QFuture<Expected<T>> answer(const Expected<T> &result);

    QList<ParkedCar> m_cars;
    int m_mostCars;
    QHash<QString, QList<qsizetype>> m_byTrigram;
};

} // namespace bayfinder::bench
