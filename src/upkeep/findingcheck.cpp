// SPDX-License-Identifier: Apache-2.0
#include "upkeep/findingcheck.h"

namespace bayfinder {

FindingCheck::FindingCheck(GuidanceService &service, Worklist &worklist, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_worklist(worklist)
{
}

FindingCheck::~FindingCheck() = default;

bool FindingCheck::start(const QString &key)
{
    const WorklistItem *item = m_worklist.item(key);
    if (!item || item->finding.plate.isEmpty() || isUnderWay(key))
        return false;
    const QString plate = item->finding.plate;
    auto pending = std::make_unique<Pending<Answer>>();
    pending->ask(this, m_service.locate(plate),
                 [this, key, plate](const Answer &answer) { deliver(key, plate, answer); });
    m_pending.insert_or_assign(key, std::move(pending));
    return true;
}

void FindingCheck::deliver(const QString &key, const QString &plate, const Answer &answer)
{
    // Not destroyed yet: this is called from inside of it.
    const auto done = m_pending.extract(key);
    std::optional<Error> error;
    if (answer)
        m_worklist.noticeCars(*answer, CarFindings::Question::Locate);
    else if (answer.error().kind == Error::Kind::NotFound)
        m_worklist.noticeGone(plate);
    else
        error = answer.error();
    Q_EMIT finished(key, error);
}

} // namespace bayfinder

#include "moc_findingcheck.cpp"
