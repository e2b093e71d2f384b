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

    void setAreaTitles(const AreaTitles &titles);

    [[nodiscard]] QString title() const override;
    void forget() override;
    /// Asks where something was typed of a finding that is not written. False: stay.
    [[nodiscard]] bool confirmLeaving() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

Q_SIGNALS:
    // For those who keep books.
    /// @p person wrote it, who may have signed out since. @p what is the kind's id and the place; never a
    /// plate.
    void noted(const QString &person, bayfinder::FindingDetails::Deed deed, const QString &what);
    void checked(const QString &plate);
    /// A file was written; see ExportBar.
    void exported(const QString &person);

private:
    /// What somebody does about a finding.
    struct Act
    {
        FindingDetails::Deed deed = FindingDetails::Deed::Note;
        Finding finding;
        QString written; ///< of what stands in the line
        QString by;
        QString draft; ///< the key of what is written, for the details
    };

    [[nodiscard]] QWidget *makeList();
    void showFinding();
    void showCount();
    void act(FindingDetails::Deed deed, const QString &text);
    void write(const Act &what);
    void settle(const Stored<void> &result, const Act &what);
    void checkAgain(const Finding &finding);
    void exportTableOf(const PlainTable &table, const QString &name);
    [[nodiscard]] QStringList chosenKeys() const;
    [[nodiscard]] QStringList listedKeys() const;

    Sources m_sources;
    FindingWording m_wording;
    WorklistModel m_model;
    FindingFilter m_filter;
    PageColumns *m_columns;
    QTreeView *m_view = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_which = nullptr;
    QLabel *m_count = nullptr;
    FindingDetails *m_details;
    ExportBar *m_export;
};

} // namespace bayfinder
