// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/connection/connectiontest.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bayfinder {

class MessageText;

/// The test of a connection as a list of five questions, each with an icon, a word and what was found, which
/// come as they are answered; and the button that starts and cancels it.
class TestPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p test must outlive the panel. What is tested is decided by whoever gets started().
    explicit TestPanel(ConnectionTest &test, QWidget *parent = nullptr);

    /// The test was begun: nothing is answered yet.
    void showRunning();
    /// What is in the form is no longer what was tested.
    void setOutdated();
    /// As before the first test.
    void clear();

Q_SIGNALS:
    void started();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { None, Waiting, Right, Wrong };
    struct Line
    {
        QString name;
        QLabel *icon = nullptr;
        QLabel *title = nullptr;
        QLabel *word = nullptr;
        MessageText *message = nullptr;
        State state = State::None;
        QString text{};
    };

    [[nodiscard]] Line makeLine(const QString &name);
    void answer(const CheckResult &result);
    void end();
    void set(Line &line, State state, const QString &text);
    void press();
    void showState(const QString &summary);

    ConnectionTest &m_test;
    QPushButton *m_button;
    QLabel *m_summary;
    QWidget *m_lines;
    QList<Line> m_list;
    bool m_hasResults = false;
};

} // namespace bayfinder
