// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditlog.h"
#include "accounts/people.h"
#include "accounts/signin.h"
#include "platform/clock.h"
#include "staff/accounts/idlesignout.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QAction;
class QLabel;

namespace bayfinder {

class MainWindow;
class Page;
class SignInPanel;

/// Lets whoever is signed in see the pages of that role, and covers the window for everybody else.
///
/// When somebody signs out, or another person comes, all pages forget and all dialogs close. Polls and the
/// recording of the history are no page's business and go on.
class StaffAccess final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this, and none of it is used by the window once this is gone.
    struct Sources
    {
        SignIn &signIn;
        People &people;
        AuditLog &log;
        MainWindow &window;
        const Clock &clock;
    };

    /// Signs out whoever has done nothing for @p idle; 0: never.
    StaffAccess(const Sources &sources, std::chrono::milliseconds idle, QObject *parent = nullptr);

    /// The window has @p page, for those who may do @p action.
    void addPage(Page *page, Action action);
    /// After all pages are there.
    void begin();
    /// Logs what the person who is signed in has done; nothing when nobody is.
    void record(AuditKind kind, const QString &detail = {}, const QString &plate = {});

    [[nodiscard]] SignInPanel &panel() { return *m_panel; }

Q_SIGNALS:
    /// Somebody came, or has another name now; empty: nobody is there.
    void personChanged(const QString &name);

private:
    struct Entry
    {
        Page *page = nullptr;
        Action action = Action::Find;
    };

    void makeMenu();
    void follow();
    void leave();
    void showPages();
    void followLog();
    void askToSignOut();
    void changePin();
    void managePeople();

    Sources m_sources;
    IdleSignOut m_idle;
    QTimer m_refresh; // to see who was disabled elsewhere
    QList<Entry> m_pages;
    std::optional<Person> m_person; // for whom the pages are
    // The window's.
    SignInPanel *m_panel;
    QLabel *m_name;
    QAction *m_signOut = nullptr;
    QAction *m_changePin = nullptr;
    QAction *m_managePeople = nullptr;
};

} // namespace bayfinder
