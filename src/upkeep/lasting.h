// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>

namespace bayfinder {

/// A time by both clocks: one to show, one that never jumps to measure with.
struct Moment
{
    QDateTime wall;
    std::chrono::milliseconds steady{0};
};

/// Remembers since when things are as they are, and tells each once when it has lasted for long.
class Lasting
{
public:
    struct Since
    {
        QString key;
        QDateTime since;

        friend bool operator==(const Since &, const Since &) = default;
    };

    explicit Lasting(std::chrono::milliseconds longEnough)
        : m_longEnough(longEnough)
    {
    }

    /// It is so from @p at on; nothing new when it was so already.
    void begin(const QString &key, const Moment &at);
    /// It had lasted for long in an earlier run, since @p since: due at once when it begins.
    void restore(const QString &key, const QDateTime &since) { m_restored.insert(key, since); }
    void end(const QString &key);

    /// Those that have lasted for long by now, and were not told yet.
    [[nodiscard]] QList<Since> due(const Moment &now);

private:
    struct Begun
    {
        QString key;
        std::chrono::milliseconds at{0};
    };

    std::chrono::milliseconds m_longEnough;
    QHash<QString, Moment> m_since;
    QHash<QString, QDateTime> m_restored;
    QList<Since> m_dueAtOnce;
    std::deque<Begun> m_waiting; // the earliest first; some of them over since
};

} // namespace bayfinder
