// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/fieldeditors.h"

#include "staff/window/filedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

using Value = std::optional<ConfigurationValue>;

QString textOf(const Value &value)
{
    if (!value)
        return {};
    if (const auto *text = std::get_if<QString>(&*value))
        return *text;
    // A code that was written without quotation marks, for example: what was meant can be seen.
    return std::holds_alternative<qint64>(*value) ? QString::number(std::get<qint64>(*value)) : QString();
}

Value valueOf(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

ConnectionField::Access accessTo(QLineEdit *line)
{
    return {[line] { return valueOf(line->text()); },
            [line](const Value &value) { line->setText(textOf(value)); }};
}

void choose(QLineEdit &line, const FileChoice &choice)
{
    FileDialog dialog(line.window(), choice.text);
    dialog.setObjectName(u"chooseFile"_s);
    if (choice.kind == FileChoice::Kind::Folder) {
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
    } else {
        if (!choice.filter.isEmpty())
            dialog.setNameFilter(choice.filter);
        const bool isNew = choice.kind == FileChoice::Kind::New;
        dialog.setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog.setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        // What is there is used, and not replaced.
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
    }
    if (const QString now = line.text(); !now.isEmpty()) {
        const QFileInfo file(now);
        dialog.setDirectory(file.isDir() ? file.absoluteFilePath() : file.absolutePath());
        if (!file.isDir())
            dialog.selectFile(file.fileName());
    }
    if (dialog.exec() == QDialog::Accepted)
        line.setText(dialog.selectedFiles().value(0));
}

/// Keeps a wheel that scrolls the form from changing what it passes over.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || qobject_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void guardFromWheel(QWidget *editor)
{
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(new WheelGuard(editor));
}

int within(const QSpinBox &box, qint64 number)
{
    return int(std::clamp<qint64>(number, box.minimum(), box.maximum()));
}

/// At the left, no wider than what is in it.
QWidget *narrow(QWidget *editor)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(editor);
    layout->addStretch(1);
    return row;
}

} // namespace

ConnectionField *textField(const QString &key, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    auto *field = new ConnectionField(key, line, line, accessTo(line));
    QObject::connect(line, &QLineEdit::textChanged, field, &ConnectionField::edited);
    return field;
}

ConnectionField *fileField(const QString &key, const QList<FileChoice> &choices, const QString &placeholder)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    layout->addWidget(line, 1);
    auto *button = new QToolButton;
    button->setObjectName(key + u".choose"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    //: A button beside the name of a file: choose it from a list
    button->setText(QCoreApplication::translate("bayfinder::ConnectionForm", "Choose …"));
    layout->addWidget(button);
    if (choices.size() == 1) {
        button->setToolTip(choices.first().text);
        QObject::connect(button, &QToolButton::clicked, line,
                         [line, choice = choices.first()] { choose(*line, choice); });
    } else {
        auto *menu = new QMenu(button);
        for (const FileChoice &choice : choices)
            menu->addAction(choice.text, line, [line, choice] { choose(*line, choice); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    auto *field = new ConnectionField(key, row, line, accessTo(line));
    QObject::connect(line, &QLineEdit::textChanged, field, &ConnectionField::edited);
    return field;
}

ConnectionField *numberField(const QString &key, const NumberRange &range)
{
    auto *box = new QSpinBox;
    guardFromWheel(box);
    box->setRange(range.least, range.most);
    box->setSingleStep(range.step);
    box->setSuffix(range.suffix);
    box->setSpecialValueText(range.atLeast);
    box->setAlignment(Qt::AlignRight);
    box->setValue(range.usual);
    ConnectionField::Access access{[box] { return Value(qint64(box->value())); },
                                   [box, usual = range.usual](const Value &value) {
                                       const auto *number = value ? std::get_if<qint64>(&*value) : nullptr;
                                       box->setValue(number ? within(*box, *number) : usual);
                                   }};
    auto *field = new ConnectionField(key, narrow(box), box, std::move(access));
    QObject::connect(box, &QSpinBox::valueChanged, field, &ConnectionField::edited);
    return field;
}

ConnectionField *flagField(const QString &key, const QString &text)
{
    auto *box = new QCheckBox(text);
    ConnectionField::Access access{[box] { return Value(box->isChecked()); },
                                   [box](const Value &value) {
                                       const auto *flag = value ? std::get_if<bool>(&*value) : nullptr;
                                       box->setChecked(flag && *flag);
                                   }};
    auto *field = new ConnectionField(key, narrow(box), box, std::move(access));
    QObject::connect(box, &QCheckBox::toggled, field, &ConnectionField::edited);
    return field;
}

ConnectionField *choiceField(const QString &key, const QList<QPair<QString, QString>> &choices,
                             const QString &usual)
{
    auto *box = new QComboBox;
    guardFromWheel(box);
    for (const auto &[name, text] : choices)
        box->addItem(text, name);
    box->setCurrentIndex(box->findData(usual));
    ConnectionField::Access access{[box] { return valueOf(box->currentData().toString()); },
                                   [box, usual](const Value &value) {
                                       box->setCurrentIndex(box->findData(value ? textOf(value) : usual));
                                   }};
    auto *field = new ConnectionField(key, narrow(box), box, std::move(access));
    QObject::connect(box, &QComboBox::currentIndexChanged, field, &ConnectionField::edited);
    return field;
}

ConnectionField *proposalField(const QString &key)
{
    auto *box = new QComboBox;
    guardFromWheel(box);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    // As wide as the fields above it: its hint is read below it.
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ConnectionField::Access access{[box] { return valueOf(box->currentText()); },
                                   [box](const Value &value) { box->setEditText(textOf(value)); }};
    auto *field = new ConnectionField(key, box, box, std::move(access));
    QObject::connect(box, &QComboBox::editTextChanged, field, &ConnectionField::edited);
    return field;
}

void setProposals(const ConnectionField &field, const QStringList &names)
{
    auto *box = qobject_cast<QComboBox *>(field.focusTarget());
    const QString text = box->currentText();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItems(names);
    box->setEditText(text);
}

ConnectionField *listField(const QString &key)
{
    auto *box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    // Three lines; more can be scrolled.
    const int frame = 2 * (box->frameWidth() + int(box->document()->documentMargin()));
    box->setFixedHeight(3 * box->fontMetrics().lineSpacing() + frame);
    ConnectionField::Access access{[box]() -> Value {
                                       QStringList lines;
                                       const QStringList typed = box->toPlainText().split(u'\n');
                                       for (const QString &line : typed) {
                                           if (!line.trimmed().isEmpty())
                                               lines += line.trimmed();
                                       }
                                       return lines.isEmpty() ? Value() : Value(lines);
                                   },
                                   [box](const Value &value) {
                                       const auto *texts =
                                           value ? std::get_if<QStringList>(&*value) : nullptr;
                                       box->setPlainText(texts ? texts->join(u'\n') : QString());
                                   }};
    auto *field = new ConnectionField(key, box, box, std::move(access));
    QObject::connect(box, &QPlainTextEdit::textChanged, field, &ConnectionField::edited);
    return field;
}

} // namespace bayfinder
