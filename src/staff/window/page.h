// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QSettings;

namespace bayfinder {

/// One of the pages of the staff's window. What menus and shortcuts do on it is told by commands, so that the
/// same keys do the same on every page.
class Page : public QWidget
{
    Q_OBJECT

public:
    enum class Command {
        Copy, ///< what is selected, as text
        Print,
        SaveAsPdf,
        Export, ///< what the page lists, as a table in a file
        Refresh, ///< ask again, now
        Search, ///< go to where one types what to look for
    };
    Q_ENUM(Command)

    using QWidget::QWidget;

    /// What its tab says.
    [[nodiscard]] virtual QString title() const = 0;
    /// Whether the command has anything to work on at present; commandsChanged() tells when that changes.
    [[nodiscard]] virtual bool can(Command command) const = 0;
    /// Only commands that can() allows.
    virtual void run(Command command) = 0;
    /// Somebody signed out, or another person signed in: everything that was asked and shown for the one
    /// before, plates above all, must be gone when this returns.
    virtual void forget() {}
    /// Before the window closes, or somebody signs out: asks what shall become of what is not saved. False:
    /// stay.
    [[nodiscard]] virtual bool confirmLeaving() { return true; }
    /// Widths, orders and the like, from one start to the next; nothing personal. Keys are the page's own:
    /// the caller has opened a group for it.
    virtual void saveLayout(QSettings &) const {}
    virtual void restoreLayout(QSettings &) {}

Q_SIGNALS:
    void commandsChanged();
    /// Something to be read in the status bar for a while: "Copied", "Saved as ...". Plain text.
    void told(const QString &message);
};

} // namespace bayfinder
