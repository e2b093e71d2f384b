// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QLineEdit;
class QSettings;

namespace bayfinder {

class ExportBar;

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
    [[nodiscard]] bool can(Command command) const;
    /// Does nothing where can() says no.
    void run(Command command);
    /// Who is signed in; empty: nobody is.
    void setPerson(const QString &name);
    [[nodiscard]] const QString &person() const { return m_person; }
    /// Whether it writes a file that would not be there when the program ends now.
    [[nodiscard]] bool isExporting() const;
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

protected:
    /// What the command does on this page; without @p can, always. Once a command.
    void offer(Command command, const std::function<void()> &run, const std::function<bool()> &can = {});
    /// Copies the selected rows: what is shown, or what the cells have in @p role where not all of that may
    /// be taken along.
    void offerCopy(QAbstractItemView &view, int role = Qt::DisplayRole);
    /// Exports by @p run, one at a time, with @p bar telling of it.
    void offerExport(ExportBar &bar, const std::function<void()> &run, const std::function<bool()> &can = {});
    /// Goes to the field.
    void offerSearch(QLineEdit &field);

private:
    struct Offer
    {
        std::function<void()> run;
        std::function<bool()> can;
    };

    QMap<Command, Offer> m_offers;
    QString m_person;
    ExportBar *m_export = nullptr; // where it exports anything
};

} // namespace bayfinder
