// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/bayentry.h"
#include "quick/baysuggestionmodel.h"
#include "quick/plateentry.h"
#include "quick/visit.h"

#include <QObject>

namespace bayfinder {

/// Lets a keyboard, or a scanner that plays one, type the plate, on whatever page the kiosk is; on the page
/// for a bay's number, that number.
///
/// An event filter of the window instead of focus handling in QML: a scanner types when it likes, and no
/// item on a touch screen should have to hold the focus for it.
class HardwareKeyboard : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the object.
    HardwareKeyboard(Visit &visit, PlateEntry &entry, BayEntry &bayEntry,
                     const BaySuggestionModel &suggestions, QObject *parent = nullptr);

    void watch(QObject *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool confirm();
    bool erase();
    bool type(const QString &text);

    Visit &m_visit;
    PlateEntry &m_entry;
    BayEntry &m_bayEntry;
    const BaySuggestionModel &m_suggestions;
};

} // namespace bayfinder
