// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bayfinder {

/// Below the form: whether its changes are saved, and the buttons for that.
class SaveBar : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        NoFile, ///< there is nothing to save in
        AsInFile,
        Unsaved,
        Unusable, ///< not saved, and cannot be as it is
        Saved ///< since the program was started, which has to be restarted for it
    };

    explicit SaveBar(QWidget *parent = nullptr);

    /// @p file is the name of the configuration file.
    void setState(State state, const QString &file);

Q_SIGNALS:
    void restartWanted();
    void revertWanted();
    void saveWanted();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_restart;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace bayfinder
