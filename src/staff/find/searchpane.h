// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/picturestore.h"
#include "staff/find/anysearch.h"
#include "staff/find/hitmodel.h"
#include "staff/find/thumbnails.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTreeView;

namespace bayfinder {

/// The field that takes anything, and the list of what was found.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive the pane.
    SearchPane(AnySearch &search, const LiveGarage &garage, PictureStore &pictures, const Clock &clock,
               QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() const { return *m_text; }
    /// What is chosen in the list, as it is known at present.
    [[nodiscard]] const std::optional<Hit> &chosen() const { return m_chosen; }
    /// In how many bays the car of @p plate is seen.
    void setBaysSeen(const QString &plate, qsizetype bays) { m_hits.setBaysSeen(plate, bays); }
    /// Forgets what was typed, so that nobody can bring it back.
    void clear();

Q_SIGNALS:
    /// Something else is chosen, or nothing any more.
    void chosenChanged();
    /// The same is chosen, and more or something else is known of it.
    void chosenUpdated();

private:
    void makeLayout();
    void followSearch();
    void followRow();
    void followReset();
    void chooseFirst();
    void takeFirst();
    [[nodiscard]] QString message() const;

    AnySearch &m_search;
    Thumbnails m_thumbnails;
    HitModel m_hits;
    std::optional<Hit> m_chosen;
    bool m_wantsFirst = false; // Enter was pressed before there was an answer
    QLineEdit *m_text;
    QLabel *m_message;
    QTreeView *m_view;
};

} // namespace bayfinder
