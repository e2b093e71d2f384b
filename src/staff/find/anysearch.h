// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/searchsession.h"
#include "staff/find/hit.h"

#include <QList>
#include <QObject>

namespace bayfinder {

/// Searches for whatever is typed: a part of a plate, the number of a bay, or a level. Cars are asked for at
/// the vendor's, as typed and similar ones; bays and levels are known here. What fits exactly comes first:
/// levels, cars, bays, then similar cars.
class AnySearch : public QObject
{
    Q_OBJECT

public:
    /// More bays than this are not listed: one more digit tells them apart.
    static constexpr int mostBays = 40;

    /// The references must outlive the search.
    AnySearch(SearchSession &cars, const LiveGarage &garage, const AreaTable &areas,
              QObject *parent = nullptr);

    void setText(const QString &text);
    /// Asks at once, and for similar plates, too.
    void submit();
    /// Asks again, now.
    void retry();
    /// Forgets everything.
    void clear();

    [[nodiscard]] QString text() const { return m_text; }
    /// As plates are compared.
    [[nodiscard]] QString plateQuery() const { return m_cars.query(); }
    [[nodiscard]] const QList<Hit> &hits() const { return m_hits; }
    [[nodiscard]] SearchSession::State state() const { return m_cars.state(); }
    [[nodiscard]] std::optional<Error> error() const { return m_cars.error(); }
    /// Whether there is more of anything than hits() has.
    [[nodiscard]] bool tooMany() const { return m_cars.tooMany() || m_tooManyBays; }
    [[nodiscard]] bool lookedForSimilar() const { return m_cars.lookedForSimilar(); }

Q_SIGNALS:
    void changed();
    /// The vendor has answered what was typed.
    void answered(const QString &plateQuery);

private:
    void follow();
    [[nodiscard]] QList<Hit> currentHits();
    [[nodiscard]] QList<int> currentBays();

    SearchSession &m_cars;
    const LiveGarage &m_garage;
    const AreaTable &m_areas;
    QString m_text;
    QString m_answered; // what answered() was last emitted for
    QList<Hit> m_hits;
    bool m_tooManyBays = false;
    bool m_isAsking = false;
};

} // namespace bayfinder
