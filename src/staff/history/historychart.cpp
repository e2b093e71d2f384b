// SPDX-License-Identifier: Apache-2.0
#include "staff/history/historychart.h"

#include "staff/window/colours.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// Okabe and Ito's colours, which colour-blind people tell apart; those that fit a light and a dark ground.
constexpr std::array<QRgb, 6> onLight{0xff0072b2, 0xffd55e00, 0xff00795a, 0xffb0437f, 0xff7a6000, 0xff3a4757};
constexpr std::array<QRgb, 6> onDark{0xff56b4e9, 0xffe69f00, 0xff2fd0a3, 0xffe08fb8, 0xfff0e442, 0xffd0d8e0};
// Beyond the colours, lines differ by how they are drawn.
constexpr std::array<Qt::PenStyle, 3> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};

constexpr double penWidth = 2;
constexpr int fewPoints = 4;
constexpr int dayTicks = 9; // every third hour
constexpr int mostDateTicks = 11;

QList<QPointF> pointsOf(const HistoryStretch &stretch)
{
    QList<QPointF> points;
    points.reserve(stretch.size() * 2);
    for (const HistoryPoint &point : stretch) {
        points.append(QPointF(double(point.minute) * 60000, point.mean));
        // A stretch of one point is a line, too.
        if (point.lastMinute != point.minute || stretch.size() == 1)
            points.append(
                QPointF(double(point.lastMinute) * 60000 + (stretch.size() == 1 ? 60000 : 0), point.mean));
    }
    return points;
}

} // namespace

/// Owned by the chart.
struct HistoryChart::Axes
{
    QDateTimeAxis *time;
    QValueAxis *bays;
};

HistoryChart::HistoryChart(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(tr("Free bays over time"));
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    applyColours();
}

void HistoryChart::setTitles(const QHash<qint64, QString> &titles)
{
    m_titles = titles;
}

void HistoryChart::begin()
{
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_isEmpty = true;
}

void HistoryChart::clear()
{
    begin();
}

HistoryChart::Axes HistoryChart::makeAxes(const QDateTime &from, const QDateTime &to, const QString &format,
                                          int ticks, qint64 most)
{
    auto *time = new QDateTimeAxis;
    time->setFormat(format);
    time->setTickCount(ticks);
    time->setRange(from, to);
    chart()->addAxis(time, Qt::AlignBottom);
    auto *bays = new QValueAxis;
    bays->setLabelFormat(u"%d"_s);
    bays->setTitleText(tr("Free bays"));
    bays->setRange(0, double(std::max<qint64>(most, 4)));
    bays->applyNiceNumbers();
    chart()->addAxis(bays, Qt::AlignLeft);
    return {time, bays};
}

QColor HistoryChart::colourOf(int line) const
{
    const auto &colours = isDark(palette()) ? onDark : onLight;
    return QColor::fromRgb(colours[size_t(line) % colours.size()]);
}

void HistoryChart::showSeries(const QList<HistorySeries> &series, MinuteRange range)
{
    begin();
    qint64 most = 0;
    for (const HistorySeries &area : series) {
        for (const HistoryStretch &stretch : area.stretches) {
            for (const HistoryPoint &point : stretch)
                most = std::max(most, point.maximum);
        }
    }
    const Axes axes = makeAxes(QDateTime::fromSecsSinceEpoch(range.begin * 60),
                               QDateTime::fromSecsSinceEpoch(range.end * 60), u"HH:mm"_s, dayTicks, most);
    for (int line = 0; line < series.size(); ++line) {
        bool isFirst = true;
        for (const HistoryStretch &stretch : series[line].stretches) {
            auto *drawn = new QLineSeries;
            drawn->setName(m_titles.value(series[line].area));
            drawn->setPen(
                QPen(colourOf(line), penWidth, styles[size_t(line) / onLight.size() % styles.size()]));
            drawn->append(pointsOf(stretch));
            // Too short to be seen as a line.
            drawn->setPointsVisible(stretch.size() < fewPoints);
            chart()->addSeries(drawn);
            drawn->attachAxis(axes.time);
            drawn->attachAxis(axes.bays);
            // One entry an area, however often its line is interrupted.
            for (QLegendMarker *marker : chart()->legend()->markers(drawn))
                marker->setVisible(isFirst);
            isFirst = false;
            m_isEmpty = false;
        }
    }
    applyColours();
}

void HistoryChart::showDays(const QList<HistoryDays> &days, QDate first, QDate last)
{
    begin();
    qint64 most = 0;
    for (const HistoryDays &area : days) {
        for (const HistoryDay &day : area.days)
            most = std::max(most, day.point.maximum);
    }
    const int ticks = std::clamp(int(first.daysTo(last)) + 1, 2, mostDateTicks);
    const Axes axes =
        makeAxes(first.startOfDay(), last.startOfDay(), tr("d MMM", "date below a chart"), ticks, most);
    for (int line = 0; line < days.size(); ++line) {
        QLineSeries *drawn = nullptr;
        QDate before;
        bool isFirst = true;
        for (const HistoryDay &day : days[line].days) {
            // A day without any count interrupts the line.
            if (!drawn || before.addDays(1) != day.day) {
                drawn = new QLineSeries;
                drawn->setName(m_titles.value(days[line].area));
                drawn->setPen(
                    QPen(colourOf(line), penWidth, styles[size_t(line) / onLight.size() % styles.size()]));
                drawn->setPointsVisible(true);
                chart()->addSeries(drawn);
                drawn->attachAxis(axes.time);
                drawn->attachAxis(axes.bays);
                for (QLegendMarker *marker : chart()->legend()->markers(drawn))
                    marker->setVisible(isFirst);
                isFirst = false;
                m_isEmpty = false;
            }
            drawn->append(double(day.day.startOfDay().toMSecsSinceEpoch()), day.point.mean);
            before = day.day;
        }
    }
    applyColours();
}

void HistoryChart::applyColours()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor muted = staffColours(palette()).muted;
    QColor grid = muted;
    grid.setAlphaF(0.25F);
    chart()->setBackgroundBrush(palette().base());
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(muted);
        axis->setTitleBrush(muted);
        axis->setLinePenColor(muted);
        axis->setGridLineColor(grid);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
    }
}

void HistoryChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

} // namespace bayfinder

#include "moc_historychart.cpp"
