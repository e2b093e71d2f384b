// SPDX-License-Identifier: Apache-2.0
#include "upkeep/confirmation.h"

#include <algorithm>

namespace bayfinder {

void Confirmation::restore(const QString &key)
{
    m_entries.insert(key, {.shown = false, .believed = true, .told = false, .changedIn = m_answer});
    m_due[m_answer + std::max(1, m_answers) - 1].append(key);
}

void Confirmation::set(const QString &key, bool shown)
{
    auto entry = m_entries.find(key);
    if (entry == m_entries.end()) {
        if (!shown)
            return;
        entry = m_entries.insert(key, {});
    } else if (entry->shown == shown) {
        return;
    }
    entry->shown = shown;
    entry->changedIn = m_answer;
    // Back to what is believed needs no confirmation.
    const bool atOnce = shown == entry->believed;
    m_due[atOnce ? m_answer : m_answer + std::max(1, m_answers) - 1].append(key);
}

Confirmation::Verdict Confirmation::endAnswer()
{
    Verdict verdict;
    while (!m_due.empty() && m_due.begin()->first <= m_answer) {
        const QStringList keys = m_due.begin()->second;
        m_due.erase(m_due.begin());
        for (const QString &key : keys) {
            const auto entry = m_entries.find(key);
            if (entry == m_entries.end())
                continue;
            // It has changed since, and waits once more further back.
            const bool settled = m_answer - entry->changedIn + 1 >= std::max(1, m_answers);
            if (entry->shown && (entry->believed || settled)) {
                if (!entry->told)
                    verdict.there.append(key);
                entry->believed = true;
                entry->told = true;
            } else if (!entry->shown && (!entry->believed || settled)) {
                if (entry->believed)
                    verdict.gone.append(key);
                m_entries.remove(key);
            }
        }
    }
    ++m_answer;
    return verdict;
}

bool Confirmation::shows(const QString &key) const
{
    const auto entry = m_entries.constFind(key);
    return entry != m_entries.cend() && entry->shown;
}

bool Confirmation::isBelieved(const QString &key) const
{
    const auto entry = m_entries.constFind(key);
    return entry != m_entries.cend() && entry->believed;
}

} // namespace bayfinder
