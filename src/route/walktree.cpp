// SPDX-License-Identifier: Apache-2.0
#include "route/walktree.h"

#include <queue>

#include <algorithm>
#include <limits>
#include <tuple>

namespace bayfinder {

namespace {

using Side = PolygonGraph::Side;

constexpr int atTheRoot = -1;
constexpr int notReached = -2;
constexpr float settled = -1; // a cost that none is below: nobody gets in any more

// What one sees of a side.
struct Window
{
    MeshPoint left;
    MeshPoint right;
};

// Where the ray goes through the side, which it does.
MeshPoint crossing(MeshPoint from, MeshPoint through, const Side &side)
{
    const MeshPoint along = side.right - side.left;
    const MeshPoint ray = through - from;
    const float turn = leftTurn(ray, along);
    const float part = turn == 0 ? 0 : leftTurn(side.left - from, ray) / turn;
    return side.left + std::clamp(part, 0.0F, 1.0F) * along;
}

MeshPoint nearestIn(const Window &window, MeshPoint point)
{
    const MeshPoint along = window.right - window.left;
    const MeshPoint to = point - window.left;
    const float square = along.x * along.x + along.y * along.y;
    const float part = square > 0 ? (to.x * along.x + to.y * along.y) / square : 0;
    return window.left + std::clamp(part, 0.0F, 1.0F) * along;
}

// Where a string from `from` to `to` goes through the window if it is beside what one sees; or else `from`.
MeshPoint bendBefore(MeshPoint to, MeshPoint from, const Window &window)
{
    if (leftTurn(window.left - from, to - from) > 0)
        return window.left;
    if (leftTurn(window.right - from, to - from) < 0)
        return window.right;
    return from;
}

// From one side of the window to the other, where a metre counts `before` and `behind`.
float costThrough(const Window &window, MeshPoint from, float before, MeshPoint to, float behind)
{
    // The dearer part is as short as can be.
    MeshPoint bend;
    if (before < behind)
        bend = nearestIn(window, to);
    else if (before > behind)
        bend = nearestIn(window, from);
    else
        bend = bendBefore(to, from, window);
    return before * (bend - from).length() + behind * (to - bend).length();
}

struct Open
{
    float cost;
    int polygon;

    // std::priority_queue has the largest first. Equal costs are settled by number, the same every time.
    bool operator<(const Open &other) const
    {
        return std::tie(cost, polygon) > std::tie(other.cost, other.polygon);
    }
};

} // namespace

// Dijkstra's search.
class WalkTree::Growth
{
public:
    Growth(const PolygonGraph &graph, std::vector<Arrival> &arrivals)
        : m_graph(graph)
        , m_arrivals(arrivals)
        , m_windows(arrivals.size())
        , m_costs(arrivals.size(), std::numeric_limits<float>::infinity())
    {
    }

    void grow(int start, MeshPoint root)
    {
        at(m_arrivals, start) = {root, 0, atTheRoot};
        at(m_windows, start) = {root, root};
        at(m_costs, start) = 0;
        m_open.push({0, start});
        while (!m_open.empty()) {
            const Open here = m_open.top();
            m_open.pop();
            if (here.cost > at(m_costs, here.polygon))
                continue;
            at(m_costs, here.polygon) = settled;
            expand(here.polygon);
        }
    }

private:
    template <typename Value>
    static Value &at(std::vector<Value> &values, int number)
    {
        return values[static_cast<std::size_t>(number)];
    }
    void expand(int here)
    {
        Arrival arrival = at(m_arrivals, here);
        Window window = at(m_windows, here);
        const float cost = m_graph.costOf(here);
        const float before =
            arrival.side == atTheRoot ? cost : m_graph.costOf(m_graph.side(arrival.side).from);
        if (before != cost) {
            // Where costs change, the string bends: near enough by the shortest way to there.
            const MeshPoint bend = nearestIn(window, arrival.bend);
            arrival.cost += before * (bend - arrival.bend).length();
            arrival.bend = bend;
            window = {bend, bend};
        }
        for (int i = m_graph.firstSideOf(here); i < m_graph.firstSideOf(here + 1); ++i)
            cross(i, arrival, window, cost);
    }
    // Over a side of the polygon into which one came through the window.
    void cross(int number, const Arrival &arrival, const Window &window, float cost)
    {
        const Side &side = m_graph.side(number);
        if (at(m_costs, side.to) == settled)
            return;
        Arrival next{arrival.bend, arrival.cost, number};
        Window seen{side.left, side.right};
        const MeshPoint toLeft = window.left - arrival.bend;
        const MeshPoint toRight = window.right - arrival.bend;
        if (leftTurn(toLeft, side.right - arrival.bend) > 0) {
            next.bend = window.left;
        } else if (leftTurn(toRight, side.left - arrival.bend) < 0) {
            next.bend = window.right;
        } else {
            if (leftTurn(toLeft, side.left - arrival.bend) > 0)
                seen.left = crossing(arrival.bend, window.left, side);
            if (leftTurn(toRight, side.right - arrival.bend) < 0)
                seen.right = crossing(arrival.bend, window.right, side);
        }
        next.cost += cost * (next.bend - arrival.bend).length();
        const MeshPoint middle = m_graph.middleOf(side.to);
        const float all = next.cost + costThrough(seen, next.bend, cost, middle, m_graph.costOf(side.to));
        if (all < at(m_costs, side.to)) {
            at(m_costs, side.to) = all;
            at(m_arrivals, side.to) = next;
            at(m_windows, side.to) = seen;
            m_open.push({all, side.to});
        }
    }

    const PolygonGraph &m_graph;
    std::vector<Arrival> &m_arrivals;
    std::vector<Window> m_windows; // in the side of the arrival
    std::vector<float> m_costs; // to the polygon's middle
    std::priority_queue<Open> m_open;
};

WalkTree::WalkTree(const PolygonGraph &graph, dtPolyRef polygon, MeshPoint root)
    : m_polygon(polygon)
    , m_root(root)
    , m_arrivals(static_cast<std::size_t>(graph.size()), {{}, 0, notReached})
{
    Growth(graph, m_arrivals).grow(graph.numberOf(polygon), root);
}

std::optional<int> WalkTree::lastSide(int polygon, MeshPoint end, const PolygonGraph &graph) const
{
    std::optional<int> best;
    float least = std::numeric_limits<float>::infinity();
    for (int i = graph.firstSideOf(polygon); i < graph.firstSideOf(polygon + 1); ++i) {
        const Side &side = graph.side(i); // leads out, and back in
        const Arrival &beside = arrivalAt(side.to);
        if (beside.side == notReached || (beside.side >= 0 && graph.side(beside.side).from == polygon))
            continue;
        const float cost = graph.costOf(side.to);
        MeshPoint bend = beside.bend;
        float sum = beside.cost;
        if (beside.side >= 0) {
            const Side &entry = graph.side(beside.side);
            const Window window{entry.left, entry.right};
            const float before = graph.costOf(entry.from);
            const MeshPoint next = before == cost
                ? bendBefore(nearestIn({side.left, side.right}, bend), bend, window)
                : nearestIn(window, bend);
            sum += before * (next - bend).length();
            bend = next;
        }
        // Crossed the other way, left is right.
        sum += costThrough({side.right, side.left}, bend, cost, end, graph.costOf(polygon));
        if (sum < least) {
            least = sum;
            best = i;
        }
    }
    return best;
}

void WalkTree::findPath(dtPolyRef polygon, MeshPoint end, const PolygonGraph &graph,
                        std::vector<dtPolyRef> &path) const
{
    path.clear();
    const int last = graph.numberOf(polygon);
    if (arrivalAt(last).side == notReached)
        return;
    path.push_back(polygon);
    if (arrivalAt(last).side == atTheRoot)
        return;
    const auto side = lastSide(last, end, graph);
    for (int here = side ? graph.side(*side).to : graph.side(arrivalAt(last).side).from;;
         here = graph.side(arrivalAt(here).side).from) {
        path.push_back(graph.polygon(here));
        if (arrivalAt(here).side == atTheRoot)
            break;
    }
    std::reverse(path.begin(), path.end());
}

} // namespace bayfinder
