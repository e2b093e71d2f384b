// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/candidates.h"
#include "finder/leadingcharacters.h"
#include "finder/requestbudget.h"
#include "finder/searchmemory.h"
#include "guidance/guidanceservice.h"
#include "guidance/pending.h"
#include "plate/querypieces.h"
#include "platform/configuration.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace bayfinder {

/// Finds the cars that a query can mean, also when it, or what a camera has read, has a mistake.
///
/// The literal question comes first. When its answer is poor, pieces of the query are asked in small groups
/// (plate/querypieces.h), each group at once, until the answer is good enough, nothing is left to ask, or the
/// budget is used up. What earlier questions brought is never asked again, until forget().
///
/// Only the literal question can fail. A piece without an answer leaves what is known as it is; a service
/// that says it is asked too often is asked no more pieces for a minute.
class PlateSearch : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle, ///< nothing asked
        Asking, ///< the literal question is under way
        Poor, ///< it is answered, and widen() would look further
        Widening, ///< pieces are under way
        Done, ///< candidates() are all there will be
        Failed, ///< error() says why the literal question was not answered
    };
    Q_ENUM(Stage)

    /// How many similar plates are told: they are other people's, all but one.
    static constexpr int mostSimilar = 6;

    /// The references must outlive the search.
    PlateSearch(GuidanceService &service, const Clock &clock, const SearchSettings &settings,
                QObject *parent = nullptr);
    ~PlateSearch() override;

    /// Asks the literal question for @p query, normalised and within the service's limits. Gives up what was
    /// under way.
    void ask(const QString &query);
    /// Looks further, now or as soon as the literal answer turns out to be poor. Nothing if similar plates
    /// are not configured.
    void widen();
    /// Gives up what is under way; candidates and memory stay.
    void cancel();
    /// Gives up, and forgets everything that was asked and answered.
    void forget();

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// The likeliest first, exact ones before similar ones, see rankedCandidates(); at the end what the
    /// service takes for an answer and we do not.
    [[nodiscard]] const QList<Candidate> &candidates() const { return m_candidates; }
    /// Whether a plate with a single mistake may have been missed because the search ended early: by the
    /// budget, or because pieces were not answered.
    [[nodiscard]] bool isCutShort() const { return m_isCutShort; }
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// How many requests the query was worth so far.
    [[nodiscard]] int requests() const { return m_budget.taken(); }
    [[nodiscard]] GuidanceService::QueryLimits queryLimits() const { return m_service.queryLimits(); }

Q_SIGNALS:
    /// Stage or candidates are not what they were.
    void changed();

private:
    using Cars = Expected<QList<ParkedCar>>;
    void deliverLiteral(const Cars &answer);
    void deliverPiece(const QString &text, const Cars &answer);
    void endGroup();
    void askGroup();
    void finish();
    void remember(const QString &text, const QList<ParkedCar> &cars);
    void rank();
    void addUnlikely();
    [[nodiscard]] QList<QueryPiece> plan() const;
    [[nodiscard]] bool isPlannedPart(const QString &text) const;
    [[nodiscard]] QStringList nextGroup() const;
    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] bool isSure() const;
    [[nodiscard]] const Candidate *bestSimilar() const;
    [[nodiscard]] int bestSimilarRank() const;

    GuidanceService &m_service;
    SearchSettings m_settings;
    RequestBudget m_budget;
    SearchMemory m_memory;
    LeadingCharacters m_leading;
    Pending<Cars> m_literal;
    std::vector<std::unique_ptr<Pending<Cars>>> m_pieces;
    QString m_query;
    Stage m_stage = Stage::Idle;
    QList<ParkedCar> m_literalCars;
    QList<Candidate> m_candidates;
    QStringList m_asked;
    int m_answeredInGroup = 0;
    bool m_mayWiden = false;
    bool m_isCutShort = false;
    std::optional<Error> m_error;
};

} // namespace bayfinder
