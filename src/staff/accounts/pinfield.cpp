// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/pinfield.h"

namespace bayfinder {

namespace {

// More than a PIN may have, so that one that is too long is told of and not cut.
constexpr int longestTyped = 32;

} // namespace

PinField::PinField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(longestTyped);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText
                        | Qt::ImhSensitiveData);
    setContextMenuPolicy(Qt::NoContextMenu);
}

QString PinField::take()
{
    const QString pin = text();
    wipe();
    return pin;
}

void PinField::wipe()
{
    // Not clear(), which keeps what was typed for an undo.
    setText({});
}

} // namespace bayfinder

#include "moc_pinfield.cpp"
