// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/values.h"
#include "platform/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bayfinder {

/// What a service has answered during one visit, so that nothing is asked twice: a driver who types five
/// characters has asked for the first three and four of them on the way.
///
/// These are personal data: they are forgotten when the visit ends, and are good for a minute, because cars
/// move.
class SearchMemory
{
public:
    static constexpr std::chrono::milliseconds goodFor{60000};
    static constexpr qsizetype mostAnswers = 64;

    /// @p clock must outlive the memory.
    explicit SearchMemory(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// The service's whole answer to @p text.
    void remember(const QString &text, const QList<ParkedCar> &cars);
    /// Everything but the length of the longest list, which is nobody's.
    void forget() { m_answers.clear(); }

    /// Whether asking for @p text can bring nothing new: it was asked, or a part of it was, and the list
    /// that came was not cut.
    [[nodiscard]] bool covers(const QString &text) const;

    /// All cars that were heard of, each as the latest list that has it tells; a plate that was seen in
    /// several bays has several records.
    [[nodiscard]] QList<ParkedCar> cars() const;

    /// Whether a service may have left out cars of such a list. Services cut their lists at round numbers
    /// and do not say so; where a longer list has been seen, this one was not cut.
    [[nodiscard]] bool mayBeCut(const QList<ParkedCar> &cars) const;
    /// What was asked for and answered with a list that may be cut.
    [[nodiscard]] QStringList cutTexts() const;

private:
    struct Answer
    {
        QString text;
        QList<ParkedCar> cars;
        std::chrono::milliseconds at;
    };
    [[nodiscard]] bool isFresh(const Answer &answer) const;

    const Clock &m_clock;
    QList<Answer> m_answers; // the latest first
    qsizetype m_longest = 0;
};

} // namespace bayfinder
