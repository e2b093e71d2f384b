// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/peopledialog.h"

#include "staff/accounts/accountwords.h"
#include "staff/window/tables.h"
#include "staff/window/tonelabel.h"
#include "store/delivery.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

PeopleDialog::PeopleDialog(People &people, SignIn &signIn, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_signIn(signIn)
    , m_view(new QTreeView)
    , m_message(new ToneLabel(u"peopleMessage"_s, ToneLabel::Tone::Muted))
{
    setObjectName(u"peopleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("People"));
    m_view->setObjectName(u"people"_s);
    m_view->setAccessibleName(tr("People who may sign in"));
    m_view->setRootIsDecorated(false);
    m_view->setModel(&m_model);
    prepareTable(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *columns = new QHBoxLayout;
    columns->addWidget(m_view, 1);
    auto *buttons = new QVBoxLayout;
    makeButtons(*buttons);
    columns->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(box);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeopleDialog::updateButtons);
    connect(&m_people, &People::changed, this, &PeopleDialog::read);
    connect(&m_signIn, &SignIn::changed, this, &PeopleDialog::follow);
    m_message->setText(tr("People are never deleted, because the log names them: disable whoever has left."));
    m_message->describe({m_view});
    updateButtons();
    m_view->setFocus();
    read();
}

void PeopleDialog::makeButtons(QLayout &layout)
{
    const auto button = [&](const QString &text, const QString &name, void (PeopleDialog::*deed)()) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, deed);
        layout.addWidget(made);
        return made;
    };
    button(tr("&Add …"), u"personAdd"_s, &PeopleDialog::add);
    m_rename = button(tr("&Rename …"), u"personRename"_s, &PeopleDialog::rename);
    m_pin = button(tr("New &PIN …"), u"personPin"_s, &PeopleDialog::resetPin);
    m_role = button(tr("Make &operator"), u"personChangeRole"_s, &PeopleDialog::changeRole);
    m_state = button(tr("&Disable"), u"personDisable"_s, &PeopleDialog::changeState);
    layout.addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
}

qint64 PeopleDialog::actor() const
{
    const auto person = m_signIn.person();
    return person ? person->id : 0;
}

std::optional<Person> PeopleDialog::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? std::optional(m_model.person(current.row())) : std::nullopt;
}

void PeopleDialog::read()
{
    m_reading.ask(this, m_people.all(), [this](const Accounted<QList<Person>> &people) { take(people); });
}

void PeopleDialog::take(const Accounted<QList<Person>> &people)
{
    if (!people)
        return say(accountTroubleText(people.error()), true);
    const auto before = chosen();
    const qint64 wanted = std::exchange(m_wanted, 0);
    m_model.setPeople(*people);
    const int row = m_model.rowOf(wanted ? wanted : before ? before->id : actor());
    m_view->setCurrentIndex(m_model.index(std::max(row, 0), 0));
    fitColumns(*m_view, PeopleModel::NameColumn);
    updateButtons();
}

void PeopleDialog::follow()
{
    if (!m_signIn.mayDo(Action::ManagePeople))
        reject();
}

void PeopleDialog::updateButtons()
{
    const auto person = chosen();
    const bool can = person && !m_isChanging;
    for (QPushButton *button : {m_rename, m_role, m_state, m_pin})
        button->setEnabled(can);
    m_role->setText(person && person->role == Role::Operator ? tr("Make a&ttendant") : tr("Make &operator"));
    m_state->setText(person && person->disabled ? tr("&Enable") : tr("&Disable"));
}

void PeopleDialog::add()
{
    ask(new AccountDialog(
        tr("Add a person"), {}, tr("&Add"), PersonForm::Name | PersonForm::RolePart | PersonForm::NewPin,
        [this](const PersonForm::Values &values) {
            return m_people.add(actor(), values.name, values.role, values.newPin);
        },
        this));
}

void PeopleDialog::rename()
{
    const auto person = chosen();
    if (!person)
        return;
    ask(new AccountDialog(
            //: %1 is a person's name
            tr("Rename %1").arg(person->name), tr("Entries that the log has already keep the old name."),
            tr("&Rename"), PersonForm::Name,
            [this, id = person->id](const PersonForm::Values &values) {
                return m_people.rename(actor(), id, values.name);
            },
            this),
        person->name);
}

void PeopleDialog::resetPin()
{
    const auto person = chosen();
    if (!person)
        return;
    ask(new AccountDialog(
        //: %1 is a person's name
        tr("New PIN for %1").arg(person->name),
        tr("The old PIN ends at once, and so does a wait after wrong PINs."), tr("&Set"), PersonForm::NewPin,
        [this, id = person->id](const PersonForm::Values &values) {
            return m_people.resetPin(actor(), id, values.newPin);
        },
        this));
}

void PeopleDialog::ask(AccountDialog *dialog, const QString &name)
{
    if (!name.isEmpty())
        dialog->form().setName(name);
    connect(dialog, &AccountDialog::changed, this, &PeopleDialog::choose);
    dialog->open();
}

void PeopleDialog::changeRole()
{
    if (const auto person = chosen())
        change(m_people.setRole(actor(), person->id,
                                person->role == Role::Operator ? Role::Attendant : Role::Operator));
}

void PeopleDialog::changeState()
{
    if (const auto person = chosen())
        change(m_people.setDisabled(actor(), person->id, !person->disabled));
}

void PeopleDialog::change(const QFuture<Accounted<Person>> &future)
{
    m_isChanging = true;
    updateButtons();
    deliverTo(this, future, [this](const Accounted<Person> &person) {
        m_isChanging = false;
        updateButtons();
        if (person)
            choose(*person);
        else
            say(accountTroubleText(person.error()), true);
    });
}

void PeopleDialog::choose(const Person &person)
{
    m_wanted = person.id;
    //: What became of somebody: %1 is a name, %2 "operator" or "attendant"
    say(person.disabled ? tr("%1 is disabled.").arg(person.name)
                        : tr("%1 may sign in as %2.").arg(person.name, roleWords(person.role)),
        false);
    read();
}

void PeopleDialog::say(const QString &text, bool isWrong)
{
    m_message->say(text, isWrong ? ToneLabel::Tone::Wrong : ToneLabel::Tone::Muted);
    m_message->tell({m_view});
}

} // namespace bayfinder

#include "moc_peopledialog.cpp"
