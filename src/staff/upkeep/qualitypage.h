// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/upkeep/findingdetails.h"
#include "staff/upkeep/findingfilter.h"
#include "staff/upkeep/findingwording.h"
#include "staff/window/page.h"
#include "upkeep/findingcheck.h"
#include "upkeep/worklist.h"
#include "upkeep/worklistexport.h"
#include "upkeep/worklistmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace bayfinder {

class PageColumns;
class ExportBar;

/// The worklist of data quality: what does not fit, what it means, what was said of it, and what to do.
class QualityPage : public Page
{
    Q_OBJECT

public:
    /// All of it must outlive the page.
    struct Sources
    {
        Worklist &worklist;
        FindingCheck &check;
        const Clock &clock;
    };

    explicit QualityPage(const Sources &sources, QWidget *parent = nullptr);

    /// Who writes notes from now on.
    void setPerson(const QString &name);
    /// What the map calls the areas, by the vendor's codes.
    void setAreaTitles(const QHash<QString, QString> &titles);

    [[nodiscard]] QString title() const override;
    void forget() override;
    /// Asks where something was typed of a finding that is not written. False: stay.
    [[nodiscard]] bool confirmLeaving() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

Q_SIGNALS:
    // For those who keep books.
    /// @p what is the kind's id and the place; never a plate.
    void noted(bayfinder::FindingDetails::Deed deed, const QString &what);
    void checked(const QString &plate);
    /// A file was written.
    void exported();

private:
    [[nodiscard]] QWidget *makeList();
    void showFinding();
    void showCount();
    void act(FindingDetails::Deed deed, const QString &text);
    void settle(const Stored<void> &result, FindingDetails::Deed deed, const Finding &finding,
                const QString &written);
    void checkAgain(const Finding &finding);
    void exportTableOf(const PlainTable &table, const QString &name);
    [[nodiscard]] QString chosenKey() const;

    Sources m_sources;
    FindingWording m_wording;
    WorklistModel m_model;
    FindingFilter m_filter;
    QString m_person;
    PageColumns *m_columns;
    QTreeView *m_view = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_which = nullptr;
    QLabel *m_count = nullptr;
    FindingDetails *m_details;
    ExportBar *m_export;
};

} // namespace bayfinder
