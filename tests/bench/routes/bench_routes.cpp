// SPDX-License-Identifier: Apache-2.0
// What a garage's map and its routes cost: loading, meshes, memory, questions. tools/bench-routes starts it.
#include "directions/instructions.h"
#include "plaindetour.h"
#include "route/routeplanner.h"
#include "site/readsite.h"
#include "sitemaker/sitemaker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <random>
#include <vector>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

constexpr int questions = 5000;
constexpr int repeats = 9;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Action>
double medianOf(Action action)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        action();
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    return times[repeats / 2];
}

double heapMebibytes()
{
    malloc_trim(0);
    return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd) / (1 << 20);
}

struct QuestionTimes
{
    std::vector<double> times; // sorted
    int reached = 0;
    int legs = 0;
};

QuestionTimes ask(const RoutePlanner &planner, RouteWish wish)
{
    const Site &site = planner.site();
    std::minstd_rand generator(2);
    QuestionTimes result;
    for (int i = 0; i < questions; ++i) {
        const SiteKiosk &kiosk = site.kiosks[static_cast<int>(generator() % std::size_t(site.kiosks.size()))];
        const int level = static_cast<int>(generator() % std::size_t(site.levels.size()));
        if (site.levels[level].bays.isEmpty())
            continue;
        const int bay = static_cast<int>(generator() % std::size_t(site.levels[level].bays.size()));
        QElapsedTimer timer;
        timer.start();
        const RouteAnswer answer = planner.toBay({kiosk.level, kiosk.position}, level, bay, wish);
        const auto steps = instructionsFor(site, answer, site.levels[level].bays[bay].code, kiosk.heading);
        result.times.push_back(milliseconds(timer));
        result.reached += answer.outcome == RouteAnswer::Outcome::Reached && !steps.isEmpty();
        result.legs += static_cast<int>(answer.route.legs.size());
    }
    std::sort(result.times.begin(), result.times.end());
    return result;
}

void printTimes(const char *what, const std::vector<double> &times)
{
    const std::size_t last = times.size() - 1;
    std::printf("| %s | %.3f ms | %.3f ms | %.3f ms |\n", what, times[last / 2], times[last * 99 / 100],
                times[last]);
}

int measure(int levels, int bays)
{
    const QTemporaryDir folder;
    if (const auto made = sitemaker::makeSite({levels, bays, 1}, folder.path()); !made) {
        std::cerr << qPrintable(made.error()) << '\n';
        return 1;
    }
    const double heapBefore = heapMebibytes();
    const auto site = readSite(folder.path());
    if (!site) {
        std::cerr << qPrintable(site.error().message) << '\n';
        return 1;
    }
    const auto shared = std::make_shared<const Site>(*site);
    const double heapWithSite = heapMebibytes();
    const RoutePlanner planner(shared);
    const double heapWithMeshes = heapMebibytes();
    const double loading = medianOf([&] { (void)readSite(folder.path()); });
    const double building = medianOf([&] { const RoutePlanner again(shared); });
    const double oneLevel = medianOf([&] { (void)buildNavMesh(groundOf(shared->levels.first())); });

    std::printf("\n%d levels, %d bays\n\n", levels, bays);
    std::printf("| what | |\n| --- | --- |\n");
    std::printf("| read the archive | %.0f ms |\n| meshes of all levels, 2 cores | %.0f ms |\n", loading,
                building);
    std::printf("| mesh of one level with %d bays, one core | %.0f ms |\n",
                static_cast<int>(shared->levels.first().bays.size()), oneLevel);
    std::printf("| memory of the map | %.1f MiB |\n| memory of the meshes | %.1f MiB |\n\n",
                heapWithSite - heapBefore, heapWithMeshes - heapWithSite);
    std::printf("| question | median | 99 of 100 | worst |\n| --- | --- | --- | --- |\n");
    printTimes("plain Detour, one level", PlainDetour(shared->levels.first()).queries(questions));
    const QuestionTimes any = ask(planner, {});
    printTimes("route with its steps", any.times);
    const QuestionTimes stepFree = ask(planner, {true});
    printTimes("the same, step-free", stepFree.times);
    std::printf("\n%d of %zu reached, %d of %zu step-free; %.1f legs a route\n", any.reached,
                any.times.size(), stepFree.reached, stepFree.times.size(),
                double(any.legs) / double(any.times.size()));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool quick = argc > 1 && QByteArray(argv[1]) == "--small";
    int result = measure(4, 1200);
    if (!quick)
        result += measure(1, 1072) + measure(10, 10000);
    return result == 0 ? 0 : 1;
}
