// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/garage.h"
#include "simulator/requestcheck.h"
#include "simulator/scenario.h"

#include <QByteArray>
#include <QString>

namespace bayfinder {

/// What goes back to the client.
struct Reply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
};

/// Puts what the garage knows into the vendor's words, in the shape that the scenario asks for.
/// Callable from any thread; keeps references to what it is given.
class Answers
{
public:
    Answers(const Garage &garage, const AnswerPlan &plan)
        : m_garage(garage)
        , m_plan(plan)
    {
    }

    /// @param time in the garage; @param imageBase where pictures are, without the slash at the end
    [[nodiscard]] Reply answer(Call call, const CheckedRequest &request, qint64 time,
                               const QString &imageBase) const;
    [[nodiscard]] Reply refused(const Refusal &refusal) const;

    /// What is really there, whatever the scenario hides or distorts; for tests.
    [[nodiscard]] QByteArray truth(qint64 time, const QString &imageBase, const CallCounts &requests) const;

    /// "2019-08-29T16:36:10.000+0800", or with a colon in the offset.
    [[nodiscard]] static QString dateText(qint64 time, int utcOffset, AnswerPlan::DateForm form);

private:
    [[nodiscard]] Reply locate(const QString &carNo, qint64 time, const QString &imageBase) const;
    [[nodiscard]] QByteArray search(const QString &part, qint64 time, const QString &imageBase) const;
    [[nodiscard]] QByteArray bays(qint64 time) const;
    [[nodiscard]] QByteArray vacancies(qint64 time) const;
    [[nodiscard]] QByteArray car(const Garage::Sighting &sighting, const QSet<QString> &leaveOut,
                                 const QString &imageBase) const;
    [[nodiscard]] Reply enveloped(const QByteArray &value) const;
    [[nodiscard]] Reply notFound() const;
    [[nodiscard]] QByteArray envelope(int code, const QString &message, const QByteArray &value) const;

    const Garage &m_garage;
    const AnswerPlan &m_plan;
};

} // namespace bayfinder
