// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace bayfinder {

/// Below what is being read: that it takes a while, and a button that ends it. Seen only when it takes longer
/// than a moment.
class WaitBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds moment{300};

    explicit WaitBar(QWidget *parent = nullptr);

    void begin();
    void end();

Q_SIGNALS:
    /// It takes longer than a moment.
    void appeared();
    /// Somebody does not want to wait.
    void cancelled();

private:
    QTimer m_moment;
};

} // namespace bayfinder
