// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace bayfinder {

/// Whose turn it is, of several that share a place on a screen: the languages, the levels' plans, the
/// messages.
class Rotation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// From 0 to below count; 0 when there is none.
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)

public:
    /// Each has its turn for @p interval, of at least a second. One alone, or none, starts no timer.
    explicit Rotation(std::chrono::milliseconds interval, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    void setCount(int count);
    /// The next one's turn; public for tests that do not wait.
    void step();

Q_SIGNALS:
    void countChanged();
    void currentChanged();

private:
    void setCurrent(int current);

    QTimer m_timer;
    int m_count = 0;
    int m_current = 0;
};

} // namespace bayfinder
