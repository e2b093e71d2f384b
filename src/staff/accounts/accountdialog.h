// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/accounts/personform.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QDialogButtonBox;

namespace bayfinder {

class People;
class ToneLabel;

/// Asks for something of a person, and does it; closes when that is done, or says why it is not. Deletes
/// itself. Closing while it is being done does not stop it.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    using Answer = Accounted<Person>;
    using Deed = std::function<QFuture<Answer>(const PersonForm::Values &values)>;

    /// @p verb is what the button says; @p text explains, and may be empty.
    AccountDialog(const QString &title, const QString &text, const QString &verb, PersonForm::Parts parts,
                  Deed deed, QWidget *parent = nullptr);

    [[nodiscard]] PersonForm &form() { return *m_form; }

Q_SIGNALS:
    void changed(const bayfinder::Person &person);

private:
    void submit();
    void settle(const Answer &answer);
    void setBusy(bool busy);

    Deed m_deed;
    PersonForm *m_form;
    ToneLabel *m_message;
    QDialogButtonBox *m_buttons;
};

/// The dialog in which @p person, who is signed in, chooses another PIN. @p people must outlive it.
[[nodiscard]] AccountDialog *makeChangePinDialog(People &people, const Person &person, QWidget *parent);

} // namespace bayfinder
