// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace bayfinder {

/// Two parts of a page that share its room: beside each other, or, where there is more height than width, one
/// above the other. With some room between them.
class PageColumns : public QSplitter
{
    Q_OBJECT

public:
    /// The shares of the two, until somebody moves the border.
    PageColumns(int first, int second, QWidget *parent = nullptr);

    /// Once, after the two are in it.
    void share();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<int> m_shares;
};

} // namespace bayfinder
