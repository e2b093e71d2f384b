// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/connection/connectionfield.h"
#include "staff/connection/kiosknames.h"

#include <QList>
#include <QScrollArea>

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace bayfinder {

/// The fields of a configuration that the staff may change, in groups. Knows what each field is for, not what
/// is valid.
class ConnectionForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// What the file has, see configurationValues(). Nothing is changed and no new secret is entered after
    /// that.
    void setStored(const QMap<QString, ConfigurationValue> &stored);
    /// The secret is the environment's: no other can be entered.
    void setSecretFromEnvironment(bool fromEnvironment);
    void setReadOnly(bool readOnly);

    [[nodiscard]] QList<ConfigurationChange> changes() const;
    /// As it is typed, or empty.
    [[nodiscard]] QString text(const QString &key) const;
    /// The secret that shall be written; empty: it stays. Never shown, never kept but in the field.
    [[nodiscard]] QByteArray newSecret() const;
    void clearSecret();

    /// Puts each beside its field, and takes the others away. Those without a field are returned.
    QList<ConfigurationFault> setFaults(const QList<ConfigurationFault> &faults);
    /// What is wrong with the new secret or where it shall go; empty: nothing.
    void setSecretFault(const QString &text);
    [[nodiscard]] bool hasFaults() const;
    void goToFirstFault();
    /// Proposes the kiosks of the map of the absolute name @p map, once they are known.
    void setMap(const QString &map);

Q_SIGNALS:
    void edited();

private:
    void addGuidance();
    void addCpgs();
    void addGarage();
    void addStaff();
    void alignLabels();
    void beginGroup(const QString &title);
    ConnectionField *add(const QString &label, ConnectionField *field);
    [[nodiscard]] ConnectionField *field(const QString &key) const;
    void followEntries();
    void showKiosks();

    QVBoxLayout *m_groups;
    QFormLayout *m_group = nullptr;
    QList<ConnectionField *> m_fields;
    ConnectionField *m_secret = nullptr; // of no key
    QLineEdit *m_secretLine = nullptr;
    KioskNames m_kiosks;
};

} // namespace bayfinder
