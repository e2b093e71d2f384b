// SPDX-License-Identifier: Apache-2.0
#include "madesite.h"

#include <QTest>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

constexpr double cell = 0.2;
constexpr double body = 0.4; // half as wide as a person with bags

bool stopsWalkers(const Feature &feature)
{
    static const QStringList open = {u"lobby"_s, u"road"_s, u"ramp"_s, u"walkway"_s};
    return feature.type != "unit"_L1 || !open.contains(feature.category());
}

double distanceTo(const Ring &ring, QPointF point)
{
    return contains(ring, point) ? 0 : distanceToBorder({{ring, {}}}, point);
}

/// A level as squares of 20 cm, each of which the middle of a person can be in or not. Made as simply as can
/// be, so that it does not err where the product's routes err.
class Floor
{
public:
    Floor(const MadeSite &site, const Feature &level)
        : m_box(boundingBox(level.ring()))
        , m_columns(static_cast<int>(m_box.width() / cell) + 1)
        , m_rows(static_cast<int>(m_box.height() / cell) + 1)
        , m_free(size_t(m_columns * m_rows), false)
        , m_reached(m_free.size(), false)
    {
        for (int i = 0; i < m_columns * m_rows; ++i)
            m_free[size_t(i)] = contains(level.ring(), middleOf(i));
        for (const QString &type : {u"unit"_s, u"fixture"_s, u"kiosk"_s}) {
            for (const Feature &feature : site.features(type, level.id)) {
                if (stopsWalkers(feature))
                    block(feature.ring());
            }
        }
    }

    /// Walks wherever one can from @p start.
    bool walkFrom(QPointF start)
    {
        const int first = indexOf(start);
        if (first < 0 || !m_free[size_t(first)])
            return false;
        std::vector<int> open = {first};
        m_reached[size_t(first)] = true;
        while (!open.empty()) {
            const int here = open.back();
            open.pop_back();
            const int column = here % m_columns;
            // Not across corners.
            for (const int next : {column > 0 ? here - 1 : -1, column + 1 < m_columns ? here + 1 : -1,
                                   here - m_columns, here + m_columns}) {
                if (next < 0 || next >= m_columns * m_rows || m_reached[size_t(next)]
                    || !m_free[size_t(next)])
                    continue;
                m_reached[size_t(next)] = true;
                open.push_back(next);
            }
        }
        return true;
    }

    /// Whether the walk came as near to @p point as a body can.
    [[nodiscard]] bool cameTo(QPointF point) const
    {
        constexpr double near = body + 2 * cell;
        for (double dx = -near; dx <= near; dx += cell) {
            for (double dy = -near; dy <= near; dy += cell) {
                const int index = indexOf(point + QPointF(dx, dy));
                if (index >= 0 && m_reached[size_t(index)] && distance(middleOf(index), point) < near)
                    return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] QPointF middleOf(int index) const
    {
        return m_box.topLeft() + QPointF(index % m_columns + 0.5, index / m_columns + 0.5) * cell;
    }
    [[nodiscard]] int indexOf(QPointF point) const
    {
        const QPointF at = (point - m_box.topLeft()) / cell;
        const int column = static_cast<int>(std::floor(at.x()));
        const int row = static_cast<int>(std::floor(at.y()));
        const bool inside = column >= 0 && column < m_columns && row >= 0 && row < m_rows;
        return inside ? row * m_columns + column : -1;
    }
    void block(const Ring &ring)
    {
        const QRectF near = boundingBox(ring).adjusted(-body, -body, body, body);
        for (double x = near.left(); x < near.right() + cell; x += cell) {
            for (double y = near.top(); y < near.bottom() + cell; y += cell) {
                const int index = indexOf({x, y});
                if (index >= 0 && m_free[size_t(index)] && distanceTo(ring, middleOf(index)) < body)
                    m_free[size_t(index)] = false;
            }
        }
    }

    QRectF m_box;
    int m_columns;
    int m_rows;
    std::vector<bool> m_free;
    std::vector<bool> m_reached;
};

// One arm's length before the screen.
QPointF standingPlace(const Feature &kiosk, double heading)
{
    const QPointF look(std::sin(qDegreesToRadians(heading)), std::cos(qDegreesToRadians(heading)));
    return labelPoint({{kiosk.ring(), {}}}) - look * 0.8;
}

// A car's doors are at its sides, but a person comes to a bay at one of its short ones.
bool cameToBay(const Floor &floor, const Feature &bay)
{
    const Ring ring = bay.ring();
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring.at(i);
        const QPointF b = ring.at((i + 1) % ring.size());
        if (distance(a, b) < 4 && floor.cameTo((a + b) / 2))
            return true;
    }
    return false;
}

} // namespace

/// That a person gets from every kiosk to all that routes can lead to on its level.
class TestSiteWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsEverywhere_data() { addSiteRows(); }
    void leadsEverywhere();
};

void TestSiteWalks::leadsEverywhere()
{
    const MadeSite &site = siteOfRow();
    const QMap<QString, double> headings = site.headings();
    for (const Feature &level : site.features(u"level"_s)) {
        const QList<Feature> kiosks = site.features(u"kiosk"_s, level.id);
        QVERIFY(!kiosks.isEmpty());
        const Floor empty(site, level);
        for (const Feature &kiosk : kiosks) {
            Floor floor = empty;
            QVERIFY2(floor.walkFrom(standingPlace(kiosk, headings.value(kiosk.name()))),
                     qPrintable(kiosk.name()));
            for (const Feature &opening : site.features(u"opening"_s, level.id)) {
                QVERIFY2(floor.cameTo((opening.lines.first().first() + opening.lines.first().last()) / 2),
                         qPrintable(kiosk.name() + u" to "_s + opening.category() + u' ' + opening.name()
                                    + opening.id));
            }
            for (const Feature &unit : site.features(u"unit"_s, level.id)) {
                if (unit.category() == "parking"_L1)
                    QVERIFY2(cameToBay(floor, unit), qPrintable(kiosk.name() + u" to bay "_s + unit.name()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSiteWalks)

#include "tst_sitewalks.moc"
