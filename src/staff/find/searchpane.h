// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/picturestore.h"
#include "staff/find/anysearch.h"
#include "staff/find/hitmodel.h"
#include "staff/find/thumbnails.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace bayfinder {

/// The field that takes anything, and the list of what was found.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    /// The references must outlive the pane. @p language: in which names of the map are taken.
    SearchPane(AnySearch &search, const LiveGarage &garage, PictureStore &pictures, const Clock &clock,
               const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() const { return *m_text; }
    /// What is chosen in the list; valid until the list changes.
    [[nodiscard]] const Hit *chosen() const;
    void clear();

Q_SIGNALS:
    void chosenChanged();

private:
    void makeLayout();
    void followSearch();
    void chooseFirst();
    [[nodiscard]] QString message() const;

    AnySearch &m_search;
    Thumbnails m_thumbnails;
    HitModel m_hits;
    QLineEdit *m_text;
    QLabel *m_message;
    QTreeView *m_view;
};

} // namespace bayfinder
