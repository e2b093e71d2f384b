// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidance/error.h"
#include "guidance/values.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

namespace bayfinder {

/// The port to a garage's guidance system: the questions that every vendor answers, in no vendor's words.
///
/// Rules for every implementation:
/// - A future always finishes, exactly once, and never inside the call that returned it, also when the
///   arguments were invalid.
/// - Cancelling a future aborts its transfer. A cancelled future finishes without a result.
/// - When the service is destroyed, futures that are still open finish with Error::Kind::Cancelled.
/// - Texts in values have passed cleanText(). No JSON, no vendor code and no exception gets out.
/// - All calls, and all deliveries, happen in the thread that the object lives in.
/// - Every call is a question: repeating it changes nothing at the vendor's side.
class GuidanceService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~GuidanceService() override;

    /// How long a part of a plate search() takes, in UTF-16 units.
    struct QueryLimits
    {
        int minimum = 3;
        int maximum = 10;
    };
    [[nodiscard]] virtual QueryLimits queryLimits() const = 0;

    /// Cars whose plate contains @p platePart. No such car is an empty list, not an error. A record may
    /// lack everything but its plate.
    [[nodiscard]] virtual QFuture<Expected<QList<ParkedCar>>> search(const QString &platePart) = 0;

    /// Where the car with exactly this plate stands; Error::Kind::NotFound when it is not there. On success
    /// the list is never empty; more than one element means that the vendor sees the plate in several bays
    /// (the latest first).
    [[nodiscard]] virtual QFuture<Expected<QList<ParkedCar>>> locate(const QString &plate) = 0;

    /// Free bays per area, in the vendor's order.
    [[nodiscard]] virtual QFuture<Expected<QList<AreaVacancy>>> vacancies() = 0;

    /// The state of every bay, in the vendor's order.
    [[nodiscard]] virtual QFuture<Expected<QList<BayState>>> bayStates() = 0;

    /// The bytes of a car's picture: known by their content to be of a raster format, but not decoded.
    /// Addresses outside the configured hosts are Error::Kind::Insecure.
    [[nodiscard]] virtual QFuture<Expected<QByteArray>> picture(const QUrl &address) = 0;
};

} // namespace bayfinder
