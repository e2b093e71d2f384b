// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/connectionform.h"

#include "staff/connection/faultwords.h"
#include "staff/connection/fieldeditors.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// What of a list of values belongs to @p key: its value, or its texts per language in one.
std::optional<ConfigurationValue> storedValue(const QMap<QString, ConfigurationValue> &stored,
                                              const QString &key)
{
    if (const auto value = stored.constFind(key); value != stored.cend())
        return *value;
    ConfigurationTexts texts;
    const QString prefix = key + u'.';
    for (auto value = stored.lowerBound(prefix); value != stored.cend() && value.key().startsWith(prefix);
         ++value) {
        if (const auto *text = std::get_if<QString>(&*value))
            texts.insert(value.key().mid(prefix.size()), *text);
    }
    return texts.isEmpty() ? std::nullopt : std::optional<ConfigurationValue>(texts);
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"connectionForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_groups = new QVBoxLayout(content);
    // In line with what is beside the form; a space only before the scroll bar.
    m_groups->setContentsMargins(0, 0, style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing), 0);
    addGuidance();
    addCpgs();
    addGarage();
    addStaff();
    m_groups->addStretch(1);
    alignLabels();
    setWidget(content);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    connect(&m_kiosks, &KioskNames::changed, this, &ConnectionForm::showKiosks);
}

void ConnectionForm::beginGroup(const QString &title)
{
    auto *box = new QGroupBox(title);
    m_group = new QFormLayout(box);
    m_group->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_group->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_groups->addWidget(box);
}

ConnectionField *ConnectionForm::add(const QString &label, ConnectionField *field)
{
    auto *text = new QLabel(label);
    text->setBuddy(field->focusTarget());
    m_group->addRow(text, field);
    QString name = label;
    name.remove(u'&').remove(u':').remove(u'：');
    field->focusTarget()->setAccessibleName(name);
    m_fields.append(field);
    connect(field, &ConnectionField::edited, this, &ConnectionForm::followEntries);
    return field;
}

/// All groups have the same columns, and a label stands beside the first line of its field.
void ConnectionForm::alignLabels()
{
    const int height = QLineEdit().sizeHint().height();
    QList<QLabel *> labels;
    const auto groups = m_groups->parentWidget()->findChildren<QGroupBox *>();
    for (const QGroupBox *group : groups)
        labels += group->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    int width = 0;
    for (const QLabel *label : std::as_const(labels))
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels)) {
        label->setMinimumWidth(width);
        label->setFixedHeight(height);
    }
    const auto numbers = m_groups->parentWidget()->findChildren<QSpinBox *>();
    int widest = 0;
    for (const QSpinBox *number : numbers)
        widest = std::max(widest, number->sizeHint().width());
    for (QSpinBox *number : numbers)
        number->setMinimumWidth(widest);
}

ConnectionField *ConnectionForm::field(const QString &key) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&key](const ConnectionField *field) { return field->key() == key; });
    return found == m_fields.cend() ? nullptr : *found;
}

void ConnectionForm::setStored(const QMap<QString, ConfigurationValue> &stored)
{
    const QSignalBlocker blocker(this);
    for (ConnectionField *field : std::as_const(m_fields)) {
        const auto value = storedValue(stored, field->key());
        // The form's texts per language are always that.
        const auto *text = value && field->key() == "site.name"_L1 ? std::get_if<QString>(&*value) : nullptr;
        field->setStored(text ? ConfigurationTexts{{QString(), *text}} : value);
    }
    clearSecret();
    followEntries();
}

void ConnectionForm::setSecretFromEnvironment(bool fromEnvironment)
{
    m_secretLine->setEnabled(!fromEnvironment);
    //: %1: the name of a variable
    m_secret->setHint(
        fromEnvironment
            ? tr("The secret in the variable %1 of the environment is used.").arg(u"BAYFINDER_APP_SECRET"_s)
            : tr("Written to that file, which only its owner can read then."));
    m_secretLine->setPlaceholderText(fromEnvironment ? QString() : tr("Unchanged if empty"));
}

void ConnectionForm::setReadOnly(bool readOnly)
{
    for (ConnectionField *field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
    if (!readOnly)
        return;
    m_secretLine->setEnabled(false);
    m_secretLine->setPlaceholderText({});
    m_secret->setHint({});
}

QList<ConfigurationChange> ConnectionForm::changes() const
{
    QList<ConfigurationChange> changes;
    for (const ConnectionField *field : m_fields) {
        if (field != m_secret && field->isChanged())
            changes.append({field->key(), field->value()});
    }
    return changes;
}

QString ConnectionForm::text(const QString &key) const
{
    const ConnectionField *entry = field(key);
    const auto value = entry ? entry->value() : std::nullopt;
    const auto *text = value ? std::get_if<QString>(&*value) : nullptr;
    return text ? *text : QString();
}

QByteArray ConnectionForm::newSecret() const
{
    return m_secretLine->text().toUtf8();
}

void ConnectionForm::clearSecret()
{
    m_secretLine->setText({}); // clear() could be undone
}

QList<ConfigurationFault> ConnectionForm::setFaults(const QList<ConfigurationFault> &faults)
{
    QList<ConfigurationFault> others;
    QMap<QString, const ConfigurationFault *> first; // a field shows one
    for (const ConfigurationFault &fault : faults) {
        const QString key = fault.key.startsWith("site.name."_L1) ? u"site.name"_s : fault.key;
        if (!field(key))
            others.append(fault);
        else if (!first.contains(key))
            first.insert(key, &fault);
    }
    for (ConnectionField *entry : std::as_const(m_fields)) {
        const ConfigurationFault *fault = first.value(entry->key());
        if (entry != m_secret)
            entry->setFault(fault ? faultWords(*fault, text(entry->key())) : QString(),
                            fault ? fault->what : QString());
    }
    return others;
}

void ConnectionForm::setSecretFault(const QString &text)
{
    m_secret->setFault(text);
}

bool ConnectionForm::hasFaults() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [](const ConnectionField *field) { return field->hasFault(); });
}

void ConnectionForm::goToFirstFault()
{
    const auto faulty = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                     [](const ConnectionField *field) { return field->hasFault(); });
    if (faulty == m_fields.cend())
        return;
    (*faulty)->focusTarget()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(*faulty);
}

void ConnectionForm::setMap(const QString &map)
{
    m_kiosks.ask(map);
    showKiosks();
}

/// What no reader of a configuration calls wrong, but people should know.
void ConnectionForm::followEntries()
{
    const auto insecure = field(u"guidance.allow_insecure"_s)->value();
    field(u"guidance.allow_insecure"_s)
        ->setDoubt(insecure == ConfigurationValue(true)
                       ? tr("Plates and the answers about them can be read, and changed, by everybody on the "
                            "way to the server. Only for a network of your own.")
                       : QString());
    Q_EMIT edited();
}

void ConnectionForm::showKiosks()
{
    ConnectionField *kiosk = field(u"site.kiosk"_s);
    const QStringList &names = m_kiosks.names();
    const auto *box = qobject_cast<QComboBox *>(kiosk->focusTarget());
    if (box->count() != names.size() || (!names.isEmpty() && box->itemText(0) != names.first()))
        setProposals(*kiosk, names);
    const QString entered = text(u"site.kiosk"_s);
    const bool isUnknown = m_kiosks.isKnown() && !entered.isEmpty() && !names.contains(entered);
    kiosk->setDoubt(isUnknown ? tr("The map has no kiosk of this name.") : QString());
}

} // namespace bayfinder

#include "moc_connectionform.cpp"
