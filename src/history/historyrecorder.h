// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/vacancywatch.h"
#include "guidance/values.h"
#include "store/store.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace bayfinder {

/// Keeps the counts of every poll in the database.
///
/// At the minute of the answer in UTC, the last answer of a minute: several programs that poll the same
/// garage write the same rows instead of more of them. What the vendor did not say is kept as unknown; an
/// area that it left out gets no row. A poll that cannot be written is lost, and Store::trouble() says why.
class HistoryRecorder final : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive the recorder.
    explicit HistoryRecorder(Store &store, QObject *parent = nullptr);

    /// Records each answer that @p watch gets from now on, and the one that it has. It must outlive the
    /// recorder.
    void follow(const VacancyWatch &watch);

    /// Records @p answer of the time @p at. Of an area that it tells twice the lower figure counts, as it
    /// does for displays (VacancyBoard).
    void record(const QList<AreaVacancy> &answer, const QDateTime &at);

Q_SIGNALS:
    /// There are counts of @p minute, in UTC since 1970: a chart may want them.
    void recorded(qint64 minute);

private:
    void takeFrom(const VacancyWatch &watch);

    Store &m_store;
    std::optional<std::chrono::milliseconds> m_taken;
};

} // namespace bayfinder
