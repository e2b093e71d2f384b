// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/fieldeditors.h"
#include "words/languagename.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <memory>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// The lines of a textsField(), by the code of their language.
class TextLines : public QWidget
{
public:
    TextLines(QString key, const QStringList &languages)
        : m_key(std::move(key))
        , m_layout(new QFormLayout(this))
    {
        m_layout->setContentsMargins({});
        for (const QString &code : languages)
            add(code);
    }

    QLineEdit *add(const QString &code)
    {
        auto *line = new QLineEdit;
        line->setObjectName(m_key + u'.' + code);
        const QString name = languageName(code);
        auto *label = new QLabel(name.isEmpty() ? code : name);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(line);
        m_layout->addRow(label, line);
        m_lines.insert(code, line);
        if (m_changed)
            connect(line, &QLineEdit::textChanged, this, m_changed);
        return line;
    }

    void setChanged(std::function<void()> changed)
    {
        m_changed = std::move(changed);
        for (QLineEdit *line : std::as_const(m_lines))
            connect(line, &QLineEdit::textChanged, this, m_changed);
    }

    [[nodiscard]] std::optional<ConfigurationValue> value() const
    {
        ConfigurationTexts texts;
        for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
            if (!line.value()->text().isEmpty())
                texts.insert(line.key(), line.value()->text());
        }
        if (texts.isEmpty())
            return {};
        const bool isOne = texts.size() == m_lines.size()
            && std::all_of(texts.cbegin(), texts.cend(),
                           [&texts](const QString &text) { return text == texts.first(); });
        return isOne ? ConfigurationTexts{{QString(), texts.first()}} : texts;
    }

    void setTexts(const ConfigurationTexts &texts)
    {
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (!text.key().isEmpty() && !m_lines.contains(text.key()))
                add(text.key());
        }
        for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
            line.value()->setText(texts.value(line.key(), texts.value(QString())));
    }

    [[nodiscard]] QLineEdit *first() const { return m_lines.isEmpty() ? nullptr : m_lines.first(); }

private:
    const QString m_key;
    QFormLayout *m_layout;
    QMap<QString, QLineEdit *> m_lines;
    std::function<void()> m_changed;
};

} // namespace

ConnectionField *textsField(const QString &key, const QStringList &languages)
{
    auto *lines = new TextLines(key, languages);
    ConnectionField::Access access{[lines] { return lines->value(); },
                                   [lines](const std::optional<ConfigurationValue> &value) {
                                       const auto *texts =
                                           value ? std::get_if<ConfigurationTexts>(&*value) : nullptr;
                                       lines->setTexts(texts ? *texts : ConfigurationTexts());
                                   }};
    auto *field = new ConnectionField(key, lines, lines->first(), std::move(access));
    lines->setChanged([field] { Q_EMIT field->edited(); });
    return field;
}

} // namespace bayfinder
