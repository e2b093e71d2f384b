// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/wording.h"

#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace bayfinder {

/// The languages of the screen: which there are, which is shown, and switching between them live.
class Languages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Codes as files are named: "en", "zh_CN".
    Q_PROPERTY(QStringList codes READ codes CONSTANT FINAL)
    /// Each language's name in itself, in the order of codes.
    Q_PROPERTY(QStringList names READ names CONSTANT FINAL)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    /// The sentences in the language that is shown. Always the same object; it "changes" with the language
    /// so that bindings that read it are evaluated again.
    Q_PROPERTY(bayfinder::Wording *wording READ wording NOTIFY currentChanged FINAL)

public:
    /// Finds the languages in @p folder, which holds bayfinder_CODE.qm files. Nothing is shown yet.
    explicit Languages(const QString &folder, QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] QStringList codes() const { return m_codes; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] Wording *wording() { return &m_wording; }

    /// Shows the language; a code that is not there, or whose file cannot be read, changes nothing and is
    /// answered with false.
    bool show(const QString &code);
    void setCurrent(const QString &code) { show(code); }

    /// What reset() returns to.
    bool setDefault(const QString &code);
    /// Back to the default, for the next visitor.
    void reset();

Q_SIGNALS:
    /// Emitted after the translator is in place: what is shown must be read again.
    void currentChanged();

private:
    QString m_folder;
    QStringList m_codes;
    QString m_current;
    QString m_default;
    std::unique_ptr<QTranslator> m_translator;
    Wording m_wording;
};

} // namespace bayfinder
