// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/staffaccess.h"

#include "staff/accounts/accountwords.h"
#include "staff/accounts/peopledialog.h"
#include "staff/accounts/signinpanel.h"
#include "staff/window/mainwindow.h"

#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds refreshEvery(30);

} // namespace

StaffAccess::StaffAccess(const Sources &sources, std::chrono::milliseconds idle, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_idle(sources.signIn, sources.clock, idle)
    , m_panel(new SignInPanel({sources.signIn, sources.people, sources.clock}))
    , m_name(new QLabel)
{
    m_name->setObjectName(u"statusPerson"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_sources.window.setCover(m_panel);
    m_sources.window.addStatus(m_name);
    makeMenu();
    m_refresh.setInterval(refreshEvery);
    connect(&m_refresh, &QTimer::timeout, &m_sources.signIn, &SignIn::refresh);
    m_refresh.start();
    connect(&m_sources.signIn, &SignIn::changed, this, &StaffAccess::follow);
    connect(&m_sources.log, &AuditLog::troubleChanged, this, &StaffAccess::followLog);
}

void StaffAccess::makeMenu()
{
    QMenu *menu = m_sources.window.peopleMenu();
    m_signOut = menu->addAction(tr("Sign &out"), this, &StaffAccess::askToSignOut);
    m_signOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_changePin = menu->addAction(tr("Change my &PIN …"), this, &StaffAccess::changePin);
    menu->addSeparator();
    m_managePeople = menu->addAction(tr("Peop&le …"), this, &StaffAccess::managePeople);
    m_signOut->setObjectName(u"signOut"_s);
    m_changePin->setObjectName(u"changePin"_s);
    m_managePeople->setObjectName(u"managePeople"_s);
    menu->menuAction()->setVisible(true);
}

void StaffAccess::addPage(Page *page, Action action)
{
    m_pages.append({page, action});
}

void StaffAccess::begin()
{
    leave();
    follow();
}

void StaffAccess::record(AuditKind kind, const QString &detail, const QString &plate)
{
    if (m_person)
        m_sources.log.record({kind, m_person->name, detail, plate});
}

void StaffAccess::follow()
{
    const std::optional<Person> now = m_sources.signIn.person();
    const std::optional<Person> before = std::exchange(m_person, now);
    if (now == before)
        return;
    // Another role is another person: dialogs of an operator are no attendant's.
    if (before && (!now || now->id != before->id || now->role != before->role))
        leave();
    for (const Entry &entry : std::as_const(m_pages))
        entry.page->setPerson(now ? now->name : QString());
    if (now)
        showPages();
    Q_EMIT personChanged(now ? now->name : QString());
}

void StaffAccess::leave()
{
    MainWindow &window = m_sources.window;
    window.setCovered(true);
    // Files and printers are chosen in dialogs, too, and whoever comes next must not find them open.
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
    for (const Entry &entry : std::as_const(m_pages))
        entry.page->forget();
    window.setVisiblePages({});
    m_name->clear();
    for (QAction *action : {m_signOut, m_changePin, m_managePeople})
        action->setEnabled(false);
}

void StaffAccess::showPages()
{
    const SignIn &signIn = m_sources.signIn;
    QList<Page *> pages;
    for (const Entry &entry : std::as_const(m_pages)) {
        if (signIn.mayDo(entry.action))
            pages.append(entry.page);
        else
            entry.page->forget(); // of somebody who is no operator any more
    }
    m_name->setText(m_person->name + u" · "_s + roleWords(m_person->role));
    m_signOut->setEnabled(true);
    m_changePin->setEnabled(true);
    m_managePeople->setEnabled(signIn.mayDo(Action::ManagePeople));
    // Uncovered first: a page that is shown takes the focus.
    m_sources.window.setCovered(false);
    m_sources.window.setVisiblePages(pages);
}

void StaffAccess::followLog()
{
    const auto trouble = m_sources.log.trouble();
    // The database's own trouble has its notice already.
    const bool isTold = trouble && trouble->kind != AccountError::Kind::Store;
    m_sources.window.setNotice(
        u"log"_s,
        //: %1 is one or two sentences
        isTold ? tr("What is done is not logged at present. %1").arg(accountTroubleText(*trouble))
               : QString());
}

void StaffAccess::askToSignOut()
{
    if (m_sources.window.confirmLeaving())
        m_sources.signIn.signOut();
}

void StaffAccess::changePin()
{
    if (m_person)
        makeChangePinDialog(m_sources.people, *m_person, &m_sources.window)->open();
}

void StaffAccess::managePeople()
{
    (new PeopleDialog(m_sources.people, m_sources.signIn, &m_sources.window))->open();
}

} // namespace bayfinder

#include "moc_staffaccess.cpp"
