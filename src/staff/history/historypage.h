// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "garageview/areatitles.h"
#include "guidance/pending.h"
#include "history/historyquery.h"
#include "history/historyrecorder.h"
#include "staff/window/page.h"
#include "store/store.h"

#include <QTimeZone>

class QLabel;
class QListWidget;

namespace bayfinder {

class PageColumns;
class ExportBar;
class HistoryChart;
class PeriodBar;
class WaitBar;

/// How many bays were free, on a day or over days; as a chart, and as a table in a file.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    /// What the page works with; all of it must outlive the page.
    struct Sources
    {
        Store &store;
        const HistoryRecorder &recorder;
        const Clock &clock;
        QString database; ///< the store's file
    };

    explicit HistoryPage(const Sources &sources, QWidget *parent = nullptr);

    void setAreaTitles(const AreaTitles &titles);

    [[nodiscard]] bool isBusy() const
    {
        return m_areasPending.isUnderWay() || m_series.isUnderWay() || m_days.isUnderWay();
    }

    [[nodiscard]] QString title() const override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

Q_SIGNALS:
    /// A file was written: for those who keep books.
    void exported(const QString &person);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readAreas();
    void takeAreas(const Stored<QList<HistoryArea>> &areas);
    void ask();
    void askForAnother();
    void giveUp();
    void follow(qint64 minute);
    void fail(const StoreError &error);
    void say();
    [[nodiscard]] MinuteRange range() const;
    [[nodiscard]] QList<HistoryArea> chosenAreas() const;

    Sources m_sources;
    QTimeZone m_zone;
    AreaTitles m_titles;
    QList<HistoryArea> m_areas;
    std::optional<StoreError> m_trouble;
    Pending<Stored<QList<HistoryArea>>> m_areasPending;
    Pending<Stored<QList<HistorySeries>>> m_series;
    Pending<Stored<QList<HistoryDays>>> m_days;
    PeriodBar *m_period;
    PageColumns *m_columns;
    QLabel *m_message;
    QListWidget *m_list;
    HistoryChart *m_chart;
    WaitBar *m_wait;
    ExportBar *m_export;
    bool m_isGivenUp = false; // nobody wanted to wait for what was asked last
};

} // namespace bayfinder
