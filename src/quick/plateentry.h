// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/keyboard.h"
#include "quick/keymodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// What has been typed of a plate, and the keyboard that offers what can come next.
class PlateEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
    /// The typed characters, one by one.
    Q_PROPERTY(QList<QString> characters READ characters NOTIFY textChanged FINAL)
    /// The same with spaces between, as a screen reader should spell it.
    Q_PROPERTY(QString spelled READ spelled NOTIFY textChanged FINAL)
    /// How many boxes to show: room for the usual five, and for one more than was typed.
    Q_PROPERTY(int boxCount READ boxCount NOTIFY textChanged FINAL)
    Q_PROPERTY(int maximumLength READ maximumLength CONSTANT FINAL)
    /// Whether there is enough to search with.
    Q_PROPERTY(bool searchable READ isSearchable NOTIFY textChanged FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY textChanged FINAL)
    Q_PROPERTY(
        bayfinder::PlateEntry::KeyPage keyPage READ keyPage WRITE setKeyPage NOTIFY keyPageChanged FINAL)
    /// Pages that this layout has and that offer at least one key now.
    Q_PROPERTY(bool hasProvinces READ hasProvinces CONSTANT FINAL)
    Q_PROPERTY(bool hasEndings READ hasEndings CONSTANT FINAL)
    Q_PROPERTY(bayfinder::KeyModel *keys READ keys CONSTANT FINAL)

public:
    enum class KeyPage { Provinces, LettersAndDigits, Endings };
    Q_ENUM(KeyPage)

    /// @p minimum and @p maximum are what the service takes as a part of a plate.
    PlateEntry(KeyboardLayout layout, int minimum, int maximum, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QStringList characters() const;
    [[nodiscard]] QString spelled() const { return characters().join(u' '); }
    [[nodiscard]] int boxCount() const;
    [[nodiscard]] int maximumLength() const { return m_maximum; }
    [[nodiscard]] bool isSearchable() const { return m_text.size() >= m_minimum; }
    [[nodiscard]] int missing() const { return std::max(0, m_minimum - int(m_text.size())); }
    [[nodiscard]] KeyPage keyPage() const { return m_keyPage; }
    void setKeyPage(KeyPage page);
    [[nodiscard]] bool hasProvinces() const;
    [[nodiscard]] bool hasEndings() const;
    [[nodiscard]] KeyModel *keys() { return &m_keys; }

    /// A key of ours was pressed: one character. What cannot come next is ignored.
    Q_INVOKABLE void press(const QString &character);
    /// Text from a keyboard or a scanner: normalised, and taken as far as it fits.
    void type(const QString &text);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void wipe();

Q_SIGNALS:
    void textChanged();
    void keyPageChanged();
    /// A character was not taken.
    void refused();

private:
    void setText(const QString &text);
    void showKeys();
    [[nodiscard]] bool takes(QChar character) const;

    KeyboardLayout m_layout;
    int m_minimum;
    int m_maximum;
    QString m_text;
    KeyPage m_keyPage = KeyPage::LettersAndDigits;
    KeyModel m_keys;
};

} // namespace bayfinder
