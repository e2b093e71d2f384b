// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace bayfinder {

/// Where a PIN is typed: it cannot be read, copied or undone.
class PinField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PinField(QWidget *parent = nullptr);

    /// The PIN, which the field does not have any more.
    [[nodiscard]] QString take();
    /// Forgets the PIN.
    void wipe();
};

} // namespace bayfinder
