// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/signinpanel.h"

#include "staff/accounts/accountwords.h"
#include "staff/accounts/personform.h"
#include "staff/accounts/pinfield.h"
#include "staff/window/tonelabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;
using State = SignIn::State;

namespace {

constexpr std::chrono::milliseconds countEvery(250); // so that no second is left out
constexpr std::chrono::seconds lookEvery(15);
constexpr int cardCharacters = 60; // wide

/// The button that Enter presses, at the right end.
QHBoxLayout *atTheEnd(QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    return row;
}

} // namespace

SignInPanel::SignInPanel(const Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
{
    setObjectName(u"signInPanel"_s);
    // A small window scrolls: no field is cut off.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QWidget;
    auto *columns = new QHBoxLayout(middle);
    columns->addStretch(1);
    auto *rows = new QVBoxLayout;
    rows->addStretch(2);
    rows->addWidget(makeCard());
    rows->addStretch(3);
    columns->addLayout(rows);
    columns->addStretch(1);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);

    m_second.setInterval(countEvery);
    m_again.setInterval(lookEvery);
    connect(&m_second, &QTimer::timeout, this, &SignInPanel::say);
    connect(&m_again, &QTimer::timeout, &m_sources.signIn, &SignIn::refresh);
    connect(m_retry, &QPushButton::clicked, &m_sources.signIn, &SignIn::refresh);
    connect(&m_sources.signIn, &SignIn::changed, this, &SignInPanel::follow);
    connect(&m_sources.people, &People::changed, this, &SignInPanel::readNames);
    readNames();
    follow();
}

QWidget *SignInPanel::makeCard()
{
    auto *card = new QFrame;
    card->setObjectName(u"signInCard"_s);
    card->setFixedWidth(fontMetrics().averageCharWidth() * cardCharacters);
    m_title = new PlainLabel(u"signInTitle"_s, 1.7);
    m_text = new PlainLabel(u"signInText"_s);
    m_message = new ToneLabel(u"signInMessage"_s);
    // Always there, so that the fields do not move below the pointer when something is said.
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_exampleLabel = new ToneLabel(u"signInExample"_s, ToneLabel::Tone::Muted);
    m_retry = new QPushButton(tr("&Try again"));
    m_retry->setObjectName(u"signInRetry"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_signIn = makeSignIn());
    layout->addWidget(m_first = makeFirst());
    layout->addWidget(m_message);
    auto *row = atTheEnd(m_retry);
    layout->addLayout(row);
    layout->addWidget(m_exampleLabel);
    return card;
}

QWidget *SignInPanel::makeSignIn()
{
    auto *fields = new QWidget;
    auto *layout = new QFormLayout(fields);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = new QComboBox;
    m_name->setObjectName(u"signInName"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->setAccessibleName(tr("Name"));
    m_name->lineEdit()->setMaxLength(int(longestName) * 2);
    m_pin = new PinField;
    m_pin->setObjectName(u"signInPin"_s);
    m_pin->setAccessibleName(tr("PIN"));
    m_enter = new QPushButton(tr("Sign &in"));
    m_enter->setObjectName(u"signInEnter"_s);
    auto *nameLabel = new QLabel(tr("&Name:"));
    nameLabel->setBuddy(m_name);
    auto *pinLabel = new QLabel(tr("&PIN:"));
    pinLabel->setBuddy(m_pin);
    layout->addRow(nameLabel, m_name);
    layout->addRow(pinLabel, m_pin);
    layout->addRow(QString(), atTheEnd(m_enter));
    const auto keepName = [this] { m_isNameOurs = false; };
    connect(m_name, &QComboBox::activated, this, keepName);
    connect(m_name->lineEdit(), &QLineEdit::textEdited, this, keepName);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, m_pin, qOverload<>(&QWidget::setFocus));
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInPanel::submit);
    connect(m_enter, &QPushButton::clicked, this, &SignInPanel::submit);
    return fields;
}

QWidget *SignInPanel::makeFirst()
{
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    m_form = new PersonForm(PersonForm::Name | PersonForm::NewPin, u"first"_s);
    m_create = new QPushButton(tr("&Make the first operator"));
    m_create->setObjectName(u"firstCreate"_s);
    layout->addWidget(m_form);
    layout->addLayout(atTheEnd(m_create));
    connect(m_create, &QPushButton::clicked, this, &SignInPanel::submitFirst);
    const auto lines = m_form->findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        connect(line, &QLineEdit::returnPressed, this, &SignInPanel::submitFirst);
    return fields;
}

void SignInPanel::setExample(const QString &example)
{
    m_example = example;
    follow();
}

void SignInPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusField();
}

void SignInPanel::readNames()
{
    m_names.ask(this, m_sources.people.all(), [this](const Accounted<QList<Person>> &people) {
        if (people)
            takeNames(*people);
    });
}

void SignInPanel::takeNames(const QList<Person> &people)
{
    const QString before = m_isNameOurs ? QString() : m_name->currentText();
    QStringList names;
    for (const Person &person : people) {
        if (!person.disabled)
            names.append(person.name);
    }
    m_name->clear();
    m_name->addItems(names);
    m_name->setCurrentIndex(-1);
    if (!before.isEmpty())
        m_name->setCurrentText(before);
    else if (names.size() == 1)
        m_name->setCurrentIndex(0);
    focusField();
}

void SignInPanel::follow()
{
    const State before = std::exchange(m_shown, m_sources.signIn.state());
    const State state = m_shown;
    const bool isWaiting = state == State::Loading || (state == State::NoPeople && !m_example.isEmpty());
    const bool isFirst =
        !isWaiting && (state == State::NoPeople || (state == State::Checking && m_first->isVisibleTo(this)));
    const bool isSignIn =
        state == State::SignedOut || state == State::LockedOut || (state == State::Checking && !isFirst);
    m_first->setVisible(isFirst);
    m_first->setEnabled(state != State::Checking);
    m_signIn->setVisible(isSignIn);
    m_signIn->setEnabled(state != State::Checking);
    m_retry->setVisible(state == State::Unavailable);
    m_exampleLabel->setText(m_example);
    m_exampleLabel->setVisible(isSignIn && !m_example.isEmpty());
    if (isFirst) {
        m_title->setText(tr("Welcome to Bayfinder"));
        m_text->setText(tr("Nobody can sign in yet: this is the first start with this database. Choose your "
                           "name and a PIN; you become the first operator, who adds everybody else."));
    } else {
        m_title->setText(state == State::Unavailable ? tr("Nobody can sign in") : tr("Sign in"));
        m_text->setText({});
    }
    m_text->setVisible(isFirst);
    if (state == State::SignedIn) {
        m_pin->wipe();
        m_form->wipe();
    }
    state == State::LockedOut ? m_second.start() : m_second.stop();
    state == State::Unavailable ? m_again.start() : m_again.stop();
    say();
    tell();
    if (state != before)
        focusField();
}

void SignInPanel::say()
{
    const SignIn &signIn = m_sources.signIn;
    const auto failure = signIn.failure();
    switch (signIn.state()) {
    case State::Loading:
        return setMessage(tr("One moment …"), false);
    case State::Checking:
        return setMessage(tr("Checking …"), false);
    case State::SignedIn:
        return setMessage({}, false);
    case State::NoPeople:
        if (!m_example.isEmpty())
            return setMessage(tr("The demo's people are being made …"), false);
        if (failure && m_form->blame(*failure))
            return setMessage({}, false);
        return setMessage(failure ? accountTroubleText(*failure) : QString(), true);
    case State::SignedOut:
        if (failure && failure->kind == AccountError::Kind::WrongPin)
            return setMessage(tr("The name and the PIN do not belong together."), true);
        return setMessage(failure ? accountTroubleText(*failure) : QString(), true);
    case State::LockedOut: {
        const auto left = std::chrono::milliseconds(m_sources.clock.now().msecsTo(signIn.lockedUntil()));
        if (left.count() <= 0) {
            m_second.stop();
            return setMessage({}, false);
        }
        //: %1 is such as "1 minute 5 seconds", %2 a time such as 14:05:10
        return setMessage(
            tr("Too many wrong PINs for this name. Wait %1, until %2. Others may sign in.")
                .arg(countdownText(left), signIn.lockedUntil().toLocalTime().toString(u"HH:mm:ss"_s)),
            true);
    }
    case State::Unavailable:
        return setMessage(
            //: %1 is a sentence that says what is wrong
            tr("%1\nWho may sign in stands in it, so the program cannot be used until that is solved. It "
               "looks "
               "again by itself. A car is found at the garage's kiosks meanwhile.")
                .arg(failure ? signInObstacleText(*failure) : QString()),
            false);
    }
}

void SignInPanel::setMessage(const QString &text, bool isWrong)
{
    m_message->say(text, isWrong ? ToneLabel::Tone::Wrong : ToneLabel::Tone::Plain);
    if (text.isEmpty())
        tell();
}

/// For those who do not see what say() says. Not with each second that a lock-out has left.
void SignInPanel::tell()
{
    const bool isNew = m_pin->accessibleDescription() != m_message->text();
    m_message->describe({m_name, m_pin, m_retry});
    // What is over in a moment is not worth an interruption.
    if (isNew && m_shown != State::Loading && m_shown != State::Checking)
        m_message->alert();
}

void SignInPanel::submit()
{
    if (m_name->currentText().isEmpty())
        return m_name->setFocus();
    if (m_pin->text().isEmpty())
        return m_pin->setFocus();
    m_isNameOurs = false;
    m_sources.signIn.signIn(m_name->currentText(), m_pin->take());
}

void SignInPanel::submitFirst()
{
    if (const auto values = m_form->take())
        m_sources.signIn.createFirst(values->name, values->newPin);
}

void SignInPanel::focusField()
{
    if (!isVisible())
        return;
    if (m_shown == State::Unavailable)
        m_retry->setFocus();
    else if (m_shown == State::NoPeople)
        m_form->focusFirst();
    else if (m_shown == State::SignedOut || m_shown == State::LockedOut)
        m_name->currentText().isEmpty() ? m_name->setFocus() : m_pin->setFocus();
}

} // namespace bayfinder

#include "moc_signinpanel.cpp"
