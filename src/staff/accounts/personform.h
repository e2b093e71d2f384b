// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/person.h"

#include <QFlags>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace bayfinder {

class PinField;
class ToneLabel;

/// The fields of one person, as many of them as are asked for, each with its fault below it.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    enum Part {
        Name = 1,
        RolePart = 2,
        OldPin = 4, ///< the own one, to prove who one is
        NewPin = 8, ///< twice, with the rules
    };
    Q_DECLARE_FLAGS(Parts, Part)

    struct Values
    {
        QString name;
        Role role = Role::Attendant;
        QString oldPin;
        QString newPin;
    };

    /// @p parts: at least one. @p prefix begins the object names of the fields: "first" makes "firstName".
    PersonForm(Parts parts, const QString &prefix, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// What was entered, when it keeps to the rules; the fields have no PINs any more then. Otherwise shows
    /// the faults, and the first field with one has the focus.
    [[nodiscard]] std::optional<Values> take();
    /// Shows @p error beside the field that is to blame; false when none is.
    bool blame(const AccountError &error);
    /// Forgets everything.
    void wipe();
    void focusFirst();
    /// The field that focusFirst() goes to.
    [[nodiscard]] QWidget *first() const;

private:
    struct Field
    {
        QWidget *widget = nullptr;
        ToneLabel *fault = nullptr;
        QString hint;
    };

    Field add(QFormLayout &layout, const QString &label, QWidget *widget, const QString &hint = {});
    PinField *makePin(const QString &name);
    static void setFault(const Field &field, const QString &text);
    void clearFaults();
    [[nodiscard]] QList<Field> fields() const;

    const Parts m_parts;
    const QString m_prefix;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    PinField *m_oldPin = nullptr;
    PinField *m_newPin = nullptr;
    PinField *m_again = nullptr;
    Field m_nameField;
    Field m_roleField;
    Field m_oldPinField;
    Field m_newPinField;
    Field m_againField;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PersonForm::Parts)

} // namespace bayfinder
