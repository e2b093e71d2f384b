// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/window/plaintext.h"

#include <QList>

namespace bayfinder {

/// A label in the colour of what its text is for, which follows the window's colours when those change, and
/// whose text also reaches those who hear the window instead of seeing it.
class ToneLabel : public PlainLabel
{
    Q_OBJECT

public:
    enum class Tone {
        Plain, ///< as any text of the window
        Muted, ///< it explains
        Wrong, ///< a fault, or something that did not work
    };
    Q_ENUM(Tone)

    explicit ToneLabel(const QString &name, Tone tone = Tone::Plain, QWidget *parent = nullptr);

    void say(const QString &text, Tone tone);

    /// Makes the text the description of @p fields, which a screen reader reads when one of them has the
    /// focus or gets it; where there is no text, @p otherwise.
    void describe(const QList<QWidget *> &fields, const QString &otherwise = {}) const;
    /// Lets a screen reader read the text at once, wherever the focus is. Nothing where there is no text.
    void alert();
    /// Both of these.
    void tell(const QList<QWidget *> &fields, const QString &otherwise = {});

Q_SIGNALS:
    /// alert() had something to tell. Qt tells nobody of the event itself where no screen reader runs.
    void alerted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Tone m_tone;
};

} // namespace bayfinder
