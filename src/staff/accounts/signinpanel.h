// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/people.h"
#include "accounts/signin.h"
#include "guidance/pending.h"
#include "platform/clock.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace bayfinder {

class PersonForm;
class PinField;
class ToneLabel;

/// What covers the pages while nobody is signed in: signs in, makes the first operator, or says why neither
/// is possible.
///
/// There is no way around it. Whoever could search without signing in when the database is missing or broken
/// would only have to move it away to search unseen. Who is signed in when it breaks goes on, a damaged one
/// is replaced and begins with a first operator, and a full disk or a read-only file still lets people in;
/// what is left are files that somebody has to look at (docs/staff-audit.md).
class SignInPanel : public QWidget
{
    Q_OBJECT

public:
    /// All of it must outlive the panel.
    struct Sources
    {
        SignIn &signIn;
        People &people;
        const Clock &clock;
    };

    explicit SignInPanel(const Sources &sources, QWidget *parent = nullptr);

    /// Of a demo: said below the fields, so that a visitor can sign in. While it is set nobody is asked to be
    /// the first operator, for the demo brings its people. Empty: none.
    void setExample(const QString &example);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCard();
    [[nodiscard]] QWidget *makeSignIn();
    [[nodiscard]] QWidget *makeFirst();
    void follow();
    void say();
    void setMessage(const QString &text, bool isWrong);
    void tell();
    void readNames();
    void takeNames(const QList<Person> &people);
    void submit();
    void submitFirst();
    void focusField();

    Sources m_sources;
    QString m_example;
    bool m_isNameOurs = true; // nobody has typed or chosen the name that stands there
    SignIn::State m_shown = SignIn::State::Loading;
    Pending<Accounted<QList<Person>>> m_names;
    QTimer m_second; // counts a lock-out down
    QTimer m_again; // looks again for a database that does not answer
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    ToneLabel *m_message = nullptr;
    ToneLabel *m_exampleLabel = nullptr;
    QWidget *m_signIn = nullptr;
    QComboBox *m_name = nullptr;
    PinField *m_pin = nullptr;
    QPushButton *m_enter = nullptr;
    QWidget *m_first = nullptr;
    PersonForm *m_form = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace bayfinder
