// SPDX-License-Identifier: Apache-2.0
#include "finder/platesearch.h"

#include <QSet>

#include <algorithm>

namespace bayfinder {

namespace {

/// Pieces that are asked at once. More would be answered sooner and be asked in vain more often.
constexpr qsizetype largestGroup = 3;
/// A list of so many is a choice, even when the query is short and more are likely to be similar.
constexpr int manyExact = 6;

constexpr int similarAt(int hundredths)
{
    return PlateMatcher::firstSimilar + hundredths;
}

/// Whether what was typed reaches the plate's last character.
bool isEnding(const Candidate &candidate)
{
    return candidate.match.places.last() + 1 == candidate.car.plate.size();
}

} // namespace

PlateSearch::PlateSearch(GuidanceService &service, const Clock &clock, const SearchSettings &settings,
                         QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_budget(clock, settings.requestsPerSearch, settings.requestsPerMinute)
    , m_memory(clock)
{
}

PlateSearch::~PlateSearch() = default;

void PlateSearch::ask(const QString &query)
{
    cancel();
    m_query = query;
    m_stage = Stage::Asking;
    m_candidates.clear();
    m_literalCars.clear();
    m_asked = {query};
    m_mayWiden = false;
    m_isCutShort = false;
    m_error.reset();
    m_budget.beginSearch();
    m_literal.ask(this, m_service.search(query), [this](const Cars &answer) { deliverLiteral(answer); });
}

void PlateSearch::widen()
{
    if (!m_settings.similar)
        return;
    m_mayWiden = true;
    if (m_stage == Stage::Poor)
        askGroup();
}

void PlateSearch::cancel()
{
    m_literal.cancel();
    m_pieces.clear();
    if (m_stage == Stage::Asking)
        m_stage = Stage::Idle;
    else if (m_stage == Stage::Poor || m_stage == Stage::Widening)
        m_stage = Stage::Done;
}

void PlateSearch::forget()
{
    cancel();
    m_memory.forget();
    m_stage = Stage::Idle;
    m_query.clear();
    m_candidates.clear();
    m_literalCars.clear();
    m_asked.clear();
    m_isCutShort = false;
    m_error.reset();
}

void PlateSearch::deliverLiteral(const Cars &answer)
{
    if (!answer) {
        if (answer.error().kind == Error::Kind::RateLimited)
            m_budget.pause();
        m_stage = Stage::Failed;
        m_error = answer.error();
        Q_EMIT changed();
        return;
    }
    m_literalCars = *answer;
    remember(m_query, *answer);
    if (isEnough() || !m_settings.similar) {
        finish();
        return;
    }
    m_stage = Stage::Poor;
    if (m_mayWiden)
        askGroup();
    else
        Q_EMIT changed();
}

/// Asks the next few pieces. Those that memory covers cost nothing: what it holds is ranked already.
void PlateSearch::askGroup()
{
    m_stage = Stage::Widening;
    m_pieces.clear();
    m_answeredInGroup = 0;
    const QStringList group = nextGroup();
    for (const QString &text : group) {
        if (!m_budget.take()) {
            // A search that has used up its requests on all that a single mistake leaves whole was complete.
            m_isCutShort = m_isCutShort || !m_budget.isSearchUsedUp() || isPlannedPart(text);
            break;
        }
        m_asked.append(text);
        m_pieces.push_back(std::make_unique<Pending<Cars>>());
        m_pieces.back()->ask(this, m_service.search(text),
                             [this, text](const Cars &answer) { deliverPiece(text, answer); });
    }
    if (m_pieces.empty())
        finish();
    else
        Q_EMIT changed();
}

QList<QueryPiece> PlateSearch::plan() const
{
    const GuidanceService::QueryLimits limits = m_service.queryLimits();
    return queryPieces(m_query, {limits.minimum, limits.maximum}, m_leading.mostFrequent(),
                       m_memory.cutTexts());
}

bool PlateSearch::isPlannedPart(const QString &text) const
{
    return plan().contains(QueryPiece{QueryPiece::Kind::Part, text});
}

QStringList PlateSearch::nextGroup() const
{
    const GuidanceService::QueryLimits limits = m_service.queryLimits();
    QStringList group;
    const auto add = [&](const QString &text) {
        if (group.size() < largestGroup && !m_asked.contains(text) && !m_memory.covers(text))
            group.append(text);
        return group.size() < largestGroup;
    };
    const QList<QueryPiece> pieces = plan();
    // Parts find most; what undoes single mistakes waits for their answers, and for what they teach.
    for (const bool isPartsTurn : {true, false}) {
        for (const QueryPiece &piece : pieces) {
            if ((piece.kind == QueryPiece::Kind::Part) == isPartsTurn && !add(piece.text))
                return group;
        }
        if (!group.isEmpty())
            return group;
    }
    if (bestSimilarRank() > similarAt(plate::cost::wrong)) {
        // No single mistake explains it. Where two may be, the rest of the parts can still be whole.
        for (const QString &part : remainingParts(m_query, {limits.minimum, limits.maximum}, m_asked)) {
            if (!add(part))
                break;
        }
    }
    return group;
}

void PlateSearch::deliverPiece(const QString &text, const Cars &answer)
{
    if (!answer) {
        m_isCutShort = true;
        if (answer.error().kind == Error::Kind::RateLimited) {
            m_budget.pause();
            finish();
            return;
        }
    } else {
        ++m_answeredInGroup;
        remember(text, *answer);
        if (isSure()) {
            finish();
            return;
        }
    }
    const bool isUnderWay = std::any_of(m_pieces.begin(), m_pieces.end(),
                                        [](const auto &pending) { return pending->isUnderWay(); });
    if (!isUnderWay)
        endGroup();
    else if (bestSimilarRank() <= similarAt(plate::cost::wrong))
        Q_EMIT changed(); // worth looking at while a slow service makes up its mind about the rest
}

void PlateSearch::endGroup()
{
    // A service that answered none of them will not like more.
    if (isEnough() || m_answeredInGroup == 0)
        finish();
    else
        askGroup();
}

void PlateSearch::finish()
{
    m_pieces.clear();
    m_stage = Stage::Done;
    Q_EMIT changed();
}

void PlateSearch::remember(const QString &text, const QList<ParkedCar> &cars)
{
    m_memory.remember(text, cars);
    m_leading.learn(cars);
    rank();
}

void PlateSearch::rank()
{
    QList<ParkedCar> cars = m_memory.cars();
    if (!m_memory.mayBeCut(m_literalCars)) {
        // Who fits literally and is not in the literal answer has left since it was heard of.
        QSet<QString> present;
        for (const ParkedCar &car : std::as_const(m_literalCars))
            present.insert(car.plate);
        cars.removeIf([&](const ParkedCar &car) {
            return car.plate.contains(m_query) && !present.contains(car.plate);
        });
    }
    m_candidates = rankedCandidates(cars, m_query, m_settings.similar ? mostSimilar : 0);
    addUnlikely();
}

/// A service may compare plates in a way of its own: what it answers to the literal question is told, even
/// where we see no likeness.
void PlateSearch::addUnlikely()
{
    QSet<QString> told;
    for (const Candidate &candidate : std::as_const(m_candidates))
        told.insert(candidate.car.plate);
    const PlateMatcher matcher(m_query);
    for (const ParkedCar &car : std::as_const(m_literalCars)) {
        if (!told.contains(car.plate))
            m_candidates.append({car, matcher.match(car.plate)});
    }
}

/// Whether asking on is not worth it, when nothing is under way.
bool PlateSearch::isEnough() const
{
    const qsizetype spare = m_query.size() - m_service.queryLimits().minimum;
    const auto exact = std::count_if(m_candidates.begin(), m_candidates.end(),
                                     [](const Candidate &candidate) { return candidate.match.exact; });
    if (exact >= manyExact)
        return true;
    // Three or four characters fit other people's plates by chance, and so do those that end where no plate
    // ends; of three nothing else can be made.
    if (exact > 0)
        return spare < 1 || (spare > 1 && isEnding(m_candidates.first()));
    // What was not asked yet would have to be a better explanation than the best that is known.
    return spare > 1
        && bestSimilarRank() <= similarAt(spare == 2 ? plate::cost::omitted : plate::cost::swapped);
}

/// Whether it is not even worth waiting for what is under way. Never with something left out: a whole plate
/// less one character is near to several others.
bool PlateSearch::isSure() const
{
    const Candidate *best = bestSimilar();
    if (m_query.size() - m_service.queryLimits().minimum <= 3 || best == nullptr
        || bestSimilarRank() > similarAt(plate::cost::swapped))
        return false;
    const QList<PlateDifference> &differences = best->match.differences;
    return std::none_of(differences.begin(), differences.end(), [](const PlateDifference &difference) {
        return difference.kind == PlateDifference::Kind::Omitted;
    });
}

const Candidate *PlateSearch::bestSimilar() const
{
    const auto best = std::find_if(m_candidates.begin(), m_candidates.end(),
                                   [](const Candidate &candidate) { return !candidate.match.exact; });
    return best == m_candidates.end() ? nullptr : &*best;
}

int PlateSearch::bestSimilarRank() const
{
    const Candidate *best = bestSimilar();
    return best == nullptr ? PlateMatcher::noMatch : similarAt(qRound(best->match.distance * 100));
}

} // namespace bayfinder

#include "moc_platesearch.cpp"
