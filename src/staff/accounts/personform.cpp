// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/personform.h"

#include "staff/accounts/accountwords.h"
#include "staff/accounts/pinfield.h"
#include "staff/window/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

PersonForm::PersonForm(Parts parts, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_prefix(prefix)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (parts & Name) {
        m_name = new QLineEdit;
        m_name->setObjectName(prefix + u"Name"_s);
        m_name->setMaxLength(int(longestName) * 2); // a longer one is told of, not cut
        m_nameField = add(*layout, tr("&Name:"), m_name);
        connect(m_name, &QLineEdit::textEdited, this, &PersonForm::clearFaults);
    }
    if (parts & RolePart) {
        m_role = new QComboBox;
        m_role->setObjectName(prefix + u"Role"_s);
        m_role->addItem(tr("Attendant: finds cars"), int(Role::Attendant));
        m_role->addItem(tr("Operator: may do everything"), int(Role::Operator));
        m_roleField = add(*layout, tr("&Role:"), m_role);
    }
    if (parts & OldPin) {
        m_oldPin = makePin(u"OldPin"_s);
        m_oldPinField = add(*layout, tr("&Present PIN:"), m_oldPin);
    }
    if (parts & NewPin) {
        m_newPin = makePin(u"Pin"_s);
        m_newPinField =
            add(*layout, parts & OldPin ? tr("N&ew PIN:") : tr("P&IN:"), m_newPin, pinRulesText());
        m_again = makePin(u"Again"_s);
        m_againField = add(*layout, tr("PIN a&gain:"), m_again);
    }
}

PinField *PersonForm::makePin(const QString &name)
{
    auto *pin = new PinField;
    pin->setObjectName(m_prefix + name);
    connect(pin, &QLineEdit::textEdited, this, &PersonForm::clearFaults);
    return pin;
}

PersonForm::Field PersonForm::add(QFormLayout &layout, const QString &label, QWidget *widget,
                                  const QString &hint)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(widget);
    if (!hint.isEmpty()) {
        auto *note = new ToneLabel(widget->objectName() + u"Hint"_s, ToneLabel::Tone::Muted);
        note->setText(hint);
        widget->setAccessibleDescription(hint);
        column->addWidget(note);
    }
    auto *fault = new ToneLabel(widget->objectName() + u"Fault"_s, ToneLabel::Tone::Wrong);
    fault->hide();
    column->addWidget(fault);
    auto *title = new QLabel(label);
    title->setBuddy(widget);
    widget->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    // In line with the text in the field, not with the middle of field and notes.
    title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    title->setContentsMargins(0, (widget->sizeHint().height() - title->sizeHint().height()) / 2, 0, 0);
    layout.addRow(title, column);
    return {widget, fault, hint};
}

void PersonForm::setFault(const Field &field, const QString &text)
{
    field.fault->setText(text);
    field.fault->setVisible(!text.isEmpty());
    field.fault->tell({field.widget}, field.hint);
}

QList<PersonForm::Field> PersonForm::fields() const
{
    QList<Field> all;
    for (const Field &field : {m_nameField, m_roleField, m_oldPinField, m_newPinField, m_againField}) {
        if (field.widget)
            all.append(field);
    }
    return all;
}

void PersonForm::clearFaults()
{
    for (const Field &field : fields())
        setFault(field, {});
}

void PersonForm::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

std::optional<PersonForm::Values> PersonForm::take()
{
    clearFaults();
    if (m_name && !personName(m_name->text()))
        setFault(m_nameField, accountTroubleText(AccountError::Kind::NameRefused));
    if (m_oldPin && m_oldPin->text().isEmpty())
        setFault(m_oldPinField, tr("Enter the PIN that you have now."));
    if (m_newPin) {
        if (const auto fault = pinFault(m_newPin->text()))
            setFault(m_newPinField, pinFaultText(*fault));
        else if (m_again->text() != m_newPin->text())
            setFault(m_againField, tr("The two PINs are not the same."));
    }
    for (const Field &field : fields()) {
        if (field.fault->text().isEmpty())
            continue;
        field.widget->setFocus();
        return std::nullopt;
    }
    Values values;
    if (m_name)
        values.name = m_name->text();
    if (m_role)
        values.role = static_cast<Role>(m_role->currentData().toInt());
    if (m_oldPin)
        values.oldPin = m_oldPin->take();
    if (m_newPin) {
        values.newPin = m_newPin->take();
        m_again->wipe();
    }
    return values;
}

bool PersonForm::blame(const AccountError &error)
{
    const auto fieldOf = [&]() -> Field {
        switch (error.kind) {
        case AccountError::Kind::NameRefused:
        case AccountError::Kind::NameTaken:
            return m_nameField;
        case AccountError::Kind::PinRefused:
            return m_newPinField;
        case AccountError::Kind::WrongPin:
        case AccountError::Kind::LockedOut:
            return m_oldPinField;
        default:
            return {};
        }
    };
    const Field field = fieldOf();
    if (!field.widget)
        return false;
    setFault(field, accountTroubleText(error));
    field.widget->setFocus();
    return true;
}

void PersonForm::wipe()
{
    clearFaults();
    if (m_name)
        m_name->setText({});
    for (PinField *pin : {m_oldPin, m_newPin, m_again}) {
        if (pin)
            pin->wipe();
    }
}

QWidget *PersonForm::first() const
{
    return fields().constFirst().widget;
}

void PersonForm::focusFirst()
{
    first()->setFocus();
}

} // namespace bayfinder

#include "moc_personform.cpp"
