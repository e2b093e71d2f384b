// SPDX-License-Identifier: Apache-2.0
#include "finder/searchmemory.h"

#include <QSet>

#include <algorithm>

namespace bayfinder {

void SearchMemory::remember(const QString &text, const QList<ParkedCar> &cars)
{
    m_answers.removeIf([&](const Answer &answer) { return answer.text == text || !isFresh(answer); });
    m_longest = std::max(m_longest, cars.size());
    m_answers.prepend({text, cars, m_clock.monotonic()});
    if (m_answers.size() > mostAnswers)
        m_answers.removeLast();
}

bool SearchMemory::covers(const QString &text) const
{
    return std::any_of(m_answers.begin(), m_answers.end(), [&](const Answer &answer) {
        return isFresh(answer)
            && (answer.text == text || (text.contains(answer.text) && !mayBeCut(answer.cars)));
    });
}

QList<ParkedCar> SearchMemory::cars() const
{
    QList<ParkedCar> all;
    QSet<QString> known;
    for (const Answer &answer : m_answers) {
        if (!isFresh(answer))
            continue;
        QSet<QString> here;
        for (const ParkedCar &car : answer.cars) {
            if (known.contains(car.plate))
                continue;
            here.insert(car.plate);
            all.append(car);
        }
        known.unite(here);
    }
    return all;
}

bool SearchMemory::mayBeCut(const QList<ParkedCar> &cars) const
{
    return cars.size() >= 10 && cars.size() % 5 == 0 && cars.size() >= m_longest;
}

QStringList SearchMemory::cutTexts() const
{
    QStringList texts;
    for (const Answer &answer : m_answers) {
        if (isFresh(answer) && mayBeCut(answer.cars))
            texts.append(answer.text);
    }
    return texts;
}

bool SearchMemory::isFresh(const Answer &answer) const
{
    return m_clock.monotonic() - answer.at < goodFor;
}

} // namespace bayfinder
