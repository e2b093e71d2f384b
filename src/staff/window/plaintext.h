// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QString>

namespace bayfinder {

/// A label that shows texts as they are: what comes from outside is never markup. Wraps its lines.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    /// @p name is for tests and style sheets. The font is the window's, @p size times as large.
    explicit PlainLabel(const QString &name, double size = 1, QFont::Weight weight = QFont::Normal,
                        QWidget *parent = nullptr);

    /// Whoever reads it may want to take it along, too.
    void makeSelectable();
};

/// Tells in a box what did not work, and waits until that is read.
void warn(QWidget *parent, const QString &title, const QString &text);

} // namespace bayfinder
