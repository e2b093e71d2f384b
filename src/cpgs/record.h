// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrl>

#include <optional>

namespace bayfinder {

/// Reads the members of one record of an answer.
///
/// What is missing or null is absent. Numbers where texts are expected and the reverse are taken. A list or
/// an object where a single value is expected is a fault: the first one is kept, and reading goes on.
/// Faults name the member and the shapes, never a value: that may be a plate.
class Record
{
public:
    /// @p where is how faults call the record: "element 3".
    Record(const QJsonValue &value, QString where);

    [[nodiscard]] QString text(QLatin1StringView name); ///< cleaned
    [[nodiscard]] std::optional<int> count(QLatin1StringView name); ///< not negative; otherwise absent
    [[nodiscard]] QDateTime time(QLatin1StringView name); ///< see timeIn()
    [[nodiscard]] QUrl address(QLatin1StringView name); ///< see addressIn()

    /// Notes that this record is of no use without @p what.
    void demand(bool present, QLatin1StringView what);

    /// Empty when all is well.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    QJsonValue single(QLatin1StringView name, QLatin1StringView expected);
    void note(const QString &fault);

    QJsonObject m_object;
    QString m_where;
    QString m_fault;
};

/// A moment as vendors write it: ISO 8601 with an offset as +0800, +08:00, +08 or Z, with or without
/// milliseconds; or a number, milliseconds since 1970 in UTC. Invalid for everything else, also without an
/// offset (whose midnight?) and outside of the years 2000 to 2099, which no car was parked in.
[[nodiscard]] QDateTime timeIn(const QJsonValue &value);

/// A complete http or https address of at most 2048 characters; otherwise null. Not cleaned text: an address
/// is not shown, and cutting it would break its signature.
[[nodiscard]] QUrl addressIn(const QString &text);

} // namespace bayfinder
