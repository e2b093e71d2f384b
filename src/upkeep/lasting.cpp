// SPDX-License-Identifier: Apache-2.0
#include "upkeep/lasting.h"

#include <utility>

namespace bayfinder {

void Lasting::begin(const QString &key, const Moment &at)
{
    if (m_since.contains(key))
        return;
    m_since.insert(key, at);
    if (const QDateTime since = m_restored.take(key); since.isValid())
        m_dueAtOnce.append({key, since});
    else
        m_waiting.push_back({key, at.steady});
}

void Lasting::end(const QString &key)
{
    m_since.remove(key);
    m_restored.remove(key);
}

QList<Lasting::Since> Lasting::due(const Moment &now)
{
    QList<Since> due = std::exchange(m_dueAtOnce, {});
    due.removeIf([this](const Since &each) { return !m_since.contains(each.key); });
    while (!m_waiting.empty() && now.steady - m_waiting.front().at >= m_longEnough) {
        const Begun begun = m_waiting.front();
        m_waiting.pop_front();
        const auto since = m_since.constFind(begun.key);
        // It may have ended, and begun again: then it waits once more further back.
        if (since != m_since.cend() && since->steady == begun.at)
            due.append({begun.key, since->wall});
    }
    return due;
}

} // namespace bayfinder
