// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyquery.h"

#include <QChartView>
#include <QHash>
#include <QString>

namespace bayfinder {

/// Free bays over time, a line an area; times are those of this machine's clock. Where nothing is known there
/// is no line.
class HistoryChart : public QChartView
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);

    /// What areas are called, by HistoryArea::id.
    void setTitles(const QHash<qint64, QString> &titles);
    /// A day or less: the axis shows times.
    void showSeries(const QList<HistorySeries> &series, MinuteRange range);
    /// The mean number of each day: the axis shows dates.
    void showDays(const QList<HistoryDays> &days, QDate first, QDate last);
    void clear();
    /// Whether there is any line.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Axes;
    void begin();
    [[nodiscard]] Axes makeAxes(const QDateTime &from, const QDateTime &to, const QString &format, int ticks,
                                qint64 most);
    void applyColours();
    [[nodiscard]] QColor colourOf(int line) const;

    QHash<qint64, QString> m_titles;
    bool m_isEmpty = true;
};

} // namespace bayfinder
