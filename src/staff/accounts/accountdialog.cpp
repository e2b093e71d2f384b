// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/accountdialog.h"

#include "accounts/people.h"
#include "staff/accounts/accountwords.h"
#include "staff/window/tonelabel.h"
#include "store/delivery.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

AccountDialog::AccountDialog(const QString &title, const QString &text, const QString &verb,
                             PersonForm::Parts parts, Deed deed, QWidget *parent)
    : QDialog(parent)
    , m_deed(std::move(deed))
    , m_form(new PersonForm(parts, u"person"_s))
    , m_message(new ToneLabel(u"accountMessage"_s))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    m_buttons->button(QDialogButtonBox::Ok)->setText(verb);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"accountDo"_s);

    auto *layout = new QVBoxLayout(this);
    if (!text.isEmpty()) {
        auto *explanation = new PlainLabel(u"accountExplanation"_s);
        explanation->setText(text);
        layout->addWidget(explanation);
    }
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_message->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->focusFirst();
}

void AccountDialog::submit()
{
    const auto values = m_form->take();
    if (!values)
        return;
    setBusy(true);
    deliverTo(this, m_deed(*values), [this](const Answer &answer) { settle(answer); });
}

void AccountDialog::settle(const Answer &answer)
{
    setBusy(false);
    if (answer) {
        Q_EMIT changed(*answer);
        accept();
        return;
    }
    if (m_form->blame(answer.error()))
        return;
    m_message->say(accountTroubleText(answer.error()), ToneLabel::Tone::Wrong);
    m_message->show();
    m_message->tell({m_form->first()});
    m_form->focusFirst();
}

void AccountDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!busy);
    m_message->say(busy ? tr("One moment …") : QString(), ToneLabel::Tone::Plain);
    m_message->setVisible(busy);
}

AccountDialog *makeChangePinDialog(People &people, const Person &person, QWidget *parent)
{
    return new AccountDialog(
        AccountDialog::tr("Change my PIN"),
        //: %1 is a person's name
        AccountDialog::tr("You are %1. Wrong entries of the present PIN count as they do when signing in.")
            .arg(person.name),
        AccountDialog::tr("&Change"), PersonForm::OldPin | PersonForm::NewPin,
        [&people, person](const PersonForm::Values &values) {
            return people.changePin(person, values.oldPin, values.newPin);
        },
        parent);
}

} // namespace bayfinder

#include "moc_accountdialog.cpp"
