// SPDX-License-Identifier: Apache-2.0
#include "driver.h"
#include "garage.h"
#include "levenshtein.h"
#include "simulatedgarage.h"
#include "slips.h"
#include "substringservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace bayfinder;
using namespace bayfinder::bench;
using namespace Qt::StringLiterals;

namespace {

/// What is typed of a plate.
struct Extent
{
    const char *name;
    qsizetype characters; ///< 0: all
};

struct SlipName
{
    const char *name;
    Slip slip;
};

constexpr std::array extents{Extent{"full plate", 0}, Extent{"last six", 6}, Extent{"last five", 5}};
constexpr std::array slips{SlipName{"none", Slip::None},
                           SlipName{"one wrong", Slip::Wrong},
                           SlipName{"one confusable", Slip::Confusable},
                           SlipName{"one missing", Slip::Missing},
                           SlipName{"one extra", Slip::Extra},
                           SlipName{"one swap", Slip::Swapped},
                           SlipName{"two of these", Slip::Two}};

/// Each query is asked in a minute of its own: what is measured is the search, not the limit per minute.
class LeapingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(0); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_time; }
    void leap() { m_time += std::chrono::minutes(2); }

private:
    std::chrono::milliseconds m_time{0};
};

struct Query
{
    QString plate;
    QString typed;
};

QList<Query> makeQueries(const QList<ParkedCar> &cars, const Extent &extent, Slip slip, int count,
                         QRandomGenerator &random)
{
    QList<Query> queries;
    while (queries.size() < count) {
        const QString plate = cars.at(random.bounded(int(cars.size()))).plate;
        const QString text = extent.characters == 0 ? plate : plate.last(extent.characters);
        const auto typed = slipped(text, slip, random);
        if (typed && typed->size() >= 3 && typed->size() <= 10 && (slip == Slip::None || *typed != text))
            queries.append({plate, *typed});
    }
    return queries;
}

bool isAmongFirst(const QStringList &plates, const QString &plate)
{
    const qsizetype at = plates.indexOf(plate);
    return at >= 0 && at < 3;
}

/// The plates of @p cars by Levenshtein's distance, then by recency.
QStringList rankedPlainly(QList<ParkedCar> cars, const QString &typed)
{
    QHash<QString, int> distances;
    for (const ParkedCar &car : std::as_const(cars))
        distances.insert(car.plate, plainDistance(car.plate, typed));
    std::stable_sort(cars.begin(), cars.end(), [&](const ParkedCar &a, const ParkedCar &b) {
        const int one = distances.value(a.plate);
        const int other = distances.value(b.plate);
        return one != other ? one < other : a.parkedSince > b.parkedSince;
    });
    QStringList plates;
    for (const ParkedCar &car : std::as_const(cars)) {
        if (!plates.contains(car.plate))
            plates.append(car.plate);
    }
    return plates;
}

double median(QList<int> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2.0;
}

void measureRow(Driver &ours, Driver &literally, LeapingClock &clock, const QList<Query> &queries,
                const char *extent, const char *slip, bool lists)
{
    int found = 0;
    int foundFirst = 0;
    int foundLiterally = 0;
    int foundPlainly = 0;
    QList<int> requests;
    for (const Query &query : queries) {
        clock.leap();
        const Outcome outcome = ours.ask(query.typed);
        found += isAmongFirst(outcome.plates, query.plate);
        foundFirst += outcome.plates.value(0) == query.plate;
        foundPlainly += isAmongFirst(rankedPlainly(outcome.heard, query.typed), query.plate);
        foundLiterally += isAmongFirst(literally.ask(query.typed).plates, query.plate);
        requests += outcome.requests;
        if (lists && !isAmongFirst(outcome.plates, query.plate))
            std::fprintf(stderr, "%s %s: typed %s of %s, requests %d, %s: %s\n", extent, slip,
                         qPrintable(query.typed), qPrintable(query.plate), outcome.requests,
                         std::any_of(outcome.heard.begin(), outcome.heard.end(),
                                     [&](const ParkedCar &car) { return car.plate == query.plate; })
                             ? "heard"
                             : "not heard",
                         qPrintable(outcome.plates.join(u' ')));
    }
    const double percent = 100.0 / double(queries.size());
    std::printf("| %s | %s | %.1f | %.1f | %g | %d | %.1f | %.1f |\n", extent, slip, found * percent,
                foundFirst * percent, median(requests), *std::max_element(requests.cbegin(), requests.cend()),
                foundLiterally * percent, foundPlainly * percent);
    std::fflush(stdout);
}

void measureRanking(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    const QList<ParkedCar> cars = parkedCars(count, random);
    QList<double> milliseconds;
    for (int i = 0; i < 101; ++i) {
        const QString plate = cars.at(random.bounded(count)).plate;
        const QString typed = slipped(plate, Slip::Wrong, random).value_or(plate);
        QElapsedTimer timer;
        timer.start();
        const QList<Candidate> candidates = rankedCandidates(cars, typed, PlateSearch::mostSimilar);
        milliseconds += double(timer.nsecsElapsed()) / 1e6;
        if (candidates.isEmpty())
            std::fprintf(stderr, "nothing ranked\n");
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("\nRanking %d cars: median %.2f ms, slowest of %lld %.2f ms.\n", count, milliseconds.at(50),
                static_cast<long long>(milliseconds.size()), milliseconds.last());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures how many mistyped plates are found, and at how many requests."_s);
    parser.addHelpOption();
    parser.addOption({u"seed"_s, u"Which garage and which mistakes."_s, u"N"_s, u"2"_s});
    parser.addOption({u"cars"_s, u"How many are parked."_s, u"N"_s, u"5000"_s});
    parser.addOption({u"queries"_s, u"How many in a row of the table."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"list"_s, u"How many cars an answer holds at most."_s, u"N"_s, u"50"_s});
    parser.addOption(
        {u"simulator"_s, u"Over the simulator and HTTP instead of a service in this process."_s});
    parser.addOption({u"cold"_s, u"Start anew for every query, as one call on a command line does."_s});
    parser.addOption({u"misses"_s, u"Print the queries that were not found to standard error."_s});
    parser.process(application);

    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const int count = parser.value(u"queries"_s).toInt();
    QRandomGenerator random(seed);
    const QList<ParkedCar> cars = parkedCars(parser.value(u"cars"_s).toInt(), random);
    SubstringService inProcess(cars, parser.value(u"list"_s).toInt());
    LeapingClock clock;
    const SearchSettings settings;
    SearchSettings exact;
    exact.similar = false;
    std::optional<SimulatedGarage> simulated;
    if (parser.isSet(u"simulator"_s)) {
        simulated.emplace(cars, parser.value(u"list"_s).toInt());
        if (simulated->service() == nullptr)
            return 1;
    }
    GuidanceService &asked = simulated ? *simulated->service() : inProcess;
    Driver ours(asked, clock, settings, parser.isSet(u"cold"_s));
    Driver literally(asked, clock, exact, false);

    std::printf(
        "%lld cars, at most %s a list, %d queries a row, at most %d requests a search, seed %u, %s.\n\n",
        static_cast<long long>(cars.size()), qPrintable(parser.value(u"list"_s)), count,
        settings.requestsPerSearch, seed, simulated ? "over the simulator" : "over a service in the process");
    std::printf("| typed | mistake | in first 3, %% | first, %% | requests, median | most "
                "| literal question, %% | plain Levenshtein, %% |\n");
    std::printf("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (const Extent &extent : extents) {
        for (const SlipName &slip : slips) {
            const QList<Query> queries = makeQueries(cars, extent, slip.slip, count, random);
            measureRow(ours, literally, clock, queries, extent.name, slip.name, parser.isSet(u"misses"_s));
        }
    }
    measureRanking(seed, 10000);
    const int failures = ours.failures() + literally.failures();
    if (failures > 0)
        std::fprintf(stderr, "%d questions were not answered\n", failures);
    return failures > 0 ? 1 : 0;
}
