// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/people.h"
#include "accounts/signin.h"
#include "guidance/pending.h"
#include "staff/accounts/accountdialog.h"
#include "staff/accounts/peoplemodel.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTreeView;

namespace bayfinder {

class ToneLabel;

/// Where an operator manages people. Closes when the operator signs out, or is none any more.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    PeopleDialog(People &people, SignIn &signIn, QWidget *parent = nullptr);

private:
    void makeButtons(QLayout &layout);
    void read();
    void take(const Accounted<QList<Person>> &people);
    void follow();
    void updateButtons();
    void add();
    void rename();
    void resetPin();
    void changeRole();
    void changeState();
    void ask(AccountDialog *dialog, const QString &name = {});
    void change(const QFuture<Accounted<Person>> &future);
    void choose(const Person &person);
    void say(const QString &text, bool isWrong);
    [[nodiscard]] std::optional<Person> chosen() const;
    [[nodiscard]] qint64 actor() const;

    People &m_people;
    SignIn &m_signIn;
    PeopleModel m_model;
    Pending<Accounted<QList<Person>>> m_reading;
    qint64 m_wanted = 0; // to be the chosen one after the next reading
    bool m_isChanging = false;
    QTreeView *m_view;
    ToneLabel *m_message;
    QPushButton *m_rename = nullptr;
    QPushButton *m_role = nullptr;
    QPushButton *m_state = nullptr;
    QPushButton *m_pin = nullptr;
};

} // namespace bayfinder
