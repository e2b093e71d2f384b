// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace bayfinder {

/// Believes what several answers in a row say: something is there, or gone, after it was so in as many of
/// them as are required. Costs as much as changes, however much is there.
class Confirmation
{
public:
    struct Verdict
    {
        QStringList there; ///< believed from now on
        QStringList gone;

        friend bool operator==(const Verdict &, const Verdict &) = default;
    };

    explicit Confirmation(int answers)
        : m_answers(answers)
    {
    }

    /// What was believed in an earlier run; gone unless the next answers show it again.
    void restore(const QString &key);

    /// The current answer shows @p key, or does not; as long as neither is said, it is as before.
    void show(const QString &key) { set(key, true); }
    void miss(const QString &key) { set(key, false); }

    /// The current answer is over: what is believed now and was not before it. A restored one is told as
    /// there when it shows first.
    Verdict endAnswer();

    [[nodiscard]] bool shows(const QString &key) const;
    [[nodiscard]] bool isBelieved(const QString &key) const;

private:
    struct Entry
    {
        bool shown = false;
        bool believed = false;
        bool told = false; ///< believed, and said so
        qint64 changedIn = 0; ///< the answer in which shown became what it is
    };

    void set(const QString &key, bool shown);

    int m_answers;
    qint64 m_answer = 1; ///< the number of the current one
    QHash<QString, Entry> m_entries;
    std::map<qint64, QStringList> m_due; ///< by the answer with which they are to be decided
};

} // namespace bayfinder
