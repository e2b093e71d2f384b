// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quick/keymodel.h"
#include "site/bayindex.h"
#include "site/site.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace bayfinder {

/// What has been typed of a bay's number, and the keyboard that offers what some bay of the map goes on with.
class BayEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Upper case, without spaces: as BayIndex compares codes.
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
    /// The typed characters, one by one.
    Q_PROPERTY(QList<QString> characters READ characters NOTIFY textChanged FINAL)
    /// The same with spaces between, as a screen reader should spell it.
    Q_PROPERTY(QString spelled READ spelled NOTIFY textChanged FINAL)
    /// How many boxes to show: for a short code all of them, for a long one some, and one more than was
    /// typed.
    Q_PROPERTY(int boxCount READ boxCount NOTIFY textChanged FINAL)
    /// What no bay begins with: what stands, and the character that was not taken. Empty again as soon as
    /// something is typed or deleted. Keys on the screen cannot be pressed in vain; those of a keyboard can.
    Q_PROPERTY(QString refused READ refused NOTIFY refusedChanged FINAL)
    /// Whether there is a map with bays to choose from.
    Q_PROPERTY(bool available READ isAvailable NOTIFY baysChanged FINAL)
    Q_PROPERTY(bayfinder::KeyModel *keys READ keys CONSTANT FINAL)

public:
    using QObject::QObject;

    /// The bays to choose from. @p bays, over @p site, must outlive the object. Until then nothing is
    /// offered.
    void setBays(std::shared_ptr<const Site> site, const BayIndex *bays);
    /// Null until setBays().
    [[nodiscard]] const Site *site() const { return m_site.get(); }
    [[nodiscard]] const BayIndex *bays() const { return m_bays; }

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QStringList characters() const;
    [[nodiscard]] QString spelled() const { return characters().join(u' '); }
    [[nodiscard]] int boxCount() const;
    [[nodiscard]] QString refused() const { return m_refused; }
    [[nodiscard]] bool isAvailable() const { return m_bays && m_bays->longestCode() > 0; }
    [[nodiscard]] KeyModel *keys() { return &m_keys; }

    /// A key of ours was pressed: one character. What no bay goes on with is not taken.
    Q_INVOKABLE void press(const QString &character) { type(character); }
    /// Text from a keyboard: folded, and taken as far as it fits.
    void type(const QString &text);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void wipe();

Q_SIGNALS:
    void textChanged();
    void refusedChanged();
    void baysChanged();

private:
    void setText(const QString &text, const QString &refused = {});

    std::shared_ptr<const Site> m_site;
    const BayIndex *m_bays = nullptr;
    QString m_text;
    QString m_refused;
    KeyModel m_keys;
};

} // namespace bayfinder
